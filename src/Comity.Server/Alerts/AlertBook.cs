using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Alerts;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary>A page of a person's alerts on the current site.</summary>
/// <param name="Unread">Of all their alerts and announcements there.</param>
/// <param name="Next">Give as <c>before</c> for the page that follows; null: there is none.</param>
public sealed record AlertPage(IReadOnlyList<AlertView> Alerts, IReadOnlyList<AnnouncementView> Announcements, int Unread, long? Next);

public sealed record AnnouncementView(long Id, string Text, DateTimeOffset At, bool IsRead);

/// <summary>Reads a person's alerts, and keeps what they have read and how they want to be told.</summary>
public sealed class AlertBook(ComityDb db, Writer writer, CurrentSite site, AlertOptions options, TimeProvider time)
{
    public const int MostOnPage = 50;

    /// <summary>How many alerts and announcements wait to be read.</summary>
    public async Task<int> UnreadAsync(Member member, CancellationToken cancel) =>
        await db.Alerts.CountAsync(a => a.MemberId == member.Id && a.SiteId == site.Id && a.ReadAt == null, cancel)
        + await UnreadAnnouncements(member, await ReadToAsync(member.Id, cancel)).CountAsync(cancel);

    /// <param name="before">Only alerts older than this id.</param>
    public async Task<AlertPage> PageAsync(Member member, bool unreadOnly, long? before, int size, CancellationToken cancel)
    {
        var alerts = await db.Alerts.AsNoTracking()
            .Where(a => a.MemberId == member.Id && a.SiteId == site.Id && (before == null || a.Id < before) && (!unreadOnly || a.ReadAt == null))
            .OrderByDescending(a => a.Id).Take(size + 1).ToListAsync(cancel);
        var more = alerts.Count > size;
        if (more)
            alerts.RemoveAt(size);
        var readTo = await ReadToAsync(member.Id, cancel);
        var words = before is not null ? [] : await Announcements(member).OrderByDescending(a => a.Id).Take(MostOnPage).ToListAsync(cancel);
        return new AlertPage(
            await AlertReader.OfAsync(db, Say, alerts, cancel),
            [.. words.Select(a => new AnnouncementView(a.Id, a.Text, a.At, a.At <= readTo)).Where(a => !unreadOnly || !a.IsRead)],
            await UnreadAsync(member, cancel),
            more ? alerts[^1].Id : null);
    }

    /// <summary>The alert, which is read from now on; null: the person has none of that number here.</summary>
    public async Task<AlertView?> OpenAsync(Member member, long id, CancellationToken cancel)
    {
        if (await MarkAsync(member, [id], cancel) == 0)
            return null;
        var alert = await db.Alerts.AsNoTracking().SingleAsync(a => a.Id == id, cancel);
        return (await AlertReader.OfAsync(db, Say, [alert], cancel))[0];
    }

    /// <returns>How many of these ids are the person's on this site.</returns>
    public Task<int> MarkAsync(Member member, IReadOnlyList<long> ids, CancellationToken cancel) => writer.RunAsync(Reach.Nothing, async (d, c) =>
    {
        var own = await d.Alerts.Where(a => a.MemberId == member.Id && a.SiteId == site.Id && ids.Contains(a.Id)).ToListAsync(c);
        own.ForEach(Read);
        return own.Count;
    }, cancel);

    /// <summary>Everything is read.</summary>
    public Task MarkAllAsync(Member member, CancellationToken cancel) => writer.RunAsync(Reach.Nothing, async (d, c) =>
    {
        await d.Alerts.Where(a => a.MemberId == member.Id && a.SiteId == site.Id && a.ReadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ReadAt, time.GetUtcNow()).SetProperty(a => a.MailDueAt, (DateTimeOffset?)null), c);
        (await SettingsAsync(d, member.Id, c)).AnnouncementsReadAt = time.GetUtcNow();
    }, cancel);

    public async Task<AlertSettings> SettingsAsync(Member member, CancellationToken cancel) =>
        await db.AlertSettings.AsNoTracking().SingleOrDefaultAsync(s => s.MemberId == member.Id, cancel) ?? new AlertSettings { MemberId = member.Id };

    public Task ChooseAsync(long memberId, MailPace reply, MailPace mention, MailPace decision, CancellationToken cancel) => writer.RunAsync(Reach.Nothing, async (d, c) =>
    {
        var settings = await SettingsAsync(d, memberId, c);
        (settings.Reply, settings.Mention, settings.Decision) = (reply, mention, decision);
        // What waits for a digest goes by the new choice.
        foreach (var alert in await d.Alerts.Where(a => a.MemberId == memberId && a.MailDueAt != null).ToListAsync(c))
            alert.MailDueAt = AlertPaces.DueAt(alert.Kind, settings, time.GetUtcNow(), options);
    }, cancel);

    /// <summary>Ends all mails of alerts. Statements of reasons that come at once are owed by law and still do.</summary>
    public async Task UnsubscribeAsync(long memberId, CancellationToken cancel)
    {
        var now = await db.AlertSettings.AsNoTracking().SingleOrDefaultAsync(s => s.MemberId == memberId, cancel) ?? new AlertSettings();
        await ChooseAsync(memberId, MailPace.None, MailPace.None, now.Decision == MailPace.Instant ? MailPace.Instant : MailPace.None, cancel);
    }

    /// <summary>A digest tells what has not been read otherwise.</summary>
    private void Read(Alert alert)
    {
        alert.ReadAt ??= time.GetUtcNow();
        alert.MailDueAt = null;
    }

    private static async Task<AlertSettings> SettingsAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        if (await db.AlertSettings.FindAsync([memberId], cancel) is { } settings)
            return settings;
        return db.AlertSettings.Add(new AlertSettings { MemberId = memberId }).Entity;
    }

    private Task<DateTimeOffset?> ReadToAsync(long memberId, CancellationToken cancel) =>
        db.AlertSettings.Where(s => s.MemberId == memberId).Select(s => s.AnnouncementsReadAt).SingleOrDefaultAsync(cancel);

    /// <summary>Guests come and go; announcements are for those with an account.</summary>
    private IQueryable<Announcement> Announcements(Member member) =>
        db.Announcements.AsNoTracking().Where(a => a.SiteId == site.Id && !member.IsGuest && a.At >= member.CreatedAt && a.At > time.GetUtcNow().AddDays(-options.KeepDays));

    private IQueryable<Announcement> UnreadAnnouncements(Member member, DateTimeOffset? readTo) =>
        Announcements(member).Where(a => readTo == null || a.At > readTo);
}

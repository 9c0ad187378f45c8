using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Notify;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Alerts;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary>
/// Writes the mails of alerts when they are due, one for each person and site. An alert leaves the list in the very change that puts
/// its mail into the outbox, so that each is told once, wherever the program is stopped.
/// </summary>
internal sealed class AlertMails(Writer writer, IDbContextFactory<ComityDb> factory, AlertLinks links, AlertMails.Tools tools) : BackgroundService
{
    private static readonly TimeSpan s_forgetsEvery = TimeSpan.FromHours(1);

    private DateTimeOffset forgetsAt = DateTimeOffset.MinValue;

    internal sealed record Tools(AlertOptions Options, SiteDirectory Sites, PublicAddress Address, TimeProvider Time, ILogger<AlertMails> Log);

    /// <summary>Writes all that is due now.</summary>
    /// <returns>How many mails.</returns>
    public async Task<int> WriteDueAsync(CancellationToken cancel)
    {
        var written = 0;
        while (await NextAsync(cancel) is var (memberId, siteId))
            written += await writer.RunAsync((db, c) => WriteAsync(db, memberId, siteId, c), cancel) ? 1 : 0;
        return written;
    }

    /// <summary>Forgets what is older than it is kept.</summary>
    public async Task ForgetOldAsync(CancellationToken cancel)
    {
        var before = tools.Time.GetUtcNow().AddDays(-tools.Options.KeepDays);
        await writer.RunAsync(async (db, c) =>
        {
            await db.Alerts.Where(a => a.At < before).ExecuteDeleteAsync(c);
            await db.Announcements.Where(a => a.At < before).ExecuteDeleteAsync(c);
        }, cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(tools.Options.Seconds), tools.Time, stoppingToken);
            try
            {
                await WriteDueAsync(stoppingToken);
                if (tools.Time.GetUtcNow() >= forgetsAt)
                {
                    await ForgetOldAsync(stoppingToken);
                    forgetsAt = tools.Time.GetUtcNow() + s_forgetsEvery;
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                tools.Log.LogError(e, "The mails of alerts could not be written; it will be tried again.");
            }
        }
    }

    private async Task<(long, int)?> NextAsync(CancellationToken cancel)
    {
        var now = tools.Time.GetUtcNow();
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Alerts.Where(a => a.MailDueAt <= now).OrderBy(a => a.MailDueAt).ThenBy(a => a.Id).Select(a => new { a.MemberId, a.SiteId }).FirstOrDefaultAsync(cancel) is { } next
            ? (next.MemberId, next.SiteId)
            : null;
    }

    private async Task<bool> WriteAsync(ComityDb db, long memberId, int siteId, CancellationToken cancel)
    {
        var now = tools.Time.GetUtcNow();
        var due = await db.Alerts.Where(a => a.MemberId == memberId && a.SiteId == siteId && a.MailDueAt <= now).OrderBy(a => a.Id).ToListAsync(cancel);
        foreach (var alert in due)
            alert.MailDueAt = null;
        var member = await db.Members.SingleAsync(m => m.Id == memberId, cancel);
        var words = await MailWords.OfAsync(db, siteId, commentId: null, cancel);
        var views = (await AlertReader.OfAsync(db, words, due, cancel)).Where(v => !v.IsGone).ToList();
        if (views.Count == 0 || !AlertPaces.CanBeMailed(member) || tools.Sites.ById(siteId) is not { } site)
            return false;
        var shown = views.Take(tools.Options.MostInMail).ToList();
        var letter = AlertLetters.Digest(words, site.Name, shown, views.Count - shown.Count, (p => tools.Address.OfSecret(p, siteId), links.Of(AlertLink.Unsubscribe, member, siteId)));
        Outbox.Mail(db, siteId, member, letter, now);
        return true;
    }
}

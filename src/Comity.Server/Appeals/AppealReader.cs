using Comity.Server.Members;
using Comity.Server.Moderation;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>An appeal as moderators read it.</summary>
/// <param name="Author">Name of who appeals.</param>
/// <param name="Decider">Name of who decided first.</param>
/// <param name="WhyNot">Why the reader may not answer it; null: they may, or it is closed.</param>
public sealed record AppealView(Appeal Appeal, string Author, string Decider, string? WhyNot)
{
    public string? ClauseName { get; init; }

    /// <summary>Name of who answered.</summary>
    public string? AnsweredBy { get; init; }

    public StoryLink? Story { get; init; }

    public int? Number { get; init; }

    public string State => AnswerAppeal.WordOf(Appeal);
}

/// <summary>Reads appeals of the current site.</summary>
internal sealed class AppealReader(ComityDb db, CurrentSite site, Visitors visitors, CurrentPolicy policy)
{
    /// <summary>The open ones oldest first, or the closed ones newest first.</summary>
    /// <param name="cursor">Id of the last one on the page before; null: from the beginning.</param>
    public async Task<IReadOnlyList<AppealView>> ListAsync(bool open, long? cursor, int count, CancellationToken cancel)
    {
        var appeals = db.Appeals.AsNoTracking().Where(a => a.SiteId == site.Id);
        appeals = open
            ? appeals.Where(a => a.Outcome == null && (cursor == null || a.Id > cursor)).OrderBy(a => a.Id)
            : appeals.Where(a => a.Outcome != null && (cursor == null || a.Id < cursor)).OrderByDescending(a => a.Id);
        return await ShowAsync(await appeals.Take(count).ToListAsync(cancel), cancel);
    }

    public Task<int> CountOpenAsync(CancellationToken cancel) => db.Appeals.CountAsync(a => a.SiteId == site.Id && a.Outcome == null, cancel);

    public async Task<AppealView?> FindAsync(long id, CancellationToken cancel) =>
        (await ShowAsync(await db.Appeals.AsNoTracking().Where(a => a.SiteId == site.Id && a.Id == id).ToListAsync(cancel), cancel)).SingleOrDefault();

    private static string? WhyNot(Appeal appeal, Visitor visitor, DateTimeOffset? escalatedAt) =>
        AnswerAppeal.WhyNot(appeal, visitor.Id ?? 0)
        ?? (Deciding.IsForEditor(escalatedAt, visitor.Role ?? StaffRole.Moderator) ? Deciding.ForEditor : null);

    private async Task<IReadOnlyList<AppealView>> ShowAsync(List<Appeal> appeals, CancellationToken cancel)
    {
        var commentIds = appeals.Select(a => a.CommentId).OfType<long>().ToList();
        var places = await db.Comments.Where(c => commentIds.Contains(c.Id))
            .Join(db.Stories, c => c.StoryId, s => s.Id, (c, s) => new { c.Id, c.Number, c.EscalatedAt, Story = new StoryLink(s.Id, s.Slug, s.Headline) })
            .ToDictionaryAsync(c => c.Id, cancel);
        var people = appeals.SelectMany(a => new[] { a.AuthorId, a.DeciderId ?? 0, a.AnsweredById ?? 0 }).Distinct().ToList();
        var names = await db.Members.Where(m => people.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancel);
        var clauses = (await policy.ClausesAsync(cancel)).ToDictionary(c => c.Id, c => c.Name);
        var visitor = await visitors.CurrentAsync(cancel);
        return [.. appeals.Select(a =>
        {
            var place = a.CommentId is { } id ? places.GetValueOrDefault(id) : null;
            return new AppealView(a, names[a.AuthorId], a.DeciderId is { } decider ? names[decider] : "The program", a.Outcome is null ? WhyNot(a, visitor, place?.EscalatedAt) : null)
            {
                ClauseName = a.Clause is null ? null : a.Clause == Grounds.Law ? "the law" : clauses.GetValueOrDefault(a.Clause, a.Clause),
                AnsweredBy = a.AnsweredById is { } by ? names[by] : null,
                Story = place?.Story,
                Number = place?.Number,
            };
        })];
    }
}

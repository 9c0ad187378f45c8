using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation.SecondLooks;

/// <summary>A text to give a second opinion on, without what became of it.</summary>
/// <param name="Id">Of the drawn decision.</param>
/// <param name="Parent">The comment that it answers.</param>
public sealed record LookView(long Id, string Body, string Headline, string? Parent)
{
    public required IReadOnlyList<FindingView> Findings { get; init; }

    public IReadOnlyList<MarkedPiece> Text => MarkedText.Cut(Body, Findings);
}

/// <summary>Agreement over the samples of one clause or of one moderator.</summary>
/// <param name="Name">Of the clause, or of the moderator who decided first.</param>
public sealed record AgreementRow(string Id, string Name, Kappa Kappa);

/// <param name="All">Over all samples.</param>
public sealed record AgreementView(Kappa All, IReadOnlyList<AgreementRow> Clauses, IReadOnlyList<AgreementRow> Moderators)
{
    /// <summary>Drawn and not looked at yet.</summary>
    public int Waiting { get; init; }
}

/// <summary>Offers drawn decisions of the current site to a second person and counts how the answers agree.</summary>
internal sealed class LookDesk(ComityDb db, Writer writer, LedgerWriter ledger, CurrentSite site, LookDesk.Helpers helpers)
{
    internal sealed record Helpers(Desk Desk, PolicyBook Policies);

    /// <summary>The oldest that the asker has had no part in; null: there is none.</summary>
    public async Task<LookView?> NextAsync(CancellationToken cancel)
    {
        var sitting = await helpers.Desk.SitAsync(cancel);
        var look = await Offered(db, sitting).OrderBy(l => l.ActionId).FirstOrDefaultAsync(cancel);
        if (look is null)
            return null;
        var revision = await db.CommentRevisions.AsNoTracking().SingleAsync(r => r.CommentId == look.CommentId && r.Number == look.Revision, cancel);
        var about = await db.Comments.Where(c => c.Id == look.CommentId)
            .Select(c => new { db.Stories.First(s => s.Id == c.StoryId).Headline, Parent = db.Comments.Where(p => p.Id == c.ParentId).Select(p => p.Body).FirstOrDefault() })
            .SingleAsync(cancel);
        var judge = revision.PolicyVersion > 0 ? await helpers.Policies.AtAsync(db, site.Id, revision.PolicyVersion, cancel) : await helpers.Policies.InForceAsync(site.Id, cancel);
        return new LookView(look.ActionId, revision.Body, about.Headline, about.Parent) { Findings = FindingView.Read(revision.Findings, judge.Policy, site.Site.Language) };
    }

    /// <summary>Keeps the answer; it changes nothing else. Null: done.</summary>
    public async Task<Outcome?> AnswerAsync(long id, bool removes, CancellationToken cancel)
    {
        var sitting = await helpers.Desk.SitAsync(cancel);
        return await writer.RunAsync(async (d, c) =>
        {
            if (!await d.SecondLooks.AnyAsync(l => l.ActionId == id && l.SiteId == site.Id, c))
                return Outcome.NotFound;
            if (await d.SecondLooks.AnyAsync(l => l.ActionId == id && d.Comments.Any(m => m.Id == l.CommentId && m.AuthorId == sitting.ActorId), c))
                return Outcome.Forbidden(Deciding.Own);
            if (await Offered(d, sitting).SingleOrDefaultAsync(l => l.ActionId == id, c) is not { } look)
                return Outcome.Stale("Somebody has answered it already, or you had a part in the decision yourself.");
            (look.SecondById, look.SecondRemoves, look.AnsweredAt) = (sitting.ActorId, removes, sitting.Now);
            await ledger.AppendAsync(d, site.Id, new LedgerEvent
            {
                Kind = LedgerKind.SecondLook,
                At = sitting.Now,
                Actor = "member:" + sitting.ActorId,
                Subject = "comment:" + look.CommentId,
                Measure = removes ? "remove" : "keep",
            }, c);
            return (Outcome?)null;
        }, cancel);
    }

    public async Task<AgreementView> AgreementAsync(CancellationToken cancel)
    {
        var looks = await db.SecondLooks.AsNoTracking().Where(l => l.SiteId == site.Id && l.AnsweredAt != null)
            .GroupBy(l => new { l.Clause, l.FirstById, l.FirstRemoved, Second = l.SecondRemoves!.Value })
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var pairs = looks.SelectMany(l => Enumerable.Repeat((l.Key.Clause, l.Key.FirstById, Answers: (l.Key.FirstRemoved, l.Key.Second)), l.Count)).ToList();
        var policy = (await helpers.Policies.InForceAsync(site.Id, cancel)).Policy;
        var people = pairs.Select(p => p.FirstById).Distinct().ToList();
        var names = await db.Members.Where(m => people.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancel);
        return new AgreementView(
            Kappa.Of(pairs.Select(p => p.Answers)),
            [.. pairs.GroupBy(p => p.Clause).OrderBy(g => policy.NumberOf(g.Key))
                .Select(g => new AgreementRow(g.Key, g.Key.Length == 0 ? "no clause" : ClauseName.Of(policy, g.Key, site.Site.Language), Kappa.Of(g.Select(p => p.Answers))))],
            [.. pairs.GroupBy(p => p.FirstById).OrderBy(g => names[g.Key], StringComparer.Ordinal)
                .Select(g => new AgreementRow(g.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), names[g.Key], Kappa.Of(g.Select(p => p.Answers))))])
        {
            Waiting = await db.SecondLooks.CountAsync(l => l.SiteId == site.Id && l.AnsweredAt == null, cancel),
        };
    }

    /// <summary>Decisions that stand, over texts that are still there, in which the asker had no part.</summary>
    private static IQueryable<SecondLook> Offered(ComityDb d, Sitting sitting) => d.SecondLooks.Where(l =>
        l.SiteId == sitting.SiteId && l.AnsweredAt == null
        && d.ModerationActions.Any(a => a.Id == l.ActionId && a.UndoneAt == null)
        && !d.ModerationActions.Any(a => a.CommentId == l.CommentId && (a.ActorId == sitting.ActorId || a.UndoneById == sitting.ActorId))
        && d.Comments.Any(c => c.Id == l.CommentId && c.AuthorId != sitting.ActorId)
        && d.CommentRevisions.Any(r => r.CommentId == l.CommentId && r.Number == l.Revision && r.Body != ""));
}

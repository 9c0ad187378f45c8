using Comity.Policy;
using Comity.Server.Appeals;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>A recorded decision as moderators read it.</summary>
/// <param name="Action">As stored.</param>
/// <param name="Says">What was done, one sentence without its full stop, such as "Removed comment #3 of Ada Lindt under clause 2 Personal attacks".</param>
/// <param name="Actor">Name of who decided.</param>
public sealed record ActionView(ModerationAction Action, string Says, string Actor)
{
    /// <summary>Name of who took it back.</summary>
    public string? UndoneBy { get; init; }

    public StoryLink? Story { get; init; }

    /// <summary>Number of the comment in its story.</summary>
    public int? Number { get; init; }

    public long? MemberId { get; init; }

    /// <summary>It is undone with the larger decision that it is a part of.</summary>
    public bool IsPart => Action.PartOfId is not null;
}

/// <summary>Reads what moderators of the current site decided.</summary>
public sealed class ActionReader(ComityDb db, CurrentSite site, PolicyBook policies)
{
    /// <summary>Newest first.</summary>
    /// <param name="before">Only those with a lower id; null: from the newest on.</param>
    public async Task<IReadOnlyList<ActionView>> RecentAsync(long? before, int count, CancellationToken cancel)
    {
        var actions = db.ModerationActions.AsNoTracking().Where(a => a.SiteId == site.Id && a.PartOfId == null);
        if (before is { } id)
            actions = actions.Where(a => a.Id < id);
        return await ShowAsync(await actions.OrderByDescending(a => a.Id).Take(count).ToListAsync(cancel), cancel);
    }

    /// <summary>What was decided over one comment, oldest first.</summary>
    public async Task<IReadOnlyList<ActionView>> OfCommentAsync(long commentId, CancellationToken cancel) =>
        await ShowAsync(await db.ModerationActions.AsNoTracking().Where(a => a.SiteId == site.Id && a.CommentId == commentId).OrderBy(a => a.Id).ToListAsync(cancel), cancel);

    public async Task<ActionView?> FindAsync(long id, CancellationToken cancel) =>
        (await ShowAsync(await db.ModerationActions.AsNoTracking().Where(a => a.SiteId == site.Id && a.Id == id).ToListAsync(cancel), cancel)).SingleOrDefault();

    private async Task<IReadOnlyList<ActionView>> ShowAsync(List<ModerationAction> actions, CancellationToken cancel)
    {
        var commentIds = actions.Select(a => a.CommentId).OfType<long>().ToList();
        var ids = actions.Select(a => a.Id).ToList();
        var followed = (await db.ModerationActions.AsNoTracking().Where(a => a.PartOfId != null && ids.Contains(a.PartOfId.Value) && a.SanctionId != null).OrderBy(a => a.Id).ToListAsync(cancel))
            .ToLookup(a => a.PartOfId!.Value);
        var sanctionIds = actions.Select(a => a.SanctionId).OfType<long>().Concat(followed.SelectMany(f => f).Select(f => f.SanctionId!.Value)).ToList();
        var comments = await db.Comments.Where(c => commentIds.Contains(c.Id))
            .Join(db.Stories, c => c.StoryId, s => s.Id, (c, s) => new About(c.Id, c.Number, c.AuthorName, c.AuthorId, new StoryLink(s.Id, s.Slug, s.Headline)))
            .ToDictionaryAsync(c => c.Id, cancel);
        var sanctions = await db.Sanctions.AsNoTracking().Where(s => sanctionIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        var people = actions.SelectMany(a => new[] { a.ActorId, a.UndoneById ?? a.ActorId }).Concat(sanctions.Values.Select(s => s.MemberId)).Distinct().ToList();
        var names = await db.Members.Where(m => people.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancel);
        var policy = (await policies.InForceAsync(site.Id, cancel)).Policy;
        return [.. actions.Select(a =>
        {
            var about = a.CommentId is { } id ? comments.GetValueOrDefault(id) : null;
            var sanction = a.SanctionId is { } sid ? sanctions[sid] : null;
            var whom = sanction is null ? "" : names[sanction.MemberId];
            return new ActionView(a, Says(a, about, (sanction, whom)) + Under(a, policy) + string.Concat(followed[a.Id].Select(f => "; by the policy: " + Followed(f, sanctions[f.SanctionId!.Value], names) + (f.UndoneAt is not null && a.UndoneAt is null ? " (taken back)" : ""))), names.GetValueOrDefault(a.ActorId, "The program"))
            {
                UndoneBy = a.UndoneById is { } undoer ? names[undoer] : null,
                Story = about?.Story,
                Number = about?.Number,
                MemberId = sanction?.MemberId ?? about?.AuthorId,
            };
        })];
    }

    private static string Says(ModerationAction action, About? about, (Sanction? Sanction, string Whom) against)
    {
        var comment = action is { CommentId: null, Covers: > 0 } ? Comments(action.Covers) : about is null ? "a comment" : $"comment #{about.Number} of {about.Author}";
        return action.Kind switch
        {
            ModerationKind.Approve => $"Published {comment}",
            ModerationKind.Remove => $"Removed {comment}",
            ModerationKind.Restore => $"Restored {comment}",
            ModerationKind.DismissReports => $"Dismissed the reports against {comment}",
            ModerationKind.Escalate => $"Handed {comment} over to an editor",
            ModerationKind.Hold => $"Held {comment}",
            ModerationKind.UpholdAppeal => about is null ? $"Upheld the appeal of {against.Whom}" : $"Upheld the appeal over {comment}",
            ModerationKind.RejectAppeal => about is null ? $"Rejected the appeal of {against.Whom}" : $"Rejected the appeal over {comment}",
            ModerationKind.LiftSanction => $"Lifted the {SanctionWords.Name(against.Sanction!.Kind)} of {against.Whom}",
            _ => SanctionWords.Deed(against.Sanction!, against.Whom) + (action.Covers > 0 ? $" and removed {Comments(action.Covers)}" : ""),
        };
    }

    private static string Followed(ModerationAction part, Sanction sanction, Dictionary<long, string> names) => part.Kind == ModerationKind.LiftSanction
        ? $"Lifted the {SanctionWords.Name(sanction.Kind)} of {names[sanction.MemberId]}"
        : SanctionWords.Deed(sanction, names[sanction.MemberId]);

    private static string Comments(int count) => count == 1 ? "1 comment" : $"{count} comments";

    private string Under(ModerationAction action, PolicyDocument policy) =>
        action.Clause == Grounds.Law ? " under the law" : action.Clause is { } clause ? " under clause " + ClauseName.Of(policy, clause, site.Site.Language) : "";

    private sealed record About(long Id, int? Number, string Author, long AuthorId, StoryLink Story);
}

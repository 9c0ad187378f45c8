using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>Finds out what binds a comment or a member, from what is stored. Works within a change and outside of one.</summary>
internal static class Restrictions
{
    /// <summary>Null: nothing does, the comment is published or withdrawn.</summary>
    public static async Task<Restriction?> OfAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        if (comment.State is CommentState.Published or CommentState.Withdrawn)
            return null;
        var revision = await db.CommentRevisions.AsNoTracking().SingleOrDefaultAsync(r => r.CommentId == comment.Id && r.Number == comment.Revision, cancel);
        var action = await LastAsync(db, comment, cancel);
        if (comment.State == CommentState.Held && action is not null && revision is not null && action.At < revision.At)
            action = null;
        if (comment.State == CommentState.Refused || action is null)
            return revision is null ? null : await ByProgramAsync(db, comment, revision, cancel);
        return new Restriction(Restriction.KeyOf(action), action.At)
        {
            Comment = comment,
            Action = action,
            Revision = revision,
            Clause = action.Clause,
            Note = await NoteAsync(db, action, cancel),
            PolicyVersion = await VersionAtAsync(db, action.SiteId, action.At, cancel),
            Source = await SourceAsync(db, action, cancel),
        };
    }

    /// <summary>Null: the decision to impose it was not recorded, as for imported ones.</summary>
    public static async Task<Restriction?> OfAsync(ComityDb db, Sanction sanction, CancellationToken cancel)
    {
        var action = await db.ModerationActions.AsNoTracking()
            .Where(a => a.SanctionId == sanction.Id && a.Kind == ModerationKind.Sanction).OrderBy(a => a.Id).FirstOrDefaultAsync(cancel);
        return action is null ? null : new Restriction(Restriction.KeyOf(action), action.At)
        {
            Sanction = sanction,
            Action = action,
            Clause = sanction.Clause,
            Note = await NoteAsync(db, action, cancel),
            PolicyVersion = await VersionAtAsync(db, action.SiteId, action.At, cancel),
        };
    }

    private static async Task<string> NoteAsync(ComityDb db, ModerationAction action, CancellationToken cancel) =>
        action is { Note: "", PartOfId: { } head } ? await db.ModerationActions.Where(a => a.Id == head).Select(a => a.Note).SingleAsync(cancel) : action.Note;

    private static Task<ModerationAction?> LastAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        var kind = comment.State == CommentState.Removed ? ModerationKind.Remove : ModerationKind.Hold;
        return db.ModerationActions.AsNoTracking().Where(a => a.CommentId == comment.Id && a.Kind == kind && a.UndoneAt == null)
            .OrderByDescending(a => a.Id).FirstOrDefaultAsync(cancel);
    }

    private static async Task<Restriction> ByProgramAsync(ComityDb db, Comment comment, CommentRevision revision, CancellationToken cancel)
    {
        var decisive = FindingJson.ReadDecision(revision).Decisive;
        return new Restriction(Restriction.KeyOf(revision), revision.At)
        {
            Comment = comment,
            Revision = revision,
            Clause = decisive?.Clause is { Length: > 0 } clause ? clause : null,
            Check = decisive?.Check,
            PolicyVersion = revision.PolicyVersion > 0 ? revision.PolicyVersion : await VersionAtAsync(db, comment.SiteId, revision.At, cancel),
        };
    }

    /// <summary>The version in force at a moment.</summary>
    private static async Task<int> VersionAtAsync(ComityDb db, int siteId, DateTimeOffset at, CancellationToken cancel) =>
        await db.PolicyVersions.Where(p => p.SiteId == siteId && p.EnactedAt <= at).MaxAsync(p => (int?)p.Version, cancel)
        ?? await db.PolicyVersions.Where(p => p.SiteId == siteId).MinAsync(p => p.Version, cancel);

    private static async Task<RestrictionSource> SourceAsync(ComityDb db, ModerationAction action, CancellationToken cancel)
    {
        if (await db.Notices.AnyAsync(n => n.ActionId == action.Id, cancel))
            return RestrictionSource.Notice;
        // A hold leaves the reports open that led to it; a removal closes them.
        var reported = action is { Kind: ModerationKind.Hold, ActorId: 0 } || await db.Reports.AnyAsync(r => r.ClosedByActionId == action.Id, cancel);
        return reported ? RestrictionSource.Report : RestrictionSource.OwnInitiative;
    }
}

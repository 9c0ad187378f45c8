using System.Security.Cryptography;
using Comity.Server.Appeals;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>What is to be done to comments, by whom.</summary>
internal sealed record Deed(Step Step, Sitting Sitting)
{
    /// <summary>Id of the clause that they break, for removals.</summary>
    public string? Clause { get; init; }

    /// <summary>Words to the author or to an editor.</summary>
    public string Note { get; init; } = "";

    /// <summary>The decision that this is a part of, saved; null: it stands alone.</summary>
    public ModerationAction? Head { get; init; }
}

/// <summary>
/// Does the same to one comment or to many, with state, reports, records and ledger entries. However many they are, it asks the
/// database a handful of times. Runs within a change of <see cref="Writer"/>; whether it may be done is the caller's to find out.
/// </summary>
internal sealed class DecisionWork(LedgerWriter ledger, Settling settling, ReportOutcomes outcomes)
{
    /// <summary>Adds the head of a unit that is about several comments, and its ledger entry, before its parts.</summary>
    public async Task<ModerationAction> OpenUnitAsync(ComityDb db, Deed deed, int covers, CancellationToken cancel)
    {
        var head = Record(deed);
        head.Covers = covers;
        head.LedgerIndex = await ledger.AppendAsync(db, deed.Sitting.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.DecisionUnit,
            At = head.At,
            Actor = "member:" + head.ActorId,
            Clause = head.Clause,
            Policy = deed.Sitting.PolicyVersion,
            Note = head.NoteSalt is null ? null : LedgerEvent.Salted(head.NoteSalt, head.Note),
            Count = covers,
        }, cancel);
        db.ModerationActions.Add(head);
        await db.SaveChangesAsync(cancel);
        return head;
    }

    /// <param name="comments">Tracked by the context.</param>
    /// <returns>The records, saved, in the order of the comments.</returns>
    public async Task<IReadOnlyList<ModerationAction>> CarryOutAsync(ComityDb db, Deed deed, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        await FetchKinAsync(db, comments, cancel);
        var salts = await SaltsAsync(db, comments, cancel);
        var actions = new List<ModerationAction>(comments.Count);
        foreach (var comment in comments)
        {
            var action = Record(deed);
            action.CommentId = comment.Id;
            action.PartOfId = deed.Head?.Id;
            action.Before = comment.State;
            action.BeforeClause = comment.RemovedClause;
            action.BeforeEscalatedAt = comment.EscalatedAt;
            await MoveAsync(db, deed, comment, cancel);
            action.LedgerIndex = await SealAsync(db, deed, comment, (action, salts.GetValueOrDefault(comment.Id)), cancel);
            actions.Add(action);
        }

        db.ModerationActions.AddRange(actions);
        await db.SaveChangesAsync(cancel);
        if (deed.Step.ClosesReports)
        {
            await OpenReports.CloseAsync(db, comments, actions, deed.Step.Upholds, cancel);
            await outcomes.TellAsync(db, comments, actions, cancel);
        }

        await settling.OfCommentsAsync(db, comments, cancel);
        return actions;
    }

    /// <summary>Loads what the counters of the comments hang on, so that the context finds it without asking for each.</summary>
    public static async Task FetchKinAsync(ComityDb db, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var stories = comments.Select(c => c.StoryId).Distinct().ToList();
        var kin = comments.SelectMany(c => new[] { c.ParentId ?? c.ThreadId, c.ThreadId }).Except(comments.Select(c => c.Id)).ToList();
        await db.Stories.Where(s => stories.Contains(s.Id)).LoadAsync(cancel);
        if (kin.Count > 0)
            await db.Comments.Where(c => kin.Contains(c.Id)).LoadAsync(cancel);
    }

    /// <summary>A part keeps its head's words only once, with the head.</summary>
    private static ModerationAction Record(Deed deed) => new()
    {
        SiteId = deed.Sitting.SiteId,
        Kind = deed.Step.Kind,
        Clause = deed.Step.To == CommentState.Removed ? deed.Clause : null,
        Note = deed.Head is null ? deed.Note : "",
        NoteSalt = deed.Head is null && deed.Note.Length > 0 ? RandomNumberGenerator.GetBytes(16) : null,
        ActorId = deed.Sitting.ActorId,
        At = deed.Sitting.Now,
    };

    private static async Task MoveAsync(ComityDb db, Deed deed, Comment comment, CancellationToken cancel)
    {
        if (deed.Step.To == CommentState.Removed)
            await CommentTransitions.RemoveAsync(db, comment, deed.Clause!, cancel);
        else if (deed.Step.To is { } to)
            await CommentTransitions.RestoreAsync(db, comment, to, null, cancel);
        comment.EscalatedAt = deed.Step.Kind == ModerationKind.Escalate ? deed.Sitting.Now : null;
    }

    private async Task<long> SealAsync(ComityDb db, Deed deed, Comment comment, (ModerationAction Action, byte[]? Salt) what, CancellationToken cancel) =>
        await ledger.AppendAsync(db, deed.Sitting.SiteId, new LedgerEvent
        {
            Kind = deed.Step.Ledger,
            At = what.Action.At,
            Actor = "member:" + what.Action.ActorId,
            Subject = "comment:" + comment.Id,
            Content = what.Salt is null ? null : LedgerEvent.Salted(what.Salt, comment.Body),
            Image = DiscussionRecord.ImageOf(comment, what.Salt),
            Clause = what.Action.Clause,
            Policy = deed.Sitting.PolicyVersion,
            Note = what.Action.NoteSalt is null ? null : LedgerEvent.Salted(what.Action.NoteSalt, what.Action.Note),
        }, cancel);

    private static async Task<Dictionary<long, byte[]?>> SaltsAsync(ComityDb db, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var ids = comments.Select(c => c.Id).ToList();
        return await db.Comments.Where(c => ids.Contains(c.Id))
            .Join(db.CommentRevisions, c => new { c.Id, Number = c.Revision }, r => new { Id = r.CommentId, r.Number }, (c, r) => new { c.Id, r.Salt })
            .ToDictionaryAsync(r => r.Id, r => r.Salt, cancel);
    }
}

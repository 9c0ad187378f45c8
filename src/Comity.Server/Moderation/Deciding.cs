using Comity.Server.Moderation.SecondLooks;
using Comity.Server.Moderation.Texts;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>One kind of decision over a comment.</summary>
/// <param name="Kind">As recorded.</param>
/// <param name="Ledger">One of <see cref="LedgerKind"/>.</param>
/// <param name="From">The states in which it can be taken.</param>
/// <param name="To">The state that follows; null: the state stays.</param>
/// <param name="Upholds">What it says of the reports that are open.</param>
internal sealed record Step(ModerationKind Kind, string Ledger, IReadOnlyList<CommentState> From, CommentState? To, bool Upholds)
{
    /// <summary>It is a decision over reports, and there is none without them.</summary>
    public bool AboutReports => Kind == ModerationKind.DismissReports;

    public bool ClosesReports => Kind != ModerationKind.Escalate;

    public bool Fits(Comment comment) => From.Contains(comment.State) && (!AboutReports || comment.OpenReports > 0);
}

/// <summary>A moderator's order over a comment.</summary>
/// <param name="Seen">What the moderator saw (<see cref="Moderation.Seen"/>); null from scripts that decide without looking.</param>
/// <param name="Clause">Id of the clause that it breaks, where one is needed.</param>
/// <param name="Note">Words to the author.</param>
internal sealed record Order(long CommentId, string? Seen, string? Clause = null, string? Note = null)
{
    /// <summary>Id of a canned text that goes before the note.</summary>
    public long? Text { get; init; }
}

/// <summary>
/// Carries out a moderator's decision over a comment: what was seen compared with what is, state, reports, record,
/// ledger entry, the sanction that the policy attaches to it, and the author's statement of reasons in one transaction.
/// </summary>
internal sealed class Deciding(Writer writer, DecisionWork work, Deciding.Helpers helpers, Statements statements, Desk desk)
{
    public const int MaxNote = 2000;

    /// <param name="Automatic">Runs behind every removal.</param>
    internal sealed record Helpers(AutomaticSteps Automatic, Sampling Sampling, CannedChoice Texts);

    public async Task<Outcome> DecideAsync(Step step, Order order, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        var (note, problem) = await helpers.Texts.WordsAsync(order.Text, order.Note, order.CommentId, cancel);
        return await writer.RunAsync(Reach.Stories, async (db, c) =>
        {
            var comment = await db.Comments.SingleOrDefaultAsync(m => m.Id == order.CommentId && m.SiteId == sitting.SiteId, c);
            if (comment is null)
                return Outcome.NotFound;
            if (await WhatChanged.SinceAsync(db, comment, order.Seen, step, c) is { } changed)
                return Outcome.Stale(changed);
            if (WhyNot(comment, sitting) is { } why)
                return Outcome.Forbidden(why);
            if (step.To == CommentState.Removed && sitting.Policy.Find(order.Clause ?? "") is null)
                return Outcome.Invalid("Choose the clause of the policy that the comment breaks.");
            if (await Claims.InTheWayAsync(db, comment.Id, sitting, c) is { } taken)
                return Outcome.Stale(taken);
            if (problem is not null)
                return Outcome.Invalid(problem);
            if (step.To == CommentState.Published && comment.Body.Length == 0)
                return Outcome.Stale("Its text has been erased, so it cannot come back.");
            if (step.Kind == ModerationKind.Escalate && (note.Length == 0 || comment is { IsPublic: true, OpenReports: 0 }))
                return Outcome.Invalid(note.Length == 0 ? "Write to the editor why." : "Only held and reported comments are handed over.");
            var deed = new Deed(step, sitting) { Clause = order.Clause, Note = note };
            var action = (await work.CarryOutAsync(db, deed, [comment], c))[0];
            await Claims.EndAsync(db, comment.Id, c);
            await statements.OfDecisionAsync(db, comment, action, sitting.Policy, c);
            await helpers.Sampling.DrawAsync(db, [action], [comment], c);
            await helpers.Automatic.FollowAsync(db, action, [comment], sitting, c);
            return Outcome.Done(action);
        }, cancel);
    }

    public const string Own = "You wrote this comment; somebody else decides.";

    public const string ForEditor = "A colleague has handed this comment over to an editor; only editors decide on it.";

    /// <summary>Why this person may decide nothing over the comment, in one sentence; null: they may.</summary>
    public static string? WhyNot(Comment comment, Sitting sitting) =>
        comment.AuthorId == sitting.ActorId ? Own
        : IsForEditor(comment.EscalatedAt, sitting.Role) ? ForEditor
        : null;

    /// <summary>Whether somebody of a higher role than this one is to decide.</summary>
    public static bool IsForEditor(DateTimeOffset? escalatedAt, StaffRole role) => escalatedAt is not null && role < StaffRole.Editor;
}

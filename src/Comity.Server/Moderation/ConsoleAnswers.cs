using Comity.Server.Hosting;
using Comity.Server.Pages.Console;

namespace Comity.Server.Moderation;

/// <summary>What a moderator sees after sending a form: back where it was sent from, or the same matter again with the reason why not.</summary>
internal sealed class ConsoleAnswers(DecidePages comments, SanctionForms sanctions, Frames frames, DeskParts parts)
{
    public async Task<IResult> AfterDecisionAsync(Outcome outcome, long commentId, string? back, CancellationToken cancel)
    {
        if (parts.Wanted)
            return await parts.OfAsync(outcome, commentId, back, cancel);
        if (outcome.Action is { } action)
            return TypedResults.Redirect(Frames.Back(back, action.Id));
        var view = await comments.ReadAsync(commentId, cancel);
        return view is null ? TypedResults.NotFound() : Page.Show<DecidePage>(view with { Problem = outcome.Says }, StatusOf(outcome));
    }

    public async Task<IResult> AfterSanctionAsync(BulkOutcome done, long memberId, ImposeSanction.Form form, CancellationToken cancel)
    {
        var outcome = done.Outcome;
        var back = form.Return ?? $"/console/members/{memberId}";
        if (done is { Skipped.Count: > 0 } or { Left: > 0 })
            return await LeftOutAsync(done, back, cancel);
        if (outcome.Action is { } action)
            return TypedResults.Redirect(Frames.Back(back, action.Id));
        var view = outcome.Kind == OutcomeKind.NotFound ? null : await sanctions.ReadAsync(memberId, form, cancel);
        return view is null ? TypedResults.NotFound() : Page.Show<SanctionFormPage>(view with { Problem = outcome.Says }, StatusOf(outcome));
    }

    /// <summary>Names what a decision over many left out.</summary>
    public async Task<IResult> LeftOutAsync(BulkOutcome done, string? back, CancellationToken cancel)
    {
        var frame = await frames.ReadAsync(cancel, Frames.Safe(back));
        if (done.Outcome.Action is { } action)
            frame = frame with { Done = await frames.DoneAsync(action.Id, cancel) };
        return Page.Show<BulkPage>(new BulkView(frame, done), StatusOf(done.Outcome));
    }

    public async Task<IResult> AfterAsync(Outcome outcome, string? back, CancellationToken cancel) => parts.Wanted
        ? await parts.OfAsync(outcome, outcome.Action?.CommentId, back, cancel)
        : outcome switch
        {
            { Action: { } action } => TypedResults.Redirect(Frames.Back(back, action.Id)),
            { Kind: OutcomeKind.NotFound } => TypedResults.NotFound(),
            _ => Page.Show<MessagePage>(new MessageView(await frames.ReadAsync(cancel, Frames.Safe(back)), outcome.Says), StatusOf(outcome)),
        };

    /// <summary>After something small that is not a decision.</summary>
    /// <param name="refusal">Null: it is done.</param>
    public async Task<IResult> AfterNoteAsync(Outcome? refusal, string? back, CancellationToken cancel) => refusal switch
    {
        null => TypedResults.LocalRedirect(Frames.Safe(back)),
        { Kind: OutcomeKind.NotFound } => TypedResults.NotFound(),
        _ => Page.Show<MessagePage>(new MessageView(await frames.ReadAsync(cancel, Frames.Safe(back)), refusal.Says), StatusOf(refusal)),
    };

    public static int StatusOf(Outcome outcome) => StatusOf(outcome.Kind);

    public static int StatusOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Done => StatusCodes.Status200OK,
        OutcomeKind.NotFound => StatusCodes.Status404NotFound,
        OutcomeKind.Stale => StatusCodes.Status409Conflict,
        OutcomeKind.Forbidden => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}

/// <summary>One sentence, with the way back in the frame.</summary>
public sealed record MessageView(Frame Frame, string Says);

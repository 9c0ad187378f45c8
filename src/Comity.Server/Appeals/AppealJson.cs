using System.Text.Encodings.Web;
using System.Text.Json;
using Comity.Server.Moderation;
using Comity.Storage.Appeals;

namespace Comity.Server.Appeals;

/// <summary>What an author can know of a comment or sanction of theirs.</summary>
/// <param name="State">Of the comment, or "inForce", "ended" or "lifted" of a sanction.</param>
/// <param name="Path">Of the private page; whoever has it can read the page, appeal and withdraw.</param>
internal sealed record StatusJson(string State, string Path)
{
    internal static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public long? CommentId { get; init; }

    /// <summary>Null: it was never taken in.</summary>
    public int? Number { get; init; }

    public string? Body { get; init; }

    /// <summary>The words that the decision rests on, [start, end) in UTF-16 units of the body.</summary>
    public IReadOnlyList<int[]> Words { get; init; } = [];

    public long? SanctionId { get; init; }

    /// <summary>The statement of reasons of the decision in force; null: nothing is restricted.</summary>
    public StatementOfReasons? Reasons { get; init; }

    /// <summary>Send it with an appeal, which is then refused when another decision stands.</summary>
    public string? Decision { get; init; }

    public bool CanAppeal { get; init; }

    /// <summary>Why not, one sentence.</summary>
    public string? NoAppeal { get; init; }

    public bool CanWithdraw { get; init; }

    /// <summary>Post the corrected text with this comment's id as <c>correctsId</c>.</summary>
    public bool CanCorrect { get; init; }

    public IReadOnlyList<OwnAppealJson> Appeals { get; init; } = [];

    public static StatusJson Of(StatusView view) => new(StateOf(view), view.Path)
    {
        CommentId = view.Comment?.Id,
        Number = view.Comment?.Number,
        Body = view.Comment?.Body,
        Words = SpansOf(view.Text),
        SanctionId = view.Sanction?.Id,
        Reasons = view.Reasons,
        Decision = view.Restriction?.Key,
        CanAppeal = view.NoAppeal is null,
        NoAppeal = view.NoAppeal,
        CanWithdraw = view.CanWithdraw,
        CanCorrect = view.CanCorrect,
        Appeals = [.. view.Appeals.Select(a => new OwnAppealJson(a.FiledAt, a.Text, AnswerAppeal.WordOf(a), a.ClosedAt, a.Answer))],
    };

    private static string StateOf(StatusView view) => view switch
    {
        { Comment: { } comment } => Moderation.JsonName.Of(comment.State),
        { Sanction.LiftedAt: not null } => "lifted",
        { Restriction: null } => "ended",
        _ => "inForce",
    };

    private static List<int[]> SpansOf(IReadOnlyList<MarkedPiece> pieces)
    {
        var spans = new List<int[]>();
        var at = 0;
        foreach (var piece in pieces)
        {
            if (piece.Under.Count > 0)
                spans.Add([at, at + piece.Text.Length]);
            at += piece.Text.Length;
        }

        return spans;
    }
}

/// <param name="State">"open", "upheld", "rejected" or "settled" (the decision had gone before anybody answered).</param>
internal sealed record OwnAppealJson(DateTimeOffset FiledAt, string Text, string State, DateTimeOffset? ClosedAt, string Answer);

/// <summary>An appeal as staff get it.</summary>
/// <param name="Decision">The decision contested.</param>
/// <param name="DeciderId">Who took it; null: the program.</param>
internal sealed record AppealJson(long Id, string Decision, long? CommentId, long? SanctionId, long? DeciderId)
{
    public string? Clause { get; init; }

    public string? Check { get; init; }

    public required string Text { get; init; }

    public DateTimeOffset FiledAt { get; init; }

    /// <summary>"open", "upheld", "rejected" or "settled".</summary>
    public required string State { get; init; }

    public string Answer { get; init; } = "";

    public long? AnsweredById { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The action that answered; undo it by <c>/decisions/{id}/undo</c>.</summary>
    public long? ActionId { get; init; }

    /// <summary>Whether the caller may answer it.</summary>
    public bool MayAnswer { get; init; }

    public static AppealJson Of(AppealView view) => new(view.Appeal.Id, view.Appeal.Decision, view.Appeal.CommentId, view.Appeal.SanctionId, view.Appeal.DeciderId)
    {
        Clause = view.Appeal.Clause,
        Check = view.Appeal.Check,
        Text = view.Appeal.Text,
        FiledAt = view.Appeal.FiledAt,
        State = view.State,
        Answer = view.Appeal.Answer,
        AnsweredById = view.Appeal.AnsweredById,
        ClosedAt = view.Appeal.ClosedAt,
        ActionId = view.Appeal.AnswerActionId,
        MayAnswer = view.Appeal.Outcome is null && view.WhyNot is null,
    };
}

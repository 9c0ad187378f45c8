using System.Globalization;
using Comity.Policy;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation;

/// <summary>Warns, pre-moderates, suspends or blocks a member.</summary>
public static class ImposeSanction
{
    public sealed record Form
    {
        public string? Kind { get; init; }

        /// <summary>Days, "date" with <see cref="Until"/>, or "none": until lifted.</summary>
        public string? Length { get; init; }

        /// <summary>The last day, as yyyy-MM-dd; empty when the length is another.</summary>
        public string? Until { get; init; }

        /// <summary>"all" for all sites.</summary>
        public string? Scope { get; init; }

        public string? Clause { get; init; }

        public string? Reason { get; init; }

        public long? CommentId { get; init; }

        /// <summary>"on": all comments of the member are removed under the clause as a part of it.</summary>
        public string? RemoveAll { get; init; }

        public string? Return { get; init; }
    }

    /// <param name="Kind">"warning", "preModeration", "suspension" or "block".</param>
    /// <param name="AllSites">Needs an administrator.</param>
    /// <param name="EndsAt">When it ends by itself; null: until lifted, which a suspension cannot be.</param>
    /// <param name="Clause">Id of the clause that was broken.</param>
    internal sealed record Request(long MemberId, string? Kind, bool AllSites, DateTimeOffset? EndsAt, string? Clause)
    {
        /// <summary>Shown to the member, at most 2000 characters.</summary>
        public string? Reason { get; init; }

        /// <summary>The comment that it follows from.</summary>
        public long? CommentId { get; init; }

        /// <summary>
        /// Every comment of the member on this site that is published or held is removed under the clause, as one decision that is
        /// undone as a whole. Those that a colleague works on, or that wait for an editor, are left out and named in skipped.
        /// </summary>
        public bool RemoveAll { get; init; }
    }

    internal static async Task<IResult> FromForm(long id, [FromForm] Form form, Imposing imposing, ConsoleAnswers answers, CancellationToken cancel)
    {
        var kind = KindOf(form.Kind);
        var done = await imposing.ImposeAsync(new SanctionOrder(id, kind, form.Scope == "all", kind == SanctionKind.Warning ? SanctionEnd.WhenLifted : EndOf(form))
        {
            Clause = form.Clause,
            Reason = form.Reason,
            CommentId = form.CommentId,
            RemoveAll = form.RemoveAll is not null,
        }, cancel);
        return await answers.AfterSanctionAsync(done, id, form, cancel);
    }

    internal static async Task<IResult> FromApi(Request request, Imposing imposing, CancellationToken cancel)
    {
        var done = await imposing.ImposeAsync(new SanctionOrder(request.MemberId, KindOf(request.Kind), request.AllSites, new SanctionEnd(At: request.EndsAt?.ToUniversalTime()))
        {
            Clause = request.Clause,
            Reason = request.Reason,
            CommentId = request.CommentId,
            RemoveAll = request.RemoveAll,
        }, cancel);
        return done.Outcome.Action is { } action
            ? TypedResults.Ok(new ImposedJson(ActionJson.From(action)) { Skipped = done.Skipped, Left = done.Left })
            : ApiAnswers.Of(done.Outcome);
    }

    /// <summary>The recorded action, with what it left out.</summary>
    internal sealed record ImposedJson : ActionJson
    {
        public ImposedJson(ActionJson action)
            : base(action)
        {
        }

        /// <summary>Comments that were not removed with the others, and why.</summary>
        public IReadOnlyList<Skipped> Skipped { get; init; } = [];

        /// <summary>Older comments that stand because they were too many for one decision; order it once more to remove them too.</summary>
        public int Left { get; init; }
    }

    /// <summary>A kind that is not defined when the word is none.</summary>
    private static SanctionKind KindOf(string? word) =>
        word is { Length: > 0 } && char.IsLetter(word[0]) && Enum.TryParse<SanctionKind>(word, ignoreCase: true, out var kind) ? kind : (SanctionKind)(-1);

    /// <summary>A day named in the form is included to its end in UTC.</summary>
    private static SanctionEnd? EndOf(Form form) => form.Length switch
    {
        "none" => SanctionEnd.WhenLifted,
        "date" => DateOnly.TryParseExact(form.Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? new SanctionEnd(At: new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero)) : null,
        { } days when int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= 4000 => new SanctionEnd(Days: n),
        _ => null,
    };
}

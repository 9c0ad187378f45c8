using System.Globalization;
using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Comity.Server.Moderation;

/// <summary>The console's first page: what waits for a decision.</summary>
internal static class ShowQueue
{
    public static async Task<RazorComponentResult<QueuePage>> Handle([AsParameters] Ask ask, QueueReader queue, Frames frames, IOptions<ModerationOptions> options, CancellationToken cancel)
    {
        var query = ask.ToQuery();
        return Page.Show<QueuePage>(new QueueView(await frames.ReadAsync(cancel), query, await queue.ReadAsync(query, cancel))
        {
            PauseAfterMinutes = options.Value.PauseAfterMinutes,
            ClaimMinutes = options.Value.ClaimMinutes,
        });
    }

    /// <param name="Tab">"all" (default), "held" or "reported".</param>
    /// <param name="Story">Slug of a story.</param>
    /// <param name="Clause">Id of a clause, found by the program or named in a report.</param>
    /// <param name="State">"free", "mine" or "edited".</param>
    /// <param name="Language">BCP 47.</param>
    /// <param name="Reporter">Id of a member who reported it.</param>
    /// <param name="Age">Waits at least so many hours.</param>
    /// <param name="Search">Words in the text or the author's name.</param>
    /// <param name="Similar">Id of a waiting comment; those with nearly its text.</param>
    /// <param name="Cursor">From the page before.</param>
    /// <param name="Limit">1–50, 20 unless told.</param>
    internal sealed record Ask(
        string? Tab, string? Story, string? Clause, string? State, string? Language, string? Reporter, string? Age,
        [property: FromQuery(Name = "q")] string? Search, string? Similar, string? Cursor, int? Limit)
    {
        public QueueQuery ToQuery() => new(Parse<QueueTab>(Tab))
        {
            Story = Story,
            Clause = Clause,
            State = Parse<QueueState>(State),
            Language = Language,
            Reporter = Number(Reporter),
            Age = Number(Age) is { } hours and > 0 ? (int)Math.Min(hours, 10_000) : null,
            Search = Search?.Trim() is { Length: > 0 and <= 200 } words ? words : null,
            Similar = Number(Similar),
            Cursor = Cursor,
            Limit = Math.Clamp(Limit ?? 20, 1, 50),
        };

        private static T Parse<T>(string? word)
            where T : struct, Enum => Array.Find(Enum.GetValues<T>(), v => QueueQuery.Word(v).Equals(word, StringComparison.OrdinalIgnoreCase));

        private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

public sealed record QueueView(Frame Frame, QueueQuery Query, QueueSlice Slice)
{
    /// <summary>0: no reminder.</summary>
    public int PauseAfterMinutes { get; init; }

    /// <summary>How long a taken entry stays taken.</summary>
    public int ClaimMinutes { get; init; }
}

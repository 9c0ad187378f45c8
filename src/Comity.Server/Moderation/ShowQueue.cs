using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Moderation;

/// <summary>The console's first page: what waits for a decision.</summary>
public static class ShowQueue
{
    public sealed record View(Frame Frame, QueueQuery Query, QueueSlice Slice, IReadOnlyList<QueueStory> Stories);

    internal static async Task<RazorComponentResult<QueuePage>> Handle([AsParameters] Ask ask, QueueReader queue, Frames frames, CancellationToken cancel)
    {
        var query = ask.ToQuery();
        return Page.Show<QueuePage>(new View(
            await frames.ReadAsync(cancel),
            query,
            await queue.ReadAsync(query, cancel),
            await queue.StoriesAsync(query.Tab, cancel)));
    }

    /// <param name="Tab">"held" (default) or "reported".</param>
    /// <param name="Story">Slug of a story.</param>
    /// <param name="Clause">Id of a clause, found by the program or named in a report.</param>
    /// <param name="Cursor">From the page before.</param>
    /// <param name="Limit">1–50, 20 unless told.</param>
    internal sealed record Ask(string? Tab, string? Story, string? Clause, string? Cursor, int? Limit)
    {
        public QueueQuery ToQuery() =>
            new("reported".Equals(Tab, StringComparison.OrdinalIgnoreCase) ? QueueTab.Reported : QueueTab.Held, Story, Clause, Cursor)
            {
                Limit = Math.Clamp(Limit ?? 20, 1, 50),
            };
    }
}

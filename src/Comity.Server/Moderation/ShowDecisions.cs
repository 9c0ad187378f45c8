using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Moderation;

/// <summary>What moderators of the site decided lately, each with its undo.</summary>
public static class ShowDecisions
{
    public const int PageSize = 30;

    /// <param name="Before">Where the next page begins; null: this is the last.</param>
    public sealed record View(Frame Frame, IReadOnlyList<ActionView> Actions, long? Before);

    internal static async Task<RazorComponentResult<DecisionsPage>> Handle(long? before, ActionReader actions, Frames frames, CancellationToken cancel)
    {
        var page = await actions.RecentAsync(before, PageSize + 1, cancel);
        var shown = page.Take(PageSize).ToList();
        return Page.Show<DecisionsPage>(new View(await frames.ReadAsync(cancel), shown, page.Count > PageSize ? shown[^1].Action.Id : null));
    }
}

using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Moderation;

/// <summary>The sanctions that concern the site, newest first.</summary>
public static class ShowSanctions
{
    public const int PageSize = 30;

    /// <param name="Before">Where the next page begins; null: this is the last.</param>
    public sealed record View(Frame Frame, IReadOnlyList<SanctionView> Sanctions, long? Before);

    internal static async Task<RazorComponentResult<SanctionsPage>> Handle(long? before, SanctionReader sanctions, Frames frames, CancellationToken cancel)
    {
        var page = await sanctions.RecentAsync(before, PageSize + 1, cancel);
        var shown = page.Take(PageSize).ToList();
        return Page.Show<SanctionsPage>(new View(await frames.ReadAsync(cancel), shown, page.Count > PageSize ? shown[^1].Sanction.Id : null));
    }
}

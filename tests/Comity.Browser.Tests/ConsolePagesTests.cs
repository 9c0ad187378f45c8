using System.Text.RegularExpressions;
using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Browser.Tests;

public sealed partial class ConsolePagesTests
{
    /// <summary>What is no page of its own: a stream, parts of pages, files.</summary>
    private static readonly string[] NoPages = ["/console/events", "/console/figures/{table}.csv", "/console/members/{id:long}/drawer"];

    [Fact]
    public async Task Every_page_of_the_console_is_among_those_that_are_looked_at()
    {
        await using var paper = await Paper.StartAsync();
        string[] seen = [.. DeskPagesTests.Pages.Concat(AppealPagesTests.Pages).Concat(WorkshopTests.Pages).Select(p => p.Split('?')[0])];
        var unseen = paper.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaffRequirement>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/'))
            .Where(path => path.StartsWith("/console", StringComparison.Ordinal) && !NoPages.Contains(path))
            .Where(path => !seen.Any(s => Regex.IsMatch(s, "^" + Parameter().Replace(path, "[^/]+") + "$")));
        unseen.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}

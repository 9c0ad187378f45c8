using System.Net;
using System.Text.RegularExpressions;
using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Staff;

/// <summary>What holds for every route of the desk, also for those that are added later.</summary>
public sealed partial class EveryRouteTests
{
    [Fact]
    public async Task Only_staff_of_the_site_pass_and_auditors_only_to_read()
    {
        await using var paper = await Paper.StartAsync();
        using var auditor = await paper.SeatAsync(StaffRole.Auditor, "Ann Vero");
        using var elsewhere = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", await paper.AddSiteAsync("other.example"));
        using var reader = await paper.SeatAsync(await paper.AddReaderAsync());
        using var stranger = paper.NewClient();
        using var noRedirect = new HttpClientHandler { AllowAutoRedirect = false };
        using var strangersBrowser = new HttpClient(noRedirect) { BaseAddress = paper.Address };
        var routes = RoutesOf(paper);
        routes.Count.ShouldBeGreaterThan(30);

        foreach (var (method, path, least) in routes)
        {
            var says = $"{method} {path}";
            var isApi = path.StartsWith("/api", StringComparison.Ordinal);
            HttpClient Of(Desk desk) => isApi ? desk.Api : desk.Browser.Http;
            (await StatusAsync(Of(elsewhere), method, path)).ShouldBe(HttpStatusCode.Forbidden, says);
            (await StatusAsync(Of(reader), method, path)).ShouldBe(HttpStatusCode.Forbidden, says);
            (await StatusAsync(isApi ? stranger : strangersBrowser, method, path)).ShouldBe(isApi ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect, says);
            var seen = await StatusAsync(Of(auditor), method, path);
            if (method == HttpMethod.Get && least <= StaffRole.Editor)
                seen.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.BadRequest], says);
            else
                seen.ShouldBe(HttpStatusCode.Forbidden, says);
        }
    }

    [Fact]
    public async Task A_form_that_comes_without_its_fields_is_refused_in_words()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddReaderAsync();
        using var desk = await paper.SeatAsync(StaffRole.Administrator);
        await desk.Browser.GoAsync("/console/texts");
        var token = desk.Browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var (_, path, _) in RoutesOf(paper).Where(r => r.Method == HttpMethod.Post && r.Path.StartsWith("/console", StringComparison.Ordinal)))
        {
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
            using var answer = await desk.Browser.Http.PostAsync(new Uri(path, UriKind.Relative), form);
            ((int)answer.StatusCode).ShouldBeLessThan(500, path);
        }
    }

    [Fact]
    public async Task No_route_of_the_desk_is_left_open()
    {
        await using var paper = await Paper.StartAsync();
        var open = Endpoints(paper)
            .Where(e => Path(e) is var path && (path.StartsWith("/console", StringComparison.Ordinal) || path.StartsWith("/api/v1/moderation", StringComparison.Ordinal)))
            .Where(e => e.Metadata.GetMetadata<StaffRequirement>() is null);
        open.Select(Path).ShouldBeEmpty();
    }

    private static List<(HttpMethod Method, string Path, StaffRole Least)> RoutesOf(Paper paper) =>
        [.. Endpoints(paper).Where(e => e.Metadata.GetMetadata<StaffRequirement>() is not null).SelectMany(e =>
            (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m =>
                (HttpMethod.Parse(m), Parameter().Replace(Path(e), "1"), e.Metadata.GetOrderedMetadata<StaffRequirement>().Max(r => r.Least))))];

    private static IEnumerable<RouteEndpoint> Endpoints(Paper paper) => paper.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode;
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}

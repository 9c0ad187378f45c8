using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;

namespace Comity.Server.Tests.Hosting;

public sealed class ApiGuardTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "none", true)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Origin", "https://evil.example", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "own", true)]
    [InlineData("X-None", "x", false)]
    public async Task Cookies_count_only_for_requests_from_the_sites_own_pages(string header, string value, bool passes)
    {
        using var browser = await paper.ReaderAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/tokens", UriKind.Relative)) { Content = JsonContent.Create(new { name = "x" }) };
        request.Headers.Add(header, value == "own" ? paper.Address.GetLeftPart(UriPartial.Authority) : value);
        var answer = await browser.Http.SendAsync(request);
        answer.StatusCode.ShouldBe(passes ? HttpStatusCode.Created : HttpStatusCode.Forbidden);
        if (!passes)
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    [InlineData("ünïcode")]
    public async Task A_wrong_token_is_answered_and_not_taken_for_nobody(string token)
    {
        using var client = paper.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/me", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Uri.EscapeDataString(token));
        var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldContain("invalid_token");
    }

    [Fact]
    public async Task A_wrong_token_is_not_mended_by_a_good_cookie()
    {
        using var browser = await paper.ReaderAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/me", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "wrong");
        (await browser.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("{\"email\":", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"email\":\"\\ud800\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("email=a", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task Bad_bodies_are_problems_without_a_trace_of_the_inside(string body, string type, HttpStatusCode status)
    {
        using var client = paper.NewClient();
        using var content = new StringContent(body, Encoding.UTF8, type);
        await ShouldBeProblemAsync(await client.PostAsync(new Uri("/api/v1/sign-in", UriKind.Relative), content), status);
    }

    [Fact]
    public async Task Broken_utf8_is_a_problem()
    {
        using var client = paper.NewClient();
        using var content = new ByteArrayContent([.. "{\"email\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await ShouldBeProblemAsync(await client.PostAsync(new Uri("/api/v1/sign-in", UriKind.Relative), content), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Too_large_a_body_is_said_to_be()
    {
        using var client = paper.NewClient();
        using var json = new StringContent("{\"email\":\"" + new string('a', 1_100_000) + "\"}", Encoding.UTF8, "application/json");
        await ShouldBeProblemAsync(await client.PostAsync(new Uri("/api/v1/sign-in", UriKind.Relative), json), HttpStatusCode.RequestEntityTooLarge);
        using var form = new StringContent("Email=" + new string('a', 1_100_000), Encoding.UTF8, "application/x-www-form-urlencoded");
        var page = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        page.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await page.Content.ReadAsStringAsync()).ShouldContain("too large");
    }

    [Fact]
    public async Task Errors_keep_the_security_headers()
    {
        using var client = paper.NewClient();
        foreach (var path in new[] { "/nothing", "/api/v1/nothing", "/account/data.json" })
        {
            var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("default-src 'none'");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        }
    }

    private static async Task ShouldBeProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldNotContain("Exception");
        text.ShouldNotContain(" at ");
    }
}

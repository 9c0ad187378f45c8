using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Comity.Browser.Tests;

/// <summary>That the browser of these tests blocks third-party cookies, so that whatever works in it works without them.</summary>
public sealed class ThirdPartyCookieTests
{
    [Fact]
    public async Task A_page_of_another_site_sends_no_cookie_that_the_site_has_set_for_such_pages()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/set", (HttpContext context) =>
        {
            context.Response.Cookies.Append("known", "yes", new CookieOptions { SameSite = SameSiteMode.None, Secure = true });
            return Results.Text("set");
        });
        app.MapGet("/cookies", (HttpContext context) =>
        {
            context.Response.Headers.AccessControlAllowOrigin = context.Request.Headers.Origin;
            context.Response.Headers.AccessControlAllowCredentials = "true";
            return context.Request.Headers.Cookie.ToString();
        });
        await app.StartAsync();
        var port = new Uri(app.Urls.First()).Port;
        await using var reader = await Chromium.OpenAsync();
        var page = await reader.NewPageAsync();
        var ask = $"async () => (await fetch('http://comity.localhost:{port}/cookies', {{ credentials: 'include' }})).text()";

        await page.GotoAsync($"http://comity.localhost:{port}/set");
        (await page.EvaluateAsync<string>(ask)).ShouldBe("known=yes");
        await page.GotoAsync($"http://news.localhost:{port}/cookies");
        (await page.EvaluateAsync<string>(ask)).ShouldBeEmpty();
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Sites;
using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Members;

/// <summary>Signing in in a window that an embedded discussion has opened.</summary>
public sealed class PopUpTests : IAsyncLifetime
{
    private const string News = "https://news.example";

    private Paper paper = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        await paper.Services.GetRequiredService<SiteOrigins>().SetAsync(paper.Site.Id, [News], "operator", CancellationToken.None);
    }

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task The_link_in_the_mail_ends_in_a_page_that_tells_the_waiting_one()
    {
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/sign-in?popup=" + News);
        await browser.SubmitAsync("main form", ("Email", "ada@example.org"), ("Name", "Ada Bell"));
        var waiting = browser.Page.QuerySelector("[data-popup]").ShouldNotBeNull();
        waiting.GetAttribute("data-popup").ShouldBe(News);
        waiting.HasAttribute("data-waits").ShouldBeTrue();

        await browser.GoAsync(People.LinkIn((await paper.MailsAsync())[^1]));
        await browser.SubmitAsync("main form");

        browser.Url.AbsolutePath.ShouldBe("/sign-in/pop-up");
        var done = browser.Page.QuerySelector("[data-popup]").ShouldNotBeNull();
        done.GetAttribute("data-popup").ShouldBe(News);
        done.HasAttribute("data-waits").ShouldBeFalse();
        browser.Html.ShouldNotContain("cts_");
    }

    [Fact]
    public async Task Who_is_signed_in_already_is_led_on_at_once()
    {
        using var ada = await paper.ReaderAsync();
        await ada.GoAsync("/sign-in?popup=" + News);

        ada.Url.AbsolutePath.ShouldBe("/sign-in/pop-up");
        ada.Text.ShouldContain("Ada Bell");
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://news.example.evil.example")]
    [InlineData("http://news.example")]
    [InlineData("https://news.example/path")]
    [InlineData("null")]
    [InlineData("*")]
    public async Task No_other_origin_is_told(string origin)
    {
        using var ada = await paper.ReaderAsync();
        foreach (var path in (string[])["/sign-in?popup=", "/sign-in/pop-up?origin="])
        {
            await ada.GoAsync(path + Uri.EscapeDataString(origin));
            ada.Status.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var answer = await TokenAsync(ada.Http, origin);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_waiting_page_gets_a_session_of_its_own_that_can_be_ended()
    {
        using var ada = await paper.ReaderAsync();
        using var answer = await TokenAsync(ada.Http, News);
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        using var embed = paper.NewClient(token);
        (await embed.GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("name").GetString().ShouldBe("Ada Bell");

        using (var again = await embed.PostAsJsonAsync("/api/v1/session-tokens", new { origin = News }))
            again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await ada.GoAsync("/account");
        ada.Page.QuerySelectorAll("#sessions li").Length.ShouldBe(2);
        await ada.SubmitAsync("#sessions form");

        (await embed.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await ada.GoAsync("/account");
        ada.Url.AbsolutePath.ShouldBe("/account");
    }

    [Fact]
    public async Task Neither_strangers_nor_other_sites_pages_make_sessions()
    {
        using var nobody = paper.NewClient();
        using (var answer = await TokenAsync(nobody, News))
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var ada = await paper.ReaderAsync();
        using var forged = await TokenAsync(ada.Http, News, fetchSite: "cross-site");

        forged.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await paper.ReadAsync(db => db.MemberSessions.CountAsync(s => s.IsToken))).ShouldBe(0);
    }

    [Theory]
    [InlineData("/sign-in", "unsafe-none")]
    [InlineData("/", "same-origin")]
    [InlineData("/account", "same-origin")]
    public async Task Only_the_pages_of_signing_in_know_who_has_opened_them(string path, string policy)
    {
        using var ada = await paper.ReaderAsync();
        using var answer = await ada.Http.GetAsync(new Uri(path, UriKind.Relative));

        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe([policy]);
    }

    private static async Task<HttpResponseMessage> TokenAsync(HttpClient client, string origin, string fetchSite = "same-origin")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session-tokens") { Content = JsonContent.Create(new { origin }) };
        request.Headers.Add("Sec-Fetch-Site", fetchSite);
        return await client.SendAsync(request);
    }
}

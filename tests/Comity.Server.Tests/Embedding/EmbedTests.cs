using System.Net;
using System.Net.Http.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Comity.Server.Embedding;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Server.Stories;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Embedding;

/// <summary>The doors for pages of other sites.</summary>
public sealed class EmbedTests
{
    private const string News = "https://news.example";
    private const string Article = News + "/ferry";

    [Fact]
    public async Task Only_an_allowed_origin_is_let_in_and_only_by_what_its_script_keeps()
    {
        await using var paper = await OpenAsync();
        using var guest = new Script(paper, News);
        var shown = await guest.GetAsync($"/embed?url={Article}");
        shown.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([News]);
        shown.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        guest.Page.QuerySelector("#discussion")!.GetAttribute("data-story").ShouldBe("harbour");
        guest.Page.QuerySelector("article.story, .masthead").ShouldBeNull();

        var posted = await guest.SubmitAsync("#comment-form", ("Body", "The ferry was on time."), ("Name", "Nora Feld"));
        posted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        posted.Headers.GetValues(Embedded.LocationHeader).ShouldBe(["/stories/harbour?at=1#comment-1"]);
        posted.Headers.Contains("Set-Cookie").ShouldBeFalse();
        guest.Session = posted.Headers.GetValues(Embedded.SessionHeader).Single();
        await guest.GetAsync("/stories/harbour?at=1");
        guest.Page.QuerySelector("#comment-1.comment-own").ShouldNotBeNull();

        guest.Session = "0123456789abcdef";
        (await guest.GetAsync("/stories/harbour")).Headers.GetValues(Embedded.SessionHeader).ShouldBe([""]);
        guest.Page.QuerySelector(".comment-own").ShouldBeNull();

        using var stranger = new Script(paper, "https://evil.example");
        (await stranger.GetAsync("/stories/harbour")).Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        var forged = await stranger.SubmitAsync("#comment-form", ("Body", "Forged."), ("Name", "Eve"));
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await paper.ReadAsync(db => Task.FromResult(db.Comments.Count()))).ShouldBe(1);
    }

    [Fact]
    public async Task Cookies_count_for_nothing_in_a_request_from_another_site()
    {
        await using var paper = await OpenAsync();
        using var own = paper.NewBrowser();
        await own.GoAsync("/stories/harbour");
        await own.SubmitAsync("#comment-form", ("Body", "The ferry was on time."), ("Name", "Ada"));
        own.Page.QuerySelector("#comment-1.comment-own").ShouldNotBeNull();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/stories/harbour");
        request.Headers.Add("Origin", News);
        request.Headers.Add("Accept", Fragments.MediaType);
        var html = await (await own.Http.SendAsync(request)).Content.ReadAsStringAsync();
        html.ShouldContain("comment-1");
        html.ShouldNotContain("comment-own");
    }

    /// <summary>As a page on another host of the same site can: a form sent with all cookies, and none of the form tokens.</summary>
    [Fact]
    public async Task Cookies_sent_along_neither_tell_who_writes_nor_are_changed()
    {
        await using var paper = await OpenAsync();
        using var own = paper.NewBrowser();
        await own.GoAsync("/stories/harbour");
        await own.SubmitAsync("#comment-form", ("Body", "The ferry was on time."), ("Name", "Ada"));
        var mail = await paper.AddReaderAsync();
        var link = await paper.Services.GetRequiredService<Comity.Server.Members.SignInLinks>().CreateAsync(mail.Id, TimeSpan.FromHours(1), "/account");
        using var request = new HttpRequestMessage(HttpMethod.Post, link);
        request.Headers.Add("Origin", News);
        request.Content = new FormUrlEncodedContent([new("TakeAlong", "true")]);
        var answer = await own.Http.SendAsync(request);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await paper.ReadAsync(db => Task.FromResult(db.Comments.Single().AuthorId))).ShouldNotBe(mail.Id);
        (await own.GoAsync("/stories/harbour")).QuerySelector("#comment-1.comment-own").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_browser_that_asks_first_is_answered_for_allowed_origins_alone()
    {
        await using var paper = await OpenAsync();
        foreach (var (origin, allowed) in ((string, bool)[])[(News, true), ("https://evil.example", false), ("null", false)])
        {
            using var client = paper.NewClient();
            using var request = new HttpRequestMessage(HttpMethod.Options, "/stories/harbour/comments");
            request.Headers.Add("Origin", origin);
            request.Headers.Add("Access-Control-Request-Method", "POST");
            request.Headers.Add("Access-Control-Request-Headers", "authorization");
            var answer = await client.SendAsync(request);
            answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBe(allowed, origin);
            (answer.StatusCode == HttpStatusCode.NoContent).ShouldBe(allowed, origin);
        }
    }

    [Fact]
    public async Task Without_the_script_the_link_leads_to_the_page_of_the_discussion_and_an_unknown_page_is_told_in_words()
    {
        await using var paper = await OpenAsync();
        using var reader = paper.NewBrowser();
        await reader.GoAsync($"/embed?url={Article}");
        reader.Url.AbsolutePath.ShouldBe("/stories/harbour");
        await reader.GoAsync("/embed?url=https://elsewhere.example/x");
        reader.Status.ShouldBe(HttpStatusCode.Forbidden);
        reader.Text.ShouldContain("https://elsewhere.example");
        await reader.GoAsync("/embed");
        reader.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Counts_come_in_the_order_asked_and_for_at_most_a_hundred()
    {
        await using var paper = await OpenAsync();
        using var reader = paper.NewBrowser();
        await reader.GoAsync("/stories/harbour");
        await reader.SubmitAsync("#comment-form", ("Body", "The ferry was on time."), ("Name", "Ada"));
        using var client = paper.NewClient();
        var counts = await client.GetFromJsonAsync<CountComments.Count[]>($"/api/v1/counts?url={News}/other&url={Article}%23top&id=none");
        counts.ShouldBe([new(0, "0"), new(1, "1"), new(0, "0")]);
        (await client.GetAsync("/api/v1/counts?" + string.Join('&', Enumerable.Repeat("id=a", 101)))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_scripts_are_small_kept_by_browsers_and_carry_the_style()
    {
        await using var paper = await OpenAsync();
        using var client = paper.NewClient();
        var script = await client.GetAsync("/comity.js");
        script.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        script.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        var text = await script.Content.ReadAsStringAsync();
        text.ShouldContain(".comment-body");
        text.ShouldNotContain("/*");
        text.ShouldNotContain("const style=\"\"");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/comity.js");
        again.Headers.IfNoneMatch.Add(script.Headers.ETag!);
        (await client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        var scripts = paper.Services.GetRequiredService<EmbedScripts>();
        scripts.Size(EmbedScripts.Discussion).ShouldBeLessThanOrEqualTo(8 * 1024);
        scripts.Size(EmbedScripts.Count).ShouldBeLessThanOrEqualTo(1024);
    }

    private static async Task<Paper> OpenAsync()
    {
        var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync(change: s => s.ExternalUrl = Article);
        await paper.WriteAsync(async db => await paper.Services.GetRequiredService<StoryAddresses>().KeepAsync(db, story, [Article], default));
        await paper.Services.GetRequiredService<SiteOrigins>().SetAsync(paper.Site.Id, [News], "operator", default);
        return paper;
    }

    /// <summary>What the script on a page of another site does: no cookies, its own session, its page's origin.</summary>
    private sealed class Script(Paper paper, string origin) : IDisposable
    {
        private readonly HttpClient client = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = paper.Address };

        public string? Session { get; set; }

        public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

        public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

        public Task<HttpResponseMessage> SubmitAsync(string selector, params (string Name, string Value)[] fields)
        {
            var form = (IHtmlFormElement)Page.QuerySelector(selector)!;
            var values = form.QuerySelectorAll("input[name]").Cast<IHtmlInputElement>().ToDictionary(i => i.Name!, i => i.Value, StringComparer.Ordinal);
            foreach (var (name, value) in fields)
                values[name] = value;
            return SendAsync(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(values) });
        }

        public void Dispose() => client.Dispose();

        private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
        {
            using var sent = request;
            sent.Headers.Add("Origin", origin);
            sent.Headers.Add("Accept", Fragments.MediaType);
            if (Session is not null)
                sent.Headers.Authorization = new("Bearer", Session);
            var answer = await client.SendAsync(sent);
            Page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            return answer;
        }
    }
}

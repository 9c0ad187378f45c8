using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Stories;

public sealed class ConsoleStoriesTests : IAsyncLifetime
{
    private Paper paper = null!;
    private Browser editor = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        editor = await paper.NewStaffBrowserAsync(StaffRole.Editor);
    }

    public ValueTask DisposeAsync()
    {
        editor.Dispose();
        return paper.DisposeAsync();
    }

    [Fact]
    public async Task An_editor_writes_a_story_in_the_form_and_finds_it_as_it_was_written()
    {
        var sent = await SendAsync("/console/stories/new", ("Headline", "The bridge \"is\" open"), ("Body", "Some *text*"), ("Draft", ""),
            ("Tags", "Halden, Transport"), ("Corrections", "2031-03-01: It is 421 metres.\nAnd it is red."), ("ClosesAfterDays", "14"), ("Discussion", "pre-moderated"));

        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.QuerySelector(".notice-good").ShouldNotBeNull();
        var story = await StoryAsync();
        (story.Slug, story.BodyHtml, story.Discussion, story.ClosesAfterDays).ShouldBe(("the-bridge-is-open", "<p>Some <em>text</em></p>", DiscussionState.PreModerated, 14));
        story.PublishedAt.ShouldBe(Paper.Begin);
        story.Corrections.OrderBy(c => c.At).Select(c => (c.At.Day, c.Text)).ShouldBe([(1, "It is 421 metres."), (4, "And it is red.")]);
        var version = story.Version;

        var again = await SendAsync(sent.Url.PathAndQuery.Split('?')[0]);
        again.Page.QuerySelector(".notice-good").ShouldNotBeNull();
        (await StoryAsync()).Version.ShouldBe(version, "what was not touched is not changed");
    }

    [Fact]
    public async Task A_preview_saves_nothing()
    {
        var sent = await SendAsync("/console/stories/new", ("Headline", "<i>Bridge</i>"), ("Body", "Some *text*"), ("Action", "preview"));

        sent.Page.QuerySelector(".preview h1")!.TextContent.ShouldBe("<i>Bridge</i>");
        sent.Page.QuerySelector(".preview .prose em")!.TextContent.ShouldBe("text");
        (await paper.ReadAsync(db => db.Stories.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_written_stays()
    {
        var sent = await SendAsync("/console/stories/new", ("Headline", ""), ("Body", "</textarea><script>alert(1)</script>"), ("Published", "soon"), ("Url", "javascript:1"), ("ClosesAfterDays", "x"));

        sent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        foreach (var field in new[] { "headline", "published", "url", "closesafterdays" })
            sent.Page.QuerySelector($"#story-{field}")!.GetAttribute("aria-invalid").ShouldBe("true", field);
        sent.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=Body]")!.Value.ShouldBe("</textarea><script>alert(1)</script>");
        sent.Page.QuerySelectorAll("script").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_refused_and_nothing_saved()
    {
        var page = await FormAsync("/console/stories/new");
        using var content = Content(page, [("Headline", "Bridge"), ("Body", "x")]);
        content.Add(new ByteArrayContent("GIF89a not taken"u8.ToArray()), "image", "bridge.png");

        var sent = await PostAsync("/console/stories/new", content);

        sent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        sent.Page.QuerySelector(".field-error")!.TextContent.ShouldContain("not a PNG, JPEG or WebP");
        (await paper.ReadAsync(db => db.Stories.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_form_without_its_token_and_people_without_the_role_change_nothing()
    {
        using var content = new MultipartFormDataContent { { new StringContent("Forged"), "Headline" } };
        (await editor.Http.PostAsync("/console/stories/new", content)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var moderator = await paper.NewStaffBrowserAsync(StaffRole.Moderator, "Bo Ray");
        (await moderator.Http.GetAsync("/console/stories")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/console/stories");
        browser.Text.ShouldNotContain("New story");
        (await paper.ReadAsync(db => db.Stories.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_list_has_drafts_and_scheduled_stories()
    {
        await paper.AddStoryAsync("draft", s => s.PublishedAt = null);
        await paper.AddStoryAsync("later", s => s.PublishedAt = Paper.Begin.AddDays(1));

        var page = new HtmlParser().ParseDocument(await editor.Http.GetStringAsync("/console/stories"));

        page.QuerySelectorAll("tbody .tag").Select(t => t.TextContent).ShouldBe(["Scheduled", "Draft"]);
    }

    [Fact]
    public async Task The_body_of_an_imported_story_stays_html_until_somebody_writes_one()
    {
        var story = await paper.AddStoryAsync("old", s => (s.BodyMarkdown, s.BodyHtml) = (null, "<p>From <em>before</em></p>"));

        await SendAsync($"/console/stories/{story.Id}", ("Headline", "New headline"));

        var now = await StoryAsync();
        (now.Headline, now.BodyMarkdown, now.BodyHtml).ShouldBe(("New headline", null, "<p>From <em>before</em></p>"));
    }

    private Task<Story> StoryAsync() => paper.ReadAsync(db => db.Stories.Include(s => s.Tags).Include(s => s.Corrections).AsSplitQuery().SingleAsync());

    private async Task<(HttpStatusCode Status, Uri Url, IHtmlDocument Page)> SendAsync(string path, params (string, string)[] fields)
    {
        var page = await FormAsync(path);
        using var content = Content(page, fields);
        return await PostAsync(path, content);
    }

    private async Task<IHtmlDocument> FormAsync(string path) => new HtmlParser().ParseDocument(await editor.Http.GetStringAsync(path));

    private static MultipartFormDataContent Content(IHtmlDocument page, (string Name, string Value)[] fields)
    {
        var values = page.QuerySelectorAll<IHtmlInputElement>("form.measure input").Where(i => i.Type is not ("file" or "submit") && (i.Type != "checkbox" || i.IsChecked)).ToDictionary(i => i.Name!, i => i.Value);
        foreach (var area in page.QuerySelectorAll<IHtmlTextAreaElement>("form.measure textarea"))
            values[area.Name!] = area.Value;
        values["Discussion"] = page.QuerySelector<IHtmlSelectElement>("form.measure select")!.Value!;
        values["Action"] = "save";
        foreach (var (name, value) in fields)
            values[name] = value;
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values)
            content.Add(new StringContent(value), name);
        return content;
    }

    private async Task<(HttpStatusCode Status, Uri Url, IHtmlDocument Page)> PostAsync(string path, MultipartFormDataContent content)
    {
        using var answer = await editor.Http.PostAsync(path, content);
        return (answer.StatusCode, answer.RequestMessage!.RequestUri!, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Policies;

public sealed class WorkshopTests : IAsyncLifetime
{
    private const string Clause = "/console/policy/clauses/profanity";

    private Paper paper = null!;
    private Desk editor = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        editor = await paper.SeatAsync(StaffRole.Editor);
    }

    public async ValueTask DisposeAsync()
    {
        editor.Dispose();
        await paper.DisposeAsync();
    }

    [Fact]
    public async Task A_clause_is_changed_in_the_draft_and_readers_see_it_when_it_is_enacted_with_the_reason_and_the_role()
    {
        var browser = editor.Browser;
        await browser.GoAsync(Clause);
        await browser.SubmitAsync("main form", ("title.en", "No foul language"), ("hold.0", "0.5"));
        browser.Url.AbsolutePath.ShouldBe("/console/policy", browser.Text);
        using var reader = paper.NewBrowser();
        (await reader.GoAsync("/policy")).Body!.TextContent.ShouldNotContain("No foul language");

        var changes = await browser.GoAsync("/console/policy/changes");
        changes.QuerySelector(".changes")!.TextContent.ShouldContain("No foul language");
        changes.QuerySelector(".diff .diff-new")!.TextContent.ShouldContain("No foul language");
        await browser.SubmitAsync("#why", ("why", "Readers asked for it"));

        (await reader.GoAsync("/policy")).Body!.TextContent.ShouldContain("No foul language");
        var row = (await reader.GoAsync("/policy/history")).QuerySelector("tbody tr")!.TextContent;
        row.ShouldContain("Readers asked for it");
        row.ShouldContain("an editor");
        reader.Html.ShouldNotContain(editor.Member.DisplayName);
        (await reader.GoAsync("/policy/changes?version=2")).Body!.TextContent.ShouldContain("hold from 0.5");
        (await paper.LedgerAsync())[^2..].ShouldBe(["policy.draft", "policy.enact"]);
        var version = await paper.ReadAsync(db => db.PolicyVersions.SingleAsync(p => p.Version == 2));
        (version.EnactedById, version.EnactedByRole).ShouldBe((editor.Member.Id, StaffRole.Editor));
        (await paper.ReadAsync(db => db.PolicyDrafts.CountAsync())).ShouldBe(0);

        await browser.GoAsync("/console/policy");
        await browser.SubmitAsync("form[action='/console/policy/versions/1/return'] button");
        (await browser.GoAsync("/console/policy/changes")).QuerySelector(".changes")!.TextContent.ShouldContain("No foul language");
    }

    [Fact]
    public async Task Who_was_slower_is_told_what_changed_and_nothing_is_overwritten()
    {
        using var other = await paper.SeatAsync(StaffRole.Editor, "Ilse Varga");
        await other.Browser.GoAsync(Clause);
        await editor.Browser.GoAsync(Clause);
        await editor.Browser.SubmitAsync("main form", ("title.en", "First title"));
        await other.Browser.SubmitAsync("main form", ("title.en", "Second title"));

        other.Browser.Status.ShouldBe(HttpStatusCode.Conflict);
        other.Browser.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Mara Linde saved the draft meanwhile");
        other.Browser.Page.QuerySelector("[role=alert] .changes")!.TextContent.ShouldContain("First title");
        other.Browser.Page.QuerySelector("[name='title.en']")!.GetAttribute("value").ShouldBe("Second title");
        (await DraftAsync(editor)).Yaml.ShouldContain("First title");

        await other.Browser.SubmitAsync("main form");
        (await DraftAsync(editor)).Yaml.ShouldContain("Second title");
        using var stale = await editor.Api.PostAsJsonAsync("/api/v1/policy/draft/enact", new { why = "Because", seen = "0.1" });
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        JsonDocument.Parse(await stale.Content.ReadAsStringAsync()).RootElement.GetProperty("changes").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_or_line_and_what_was_written_is_kept()
    {
        var browser = editor.Browser;
        await browser.GoAsync(Clause);
        await browser.SubmitAsync("main form", ("hold.0", "0,95"), ("refuse.0", "0.9"), ("strikes.0", "many"), ("text.tr", ""));
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        browser.Page.QuerySelectorAll("[role=alert] li a").Select(a => a.GetAttribute("href")!.Split('#')[1]).ShouldBe(["text.tr", "refuse.0", "strikes.0"]);
        browser.Page.QuerySelector("[name='hold.0']")!.GetAttribute("value").ShouldBe("0,95");

        await browser.GoAsync("/console/policy/yaml");
        await browser.SubmitAsync("main form", ("yaml", "format: 1\nlangages: [en]\n"));
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        browser.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Line 2: unknown key 'langages'");
        browser.Page.QuerySelector("textarea")!.TextContent.ShouldContain("langages");
        (await DraftAsync(editor)).IsDraft.ShouldBeFalse();
    }

    [Fact]
    public async Task Clauses_are_added_moved_put_in_shadow_and_removed_and_words_and_languages_change()
    {
        var browser = editor.Browser;
        await browser.GoAsync("/console/policy/texts");
        await browser.SubmitAsync("main form", ("languages", "en, de"), ("words.0", "blimey\ncrikey"), ("words-check.0", "profanity"), ("words-language.0", "en"));
        browser.Url.AbsolutePath.ShouldBe("/console/policy", browser.Text);
        await browser.GoAsync("/console/policy/clauses/new");
        await browser.SubmitAsync("main form", ("id", "on-topic"), ("title.en", "Stay on topic"), ("text.en", "Speak of the story."), ("title.de", "Beim Thema"), ("text.de", "Zum Artikel."), ("clause-shadow", "true"), ("check.0", "spam"), ("hold.0", "0.6"));
        browser.Url.AbsolutePath.ShouldBe("/console/policy", browser.Text);
        await browser.SubmitAsync("form[action='/console/policy/clauses/profanity/move'] button[value=down]");
        await browser.SubmitAsync("form[action='/console/policy/clauses/spam/remove'] button");

        var draft = PolicyYaml.Read((await DraftAsync(editor)).Yaml);
        var shipped = DefaultPolicy.Document;
        draft.Languages.ShouldBe(["en", "de"]);
        draft.Words.Single().Words.ShouldBe(["blimey", "crikey"]);
        draft.Shadows.Single().Title.In("de").ShouldBe("Beim Thema");
        draft.Find("spam").ShouldBeNull();
        draft.NumberOf("profanity").ShouldBe(shipped.NumberOf("profanity") + 1);
    }

    [Fact]
    public async Task Moderators_read_only_and_staff_of_another_site_reach_nothing()
    {
        using var moderator = await paper.SeatAsync(StaffRole.Moderator, "Noor Haddo");
        (await moderator.Browser.GoAsync(Clause)).QuerySelector("button")?.TextContent.ShouldNotContain("Save");
        moderator.Browser.Status.ShouldBe(HttpStatusCode.OK);
        (await moderator.Api.PutAsJsonAsync("/api/v1/policy/draft", new { yaml = DefaultPolicy.Yaml })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await moderator.Api.PostAsJsonAsync("/api/v1/policy/trials", new { days = 1 })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var reader = paper.NewClient();
        (await reader.GetAsync("/api/v1/policy/draft")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var started = await editor.Api.PostAsJsonAsync("/api/v1/policy/trials", new { days = 1 });
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var trial = started.Headers.Location!.ToString();
        var site = await paper.AddSiteAsync("other.example");
        using var stranger = await paper.SeatAsync(StaffRole.Administrator, "Other Admin", site);
        (await stranger.Api.GetAsync(trial)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        stranger.Api.DefaultRequestHeaders.Host = "other.example";
        (await stranger.Api.GetAsync("/api/v1/policy/draft")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stranger.Api.GetAsync(trial)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Api.PostAsync(trial + "/cancel", null)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private static async Task<(string Yaml, bool IsDraft)> DraftAsync(Desk desk)
    {
        var draft = await desk.Api.GetFromJsonAsync<JsonElement>("/api/v1/policy/draft");
        return (draft.GetProperty("yaml").GetString()!, draft.GetProperty("isDraft").GetBoolean());
    }
}

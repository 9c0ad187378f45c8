using System.Net;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

namespace Comity.Server.Tests.Moderation;

public sealed class QueueTests
{
    [Fact]
    public async Task A_held_comment_shows_its_words_marked_with_clause_check_score_and_evidence()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var reader = await paper.AddReaderAsync();
        await paper.AddCommentAsync(story, reader, CommentState.Published, "An earlier one.");
        await paper.AddCommentAsync(story, reader, CommentState.Held, "You are a wet sock, sir.", new FoundSpan("personal-attacks", "insults", 8, 18));
        paper.Time.Advance(TimeSpan.FromHours(3));

        await desk.Browser.GoAsync("/console");

        desk.Browser.Status.ShouldBe(HttpStatusCode.OK);
        var entry = desk.Browser.Page.QuerySelectorAll(".entry").ShouldHaveSingleItem();
        var mark = entry.QuerySelectorAll("mark").ShouldHaveSingleItem();
        mark.TextContent.ShouldBe("a wet sock");
        mark.GetAttribute("title")!.ShouldContain("2 No personal attacks: Found here.");
        entry.QuerySelector(".evidence-text")!.TextContent.ShouldBe("You are a wet sockclause 2, sir.");
        entry.TextContent.ShouldContain("insults, score 0.90");
        entry.TextContent.ShouldContain("Noor Haddo");
        entry.TextContent.ShouldContain("1 published");
        entry.TextContent.ShouldContain("3 h");
        entry.TextContent.ShouldContain(story.Headline);
        entry.TextContent.ShouldNotContain("mail.example");
    }

    [Fact]
    public async Task Hostile_text_and_names_are_shown_as_text()
    {
        const string hostile = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> \u202Etxet\u202C &amp;";
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync("<b onmouseover=alert(3)>");
        var held = await paper.AddCommentAsync(story, author, CommentState.Held, hostile, new FoundSpan("noise", "shouting", 3, 20), new FoundSpan("spam", "links", 10, 40));
        var reported = await paper.AddCommentAsync(story, author, CommentState.Published, hostile);
        await paper.AddReportAsync(reported, await paper.AddReaderAsync(), "spam", "<svg onload=alert(4)>");

        foreach (var path in (string[])["/console", "/console?tab=reported", $"/console/comments/{held.Id}", $"/console/members/{author.Id}", $"/console/members/{author.Id}/sanction?comment={held.Id}"])
        {
            await desk.Browser.GoAsync(path);
            desk.Browser.Status.ShouldBe(HttpStatusCode.OK, path);
            desk.Browser.Page.QuerySelectorAll("main script, main img, main svg, [onmouseover], [onload], [onerror]").ShouldBeEmpty(path);
            desk.Browser.Text.ShouldContain("<b onmouseover=alert(3)>", customMessage: path);
        }
    }

    [Fact]
    public async Task A_reported_comment_shows_each_report_with_clause_and_words()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "Buy my honey.");
        await paper.AddReportAsync(comment, await paper.AddReaderAsync("Tio Arnau"), "spam", "This is an advertisement.");

        await desk.Browser.GoAsync("/console?tab=reported");

        var entry = desk.Browser.Page.QuerySelectorAll(".entry").ShouldHaveSingleItem();
        entry.TextContent.ShouldContain("7 ");
        entry.TextContent.ShouldContain("This is an advertisement.");
        entry.TextContent.ShouldNotContain("Tio Arnau");
        desk.Browser.Page.QuerySelector(".tabs")!.TextContent.ShouldContain("Reported 1");
    }

    [Fact]
    public async Task The_queue_can_be_narrowed_to_a_story_and_to_a_clause()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var reader = await paper.AddReaderAsync();
        var harbour = await paper.AddStoryAsync();
        var market = await paper.AddStoryAsync("market");
        await paper.AddCommentAsync(harbour, reader, CommentState.Held, "first text", new FoundSpan("noise", "shouting", 0, 5));
        await paper.AddCommentAsync(harbour, reader, CommentState.Held, "second text", new FoundSpan("spam", "links", 0, 6));
        await paper.AddCommentAsync(market, reader, CommentState.Held, "third text", new FoundSpan("spam", "links", 0, 5));

        await desk.Browser.GoAsync("/console?story=harbour&clause=spam");
        desk.Browser.Page.QuerySelectorAll(".entry").ShouldHaveSingleItem().TextContent.ShouldContain("second");

        await desk.Browser.SubmitAsync(".filters", ("story", ""), ("clause", "spam"));
        desk.Browser.Page.QuerySelectorAll(".entry").Length.ShouldBe(2);
        desk.Browser.Page.QuerySelector(".tabs")!.TextContent.ShouldContain("Held 3");
    }

    [Fact]
    public async Task Pages_hold_their_place_while_entries_are_decided()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var reader = await paper.AddReaderAsync();
        for (var i = 0; i < 7; i++)
            await paper.AddCommentAsync(story, reader, CommentState.Held, $"text {i}");

        var first = await GetAsync(desk, "/api/v1/moderation/queue?limit=3");
        var ids = Ids(first);
        (await desk.Api.PostAsync($"/api/v1/moderation/comments/{ids[0]}/approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var second = await GetAsync(desk, "/api/v1/moderation/queue?limit=3&cursor=" + first.GetProperty("nextCursor").GetString());
        var third = await GetAsync(desk, "/api/v1/moderation/queue?limit=3&cursor=" + second.GetProperty("nextCursor").GetString());

        ids.AddRange(Ids(second));
        ids.AddRange(Ids(third));
        ids.Count.ShouldBe(7);
        ids.ShouldBeUnique();
        ids.ShouldBeInOrder();
        third.GetProperty("nextCursor").ValueKind.ShouldBe(JsonValueKind.Null);
        third.GetProperty("held").GetInt32().ShouldBe(6);
        (await GetAsync(desk, "/api/v1/moderation/queue?cursor=%00nonsense")).GetProperty("items").GetArrayLength().ShouldBe(6);
    }

    private static async Task<JsonElement> GetAsync(Desk desk, string path)
    {
        using var response = await desk.Api.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static List<long> Ids(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("id").GetInt64())];
}

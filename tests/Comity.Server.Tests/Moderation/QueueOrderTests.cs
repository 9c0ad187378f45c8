using System.Globalization;
using System.Net;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

namespace Comity.Server.Tests.Moderation;

public sealed class QueueOrderTests
{
    [Fact]
    public async Task Threats_come_first_then_what_readers_see_then_what_waits_longer_and_the_page_tells_why()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var (story, reader) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var old = await paper.AddCommentAsync(story, reader, CommentState.Held, "BUY SOCKS", new FoundSpan("noise", "shouting", 0, 3));
        paper.Time.Advance(TimeSpan.FromHours(1));
        var fresh = await paper.AddCommentAsync(story, reader, CommentState.Held, "BUY HATS", new FoundSpan("noise", "shouting", 0, 3));
        var seen = await paper.AddCommentAsync(story, reader, CommentState.Published, "You rude sock.", new FoundSpan("personal-attacks", "insults", 4, 13));
        await paper.AddReportAsync(seen, await paper.AddReaderAsync("Tio Arnau"), "personal-attacks", "Rude.");
        var threat = await paper.AddCommentAsync(story, reader, CommentState.Held, "I will find you.", new FoundSpan("violence", "threats", 0, 5));

        var queue = await GetAsync(desk, "/api/v1/moderation/queue");

        Ids(queue).ShouldBe([threat.Id, seen.Id, old.Id, fresh.Id]);
        queue.GetProperty("held").GetInt32().ShouldBe(3);
        var urgency = queue.GetProperty("items")[0].GetProperty("urgency");
        urgency.GetProperty("severity").GetDouble().ShouldBe(1);
        urgency.GetProperty("certainty").GetDouble().ShouldBe(0.9);
        urgency.GetProperty("score").GetDouble().ShouldBe(
            urgency.GetProperty("severity").GetDouble() * urgency.GetProperty("certainty").GetDouble() * urgency.GetProperty("reach").GetDouble() * urgency.GetProperty("waiting").GetDouble(), 1e-9);
        await desk.Browser.GoAsync("/console");
        desk.Browser.Page.QuerySelector(".entry .urgency-factors")!.TextContent.ShouldStartWith("severity 1.00 × certainty 0.90 × reach ");
        desk.Browser.Page.QuerySelectorAll(".veil").ShouldHaveSingleItem().Closest(".entry")!.Id.ShouldBe($"entry-{threat.Id}");
    }

    [Fact]
    public async Task Every_filter_stands_in_the_address_and_narrows_the_list()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var reader = await paper.AddReaderAsync();
        var reporter = await paper.AddReaderAsync("Tio Arnau");
        var harbour = await paper.AddStoryAsync();
        var garden = await paper.AddStoryAsync("garden", s => s.Language = "ar");
        var honey = await paper.AddCommentAsync(harbour, reader, CommentState.Held, "Buy the golden honey of my uncle, the best in the whole valley, today only!", new FoundSpan("spam", "spam", 0, 3));
        paper.Time.Advance(TimeSpan.FromHours(7));
        var again = await paper.AddCommentAsync(garden, reader, CommentState.Held, "BUY the golden honey of my uncle, the best in the whole valley, today only!!", new FoundSpan("spam", "spam", 0, 3));
        var reported = await paper.AddCommentAsync(harbour, await paper.AddReaderAsync("ÉVA Brand"), CommentState.Published, "Ganz schön dreist.");
        await paper.AddReportAsync(reported, reporter, "personal-attacks", "Rude.");
        using var colleague = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        (await colleague.Api.PostAsync($"/api/v1/moderation/comments/{honey.Id}/claim", null)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (string Query, long[] Hits)[] filters =
        [
            ("tab=held", [honey.Id, again.Id]), ("tab=reported", [reported.Id]), ("story=garden", [again.Id]), ("clause=personal-attacks", [reported.Id]),
            ("language=ar", [again.Id]), ($"reporter={reporter.Id}", [reported.Id]), ("age=6", [honey.Id]), ("q=SCHÖN+dreist", [reported.Id]), ("q=éva", [reported.Id]),
            ("q=nothing+of+it", []), ("state=free", [again.Id, reported.Id]), ("state=mine", []), ("state=edited", []), ($"similar={honey.Id}", [honey.Id, again.Id]), ("tab=held&story=harbour&age=6", [honey.Id]),
        ];
        foreach (var (query, hits) in filters)
        {
            await desk.Browser.GoAsync("/console?" + query);
            desk.Browser.Page.QuerySelectorAll(".entry").Select(e => long.Parse(e.GetAttribute("data-id")!, CultureInfo.InvariantCulture)).ShouldBe(hits, ignoreOrder: true, query);
            Ids(await GetAsync(desk, "/api/v1/moderation/queue?" + query)).ShouldBe(hits, ignoreOrder: true, query);
        }

        await desk.Browser.GoAsync("/console?similar=" + honey.Id);
        desk.Browser.Page.QuerySelector(".similar")!.TextContent.ShouldContain("1 similar in the queue");
        await desk.Browser.SubmitAsync("form.filters", ("q", "honey"), ("story", "harbour"));
        desk.Browser.Page.QuerySelectorAll(".entry").ShouldHaveSingleItem().Id.ShouldBe($"entry-{honey.Id}");
        desk.Browser.Url.Query.ShouldContain("q=honey");
    }

    [Fact]
    public async Task The_thread_around_a_comment_shows_those_it_answers_and_its_neighbours()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var (story, reader) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var first = await paper.AddCommentAsync(story, reader, CommentState.Published, "The first word.");
        await paper.AddCommentAsync(story, reader, CommentState.Published, "Of another thread.");
        var ids = new List<long>();
        for (var i = 0; i < 10; i++)
            ids.Add((await AnswerAsync(paper, first, $"answer {i}")).Id);

        var thread = await GetAsync(desk, $"/api/v1/moderation/comments/{ids[9]}/thread");
        thread.GetProperty("comments").EnumerateArray().Select(c => c.GetProperty("id").GetInt64()).ShouldBe([first.Id, .. ids[3..]]);

        await desk.Browser.GoAsync($"/console/comments/{ids[9]}/thread");
        desk.Browser.Page.QuerySelector("[aria-current=true]")!.TextContent.ShouldContain("answer 9");
        desk.Browser.Text.ShouldContain("The first word.");
        desk.Browser.Text.ShouldNotContain("Of another thread.");
    }

    private static async Task<Comment> AnswerAsync(Paper paper, Comment parent, string body)
    {
        var comment = new Comment { SiteId = parent.SiteId, StoryId = parent.StoryId, AuthorId = parent.AuthorId, AuthorName = parent.AuthorName, State = CommentState.Held, Body = body, Html = "", CreatedAt = paper.Time.GetUtcNow() };
        await paper.WriteAsync(async db => await Comity.Server.Discussion.CommentTransitions.AddAsync(db, comment, await db.Comments.FindAsync(parent.Id), default));
        return comment;
    }

    private static async Task<JsonElement> GetAsync(Desk desk, string path)
    {
        using var response = await desk.Api.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static List<long> Ids(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("id").GetInt64())];
}

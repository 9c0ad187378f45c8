using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Server.Transparency;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Transparency;

public sealed class FiguresTests
{
    [Fact]
    public async Task What_was_sent_decided_and_waited_is_counted_for_the_own_site_alone()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var other = await paper.AddSiteAsync("other.example");
        using var elsewhere = await paper.SeatAsync(StaffRole.Editor, "Robin Ode", other);
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        await paper.AddCommentAsync(story, author, CommentState.Published, "Good.");
        var held = await paper.AddCommentAsync(story, author, CommentState.Held, "LOUD", new FoundSpan("noise", "shouting", 0, 4));
        await paper.AddCommentAsync(story, author, CommentState.Held, "ALSO LOUD", new FoundSpan("noise", "shouting", 0, 4));
        await paper.AddReportAsync(held, author, "noise", "");
        paper.Time.Advance(TimeSpan.FromHours(2));
        (await desk.Api.PostAsync($"/api/v1/moderation/comments/{held.Id}/remove", Json.Of(new { clause = "noise" }))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var f = await desk.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures?from=2031-03-04&to=2031-03-04");
        var day = f.GetProperty("days")[0];
        (day.GetProperty("published").GetInt32(), day.GetProperty("held").GetInt32(), day.GetProperty("refused").GetInt32()).ShouldBe((1, 2, 0));
        var clause = f.GetProperty("clauses")[0];
        (clause.GetProperty("clause").GetString(), clause.GetProperty("held").GetInt32(), clause.GetProperty("removed").GetInt32()).ShouldBe(("noise", 2, 1));
        f.GetProperty("decisions").GetProperty("medianMinutes").GetDouble().ShouldBe(120);
        f.GetProperty("queue").GetProperty("count").GetInt32().ShouldBe(1);
        (f.GetProperty("reports").GetProperty("filed").GetInt32(), f.GetProperty("reports").GetProperty("upheld").GetInt32()).ShouldBe((1, 1));
        f.GetProperty("stories")[0].GetProperty("comments").GetInt32().ShouldBe(3);

        await desk.Browser.GoAsync("/console/figures");
        desk.Browser.Text.ShouldContain("Comments a day");
        elsewhere.Api.DefaultRequestHeaders.Host = "other.example";
        (await elsewhere.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures")).GetProperty("sent").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task The_history_of_the_queue_is_told_by_day_from_what_was_decided_and_what_still_waits()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        var held = new List<long>();
        for (var i = 0; i < 4; i++)
        {
            held.Add((await paper.AddCommentAsync(story, author, CommentState.Held, $"Text {i}.")).Id);
            paper.Time.Advance(TimeSpan.FromHours(1));
        }

        // 13:00 of the first day: the second is decided after three hours; the third on the next day, the fourth never, and the first was taken back.
        (await desk.Api.PostAsync($"/api/v1/moderation/comments/{held[1]}/approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        paper.Time.Advance(TimeSpan.FromHours(13));
        (await desk.Api.PostAsync($"/api/v1/moderation/comments/{held[2]}/remove", Json.Of(new { clause = "noise" }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var taken = (await (await desk.Api.PostAsync($"/api/v1/moderation/comments/{held[0]}/remove", Json.Of(new { clause = "noise" }))).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
        (await desk.Api.PostAsync($"/api/v1/moderation/decisions/{taken}/undo", null)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var csv = await desk.Browser.Http.GetStringAsync(new Uri("/console/figures/queue.csv?from=2031-03-03&to=2031-03-06", UriKind.Relative));
        csv.ShouldBe("""
            day,decided,median_minutes,most_minutes,waiting_at_end,oldest_minutes
            2031-03-03,0,,,0,
            2031-03-04,1,180,180,3,900
            2031-03-05,1,900,900,2,1020
            2031-03-06,0,,,0,

            """.ReplaceLineEndings("\r\n"));
        var f = await desk.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures?from=2031-03-04&to=2031-03-05");
        f.GetProperty("queueDays")[0].GetProperty("oldestMinutes").GetDouble().ShouldBe(900);
        f.GetProperty("overturns").GetProperty("takenBack").GetInt32().ShouldBe(1);
        f.GetProperty("decisions").GetProperty("count").GetInt32().ShouldBe(2);
        await desk.Browser.GoAsync("/console/figures?from=2031-03-04&to=2031-03-05");
        desk.Browser.Page.QuerySelectorAll("section[aria-labelledby=queue-part] tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))).ShouldBe(
            ["2031-03-04 1 180 180 3 900", "2031-03-05 1 900 900 2 1020"]);
        desk.Browser.Page.QuerySelector("section[aria-labelledby=queue-part] .chart[aria-hidden=true] svg").ShouldNotBeNull();
    }

    [Fact]
    public async Task Handing_over_ends_no_wait_and_what_reports_have_hidden_waits_from_then_on()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Reports:HoldWeight=0.1", "--Comity:Reports:HoldReporters=2");
        using var desk = await paper.SeatAsync(StaffRole.Editor);
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        var reported = await paper.AddCommentAsync(story, author, CommentState.Published, "Reported on the third day.");
        paper.Time.Advance(TimeSpan.FromDays(2));
        foreach (var name in (string[])["Ada Lindt", "Tio Arnau"])
        {
            using var reader = await paper.SeatAsync(await paper.AddReaderAsync(name));
            (await reader.Api.PostAsync($"/api/v1/comments/{reported.Id}/reports", Json.Of(new { clause = "noise" }))).IsSuccessStatusCode.ShouldBeTrue();
        }

        (await paper.CommentAsync(reported.Id)).State.ShouldBe(CommentState.Held);
        var handed = await paper.AddCommentAsync(story, author, CommentState.Held, "Handed over.");
        paper.Time.Advance(TimeSpan.FromHours(1));
        (await desk.Api.PostAsync($"/api/v1/moderation/comments/{handed.Id}/escalate", Json.Of(new { note = "Look." }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await paper.ReadAsync(db => db.ModerationActions.SingleAsync(a => a.CommentId == handed.Id))).Before.ShouldBe(CommentState.Held);

        async Task<string[]> LinesAsync() =>
            (await desk.Browser.Http.GetStringAsync(new Uri("/console/figures/queue.csv?from=2031-03-05&to=2031-03-06", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        (await LinesAsync()).ShouldBe(["2031-03-05,0,,,0,", "2031-03-06,0,,,2,60"]);

        foreach (var id in (long[])[reported.Id, handed.Id])
            (await desk.Api.PostAsync($"/api/v1/moderation/comments/{id}/approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await LinesAsync()).ShouldBe(["2031-03-05,0,,,0,", "2031-03-06,2,60,60,0,"]);
    }

    [Fact]
    public void Of_a_day_the_middle_and_nineteen_of_twenty_are_told()
    {
        QueueDay.Of(default, Enumerable.Range(1, 40).Select(m => TimeSpan.FromMinutes(m)), [TimeSpan.FromMinutes(7), TimeSpan.FromMinutes(9)]).ShouldBe(new QueueDay(default, 40, 20, 38, 2, 9));
        QueueDay.Of(default, [], []).ShouldBe(new QueueDay(default, 0, null, null, 0, null));
    }

    [Fact]
    public async Task Appeals_are_counted_when_filed_and_when_decided_and_those_upheld_as_overturned()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var ole = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        using var noor = await paper.SeatAsync(author);
        var appeals = new List<long>();
        for (var i = 0; i < 4; i++)
        {
            // The first is held by the program, the others removed by a person.
            var comment = await paper.AddCommentAsync(story, author, CommentState.Held, $"Text {i}.", new FoundSpan("noise", "shouting", 0, 4));
            if (i > 0)
                (await mara.Api.PostAsync($"/api/v1/moderation/comments/{comment.Id}/remove", Json.Of(new { clause = "noise" }))).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await noor.Api.PostAsync($"/api/v1/comments/{comment.Id}/appeal", Json.Of(new { text = "Why?" }))).StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        appeals.AddRange(await paper.ReadAsync(db => db.Appeals.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync()));
        paper.Time.Advance(TimeSpan.FromDays(1));
        foreach (var (appeal, verb) in new[] { (appeals[0], "uphold"), (appeals[1], "uphold"), (appeals[2], "reject") })
            (await ole.Api.PostAsync($"/api/v1/moderation/appeals/{appeal}/{verb}", Json.Of(new { words = "So it is." }))).StatusCode.ShouldBe(HttpStatusCode.OK, verb);

        var f = await mara.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures?from=2031-03-04&to=2031-03-05");
        var counted = f.GetProperty("appeals");
        (counted.GetProperty("filed").GetInt32(), counted.GetProperty("decided").GetInt32(), counted.GetProperty("upheld").GetInt32(), counted.GetProperty("upheldShare").GetDouble()).ShouldBe((4, 3, 2, 0.6667));
        (f.GetProperty("overturns").GetProperty("ofProgram").GetInt32(), f.GetProperty("overturns").GetProperty("ofPeople").GetInt32()).ShouldBe((1, 1));
        (await mara.Browser.Http.GetStringAsync(new Uri("/console/figures/appeals.csv?from=2031-03-04&to=2031-03-05", UriKind.Relative)))
            .ShouldBe("day,filed,decided,upheld\r\n2031-03-04,4,0,0\r\n2031-03-05,0,3,2\r\n");
        (await mara.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures?from=2031-03-04&to=2031-03-04")).GetProperty("appeals").GetProperty("upheldShare").ValueKind.ShouldBe(JsonValueKind.Null);
        await mara.Browser.GoAsync("/console/figures?from=2031-03-04&to=2031-03-05");
        mara.Browser.Text.ShouldContain("4 filed 3 decided, upheld of these 2 (67");
    }

    [Fact]
    public async Task A_nudge_is_counted_when_shown_edited_and_improved()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        foreach (var verdicts in (string[][])[["refuse"], ["refuse", "refuse"], ["refuse", "publish"], ["publish", "refuse"]])
        {
            var comment = await paper.AddCommentAsync(story, author, CommentState.Published, "Text.");
            await paper.WriteAsync(async db =>
            {
                (await db.CommentRevisions.FindAsync(comment.Id, 1))!.Verdict = verdicts[0];
                if (verdicts.Length > 1)
                    db.CommentRevisions.Add(new CommentRevision { CommentId = comment.Id, Number = 2, Body = "Other text.", At = comment.CreatedAt, Verdict = verdicts[1], Findings = "[]" });
            });
        }

        var nudges = (await desk.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures")).GetProperty("nudges");
        (nudges.GetProperty("shown").GetInt32(), nudges.GetProperty("edited").GetInt32(), nudges.GetProperty("improved").GetInt32()).ShouldBe((3, 2, 1));
    }

    [Fact]
    public async Task A_wave_of_hatred_shows_by_kind_of_group_and_a_raid_by_its_hour()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        for (var i = 0; i < 12; i++)
            await paper.AddCommentAsync(story, author, CommentState.Held, i % 2 == 0 ? "Danes are dirt." : "Finns are dirt.", new FoundSpan("hatred", "contempt", 0, 5));

        var f = await desk.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures");
        var kind = f.GetProperty("hatred")[0];
        (kind.GetProperty("kind").GetString(), kind.GetProperty("found").GetInt32()).ShouldBe(("nationality", 12));
        kind.GetProperty("waves")[0].GetProperty("upper").GetDouble().ShouldBe(WatchedDay.Fewest);
        f.GetProperty("raids")[0].GetProperty("heldOrRefused").GetInt32().ShouldBe(12);
        var csv = await desk.Browser.Http.GetStringAsync(new Uri("/console/figures/hatred.csv?from=2031-03-04&to=2031-03-04", UriKind.Relative));
        csv.ShouldBe("day,kind,found,usual,upper,wave\r\n2031-03-04,nationality,12,0,5,yes\r\n");
    }

    [Fact]
    public void A_control_chart_has_its_limit_three_deviations_above_the_mean()
    {
        WatchedDay.Of(default, 26, 16).ShouldBe(new WatchedDay(default, 26, 16, 28));
        WatchedDay.Of(default, 29, 16).IsWave.ShouldBeTrue();
        WatchedDay.Of(default, 5, 0).IsWave.ShouldBeFalse();
        Waits.Of([]).ShouldBe(new Waits(0, null, null));
        Waits.Of(Enumerable.Range(1, 10).Select(m => TimeSpan.FromMinutes(m))).ShouldBe(new Waits(10, 5, 9));
    }

    [Theory]
    [InlineData("from=yesterday")]
    [InlineData("from=2031-03-04&to=2031-03-01")]
    [InlineData("from=2020-01-01&to=2031-03-01")]
    public async Task A_period_that_is_none_is_told_in_words(string query)
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        (await desk.Api.GetAsync("/api/v1/figures?" + query)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await desk.Browser.GoAsync("/console/figures?" + query);
        desk.Browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}

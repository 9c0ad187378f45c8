using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Server.Transparency;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

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

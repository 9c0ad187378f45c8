using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Server.Members;
using Comity.Server.Ranking;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Ranking;

public sealed class ReactionTests
{
    [Fact]
    public async Task A_member_values_a_comment_once_by_page_and_by_API_and_takes_it_back()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Reactions:Name=Thanks");
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "The bridge is wide.");
        using var ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        using var ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben Roe"));
        await ada.Browser.GoAsync("/stories/harbour?sort=newest");
        await ada.Browser.SubmitAsync("form.reactions button");
        ada.Browser.Page.QuerySelector("form.reactions button")!.TextContent.Trim().ShouldBe("Thanks 1");
        ada.Browser.Page.QuerySelector("form.reactions button")!.GetAttribute("aria-pressed").ShouldBe("true");
        ada.Browser.Page.QuerySelector(".sorting [aria-current=true]")!.TextContent.ShouldBe("Newest first");

        (await PutAsync(ada, comment, "valued")).ShouldBe(HttpStatusCode.NoContent);
        (await PutAsync(ben, comment, "valued")).ShouldBe(HttpStatusCode.NoContent);
        var json = await ben.Api.GetFromJsonAsync<JsonElement>($"/api/v1/comments/{comment.Id}");
        json.GetProperty("valuedCount").GetInt32().ShouldBe(2);
        json.GetProperty("ownReaction").GetString().ShouldBe("valued");
        using var stranger = paper.NewBrowser();
        (await stranger.GoAsync("/stories/harbour")).QuerySelector(".comment-tools .meta")!.TextContent.Trim().ShouldBe("Thanks 2");
        stranger.Page.QuerySelector("form.reactions").ShouldBeNull();

        await ada.Browser.SubmitAsync("form.reactions button");
        (await ben.Api.DeleteAsync(new Uri($"/api/v1/comments/{comment.Id}/reaction", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await paper.ReadAsync(db => db.Reactions.CountAsync())).ShouldBe(0);
        (await paper.ReadAsync(db => db.Comments.Select(c => c.ValuedCount).SingleAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Authors_guests_strangers_and_barred_people_do_not_react_and_neither_does_anybody_to_what_is_not_public()
    {
        await using var paper = await Paper.StartAsync();
        var (story, author) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var comment = await paper.AddCommentAsync(story, author, CommentState.Published, "The bridge is wide.");
        var held = await paper.AddCommentAsync(story, author, CommentState.Held, "It waits.");
        using var own = await paper.SeatAsync(author);
        (await PutAsync(own, comment, "valued")).ShouldBe(HttpStatusCode.Conflict);
        using var byForm = await paper.SeatAsync(await paper.AddReaderAsync("Eve Holt"));
        await byForm.Browser.GoAsync("/stories/harbour");
        using var barred = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        await paper.WriteAsync(db =>
        {
            db.Sanctions.Add(new Sanction { MemberId = barred.Member.Id, SiteId = paper.Site.Id, Kind = SanctionKind.Block, Reason = "Noise.", StartsAt = Paper.Begin, ImposedById = author.Id });
            return Task.CompletedTask;
        });
        (await PutAsync(barred, comment, "valued")).ShouldBe(HttpStatusCode.Forbidden);
        using var reader = await paper.SeatAsync(await paper.AddReaderAsync("Ben Roe"));
        (await PutAsync(reader, held, "valued")).ShouldBe(HttpStatusCode.NotFound);
        (await PutAsync(reader, comment, "disagree")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PutAsync(reader, comment, "love")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var stranger = paper.NewClient();
        (await stranger.PutAsJsonAsync($"/api/v1/comments/{comment.Id}/reaction", new { reaction = "valued" })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await paper.WriteAsync(db => db.Stories.Where(s => s.Id == story.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Discussion, DiscussionState.ReadOnly)));
        (await PutAsync(reader, comment, "valued")).ShouldBe(HttpStatusCode.Conflict);
        await byForm.Browser.SubmitAsync("form.reactions button");
        byForm.Browser.Page.QuerySelector("h1")!.TextContent.ShouldNotBeEmpty();
        byForm.Browser.Text.ShouldContain("This discussion is closed; it can still be read.");
        (await paper.ReadAsync(db => db.Reactions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_disagreement_is_told_to_its_member_alone_also_by_a_fresh_page()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Reactions:Disagree=true");
        var story = await paper.AddStoryAsync();
        var comment = await paper.AddCommentAsync(story, await paper.AddReaderAsync(), CommentState.Published, "The bridge is wide.");
        using var ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        using var before = await ada.Api.GetAsync(new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative));
        (await PutAsync(ada, comment, "disagree")).ShouldBe(HttpStatusCode.NoContent);
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var after = await ada.Api.SendAsync(again);
        after.StatusCode.ShouldBe(HttpStatusCode.OK);
        var json = (await after.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("comments")[0];
        (json.GetProperty("ownReaction").GetString(), json.GetProperty("valuedCount").GetInt32()).ShouldBe(("disagree", 0));
        using var stranger = paper.NewClient();
        var seen = (await stranger.GetFromJsonAsync<JsonElement>($"/api/v1/stories/{story.Id}/comments")).GetProperty("comments")[0];
        seen.GetProperty("ownReaction").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Comments_valued_across_camps_come_first_in_both_directions_and_ranks_agree_with_a_recount()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Reactions:Disagree=true", "--Comity:Discussion:PageSize=3");
        var (story, author) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var comments = new List<Comment>();
        for (var i = 0; i < 9; i++)
            comments.Add(await paper.AddCommentAsync(story, author, CommentState.Published, $"Remark {i}."));
        await ReactAsync(paper, comments);
        var ranker = paper.Services.GetRequiredService<Ranker>();
        (await ranker.RankAsync(paper.Site.Id, CancellationToken.None)).ShouldBeGreaterThan(0);
        (await ranker.RankAsync(paper.Site.Id, CancellationToken.None)).ShouldBe(0);

        var ranks = await paper.ReadAsync(db => db.Comments.ToDictionaryAsync(c => c.Id, c => c.Rank));
        ranks.ShouldBe(await RecountAsync(paper), ignoreOrder: true);
        // The last comment is valued by few of both camps; the first one by all of one camp.
        ranks[comments[8].Id].ShouldBeGreaterThan(ranks[comments[0].Id]);

        var expected = comments.OrderByDescending(c => ranks[c.Id]).ThenBy(c => c.Number).Select(c => c.Number!.Value).ToList();
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/harbour?sort=valued");
        var there = new List<List<int>> { Numbers(browser) };
        while (browser.Page.QuerySelector("a[rel=next]") is { } next)
        {
            await browser.GoAsync(next.GetAttribute("href")!);
            there.Add(Numbers(browser));
        }

        there.SelectMany(n => n).ShouldBe(expected);
        while (browser.Page.QuerySelector("a[rel=prev]") is { } previous)
        {
            await browser.GoAsync(previous.GetAttribute("href")!);
            there.ShouldContain(n => n.SequenceEqual(Numbers(browser)));
        }

        Numbers(browser).ShouldBe(expected[..3]);
    }

    [Fact]
    public async Task Erasing_a_member_takes_their_reactions_along_and_their_own_data_tells_of_them_before()
    {
        await using var paper = await Paper.StartAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "The bridge is wide.");
        using var ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        await PutAsync(ada, comment, "valued");
        (await ada.Browser.Http.GetStringAsync(new Uri("/account/data.json", UriKind.Relative))).ShouldContain("\"valued\": true");
        await paper.Services.GetRequiredService<Erasure>().EraseAsync(ada.Member.Id, paper.Site.Id, texts: false, CancellationToken.None);
        (await paper.ReadAsync(db => db.Reactions.CountAsync())).ShouldBe(0);
        (await paper.ReadAsync(db => db.Comments.Select(c => c.ValuedCount).SingleAsync())).ShouldBe(0);
    }

    [Fact]
    public void A_burst_of_unknown_people_counts_nothing_and_without_camps_the_share_decides()
    {
        var now = Paper.Begin;
        Ranker.Fact Of(long comment, long member, int minute, bool valued = true) => new(comment, 1, member, valued, now.AddDays(-20).AddMinutes(minute), now.AddYears(-1));
        List<Ranker.Fact> facts =
        [
            .. Enumerable.Range(0, 4).Select(i => Of(1, 100 + i, i * 60)),
            .. Enumerable.Range(0, 40).Select(i => Of(2, 200 + i, i / 8)),
            .. Enumerable.Range(0, 4).Select(i => Of(3, 300 + i, i * 60, valued: i > 0)),
        ];
        var ranks = Ranker.RanksOf(facts, now);
        ranks[2].ShouldBe(0);
        ranks[1].ShouldBeGreaterThan(ranks[3]);
        ranks[3].ShouldBeGreaterThan(ranks[2]);
    }

    private static async Task<HttpStatusCode> PutAsync(Desk desk, Comment comment, string reaction)
    {
        using var answer = await desk.Api.PutAsJsonAsync($"/api/v1/comments/{comment.Id}/reaction", new { reaction });
        return answer.StatusCode;
    }

    private static List<int> Numbers(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("article.comment").Select(c => int.Parse(c.Id!["comment-".Length..], System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Two camps of ten that value each other's comments little: the first four are the one's, the next four the other's, the last both value a little.</summary>
    private static async Task ReactAsync(Paper paper, List<Comment> comments)
    {
        var members = new List<Member>();
        for (var i = 0; i < 20; i++)
            members.Add(await paper.AddReaderAsync($"Reader {i}"));
        await paper.WriteAsync(async db =>
        {
            await db.Members.ExecuteUpdateAsync(s => s.SetProperty(m => m.CreatedAt, Paper.Begin.AddYears(-1)));
            for (var i = 0; i < members.Count; i++)
                for (var c = 0; c < comments.Count; c++)
                    if (c < 8 || i % 3 == 0)
                        db.Reactions.Add(new Reaction { CommentId = comments[c].Id, MemberId = members[i].Id, SiteId = paper.Site.Id, Valued = c == 8 || c < 4 == i < 10, At = Paper.Begin.AddMinutes(-i * 13) });
        });
    }

    /// <summary>The same from the rows, one comment after the other.</summary>
    private static Task<Dictionary<long, int>> RecountAsync(Paper paper) => paper.ReadAsync(async db =>
    {
        var reactions = await db.Reactions.OrderBy(r => r.MemberId).ThenBy(r => r.CommentId).ToListAsync();
        var people = reactions.Select(r => r.MemberId).Distinct().Order().ToList();
        var items = reactions.Select(r => r.CommentId).Distinct().Order().ToList();
        var leanings = Leanings.Fit([.. reactions.Select(r => new Rating(people.IndexOf(r.MemberId), items.IndexOf(r.CommentId), r.Valued ? 1 : 0))], people.Count, items.Count);
        var score = BridgingScore.Over(leanings).ShouldNotBeNull();
        return items.ToDictionary(id => id, id => (int)Math.Round(1e6 * (score.Of([.. reactions.Where(r => r.CommentId == id)
            .Select(r => new Voice(reactions.Count(o => o.MemberId == r.MemberId) >= 5 ? leanings[people.IndexOf(r.MemberId)] : null, r.Valued))]) - BridgingScore.OfNone)));
    });
}

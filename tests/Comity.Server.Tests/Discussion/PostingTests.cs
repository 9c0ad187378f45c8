using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class PostingTests
{
    [Fact]
    public async Task A_guest_posts_and_sees_the_comment_with_its_number()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("The ferry should keep running for those without a cart.");
        ada.Status.ShouldBe(HttpStatusCode.OK, ada.Text);
        ada.Page.QuerySelector("#comment-1 .comment-body")!.TextContent.ShouldContain("ferry");
        ada.Page.QuerySelector("#comment-1 .comment-author")!.TextContent.ShouldBe("Ada");
        ada.Page.QuerySelector("#comment-1")!.TextContent.ShouldNotContain("ada@");
        using var other = paper.NewBrowser();
        (await other.GoAsync("/stories/harbour")).QuerySelector("#comment-1")!.TextContent.ShouldContain("ferry");
        other.Page.QuerySelector("#comment-1 a[href$='/edit']").ShouldBeNull();
    }

    [Fact]
    public async Task The_decision_stands_in_the_revision_and_in_the_ledger()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Who pays for the lamps on the bridge?");
        var revision = await paper.ReadAsync(db => db.CommentRevisions.SingleAsync());
        revision.Verdict.ShouldBe("publish");
        revision.Model.ShouldBe(Comity.Policy.Classifier.Scorer.Shipped.Version);
        revision.Salt!.Length.ShouldBe(32);
        var entry = await paper.ReadAsync(db => db.LedgerEntries.OrderByDescending(e => e.Index).FirstAsync());
        var line = System.Text.Encoding.UTF8.GetString(entry.Entry);
        line.ShouldContain("\"kind\":\"comment.publish\"");
        line.ShouldContain($"\"model\":\"{revision.Model}\"");
        line.ShouldContain($"\"subject\":\"comment:{revision.CommentId}\"");
        line.ShouldContain(Convert.ToHexStringLower(Comity.Storage.Ledger.LedgerEvent.Salted(revision.Salt, revision.Body)));
    }

    [Fact]
    public async Task The_same_form_sent_twice_posts_once()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        var form = await ada.FormAsync();
        await ada.SendAsync(form, "Once is enough.");
        ada.Page.QuerySelector("#comment-1").ShouldNotBeNull();
        await ada.SendAsync(form, "Once is enough.");
        ada.Page.QuerySelector("#comment-1").ShouldNotBeNull();
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_form_sent_twice_by_a_guest_who_got_no_answer_posts_once_and_lets_them_in()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        var form = await ada.FormAsync();
        using (var lost = paper.NewBrowser())
        {
            lost.Cookies.Add(ada.Cookies.GetAllCookies());
            await lost.SendAsync(form, "The answer to this got lost.");
        }

        await ada.SendAsync(form, "The answer to this got lost.");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(1);
        ada.Page.QuerySelector("#comment-1 a[href$='/withdraw']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_same_form_sent_twice_by_a_guest_who_is_known_leaves_them_who_they_are()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("The first of two.");
        var form = await ada.FormAsync();
        await ada.SendAsync(form, "The second, sent twice.");
        await ada.SendAsync(form, "The second, sent twice.");
        (await ada.GoAsync("/stories/harbour")).QuerySelectorAll(".comment-own").Length.ShouldBe(2);
        (await paper.ReadAsync(db => db.Members.CountAsync(m => m.IsGuest))).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_without_its_token_is_turned_away_and_stores_nothing()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var mallory = paper.NewBrowser();
        var form = await mallory.FormAsync();
        form.Remove("__RequestVerificationToken").ShouldBeTrue();
        await mallory.SendAsync(form, "Forged.");
        mallory.Status.ShouldBe(HttpStatusCode.BadRequest);
        form["__RequestVerificationToken"] = "CfDJ8wrong";
        await mallory.SendAsync(form, "Forged.");
        mallory.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Fields_that_nobody_may_set_are_not_looked_at()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var mallory = paper.NewBrowser();
        var form = await mallory.FormAsync();
        foreach (var (name, value) in new[] { ("Number", "77"), ("State", "Published"), ("AuthorId", "1"), ("Html", "<b>x</b>"), ("CreatedAt", "2001-01-01"), ("CorrectsId", "1") })
            form[name] = value;
        await mallory.SendAsync(form, "Just this.");
        var comment = await paper.ReadAsync(db => db.Comments.SingleAsync());
        comment.Number.ShouldBe(1);
        comment.Html.ShouldBe("<p>Just this.</p>");
        comment.CreatedAt.ShouldBe(Paper.Begin);
    }

    [Fact]
    public async Task Fifty_at_once_get_the_numbers_one_to_fifty()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => client.PostCommentAsync(story.Id, Sentences.At(i), "Reader " + i)));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(50);
        var numbers = await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Number).Select(c => c.Number).ToListAsync());
        numbers.ShouldBe(Enumerable.Range(1, 50).Select(n => (int?)n));
        var counted = await paper.ReadAsync(db => db.Stories.SingleAsync(s => s.Id == story.Id));
        (counted.CommentCount, counted.LastNumber).ShouldBe((50, 50));
    }

    [Theory]
    [InlineData(Comity.Storage.Stories.DiscussionState.ReadOnly, "closed")]
    [InlineData(Comity.Storage.Stories.DiscussionState.Closed, "no discussion")]
    public async Task What_is_closed_while_a_reader_writes_keeps_the_text(Comity.Storage.Stories.DiscussionState state, string says)
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        var form = await ada.FormAsync();
        await paper.WriteAsync(async db => (await db.Stories.SingleAsync()).Discussion = state);
        await ada.SendAsync(form, "Too late, it seems.");
        ada.Status.ShouldBe(HttpStatusCode.Conflict);
        ada.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(says);
        ada.Page.QuerySelector("#comment-text")!.TextContent.ShouldContain("Too late, it seems.");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_reply_belongs_to_its_thread_and_counts()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Is the toll fair?");
        using var ben = paper.NewBrowser();
        await ben.GoAsync("/stories/harbour?reply=1");
        await ben.SubmitAsync("#comment-form", ("Name", "Ben"), ("Body", "Fairer than the ferry was."));
        ben.Page.QuerySelector("#comment-2")!.GetAttribute("data-depth").ShouldBe("1");
        var first = await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == 1));
        (first.ReplyCount, first.ThreadReplyCount).ShouldBe((1, 1));
        await ben.GoAsync("/stories/harbour/comments/2");
        ben.Page.QuerySelector("#comment-1")!.TextContent.ShouldContain("toll");
    }

    [Fact]
    public async Task A_reply_to_what_is_gone_or_elsewhere_is_not_taken()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        var other = await paper.AddStoryAsync("market");
        using var client = paper.NewClient();
        using var posted = await client.PostCommentAsync(other.Id, "Under the other story.", "Ada");
        var id = (await posted.JsonAsync()).GetProperty("id").GetInt64();
        using var answer = await client.PostCommentAsync(story.Id, "An answer across.", "Ben", new { parentId = id });
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.StoryId == story.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task In_a_pre_moderated_discussion_a_comment_waits_and_only_its_author_sees_it()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync(change: s => s.Discussion = Comity.Storage.Stories.DiscussionState.PreModerated);
        using var ada = paper.NewBrowser();
        await ada.PostAsync("I will wait for the moderator.");
        ada.Page.QuerySelector("#comment-1.comment-held")!.TextContent.ShouldContain("only you see it");
        using var ben = paper.NewBrowser();
        (await ben.GoAsync("/stories/harbour")).QuerySelector("#comment-1").ShouldBeNull();
        (await ben.GoAsync("/stories/harbour/comments/1")).Body!.TextContent.ShouldNotContain("I will wait");
        ben.Status.ShouldBe(HttpStatusCode.NotFound);
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).State.ShouldBe(CommentState.Held);
    }
}

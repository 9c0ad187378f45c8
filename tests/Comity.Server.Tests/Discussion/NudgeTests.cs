using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class NudgeTests
{
    private const string Bad = "The <b>toll</b> is fucking robbery.\nEvery day.";

    [Fact]
    public async Task A_refused_author_reads_which_clause_and_which_words_and_keeps_the_text()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync(Bad);
        ada.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var alert = ada.Page.QuerySelector("#comment-form [role=alert]")!;
        alert.TextContent.ShouldContain("This breaks clause 1,");
        alert.QuerySelector("mark")!.TextContent.ShouldBe("fucking");
        alert.QuerySelector("blockquote")!.TextContent.ShouldBe(Bad);
        alert.QuerySelector("b").ShouldBeNull();
        ada.Page.QuerySelector("#comment-text")!.TextContent.ShouldBe(Bad);
        using var ben = paper.NewBrowser();
        (await ben.GoAsync("/stories/harbour")).Body!.TextContent.ShouldNotContain("robbery");
    }

    [Fact]
    public async Task A_corrected_text_becomes_the_second_version_and_gets_the_first_number()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync(Bad);
        var refused = await paper.ReadAsync(db => db.Comments.SingleAsync());
        (refused.State, refused.Number).ShouldBe((CommentState.Refused, null));
        await ada.SubmitAsync("#comment-form", ("Body", "The toll is robbery."));
        ada.Page.QuerySelector("#comment-1 .comment-body")!.TextContent.ShouldContain("The toll is robbery.");
        var stands = await paper.ReadAsync(db => db.Comments.SingleAsync());
        (stands.Id, stands.State, stands.Number, stands.Revision).ShouldBe((refused.Id, CommentState.Published, 1, 2));
        (await paper.ReadAsync(db => db.CommentRevisions.OrderBy(r => r.Number).Select(r => r.Verdict).ToListAsync())).ShouldBe(["refuse", "publish"]);
        (await paper.ReadAsync(db => db.Stories.SingleAsync())).CommentCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_text_waits_for_its_author_on_the_page()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync(Bad);
        await ada.GoAsync("/stories/harbour");
        ada.Text.ShouldContain("was not published; only you see this");
        var link = ada.Page.QuerySelector("a[href*='correct=']")!.GetAttribute("href")!;
        await ada.GoAsync(link);
        ada.Page.QuerySelector("#comment-text")!.TextContent.ShouldBe(Bad);
        using var ben = paper.NewBrowser();
        (await ben.GoAsync(link)).QuerySelector("#comment-text")!.TextContent.ShouldBe("");
    }

    [Fact]
    public async Task Another_guest_cannot_take_over_a_refused_comment()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync(Bad);
        var id = (await paper.ReadAsync(db => db.Comments.SingleAsync())).Id;
        using var ben = paper.NewBrowser();
        var form = await ben.FormAsync();
        form["CorrectsId"] = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await ben.SendAsync(form, "Mine now.", "Ben");
        var comments = await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).ToListAsync());
        comments.Select(c => (c.AuthorName, c.State)).ShouldBe([("Ada", CommentState.Refused), ("Ben", CommentState.Published)]);
    }

    [Fact]
    public async Task An_author_who_can_be_reached_gets_a_statement_of_reasons_and_never_many()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        for (var i = 0; i < 5; i++)
        {
            await ada.GoAsync("/stories/harbour");
            await ada.SubmitAsync("#comment-form", ("Name", "Ada"), ("Email", "ada@post.example"), ("Body", Bad + i));
        }

        var mails = await paper.ReadAsync(db => db.Outbox.Select(m => m.Payload).ToListAsync());
        mails.Count.ShouldBe(3);
        mails[0].ShouldContain("ada@post.example");
        mails[0].ShouldContain("was not published");
        mails[0].ShouldNotContain("robbery");
        (await ada.GoAsync("/stories/harbour")).Body!.TextContent.ShouldNotContain("ada@post.example");
    }

    [Fact]
    public async Task A_preview_shows_the_text_and_the_findings_and_stores_nothing()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.GoAsync("/stories/harbour");
        await ada.SubmitAsync("#comment-form button[value=preview]", ("Name", "Ada"), ("Body", "It is *new* and fucking dear."));
        ada.Status.ShouldBe(HttpStatusCode.OK);
        ada.Page.QuerySelector("[aria-label=Preview] em")!.TextContent.ShouldBe("new");
        ada.Page.QuerySelector("#comment-form mark")!.TextContent.ShouldBe("fucking");
        ada.Page.QuerySelector("#comment-text")!.TextContent.ShouldBe("It is *new* and fucking dear.");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
        (await paper.ReadAsync(db => db.Members.CountAsync())).ShouldBe(0);
    }
}

using System.Globalization;
using System.Net;
using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class TrapTests
{
    [Fact]
    public async Task A_filled_trap_keeps_the_text_and_posts_nothing()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var bot = paper.NewBrowser();
        await bot.GoAsync("/stories/harbour");
        await bot.SubmitAsync("#comment-form", ("Name", "Bot"), ("Body", "Some text."), ("Website", "https://x.example"));
        bot.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        bot.Page.QuerySelector("#comment-text")!.TextContent.ShouldBe("Some text.");
        bot.Page.QuerySelector("#comment-website")!.GetAttribute("value").ShouldBeNullOrEmpty();
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
        await bot.SubmitAsync("#comment-form");
        bot.Page.QuerySelector("#comment-1").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_link_sent_quicker_than_people_write_has_to_be_sent_again()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Discussion:MinimumSecondsToFill=3");
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Look at https://maps.example/harbour for the plan of it.");
        ada.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ada.Text.ShouldContain("quicker than people write");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
        paper.Time.Advance(TimeSpan.FromSeconds(4));
        await ada.SubmitAsync("#comment-form");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(1);
        await ada.PostAsync("Without a link nobody minds the hurry.");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    [InlineData(null)]
    public async Task A_form_without_a_good_ticket_comes_back_with_a_fresh_one(string? ticket)
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        var form = await ada.FormAsync();
        if (ticket is null)
            paper.Time.Advance(TimeSpan.FromHours(49));
        else
            form["Ticket"] = ticket;
        await ada.SendAsync(form, "Still the same text.");
        ada.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
        await ada.SubmitAsync("#comment-form");
        ada.Page.QuerySelector("#comment-1")!.TextContent.ShouldContain("Still the same text.");
    }

    [Fact]
    public async Task Too_many_in_a_minute_are_asked_to_wait_and_keep_their_text()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Discussion:PostsPerMinutePerAuthor=1");
        var story = await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        for (var i = 0; i < 3; i++)
            await ada.PostAsync(Sentences.At(i));
        await ada.PostAsync("One too many for this minute.");
        ada.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        ada.Page.QuerySelector("#comment-text")!.TextContent.ShouldBe("One too many for this minute.");
        ada.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("60 seconds");
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        await ada.SubmitAsync("#comment-form");
        ada.Page.QuerySelector("#comment-4").ShouldNotBeNull();
        _ = story;
    }

    [Fact]
    public async Task The_api_says_when_to_try_again()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Discussion:PostsPerMinutePerAddress=1");
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        for (var i = 0; i < 2; i++)
            (await client.PostCommentAsync(story.Id, Sentences.At(i), "Reader " + i)).StatusCode.ShouldBe(HttpStatusCode.Created);
        using var answer = await client.PostCommentAsync(story.Id, Sentences.At(3), "Reader 3");
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Under_load_a_guest_without_proof_is_held_and_one_with_proof_is_published_once()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Discussion:ProofOfWork=Always", "--Comity:Discussion:ProofBits=8");
        var story = await paper.AddStoryAsync();
        using var plain = paper.NewBrowser();
        await plain.PostAsync("No script runs here.", "Ada");
        plain.Page.QuerySelector("#comment-1.comment-held").ShouldNotBeNull();

        using var scripted = paper.NewBrowser();
        var form = await scripted.FormAsync();
        scripted.Page.QuerySelector("#comment-form")!.GetAttribute("data-bits").ShouldBe("8");
        form["Proof"] = Solve(form["Ticket"]);
        await scripted.SendAsync(form, "A script has worked for this.", "Ben");
        scripted.Page.QuerySelector("#comment-2:not(.comment-held)").ShouldNotBeNull();

        using var client = paper.NewClient();
        using var again = await client.PostCommentAsync(story.Id, "The same work for another text.", "Cid", new { ticket = form["Ticket"], proof = form["Proof"] });
        again.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var challenge = await (await client.GetAsync(new Uri("/api/v1/challenge", UriKind.Relative))).JsonAsync();
        var ticket = challenge.GetProperty("ticket").GetString()!;
        using var paid = await client.PostCommentAsync(story.Id, "Work of its own for this text.", "Dora", new { ticket, proof = Solve(ticket) });
        paid.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Work_is_asked_only_while_many_guests_post()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Discussion:LoadOfGuestsPerMinute=2", "--Comity:Discussion:ProofBits=8");
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        var states = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
            states.Add((await client.PostCommentAsync(story.Id, Sentences.At(i), "Reader " + i)).StatusCode);
        paper.Time.Advance(TimeSpan.FromMinutes(2));
        states.Add((await client.PostCommentAsync(story.Id, Sentences.At(3), "Reader 3")).StatusCode);
        states.ShouldBe([HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.Accepted, HttpStatusCode.Created]);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.State == CommentState.Held))).ShouldBe(1);
    }

    private static string Solve(string ticket) =>
        Enumerable.Range(0, int.MaxValue).Select(n => n.ToString(CultureInfo.InvariantCulture)).First(n => ProofOfWork.ZeroBits(ticket + ":" + n) >= 8);
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Alerts;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Comity.Server.Tests.Alerts;

public sealed class AlertMailTests : IAsyncLifetime
{
    private Paper paper = null!;
    private Story story = null!;
    private Desk ada = null!;
    private Desk ben = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync(null, "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400", "--Comity:Alerts:DailyHour=7");
        story = await paper.AddStoryAsync();
        ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben"));
        await paper.AddCommentAsync(story, ada.Member, CommentState.Published, "The bridge is wide.");
    }

    public async ValueTask DisposeAsync()
    {
        ada.Dispose();
        ben.Dispose();
        await paper.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_is_mailed_once_with_a_way_out_that_a_mail_program_can_take_by_itself()
    {
        await PostAsync(ben, "It is wide indeed.");
        await WriteAsync();
        await WriteAsync();
        var mail = (await paper.MailsAsync()).ShouldHaveSingleItem();
        mail.To.Mailboxes.Single().Address.ShouldBe("ada.vane@mail.example");
        mail.Subject.ShouldBe("Ben answered your comment under “Harbour bridge opens after nine years”");
        mail.TextBody!.ShouldContain("It is wide indeed.");
        mail.Headers[HeaderId.ListUnsubscribePost].ShouldBe("List-Unsubscribe=One-Click");
        var link = new Uri(mail.Headers[HeaderId.ListUnsubscribe]!.Trim('<', '>'));
        mail.TextBody!.ShouldContain(link.ToString());

        // Opening the link changes nothing; the very request of RFC 8058, without a cookie, does.
        using var program = paper.NewClient();
        (await program.GetStringAsync(link)).ShouldContain("Stop the mails");
        await PostAsync(ben, "And long.");
        await WriteAsync();
        (await paper.MailsAsync()).Count.ShouldBe(2);
        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await program.PostAsync(link, body)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await PostAsync(ben, "And high.");
        await WriteAsync();
        (await paper.MailsAsync()).Count.ShouldBe(2);
        (await SettingsAsync(ada)).ShouldBe(("none", "none", "instant"));
        using var forged = await program.PostAsync(link.ToString().Replace($"/{ada.Member.Id}-", $"/{ben.Member.Id}-", StringComparison.Ordinal), body);
        forged.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SettingsAsync(ben)).ShouldBe(("instant", "instant", "instant"));
    }

    [Fact]
    public async Task Digests_gather_by_the_clock_and_leave_out_what_was_read_or_is_gone()
    {
        await ChooseAsync(ada, "hourly", "daily", "none");
        await PostAsync(ben, "First answer.");
        await PostAsync(ben, "Second answer.");
        await PostAsync(ben, "Third answer.");
        var third = await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == 4));
        using (await ben.Api.DeleteAsync(new Uri($"/api/v1/comments/{third.Id}", UriKind.Relative)))
        {
            paper.Time.Advance(TimeSpan.FromMinutes(59));
        }

        await WriteAsync();
        (await paper.MailsAsync()).ShouldBeEmpty();
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync();
        var mail = (await paper.MailsAsync()).ShouldHaveSingleItem();
        mail.Subject.ShouldBe($"2 alerts from {paper.Site.Name}");
        mail.TextBody!.ShouldContain("First answer.");
        mail.TextBody!.ShouldContain("Second answer.");
        mail.TextBody!.ShouldNotContain("Third answer.");

        await ChooseAsync(ada, "daily", "daily", "none");
        await PostAsync(ben, "Fourth answer.");
        var fourth = await paper.ReadAsync(db => db.Alerts.OrderByDescending(a => a.Id).FirstAsync());
        fourth.MailDueAt.ShouldBe(new DateTimeOffset(2031, 3, 5, 7, 0, 0, TimeSpan.Zero));
        (await ada.Api.PostAsJsonAsync("/api/v1/alerts/read", new { all = true })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        paper.Time.Advance(TimeSpan.FromDays(2));
        await WriteAsync();
        (await paper.MailsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_could_not_be_kept_leaves_its_alerts_waiting()
    {
        await PostAsync(ben, "It is wide indeed.");
        var writer = paper.Services.GetRequiredService<Comity.Storage.Writer>();
        // The job is stopped within its change: neither the mail nor the mark is there.
        await Should.ThrowAsync<InvalidOperationException>(() => writer.RunAsync(async (db, cancel) =>
        {
            await db.Alerts.ExecuteUpdateAsync(set => set.SetProperty(a => a.MailDueAt, (DateTimeOffset?)null), cancel);
            throw new InvalidOperationException("killed");
        }));
        await WriteAsync();
        (await paper.MailsAsync()).Count.ShouldBe(1);
        (await paper.ReadAsync(db => db.Alerts.SingleAsync())).MailDueAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_decision_is_mailed_at_once_as_its_reasons_or_in_a_digest_or_not_as_its_author_wishes()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        foreach (var (pace, mails) in new[] { ("instant", 1), ("hourly", 1), ("none", 0) })
        {
            var before = (await paper.MailsAsync()).Count;
            await ChooseAsync(ada, "none", "none", pace);
            var comment = await paper.AddCommentAsync(story, ada.Member, CommentState.Held, $"Held, {pace}.");
            (await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "noise" })).EnsureSuccessStatusCode();
            (await paper.MailsAsync()).Count.ShouldBe(before + (pace == "instant" ? 1 : 0), pace);
            paper.Time.Advance(TimeSpan.FromHours(1));
            await WriteAsync();
            (await paper.MailsAsync()).Count.ShouldBe(before + mails, pace);
        }

        (await SaysOfLastMailAsync()).ShouldContain("was removed");
    }

    [Fact]
    public async Task A_guest_is_mailed_once_the_address_is_proven_and_not_before()
    {
        using var guest = paper.NewBrowser();
        await guest.GoAsync("/stories/harbour");
        await guest.SubmitAsync("#comment-form", ("Body", "I came by cart."), ("Name", "Gil"), ("Email", "gil@mail.example"));
        await PostAsync(ben, "By cart?", 2);
        await WriteAsync();
        (await paper.MailsAsync()).ShouldBeEmpty();
        await guest.GoAsync("/alerts");
        guest.Text.ShouldContain("Ben answered your comment");
        await guest.SubmitAsync("#prove-form");
        guest.Text.ShouldContain("A mail is on its way");
        var proof = (await paper.MailsAsync()).ShouldHaveSingleItem();
        proof.To.Mailboxes.Single().Address.ShouldBe("gil@mail.example");
        using var elsewhere = paper.NewBrowser();
        await elsewhere.GoAsync(People.LinkIn(proof));
        (await paper.MemberAsync("gil@mail.example")).EmailConfirmed.ShouldBeFalse();
        await elsewhere.SubmitAsync("#prove-form");
        await PostAsync(ben, "And by boat?", 2);
        await WriteAsync();
        (await paper.MailsAsync())[^1].To.Mailboxes.Single().Address.ShouldBe("gil@mail.example");
        await guest.GoAsync("/alerts");
        await guest.SubmitAsync("#alert-settings", ("Reply", "never"));
        guest.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await guest.SubmitAsync("#alert-settings", ("Reply", "none"));
        guest.Text.ShouldContain("Your choice is kept.");
    }

    [Fact]
    public async Task The_feed_of_replies_needs_its_address_and_ends_with_the_stamp_and_alerts_are_forgotten_in_time()
    {
        await PostAsync(ben, "It is wide indeed.");
        var feed = (await ada.Api.GetFromJsonAsync<JsonElement>("/api/v1/alerts/settings")).GetProperty("feed").GetString()!;
        using var reader = paper.NewClient();
        (await reader.GetStringAsync(feed)).ShouldContain("It is wide indeed.");
        var reply = await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == 2));
        using (await ben.Api.DeleteAsync(new Uri($"/api/v1/comments/{reply.Id}", UriKind.Relative)))
        {
            (await reader.GetStringAsync(feed)).ShouldNotContain("It is wide indeed.");
        }

        await paper.WriteAsync(async db => (await db.Members.SingleAsync(m => m.Id == ada.Member.Id)).SecurityStamp = "another");
        (await reader.GetAsync(feed)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        paper.Time.Advance(TimeSpan.FromDays(91));
        await paper.Services.GetRequiredService<AlertMails>().ForgetOldAsync(CancellationToken.None);
        (await paper.ReadAsync(db => db.Alerts.CountAsync())).ShouldBe(0);
    }

    private Task WriteAsync() => paper.Services.GetRequiredService<AlertMails>().WriteDueAsync(CancellationToken.None);

    private async Task<string> SaysOfLastMailAsync() => (await paper.MailsAsync())[^1].TextBody!;

    private async Task PostAsync(Desk by, string body, int parent = 1)
    {
        using var response = await by.Api.PostCommentAsync(story.Id, body, null, new { parentNumber = parent });
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }

    private static async Task ChooseAsync(Desk who, string reply, string mention, string decision)
    {
        using var response = await who.Api.PutAsJsonAsync("/api/v1/alerts/settings", new { reply, mention, decision });
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static async Task<(string?, string?, string?)> SettingsAsync(Desk who)
    {
        var json = await who.Api.GetFromJsonAsync<JsonElement>("/api/v1/alerts/settings");
        return (json.GetProperty("reply").GetString(), json.GetProperty("mention").GetString(), json.GetProperty("decision").GetString());
    }
}

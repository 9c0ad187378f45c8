using System.Net;
using System.Net.Http.Json;
using Comity.Server.Retention;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Retention;

public sealed class RetentionTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task Texts_that_were_refused_or_removed_are_erased_after_a_year_and_the_ledger_tells_of_each()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var (story, ada) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var stands = await paper.AddCommentAsync(story, ada, CommentState.Published, "Stands for good.");
        var refused = await paper.AddCommentAsync(story, ada, CommentState.Refused, "Refused words.");
        var removed = await paper.AddCommentAsync(story, ada, CommentState.Published, "Removed words.");
        await RemoveAsync(desk, removed);
        await ForgetAfterAsync(364);
        (await paper.EverythingAsync()).ShouldContain("Refused words.");

        // Decided on again: the year begins anew.
        (await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{removed.Id}/restore", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await RemoveAsync(desk, removed);
        await ForgetAfterAsync(2);
        (await paper.EverythingAsync()).ShouldNotContain("Refused words.");
        (await paper.EverythingAsync()).ShouldContain("Removed words.");
        (await ErasedAsync()).ShouldBe([refused.Id]);

        await ForgetAfterAsync(364);
        (await paper.EverythingAsync()).ShouldNotContain("Removed words.");
        (await paper.EverythingAsync()).ShouldContain("Stands for good.");
        (await paper.CommentAsync(removed.Id)).State.ShouldBe(CommentState.Removed);
        await ForgetAfterAsync(1);
        (await ErasedAsync()).ShouldBe([refused.Id, removed.Id], "each once");
        (await paper.CommentAsync(stands.Id)).Body.ShouldBe("Stands for good.");
        (await paper.ComityAsync("ledger", "verify")).Exit.ShouldBe(0);

        using var again = await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{removed.Id}/restore", new { });
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.Content.ReadAsStringAsync()).ShouldContain("has been erased");
    }

    [Fact]
    public async Task A_text_stays_while_an_appeal_or_a_notice_over_it_is_open()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        using var browser = await paper.ReaderAsync();
        var ada = await paper.MemberAsync("ada@example.org");
        using var seat = await paper.SeatAsync(ada);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), ada, CommentState.Published, "Contested words.");
        await RemoveAsync(desk, comment);
        (await seat.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "It is no noise." })).IsSuccessStatusCode.ShouldBeTrue();
        var noticed = await paper.AddCommentAsync(await paper.AddStoryAsync("lock"), ada, CommentState.Published, "Noticed words.");
        (await seat.Api.PostAsJsonAsync("/api/v1/notices", new { comment = noticed.Id, law = "Sample Act", explanation = "It is against it.", name = "Ada Bell", email = "ada@example.org", goodFaith = true })).IsSuccessStatusCode.ShouldBeTrue();
        await RemoveAsync(desk, noticed);
        await ForgetAfterAsync(400);
        (await paper.CommentAsync(comment.Id)).Body.ShouldBe("Contested words.");
        (await paper.CommentAsync(noticed.Id)).Body.ShouldBe("Noticed words.");
    }

    [Fact]
    public async Task Nothing_is_erased_where_the_paper_says_never()
    {
        await using var other = await Paper.StartAsync(null, "--Comity:Retention:RejectedTextDays=0");
        var comment = await other.AddCommentAsync(await other.AddStoryAsync(), await other.AddReaderAsync(), CommentState.Refused, "Refused words.");
        other.Time.Advance(TimeSpan.FromDays(4000));
        await other.Services.GetRequiredService<Forgetting>().ForgetOldAsync(CancellationToken.None);
        (await other.CommentAsync(comment.Id)).Body.ShouldBe("Refused words.");
    }

    [Fact]
    public async Task Hashes_of_addresses_go_after_thirty_days_and_the_ledger_says_how_many()
    {
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var first = await client.PostCommentAsync(story.Id, "The ferry is slow today.");
        using var second = await client.PostCommentAsync(story.Id, "The ferry is late, too.");
        await ForgetAfterAsync(31);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.AddressHash != null))).ShouldBe(0);
        await ForgetAfterAsync(1);
        (await EntriesAsync()).Where(e => e.Contains("\"addresses.forget\"", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("\"count\":2");
        (await paper.ComityAsync("ledger", "verify")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task An_account_that_was_never_opened_goes_with_its_links_and_one_that_was_stays()
    {
        using var opened = await paper.ReaderAsync();
        using var stranger = paper.NewBrowser();
        await paper.AskForLinkAsync(stranger, "never@example.org", "Never Opened");
        await ForgetAfterAsync(20);
        (await paper.ReadAsync(db => db.Members.AnyAsync(m => m.Email == "never@example.org"))).ShouldBeTrue();
        await ForgetAfterAsync(11);
        (await paper.EverythingAsync()).ShouldNotContain("never@example.org");
        (await paper.MemberAsync("ada@example.org")).EmailConfirmed.ShouldBeTrue();
        await ForgetAfterAsync(30);
        (await paper.ReadAsync(db => db.AccessTokens.CountAsync())).ShouldBe(0, "all links are used up or expired long since");
    }

    [Fact]
    public async Task What_is_left_of_messages_goes_and_what_still_has_to_be_sent_stays()
    {
        await paper.WriteAsync(db =>
        {
            OutboxMessage Message(string kind) => new() { SiteId = paper.Site.Id, Kind = kind, Payload = "{}", CreatedAt = Paper.Begin, DueAt = Paper.Begin };
            var (sent, lost, due) = (Message("sent"), Message("lost"), Message("due"));
            (sent.SentAt, lost.DueAt) = (Paper.Begin, DateTimeOffset.MaxValue);
            db.Outbox.AddRange(sent, lost, due);
            return Task.CompletedTask;
        });
        await ForgetAfterAsync(8);
        (await KindsAsync()).ShouldBe(["due", "lost"]);
        await ForgetAfterAsync(83);
        (await KindsAsync()).ShouldBe(["due"]);

        Task<List<string>> KindsAsync() => paper.ReadAsync(db => db.Outbox.Select(m => m.Kind).OrderBy(k => k).ToListAsync());
    }

    private async Task ForgetAfterAsync(int days)
    {
        paper.Time.Advance(TimeSpan.FromDays(days));
        await paper.Services.GetRequiredService<Forgetting>().ForgetOldAsync(CancellationToken.None);
    }

    private static async Task RemoveAsync(Desk desk, Comment comment) =>
        (await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "noise" })).StatusCode.ShouldBe(HttpStatusCode.OK);

    private Task<List<string>> EntriesAsync() => paper.ReadAsync(async db =>
        (await db.LedgerEntries.OrderBy(e => e.Index).Select(e => e.Entry).ToListAsync()).ConvertAll(System.Text.Encoding.UTF8.GetString));

    private async Task<List<long>> ErasedAsync() => [.. (await EntriesAsync())
        .Where(e => e.Contains($"\"{LedgerKind.CommentErase}\"", StringComparison.Ordinal))
        .Select(e => long.Parse(e.Split("\"comment:")[1].Split('"')[0], System.Globalization.CultureInfo.InvariantCulture))];
}

using System.Net;
using Comity.Policy;
using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Members;

public sealed class GuestTakeoverTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Comments_come_along_if_wanted_and_a_block_in_any_case(string takeAlong)
    {
        await using var paper = await Paper.StartAsync();
        var guestId = await AddGuestAsync(paper);
        using var browser = paper.NewBrowser();
        browser.Cookies.Add(paper.Address, new Cookie("comity-guest", Secret));

        await browser.GoAsync(await paper.AskForLinkAsync(browser, "ada@example.org", "Ada Bell"));
        browser.Text.ShouldContain("posted from this browser as Passer-by (1)");
        await browser.SubmitAsync("main form", ("TakeAlong", takeAlong));

        var memberId = (await paper.MemberAsync("ada@example.org")).Id;
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).AuthorId.ShouldBe(takeAlong == "true" ? memberId : guestId);
        (await paper.ReadAsync(db => db.Sanctions.SingleAsync())).MemberId.ShouldBe(memberId);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Comments_from_other_browsers_come_along_to_the_proven_address(string take, bool moved)
    {
        await using var paper = await Paper.StartAsync();
        var guestId = await AddGuestAsync(paper, "ADA@example.org");
        using var browser = paper.NewBrowser();

        await browser.GoAsync(await paper.AskForLinkAsync(browser, "ada@example.org", "Ada Bell"));
        browser.Text.ShouldContain("posted elsewhere as a guest with this e-mail address (1)");
        await browser.SubmitAsync("main form", ("TakeAddress", take));

        var memberId = (await MemberAsync(paper, "ada@example.org")).Id;
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).AuthorId.ShouldBe(moved ? memberId : guestId);
        (await paper.ReadAsync(db => db.Sanctions.SingleAsync())).MemberId.ShouldBe(moved ? memberId : guestId);
        // Nothing of the person stays in a row that erasing the account would not find.
        var guest = await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == guestId));
        (guest.Email, guest.EmailNormalForm, guest.GuestKeyHash is null, guest.ErasedAt is not null)
            .ShouldBe(moved ? (null, null, true, true) : ("ADA@example.org", "ada@example.org", false, false));
    }

    [Fact]
    public async Task Another_address_is_not_proven_by_the_one_before()
    {
        await using var paper = await Paper.StartAsync();
        var guestId = await AddGuestAsync(paper, "ada@example.org");
        await paper.WriteAsync(async db =>
        {
            (await db.Members.SingleAsync(m => m.Id == guestId)).EmailConfirmed = true;
            db.Sanctions.Remove(await db.Sanctions.SingleAsync());
            db.Comments.Remove(await db.Comments.SingleAsync());
        });
        using var browser = paper.NewBrowser();
        browser.Cookies.Add(paper.Address, new Cookie("comity-guest", Secret));
        foreach (var (email, proven) in new[] { ("Ada@example.org", true), ("victim@example.org", false) })
        {
            await browser.GoAsync("/stories/harbour");
            await browser.SubmitAsync("#comment-form", ("Body", $"The ferry was on time, and I told {proven} people."), ("Name", "Passer-by"), ("Email", email));
            browser.Status.ShouldBe(HttpStatusCode.OK, browser.Text);
            var guest = await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == guestId));
            (guest.Email, guest.EmailConfirmed).ShouldBe((email, proven));
        }
    }

    [Fact]
    public async Task Who_becomes_staff_is_no_longer_vouched_for_by_who_signs_for_readers()
    {
        await using var paper = await Paper.StartAsync();
        using var ada = await paper.ReaderAsync();
        var member = await MemberAsync(paper, "ada@example.org");
        await paper.WriteAsync(async db =>
        {
            db.Add(new IdentityUserLogin<long> { LoginProvider = "sso", ProviderKey = "1", UserId = member.Id });
            await db.SaveChangesAsync();
            await NewMembers.AppointAsync(db, new Appointment(paper.Site.Id, "ada@example.org", "Ada", StaffRole.Editor, Paper.Begin));
        });
        (await paper.ReadAsync(db => db.Set<IdentityUserLogin<long>>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task They_can_be_taken_later_from_the_account_or_by_a_program()
    {
        await using var paper = await Paper.StartAsync();
        using var ada = await paper.ReaderAsync();
        await AddGuestAsync(paper, "ada@example.org");
        var memberId = (await MemberAsync(paper, "ada@example.org")).Id;

        await ada.GoAsync("/account");
        await ada.SubmitAsync("#guest-form");

        ada.Page.QuerySelector("#guest-form").ShouldBeNull();
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).AuthorId.ShouldBe(memberId);
        using var again = new HttpRequestMessage(HttpMethod.Post, "/api/v1/me/guest-comments");
        again.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await ada.Http.SendAsync(again);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("{\"comments\":0}");
    }

    [Theory]
    [InlineData("bo@example.org", false)]
    [InlineData("ada@example.org", true)]
    public async Task Nothing_of_somebody_else_comes_along(string address, bool isMember)
    {
        await using var paper = await Paper.StartAsync();
        using var ada = await paper.ReaderAsync();
        var guestId = await AddGuestAsync(paper, address);
        if (isMember)
        {
            // An account of its own with the same address, such as one that a paper's server vouches for.
            await paper.WriteAsync(async db => (await db.Members.SingleAsync(m => m.Id == guestId)).IsGuest = false);
        }

        await ada.GoAsync("/account");

        ada.Page.QuerySelector("#guest-form").ShouldBeNull();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/me/guest-comments");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await ada.Http.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("{\"comments\":0}");
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).AuthorId.ShouldBe(guestId);
    }

    [Fact]
    public async Task An_address_that_is_not_proven_takes_nothing()
    {
        await using var paper = await Paper.StartAsync();
        using var ada = await paper.ReaderAsync();
        var guestId = await AddGuestAsync(paper, "ada@example.org");
        await paper.WriteAsync(async db => (await db.Members.SingleAsync(m => m.Email == "ada@example.org" && !m.IsGuest)).EmailConfirmed = false);

        await ada.GoAsync("/account");

        ada.Page.QuerySelector("#guest-form").ShouldBeNull();
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).AuthorId.ShouldBe(guestId);
    }

    private static Task<Member> MemberAsync(Paper paper, string email) => paper.ReadAsync(db => db.Members.SingleAsync(m => m.Email == email && !m.IsGuest));

    private static async Task<long> AddGuestAsync(Paper paper, string? email = null)
    {
        var story = await paper.AddStoryAsync();
        var guest = new Member { DisplayName = "Passer-by", UserName = "guest-1", NormalizedUserName = "GUEST-1", IsGuest = true, GuestKeyHash = Visitors.HashOf(Secret), SecurityStamp = "guest", CreatedAt = Paper.Begin, Email = email, EmailNormalForm = email?.ToLowerInvariant() };
        await paper.WriteAsync(async db =>
        {
            db.Members.Add(guest);
            await db.SaveChangesAsync();
            db.Comments.Add(new Comment { SiteId = story.SiteId, StoryId = story.Id, Number = 1, AuthorId = guest.Id, AuthorName = guest.DisplayName, State = CommentState.Published, Body = "So it stands.", Html = "<p>So it stands.</p>", CreatedAt = Paper.Begin });
            db.Sanctions.Add(new Sanction { SiteId = story.SiteId, MemberId = guest.Id, Kind = SanctionKind.Block, StartsAt = Paper.Begin });
        });
        return guest.Id;
    }
}

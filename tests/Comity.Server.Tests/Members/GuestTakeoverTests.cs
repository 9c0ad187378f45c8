using Comity.Policy;
using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
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
        browser.Cookies.Add(paper.Address, new System.Net.Cookie("comity-guest", Secret));

        await browser.GoAsync(await paper.AskForLinkAsync(browser, "ada@example.org", "Ada Bell"));
        browser.Text.ShouldContain("posted from this browser as Passer-by (1)");
        await browser.SubmitAsync("main form", ("TakeAlong", takeAlong));

        var memberId = (await paper.MemberAsync("ada@example.org")).Id;
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).AuthorId.ShouldBe(takeAlong == "true" ? memberId : guestId);
        (await paper.ReadAsync(db => db.Sanctions.SingleAsync())).MemberId.ShouldBe(memberId);
    }

    private static async Task<long> AddGuestAsync(Paper paper)
    {
        var story = await paper.AddStoryAsync();
        var guest = new Member { DisplayName = "Passer-by", UserName = "guest-1", NormalizedUserName = "GUEST-1", IsGuest = true, GuestKeyHash = Visitors.HashOf(Secret), SecurityStamp = "guest", CreatedAt = Paper.Begin };
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

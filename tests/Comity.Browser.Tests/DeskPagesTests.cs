using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

namespace Comity.Browser.Tests;

public sealed class DeskPagesTests
{
    internal static readonly string[] Pages =
    [
        "/console", "/console?state=free&q=honey", "/console/texts", "/console/domains", "/console/second-look", "/console/agreement", "/console/decisions", "/console/figures", "/console/staff", "/console/keys", "/console/webhooks", "/console/images", "/console/announcements",
        "/console/sanctions", "/console/sanctions/1/statement", "/console/stories", "/console/stories/new", "/console/stories/1", "/console/comments/{held}", "/console/comments/{held}/thread", "/console/members/{author}", "/console/members/{author}/sanction", "/account",
    ];

    [Fact]
    public async Task The_pages_around_decisions_are_accessible_in_light_and_dark_and_fit_every_screen_from_left_and_from_right()
    {
        await using var paper = await Paper.StartAsync(settings: "--Comity:Moderation:SecondLookPercent=100");
        using var desk = await paper.SeatAsync(StaffRole.Administrator);
        using var colleague = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        var author = await paper.AddReaderAsync();
        var story = await paper.AddStoryAsync();
        var held = await paper.AddCommentAsync(story, author, CommentState.Held, "A text to weigh.");
        var removed = await paper.AddCommentAsync(story, author, CommentState.Published, "Buy my honey.", new FoundSpan("spam", "spam", 0, 3));
        await paper.AddCommentAsync(story, author, CommentState.Held, "Danes are dirt.", new FoundSpan("hatred", "contempt", 0, 5));
        await OrderAsync(desk, "texts", new { name = "Honey", words = new { en = "Sell honey elsewhere." } });
        await OrderAsync(colleague, $"comments/{removed.Id}/remove", new { clause = "spam" });
        await OrderAsync(colleague, $"comments/{held.Id}/escalate", new { note = "Is this satire?" });
        await OrderAsync(colleague, $"comments/{held.Id}/notes", new { body = "The same as last year." });
        await OrderAsync(desk, "sanctions", new { memberId = author.Id, kind = "warning", clause = "spam", reason = "Honey again." });
        (await desk.Api.PutAsync(new Uri("/api/v1/moderation/email-domains/box.example", UriKind.Relative), JsonContent.Create(new { rule = "hold" }))).EnsureSuccessStatusCode();
        await Looks.AtAsync(paper, desk, [.. Pages.Select(p => p.Replace("{held}", $"{held.Id}").Replace("{author}", $"{author.Id}"))]);
    }

    private static async Task OrderAsync(Desk desk, string path, object order)
    {
        using var answer = await desk.Api.PostAsync(new Uri("/api/v1/moderation/" + path, UriKind.Relative), JsonContent.Create(order));
        answer.EnsureSuccessStatusCode();
    }
}

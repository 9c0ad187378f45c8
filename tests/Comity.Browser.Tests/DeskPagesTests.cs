using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

public sealed class DeskPagesTests
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_on_the_pages_around_decisions_and_none_scrolls_sideways_on_a_phone(ColorScheme scheme)
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
        (await desk.Api.PutAsync(new Uri("/api/v1/moderation/email-domains/box.example", UriKind.Relative), JsonContent.Create(new { rule = "hold" }))).EnsureSuccessStatusCode();
        await using var context = await Chromium.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 800 } });
        var cookie = desk.Browser.Cookies.GetAllCookies().Single(c => c.Name == Comity.Server.Members.Sessions.Cookie);
        await context.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = "/" }]);
        var page = await context.NewPageAsync();

        foreach (var path in (string[])["/console/texts", "/console/domains", "/console/second-look", "/console/agreement", "/console/decisions", "/console/figures", "/console/staff", "/console/keys", "/console/sanctions", "/account", $"/console/comments/{held.Id}", $"/console/members/{author.Id}", $"/console/members/{author.Id}/sanction"])
        {
            await page.GotoAsync(new Uri(paper.Address, path).ToString());
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(path);
            (await page.RunAxe()).Violations.Select(v => $"{path} {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
        }
    }

    private static async Task OrderAsync(Desk desk, string path, object order)
    {
        using var answer = await desk.Api.PostAsync(new Uri("/api/v1/moderation/" + path, UriKind.Relative), JsonContent.Create(order));
        answer.EnsureSuccessStatusCode();
    }
}

using Comity.Server.Alerts;
using Comity.Server.Hosting;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Hosting;

/// <summary>Two papers of one installation: what leaves it leads to the host of the paper that it is about.</summary>
public sealed class OwnAddressTests
{
    [Fact]
    public async Task Mails_feeds_and_notices_of_the_second_site_lead_to_its_own_host()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:PublicUrl=https://first.example", "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400");
        var other = await paper.AddSiteAsync("second.example");
        await paper.AddStoryAsync();
        await paper.AddStoryAsync("quay", s => s.SiteId = other.Id);
        foreach (var (host, slug) in new[] { ("first.example", "harbour"), ("second.example", "quay") })
        {
            using var browser = paper.NewBrowser();
            browser.Http.DefaultRequestHeaders.Host = host;
            (await browser.GoAsync($"/stories/{slug}")).QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe($"https://{host}/stories/{slug}");
            (await browser.Http.GetStringAsync(new Uri("/feed.atom", UriKind.Relative))).ShouldContain($"https://{host}/stories/{slug}");
            await browser.PostFieldsAsync("/language", new Dictionary<string, string> { ["Language"] = "en", ["Return"] = $"/stories/{slug}" });
            await browser.SubmitAsync("#comment-form button[value=post]", ("Name", "Ada"), ("Email", $"ada@{host}"), ("Body", "You fucking idiot."));
        }

        var mails = await paper.MailsAsync();

        mails.Select(m => m.To.Mailboxes.Single().Address).ShouldBe(["ada@first.example", "ada@second.example"]);
        foreach (var mail in mails)
        {
            var host = mail.To.Mailboxes.Single().Domain;
            Links(mail.TextBody!).ShouldNotBeEmpty();
            Links(mail.TextBody!).Select(l => l.GetLeftPart(UriPartial.Authority)).Distinct().ShouldBe(["https://" + host]);
        }
    }

    [Fact]
    public async Task What_is_written_without_a_request_leads_there_too()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:PublicUrl=https://first.example:8443", "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400");
        var other = await paper.AddSiteAsync("second.example");
        var story = await paper.AddStoryAsync("quay", s => s.SiteId = other.Id);
        var ada = await paper.AddReaderAsync("Ada Vane");
        await paper.AddCommentAsync(story, ada, CommentState.Published, "The bridge is wide.");
        using var ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben"));
        ben.Api.DefaultRequestHeaders.Host = "second.example";
        (await ben.Api.PostCommentAsync(story.Id, "It is wide indeed.", null, new { parentId = await paper.ReadAsync(db => db.Comments.Select(c => c.Id).SingleAsync()) })).EnsureSuccessStatusCode();

        await paper.Services.GetRequiredService<AlertMails>().WriteDueAsync(default);
        var mail = (await paper.MailsAsync()).ShouldHaveSingleItem();

        Links(mail.TextBody!).Append(new Uri(mail.Headers["List-Unsubscribe"]!.Trim('<', '>'))).Select(l => l.GetLeftPart(UriPartial.Authority)).Distinct().ShouldBe(["https://second.example:8443"]);
        var address = paper.Services.GetRequiredService<PublicAddress>();
        address.Of("/", paper.Site.Id).ShouldBe("https://first.example:8443/", "the first site answers for hosts that nobody claims");
        address.OfSecret("/x", other.Id).ShouldBe("https://second.example:8443/x");
    }

    private static List<Uri> Links(string text) =>
        [.. text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.StartsWith("http", StringComparison.Ordinal)).Select(w => new Uri(w))];
}

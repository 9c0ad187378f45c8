using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Policies;
using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Policies;

public sealed class PolicyPageTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task The_page_shows_the_version_in_force_with_numbered_clauses_in_every_language()
    {
        using var browser = paper.NewBrowser();
        var policy = DefaultPolicy.Document;

        foreach (var language in policy.Languages)
        {
            var page = await browser.GoAsync("/policy?lang=" + language);
            page.DocumentElement.GetAttribute("lang").ShouldBe(language);
            page.QuerySelector("h1")!.TextContent.ShouldBe(policy.Title.In(language));
            page.QuerySelectorAll(".clause").Length.ShouldBe(policy.Clauses.Count);
            page.QuerySelector("#clause-2 h2")!.TextContent.ShouldContain(policy.Clauses[1].Title.In(language));
            page.QuerySelectorAll("a[hreflang]").Length.ShouldBe(policy.Languages.Count);
        }
    }

    [Theory]
    [InlineData("xx", "en")]
    [InlineData("tr-TR", "tr")]
    [InlineData("%22%3E%3Cscript%3E", "en")]
    public async Task A_language_the_policy_lacks_falls_back(string asked, string shown)
    {
        using var browser = paper.NewBrowser();

        (await browser.GoAsync("/policy?lang=" + asked)).DocumentElement.GetAttribute("lang").ShouldBe(shown);
        browser.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_policy_enacted_later_is_shown_at_once_under_stories_and_earlier_ones_stay_readable()
    {
        await paper.AddStoryAsync();
        await EnactAsync("Our House Rules");
        using var browser = paper.NewBrowser();

        (await browser.GoAsync("/policy")).QuerySelector("h1")!.TextContent.ShouldBe("Our House Rules");
        (await browser.GoAsync("/stories/harbour")).QuerySelector(".policy-brief h2")!.TextContent.ShouldBe("Our House Rules");
        (await browser.GoAsync("/policy?version=1")).QuerySelector(".notice")!.TextContent.ShouldContain("no longer in force");
        (await browser.GoAsync("/policy/history")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        await browser.GoAsync("/policy?version=9");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Enacting_is_in_the_ledger_with_the_hash_of_the_text_and_enacting_the_same_changes_nothing()
    {
        var first = await EnactAsync("Our House Rules");
        var again = await EnactAsync("Our House Rules");

        (first.Version, first.IsNew).ShouldBe((2, true));
        (again.Version, again.IsNew).ShouldBe((2, false));
        var entries = await paper.ReadAsync(db => db.LedgerEntries.OrderBy(e => e.Index).Select(e => e.Entry).ToListAsync());
        var enacted = entries.Select(e => JsonDocument.Parse(e).RootElement).Where(e => e.GetProperty("kind").GetString() == "policy.enact").ToList();
        enacted.Select(e => e.GetProperty("subject").GetString()).ShouldBe(["policy:1", "policy:2"]);
        var yaml = await paper.ReadAsync(db => db.PolicyVersions.Where(p => p.Version == 2).Select(p => p.Yaml).SingleAsync());
        Encoding.UTF8.GetString(entries[^1]).ShouldContain(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml))));
    }

    [Fact]
    public async Task The_api_gives_clauses_with_their_checks_and_a_mark()
    {
        using var client = paper.NewClient();
        using var answer = await client.GetAsync("/api/v1/policy?lang=hy");

        var policy = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        policy.GetProperty("policyVersion").GetInt32().ShouldBe(1);
        policy.GetProperty("language").GetString().ShouldBe("hy");
        var clause = policy.GetProperty("clauses")[0];
        clause.GetProperty("number").GetInt32().ShouldBe(1);
        clause.GetProperty("id").GetString().ShouldBe(DefaultPolicy.Document.Clauses[0].Id);
        clause.GetProperty("checks")[0].GetProperty("check").GetString().ShouldBe(DefaultPolicy.Document.Clauses[0].Checks[0].Check);
        client.DefaultRequestHeaders.IfNoneMatch.Add(answer.Headers.ETag!);
        (await client.GetAsync("/api/v1/policy?lang=hy")).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await client.GetAsync("/api/v1/policy?lang=en")).StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonDocument.Parse(await client.GetStringAsync("/api/v1/policy/versions")).RootElement.GetArrayLength().ShouldBe(1);
    }

    private Task<PolicyDesk.Outcome> EnactAsync(string title)
    {
        var policy = DefaultPolicy.Document;
        policy = policy with { Title = new LocalText(policy.Languages.ToDictionary(l => l, _ => title)) };
        return paper.Services.GetRequiredService<PolicyDesk>().EnactAsync(new PolicyDesk.Request(paper.Site.Id, policy, "As agreed", null));
    }
}

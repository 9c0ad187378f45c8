using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Comity.Server.Perspective.Keys;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Stories;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Perspective;

public sealed class KeyTests
{
    private const string Always = "--Comity:Perspective:RequireKey=Always";
    private const string Body = """{"comment":{"text":"A calm day."},"requestedAttributes":{"TOXICITY":{}}}""";

    [Fact]
    public async Task Without_a_key_or_with_a_wrong_one_the_door_stays_shut()
    {
        await using var paper = await Paper.StartAsync(null, Always);
        var (status, json) = await paper.AnalyzeAsync(Body);
        status.ShouldBe(HttpStatusCode.Forbidden);
        (json.Message(), (string)json["error"]!["status"]!).ShouldBe(("The request is missing a valid API key.", "PERMISSION_DENIED"));
        (status, json) = await paper.AnalyzeAsync(Body, "?key=ck_wrong");
        status.ShouldBe(HttpStatusCode.BadRequest);
        json.Message().ShouldBe("API key not valid. Please pass a valid API key.");
        ((string)json["error"]!["details"]![0]!["reason"]!).ShouldBe("API_KEY_INVALID");
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task Programs_of_this_machine_need_no_key_others_do(string header, string value)
    {
        await using var paper = await Paper.StartAsync();
        (await paper.AnalyzeAsync(Body, "?key=whatever-perspective-gave")).Status.ShouldBe(HttpStatusCode.OK);
        using var client = paper.NewClient();
        client.DefaultRequestHeaders.Add(header, value);
        using var answer = await client.PostAsync(new Uri("/v1alpha1/comments:analyze", UriKind.Relative), new StringContent(Body, Encoding.UTF8, "application/json"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_key_opens_is_counted_and_fills_up_again()
    {
        await using var paper = await Paper.StartAsync(null, Always);
        var keys = paper.Services.GetRequiredService<ApiKeys>();
        var secret = (await keys.AddAsync((paper.Site.Id, "operator"), "Coral", 1, default)).Made!.Secret;
        (await paper.AnalyzeAsync(Body, "?key=" + secret)).Status.ShouldBe(HttpStatusCode.OK);
        using var client = paper.NewClient();
        client.DefaultRequestHeaders.Add("X-Goog-Api-Key", secret);
        using (var second = await client.PostAsync(new Uri("/v1alpha1/comments:analyze", UriKind.Relative), new StringContent(Body)))
            second.StatusCode.ShouldBe(HttpStatusCode.OK);
        using (var third = await client.PostAsync(new Uri("/v1alpha1/comments:analyze", UriKind.Relative), new StringContent(Body)))
        {
            third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            third.Headers.GetValues("Retry-After").ShouldBe(["60"]);
            ((string)JsonNode.Parse(await third.Content.ReadAsStringAsync())!["error"]!["status"]!).ShouldBe("RESOURCE_EXHAUSTED");
        }

        paper.Time.Advance(TimeSpan.FromMinutes(1));
        (await paper.AnalyzeAsync(Body, "?key=" + secret)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_administrator_makes_a_key_in_the_console_sees_it_once_and_revokes_it()
    {
        await using var paper = await Paper.StartAsync(null, Always);
        using var browser = await paper.NewStaffBrowserAsync(StaffRole.Administrator);
        (await browser.GoAsync("/console")).QuerySelector("nav a[href='/console/keys']").ShouldNotBeNull();
        await browser.GoAsync("/console/keys");
        await browser.SubmitAsync("#key-form", ("Name", "  "));
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await browser.SubmitAsync("#key-form", ("Name", "The Coral of the <Evening Post>"), ("Rate", "120"));
        var secret = browser.Page.QuerySelector("#new-key")!.TextContent;
        (await paper.AnalyzeAsync(Body, "?key=" + secret)).Status.ShouldBe(HttpStatusCode.OK);
        (await paper.ReadAsync(db => db.ApiKeys.SingleAsync())).Hash.ShouldNotContain(secret);

        await browser.GoAsync("/console/keys");
        browser.Html.ShouldNotContain(secret);
        browser.Text.ShouldContain("The Coral of the <Evening Post>");
        await browser.SubmitAsync("form[action$='/revoke']");
        browser.Text.ShouldContain("There are no keys yet.");
        (await paper.AnalyzeAsync(Body, "?key=" + secret)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Others_of_the_staff_do_not_see_the_keys()
    {
        await using var paper = await Paper.StartAsync();
        using var browser = await paper.NewStaffBrowserAsync(StaffRole.Editor);
        (await browser.GoAsync("/console")).QuerySelector("nav a[href='/console/keys']").ShouldBeNull();
        await browser.GoAsync("/console/keys");
        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_command_line_makes_lists_and_revokes()
    {
        await using var paper = await Paper.StartAsync(null, Always);
        var secret = (await paper.ComityAsync("key", "add", "Comentario", "--rate", "60")).Output.Trim();
        secret.ShouldStartWith("ck_");
        var row = (await paper.ComityAsync("key", "list")).Output.Trim().Split('\t');
        (row[2], row[4]).ShouldBe(("60", "Comentario"));
        (await paper.AnalyzeAsync(Body, "?key=" + secret)).Status.ShouldBe(HttpStatusCode.OK);
        (await paper.ComityAsync("key", "revoke", row[0])).Exit.ShouldBe(0);
        var again = await paper.ComityAsync("key", "revoke", row[0]);
        (again.Exit, again.Error).ShouldBe((1, $"comity: There is no key {row[0]}.\n"));
        paper.Time.Advance(TimeSpan.FromSeconds(6));
        (await paper.AnalyzeAsync(Body, "?key=" + secret)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}

using System.Net;
using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Members;

public sealed class SignInTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task A_new_reader_signs_in_by_mail_and_out_again()
    {
        using var browser = await paper.ReaderAsync();
        browser.Text.ShouldContain("Ada Bell");
        (await paper.MemberAsync("ada@example.org")).EmailConfirmed.ShouldBeTrue();

        await browser.SubmitAsync("#sign-out-form");
        await browser.GoAsync("/account");
        browser.Url.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task A_link_is_not_used_up_by_looking_and_works_once()
    {
        using var browser = paper.NewBrowser();
        var link = await paper.AskForLinkAsync(browser, "ada@example.org", "Ada Bell");
        using var scanner = paper.NewBrowser();
        await scanner.GoAsync(link);
        await scanner.GoAsync(link);
        scanner.Status.ShouldBe(HttpStatusCode.OK);

        await browser.GoAsync(link);
        using var second = paper.NewBrowser();
        await second.GoAsync(link);
        await browser.SubmitAsync("main form");
        browser.Url.AbsolutePath.ShouldBe("/account");
        await second.SubmitAsync("main form");
        second.Status.ShouldBe(HttpStatusCode.Gone);
        await second.GoAsync("/account");
        second.Url.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task A_link_expires()
    {
        using var browser = paper.NewBrowser();
        var link = await paper.AskForLinkAsync(browser, "ada@example.org", "Ada Bell");
        await browser.GoAsync(link);
        paper.Time.Advance(TimeSpan.FromMinutes(31));
        await browser.SubmitAsync("main form");
        browser.Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Known_and_unknown_addresses_get_the_same_answer()
    {
        using var known = await paper.ReaderAsync();
        using var first = paper.NewBrowser();
        await paper.AskForLinkAsync(first, "ada@example.org");
        using var second = paper.NewBrowser();
        await paper.AskForLinkAsync(second, "nobody@example.org");
        second.Html.ShouldBe(first.Html);
    }

    [Fact]
    public async Task An_alias_signs_the_same_person_in_by_the_address_on_file()
    {
        using var reader = await paper.ReaderAsync();
        using var browser = paper.NewBrowser();
        await paper.AskForLinkAsync(browser, "ADA+news@example.org");
        (await paper.MailsAsync())[^1].To.ToString().ShouldBe("ada@example.org");
        (await paper.ReadAsync(db => db.Members.CountAsync(m => m.EmailNormalForm == "ada@example.org"))).ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    [InlineData("Ada <ada@example.org>")]
    [InlineData("ada@example.org, bo@example.org")]
    public async Task What_is_no_address_gets_no_mail(string email)
    {
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/sign-in");
        await browser.SubmitAsync("main form", ("Email", email));
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await paper.MailsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_address_gets_few_links_an_hour()
    {
        using var client = paper.NewClient();
        for (var i = 0; i < 5; i++)
            (await client.PostAsJsonAsync("/api/v1/sign-in", new { email = "ada@example.org" })).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var answer = await client.PostAsJsonAsync("/api/v1/sign-in", new { email = "Ada+x@example.org" });
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");

        paper.Time.Advance(TimeSpan.FromHours(1));
        (await client.PostAsJsonAsync("/api/v1/sign-in", new { email = "ada@example.org" })).StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_link_leads_nowhere_but_to_this_site(string returnPath)
    {
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/sign-in?return=" + Uri.EscapeDataString(returnPath));
        await browser.SubmitAsync("main form", ("Email", "ada@example.org"), ("Name", "Ada Bell"));
        await browser.GoAsync(People.LinkIn((await paper.MailsAsync())[^1]));
        await browser.SubmitAsync("main form");
        browser.Url.ShouldBe(new Uri(paper.Address, "/account"));
    }

    [Fact]
    public async Task A_forged_host_does_not_reach_the_mail()
    {
        using var client = paper.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/sign-in") { Content = JsonContent.Create(new { email = "ada@example.org" }) };
        request.Headers.Host = "evil.example";
        (await client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var mail = (await paper.MailsAsync()).ShouldHaveSingleItem();
        mail.TextBody!.ShouldNotContain("evil.example");
        mail.TextBody!.ShouldContain(paper.Address.ToString());
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_words()
    {
        using var client = paper.NewClient();
        using var form = new FormUrlEncodedContent([new("Email", "ada@example.org")]);
        var answer = await client.PostAsync("/sign-in", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("This form is no longer valid");
        (await paper.MailsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Personal_pages_are_never_stored()
    {
        using var browser = await paper.ReaderAsync();
        foreach (var path in new[] { "/account", "/sign-in", "/account/data.json", "/api/v1/me", "/api/v1/tokens" })
            (await browser.Http.GetAsync(new Uri(path, UriKind.Relative))).Headers.CacheControl!.NoStore.ShouldBeTrue(path);
    }
}

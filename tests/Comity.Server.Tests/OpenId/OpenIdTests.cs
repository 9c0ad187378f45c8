using System.Net;
using System.Text.Json.Nodes;
using Comity.Server.Hosting;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Sso;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.OpenId;

/// <summary>Readers who sign in with a provider of the operator's choosing.</summary>
public sealed class OpenIdTests : IAsyncLifetime
{
    private Provider provider = null!;
    private Paper paper = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await Provider.BeginAsync();
        paper = await Paper.StartAsync(null, provider.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await paper.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task A_button_leads_there_and_back_with_a_session()
    {
        using var browser = await SignInAsync("/account");

        browser.Url.AbsolutePath.ShouldBe("/account", browser.Text);
        browser.Text.ShouldContain("Ada Bell");
        provider.HasVerified.ShouldBeTrue();
        provider.Asked["response_type"].ToString().ShouldBe("code");
        var member = await paper.ReadAsync(db => db.Members.SingleAsync(m => m.DisplayName == "Ada Bell"));
        (member.Email, member.EmailConfirmed, member.IsGuest).ShouldBe(("ada@example.org", true, false));
    }

    [Fact]
    public async Task The_same_person_comes_again_and_keeps_the_name_chosen_here()
    {
        using (var first = await SignInAsync("/account"))
            await first.SubmitAsync("#name-form", ("Name", "Ada of Halden"));
        using var second = await SignInAsync("/account");
        provider.Person["sub"] = "person-2";
        provider.Person["email"] = "bo@example.org";
        using var other = await SignInAsync("/account");

        second.Text.ShouldContain("Ada of Halden");
        (await paper.ReadAsync(db => db.Members.CountAsync())).ShouldBe(2);
    }

    [Theory]
    [InlineData("The Editors")]
    [InlineData("ada@example.org")]
    [InlineData("")]
    public async Task A_name_that_may_not_be_had_is_replaced(string name)
    {
        await paper.AddStaffAsync(StaffRole.Editor, "The Editors");
        provider.Person["name"] = name;
        using var browser = await SignInAsync("/account");

        (await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Email == "ada@example.org"))).DisplayName.ShouldStartWith("Reader ");
    }

    [Fact]
    public async Task Thinking_better_of_it_leads_back_to_the_choice()
    {
        provider.Denies = true;
        using var browser = await SignInAsync("/account");

        browser.Url.AbsolutePath.ShouldBe("/sign-in");
        browser.Text.ShouldContain("That did not work");
    }

    [Theory]
    [InlineData("nonce", "\"another\"")]
    [InlineData("aud", "\"another\"")]
    [InlineData("iss", "\"https://another.example\"")]
    [InlineData("exp", "1000")]
    [InlineData("sub", "\"another\"")]
    public async Task A_token_that_is_wrong_opens_nothing(string claim, string value)
    {
        provider.Change = claims => claims[claim] = JsonNode.Parse(value);

        await OpensNothingAsync();
    }

    [Fact]
    public async Task A_token_that_is_forged_opens_nothing()
    {
        provider.Sign = claims => Signer.SignWith(claims, "RS256", _ => new byte[256], "one");
        await OpensNothingAsync();
        provider.Sign = claims => Signer.SignWith(claims, "none", _ => []);
        await OpensNothingAsync();
    }

    [Fact]
    public async Task The_last_step_alone_opens_nothing()
    {
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/sign-in/with/club/done");
        browser.Url.AbsolutePath.ShouldBe("/sign-in");
        await browser.GoAsync("/signin-openid/club?code=the-code&state=made-up");
        browser.Url.AbsolutePath.ShouldBe("/sign-in");
        await browser.GoAsync("/sign-in/with/nobody");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);

        (await paper.ReadAsync(db => db.MemberSessions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task It_leads_back_only_to_this_site()
    {
        using var browser = await SignInAsync("//evil.example/");

        browser.Url.Host.ShouldBe(paper.Address.Host);
        browser.Url.AbsolutePath.ShouldBe("/account");
    }

    [Fact]
    public async Task Staff_are_not_whoever_a_provider_says_has_their_address()
    {
        await paper.DisposeAsync();
        paper = await Paper.StartAsync(null, [.. provider.Settings, "--Comity:Members:OneAccount=true"]);
        var staff = await paper.AddStaffAsync(StaffRole.Administrator);
        provider.Person["email"] = staff.Email;
        using var browser = await SignInAsync("/account");

        await browser.GoAsync("/console");
        browser.Text.ShouldNotContain("Queue");
        (await paper.ReadAsync(db => db.MemberSessions.SingleAsync())).MemberId.ShouldNotBe(staff.Id);
    }

    [Theory]
    [InlineData("--Comity:OpenId:club:Authority=http://club.example")]
    [InlineData("--Comity:OpenId:club:ClientId=")]
    [InlineData("--Comity:OpenId:Other Club:ClientId=x")]
    public async Task A_provider_that_cannot_be_right_stops_the_start(string setting) =>
        (await Should.ThrowAsync<SettingException>(() => Paper.StartAsync(null, [.. provider.Settings, setting]))).Message.ShouldContain("Comity:OpenId");

    private async Task OpensNothingAsync()
    {
        using var browser = await SignInAsync("/account");
        browser.Url.AbsolutePath.ShouldBe("/sign-in");
        (await paper.ReadAsync(db => db.MemberSessions.CountAsync())).ShouldBe(0);
        (await paper.ReadAsync(db => db.Members.CountAsync())).ShouldBe(0);
    }

    private async Task<Browser> SignInAsync(string returnPath)
    {
        var browser = paper.NewBrowser();
        await browser.GoAsync("/sign-in?return=" + Uri.EscapeDataString(returnPath));
        var link = browser.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Sign in with Club").GetAttribute("href")!;
        await browser.GoAsync(link);
        return browser;
    }
}

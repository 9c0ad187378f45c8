using System.Net;
using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;

namespace Comity.Server.Tests.Members;

public sealed class StaffSignInTests : IAsyncLifetime
{
    private Paper paper = null!;
    private Member editor = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        editor = await paper.AddStaffAsync(StaffRole.Editor);
    }

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task An_operators_link_signs_in_once_and_counts_as_enough()
    {
        using var browser = await paper.ByOperatorLinkAsync(editor, "/account");
        browser.Text.ShouldContain("To the desk");
        await browser.GoAsync("/staff/security");
        browser.Text.ShouldContain("Set up one of them");
    }

    [Fact]
    public async Task Staff_set_up_password_and_codes_and_sign_in_with_them()
    {
        using var first = await paper.ByOperatorLinkAsync(editor);
        var (key, recovery) = await paper.SetUpCodesAsync(first);
        recovery.Count.ShouldBe(10);
        await first.GoAsync("/staff/security");
        first.Text.ShouldContain("You have a second factor");

        paper.Time.Advance(TimeSpan.FromMinutes(1));
        using var second = paper.NewBrowser();
        await SignInAsync(second, People.Password, Totp.CodeAt(key, paper.Time.GetUtcNow()));
        second.Url.AbsolutePath.ShouldBe("/account");

        using var third = paper.NewBrowser();
        await SignInAsync(third, People.Password, recovery[0]);
        third.Url.AbsolutePath.ShouldBe("/account");
        using var fourth = paper.NewBrowser();
        await SignInAsync(fourth, People.Password, recovery[0]);
        fourth.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_code_works_once_and_not_late()
    {
        using var first = await paper.ByOperatorLinkAsync(editor);
        var (key, _) = await paper.SetUpCodesAsync(first);
        var used = Totp.CodeAt(key, paper.Time.GetUtcNow());
        using var browser = paper.NewBrowser();
        await SignInAsync(browser, People.Password, used);
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        paper.Time.Advance(TimeSpan.FromMinutes(5));
        await SignInAsync(browser, People.Password, Totp.CodeAt(key, paper.Time.GetUtcNow().AddMinutes(-2)));
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Every_failure_reads_the_same()
    {
        using var first = await paper.ByOperatorLinkAsync(editor);
        var (key, _) = await paper.SetUpCodesAsync(first);
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.CodeAt(key, paper.Time.GetUtcNow());
        var answers = new List<string>();
        foreach (var (email, password, digits) in new[] { (editor.Email!, "wrong password", code), (editor.Email!, People.Password, "000000"), (editor.Email!, People.Password, ""), ("nobody@example.org", People.Password, code) })
        {
            using var browser = paper.NewBrowser();
            await browser.GoAsync("/staff/sign-in");
            await browser.SubmitAsync("main form", ("Email", email), ("Password", password), ("Code", digits));
            browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            answers.Add(browser.Page.QuerySelector("[role=alert].notice")!.TextContent);
        }

        answers.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Failures_lock_for_a_while()
    {
        using var first = await paper.ByOperatorLinkAsync(editor);
        var (key, _) = await paper.SetUpCodesAsync(first);
        using var browser = paper.NewBrowser();
        for (var i = 0; i < 8; i++)
            await SignInAsync(browser, "wrong password", "000000");
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        await SignInAsync(browser, People.Password, Totp.CodeAt(key, paper.Time.GetUtcNow()));
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        paper.Time.Advance(TimeSpan.FromMinutes(15));
        await SignInAsync(browser, People.Password, Totp.CodeAt(key, paper.Time.GetUtcNow()));
        browser.Url.AbsolutePath.ShouldBe("/account");
    }

    [Fact]
    public async Task A_link_by_mail_does_not_get_around_the_second_factor()
    {
        using var first = await paper.ByOperatorLinkAsync(editor);
        await paper.SetUpCodesAsync(first);
        using var thief = paper.NewBrowser();
        await thief.GoAsync(await paper.AskForLinkAsync(thief, editor.Email!));
        await thief.SubmitAsync("main form");
        await thief.GoAsync("/staff/security");
        thief.Url.AbsolutePath.ShouldBe("/staff/sign-in");
        await thief.GoAsync("/account");
        await thief.SubmitAsync("#token-form", ("Name", "loot"));
        thief.Url.AbsolutePath.ShouldBe("/staff/sign-in");
    }

    [Fact]
    public async Task A_weak_or_mistyped_password_is_not_taken()
    {
        using var browser = await paper.ByOperatorLinkAsync(editor);
        await browser.GoAsync("/staff/security");
        await browser.SubmitAsync("#password-form", ("Password", "short"), ("Again", "short"));
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await browser.SubmitAsync("#password-form", ("Password", People.Password), ("Again", People.Password + "!"));
        browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await paper.MemberAsync(editor.Email!)).PasswordHash.ShouldBeNull();
    }

    [Fact]
    public async Task A_key_sealed_for_another_is_not_taken()
    {
        using var mine = await paper.ByOperatorLinkAsync(editor);
        using var others = await paper.ByOperatorLinkAsync(await paper.AddStaffAsync(StaffRole.Moderator, "Jon Berg"));
        foreach (var browser in new[] { mine, others })
        {
            await browser.GoAsync("/staff/security");
            await browser.SubmitAsync("#password-form", ("Password", People.Password), ("Again", People.Password));
        }

        var key = mine.Page.QuerySelector("#totp-key")!.TextContent;
        var sealedKey = mine.Page.QuerySelector("#codes-form input[name=Key]")!.GetAttribute("value")!;
        await others.SubmitAsync("#codes-form", ("Key", sealedKey), ("Code", Totp.CodeAt(key, paper.Time.GetUtcNow())));
        (await paper.MemberAsync("jon.berg@paper.example")).TwoFactorEnabled.ShouldBeFalse();
    }

    [Fact]
    public async Task Readers_have_no_security_page()
    {
        using var reader = await paper.ReaderAsync();
        await reader.GoAsync("/staff/security");
        reader.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task SignInAsync(Browser browser, string password, string code)
    {
        await browser.GoAsync("/staff/sign-in?return=/account");
        await browser.SubmitAsync("main form", ("Email", editor.Email!), ("Password", password), ("Code", code));
    }
}

using Comity.Server.Members;
using Comity.Server.Notify;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Comity.Server.Tests.Members;

/// <summary>How tests get people in.</summary>
internal static class People
{
    public const string Password = "correct horse battery staple";

    public static IdentityUserPasskey<long> PasskeyOf(Member member) => new()
    {
        UserId = member.Id,
        CredentialId = [1, 2, 255],
        Data = new IdentityPasskeyData
        {
            Name = "“Key” of the desk",
            PublicKey = [3, 4],
            AttestationObject = [5],
            ClientDataJson = [6],
            CreatedAt = Paper.Begin,
            SignCount = 7,
            Transports = ["internal", "usb"],
            IsUserVerified = true,
        },
    };

    /// <summary>Has the outbox sent and gives the mails that lie in the folder, oldest first.</summary>
    public static async Task<List<MimeMessage>> MailsAsync(this Paper paper)
    {
        await paper.Services.GetRequiredService<Dispatcher>().SendDueAsync(CancellationToken.None);
        var folder = Path.Combine(paper.Data, "mail");
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(f => MimeMessage.Load(f))]
            : [];
    }

    /// <summary>The path of the sign-in link in a mail.</summary>
    public static string LinkIn(MimeMessage mail)
    {
        var text = mail.TextBody!;
        return new Uri(text[text.IndexOf("http", StringComparison.Ordinal)..].Trim().Split('\n')[0].Trim()).AbsolutePath;
    }

    /// <summary>Asks for a link and gives its path.</summary>
    public static async Task<string> AskForLinkAsync(this Paper paper, Browser browser, string email, string name = "")
    {
        await browser.GoAsync("/sign-in");
        await browser.SubmitAsync("main form", ("Email", email), ("Name", name));
        browser.Text.ShouldContain("Look into your mail");
        return LinkIn((await paper.MailsAsync())[^1]);
    }

    /// <summary>A reader who has signed in by mail.</summary>
    public static async Task<Browser> ReaderAsync(this Paper paper, string email = "ada@example.org", string name = "Ada Bell")
    {
        var browser = paper.NewBrowser();
        await browser.GoAsync(await paper.AskForLinkAsync(browser, email, name));
        await browser.SubmitAsync("main form");
        browser.Url.AbsolutePath.ShouldBe("/account", browser.Text);
        return browser;
    }

    /// <summary>Staff who came by a link of the operator.</summary>
    public static async Task<Browser> ByOperatorLinkAsync(this Paper paper, Member member, string returnPath = "/account")
    {
        var browser = paper.NewBrowser();
        await browser.GoAsync(await paper.Services.GetRequiredService<SignInLinks>().CreateAsync(member.Id, TimeSpan.FromHours(1), returnPath));
        await browser.SubmitAsync("main form");
        return browser;
    }

    /// <summary>Sets password and one-time codes up and gives the key of the codes and the recovery codes.</summary>
    public static async Task<(string Key, List<string> Recovery)> SetUpCodesAsync(this Paper paper, Browser browser)
    {
        await browser.GoAsync("/staff/security");
        await browser.SubmitAsync("#password-form", ("Password", Password), ("Again", Password));
        var key = browser.Page.QuerySelector("#totp-key")!.TextContent;
        await browser.SubmitAsync("#codes-form", ("Code", Totp.CodeAt(key, paper.Time.GetUtcNow())));
        return (key, [.. browser.Page.QuerySelectorAll("#recovery-codes code").Select(c => c.TextContent)]);
    }

    public static Task<Member> MemberAsync(this Paper paper, string email) =>
        paper.ReadAsync(db => db.Members.SingleAsync(m => m.Email == email));
}

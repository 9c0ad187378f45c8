using Comity.Server.Languages;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;

namespace Comity.Server.Tests.Languages;

public sealed class SpokenPagesTests : IAsyncLifetime
{
    private const string Good = "Мост хорошо виден с берега, и это радует многих жителей города.";

    private Paper paper = null!;

    public static TheoryData<string> OtherLanguages => [.. Words.All.Select(w => w.Tag).Where(t => t != "en")];

    /// <summary>Fixed English sentences of more than one word: no name of a person, paper or thing looks like one.</summary>
    internal static IEnumerable<string> English => typeof(Words).GetProperties()
        .Where(p => p.GetMethod!.IsAbstract && p.PropertyType == typeof(string))
        .Select(p => (string)p.GetValue(Words.Of("en"))!)
        .Where(t => t.Contains(' ') && !t.Contains('['));

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public async Task A_guests_pages_hold_no_English(string language)
    {
        await paper.AddStoryAsync("port", s => (s.Language, s.Headline, s.Standfirst, s.BodyHtml) = ("ru", "Порт", "Открыт.", "<p>Текст.</p>"));
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/port");
        await browser.SubmitAsync("#comment-form button[value=post]", ("Name", "Анна"), ("Body", Good));
        await browser.PostFieldsAsync("/language", new Dictionary<string, string> { ["Language"] = language, ["Return"] = "/" });

        foreach (var path in new[] { "/", "/stories/port", "/stories/port?reply=1", "/stories/port/comments/1", "/stories/port/comments/1/edit", "/stories/port/comments/1/withdraw", "/policy", "/policy/history", "/sign-in", "/account", "/account/delete", "/alerts", "/status", "/warnings", "/nowhere" })
        {
            var page = await browser.GoAsync(path);
            page.DocumentElement.GetAttribute("lang").ShouldBe(language, path);
            page.DocumentElement.GetAttribute("dir").ShouldBe(Words.Of(language).Direction, path);
            English.Where(browser.Text.Contains).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public async Task The_mail_to_sign_in_speaks_the_language_in_which_it_was_asked_for(string language)
    {
        using var browser = paper.NewBrowser();
        await browser.PostFieldsAsync("/language", new Dictionary<string, string> { ["Language"] = language, ["Return"] = "/sign-in" });
        await browser.SubmitAsync("form[action='/sign-in']", ("Email", "ada@mail.example"), ("Name", "Ada"));

        var mail = (await paper.MailsAsync()).ShouldHaveSingleItem();
        mail.Subject.ShouldBe(Words.Of(language).SignInSubject(Words.Of(language).Apart(paper.Site.Name)));
        mail.HtmlBody!.ShouldContain($"<html lang=\"{language}\" dir=\"{Words.Of(language).Direction}\">");
        English.Where(mail.TextBody!.Contains).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_about_a_comment_speaks_the_language_of_its_story()
    {
        await paper.AddStoryAsync("port", s => (s.Language, s.Headline) = ("ka", "ნავსადგური"));
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/port?lang=en");
        await browser.SubmitAsync("#comment-form button[value=post]", ("Name", "Anna"), ("Email", "anna@mail.example"), ("Body", "You fucking idiot."));

        (await paper.MailsAsync()).ShouldHaveSingleItem().Subject.ShouldBe(Words.Of("ka").RefusedSubject("ნავსადგური"));
    }
}

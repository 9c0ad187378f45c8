using System.Net;
using Comity.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Languages;

public sealed class LanguagePageTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task The_page_of_a_story_speaks_the_storys_language_unless_the_reader_has_chosen_another()
    {
        await paper.AddStoryAsync("port", s => s.Language = "ru");
        using var browser = paper.NewBrowser();

        (await browser.GoAsync("/stories/port")).DocumentElement.GetAttribute("lang").ShouldBe("ru");
        browser.Text.ShouldContain("0 комментариев");
        browser.Text.ShouldContain("Написать комментарий");

        await browser.PostFieldsAsync("/language", new Dictionary<string, string> { ["Language"] = "ar", ["Return"] = "/stories/port" });
        browser.Url.AbsolutePath.ShouldBe("/stories/port");
        (browser.Page.DocumentElement.GetAttribute("lang"), browser.Page.DocumentElement.GetAttribute("dir")).ShouldBe(("ar", "rtl"));
        browser.Page.QuerySelector("article.story")!.GetAttribute("lang").ShouldBe("ru");

        (await browser.GoAsync("/")).DocumentElement.GetAttribute("lang").ShouldBe("ar", "the choice is kept");
        browser.Page.QuerySelector(".languages button[aria-pressed=true]")!.GetAttribute("value").ShouldBe("ar");
        (await browser.GoAsync("/stories/port?lang=de")).DocumentElement.GetAttribute("lang").ShouldBe("de", "an address that names a language is in that language");
        (await browser.GoAsync("/")).DocumentElement.GetAttribute("lang").ShouldBe("ar", "and changes no choice");
    }

    [Fact]
    public async Task Without_a_choice_other_pages_are_in_the_language_of_the_site_whatever_the_browser_prefers()
    {
        using var client = paper.NewClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("hy, de;q=0.8");

        (await client.GetStringAsync("/")).ShouldContain("<html lang=\"en\" dir=\"ltr\">");

        await paper.WriteAsync(async db => (await db.Sites.FindAsync(paper.Site.Id))!.Languages = ["ka"]);
        await paper.Services.GetRequiredService<Comity.Server.Sites.SiteDirectory>().ReloadAsync();
        (await client.GetStringAsync("/")).ShouldContain("<html lang=\"ka\" dir=\"ltr\">");

        await paper.WriteAsync(async db => (await db.Sites.FindAsync(paper.Site.Id))!.Languages = ["it"]);
        await paper.Services.GetRequiredService<Comity.Server.Sites.SiteDirectory>().ReloadAsync();
        (await client.GetStringAsync("/")).ShouldContain("<html lang=\"hy\" dir=\"ltr\">", Case.Sensitive, "a site in none of our languages leaves it to the browser");
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    public async Task A_language_that_there_is_not_cannot_be_chosen(string language)
    {
        using var browser = paper.NewBrowser();

        await browser.PostFieldsAsync("/language", new Dictionary<string, string> { ["Language"] = language, ["Return"] = "/" });

        browser.Status.ShouldBe(HttpStatusCode.BadRequest);
        browser.Cookies.GetAllCookies()["comity-language"].ShouldBeNull();
    }

    [Fact]
    public async Task The_choice_leads_back_to_this_site_only()
    {
        using var browser = paper.NewBrowser();

        await browser.PostFieldsAsync("/language", new Dictionary<string, string> { ["Language"] = "de", ["Return"] = "//evil.example/" });

        (browser.Url.Host, browser.Url.AbsolutePath).ShouldBe((paper.Address.Host, "/"));
    }

    [Fact]
    public async Task An_error_page_speaks_the_readers_language()
    {
        using var browser = paper.NewBrowser();

        (await browser.GoAsync("/nowhere?lang=uk")).DocumentElement.GetAttribute("lang").ShouldBe("uk");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_console_stays_English()
    {
        using var browser = paper.NewBrowser();

        (await browser.GoAsync("/console?lang=fa")).DocumentElement.GetAttribute("lang").ShouldBe("en");
    }
}

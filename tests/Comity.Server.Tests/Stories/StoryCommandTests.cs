using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Comity.Server.Tests.Stories;

public sealed class StoryCommandTests : IAsyncLifetime
{
    private const string Text = """
        ---
        headline: The bridge is open
        published: 2026-11-24
        tags: [Halden]
        image:
          file: bridge.png
          alt: A bridge
        ---
        At *dawn*.
        """;

    private Paper paper = null!;
    private string folder = "";

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        folder = Directory.CreateTempSubdirectory("comity-test-").FullName;
        using var bitmap = new SKBitmap(40, 30);
        bitmap.Erase(SKColors.Red);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        await File.WriteAllBytesAsync(Path.Combine(folder, "bridge.png"), png.ToArray());
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return paper.DisposeAsync();
    }

    [Fact]
    public async Task A_file_is_added_while_the_paper_is_served_and_adding_it_again_changes_only_what_is_new()
    {
        var file = await FileAsync(Text);

        (await paper.ComityAsync("story", "add", file)).Output.ShouldBe("Added: /stories/the-bridge-is-open\n");
        (await paper.ComityAsync("story", "add", file)).Output.ShouldBe("Unchanged: /stories/the-bridge-is-open\n");
        await FileAsync(Text.Replace("At *dawn*", "At *noon*", StringComparison.Ordinal));
        (await paper.ComityAsync("story", "add", file)).Output.ShouldBe("Changed: /stories/the-bridge-is-open\n");

        using var browser = paper.NewBrowser();
        var page = await browser.GoAsync("/stories/the-bridge-is-open");
        page.QuerySelector(".prose em")!.TextContent.ShouldBe("noon");
        page.QuerySelector("figure img")!.GetAttribute("alt").ShouldBe("A bridge");
        (await paper.ReadAsync(db => db.Stories.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("published: 2026-11-24", "published: soon", 3, "published is a date")]
    [InlineData("file: bridge.png", "file: missing.png", 6, "missing.png")]
    [InlineData("file: bridge.png", "file: story.md", 6, "not a PNG, JPEG or WebP")]
    [InlineData("tags: [Halden]", "language: a language", 4, "must be a tag")]
    public async Task An_error_names_file_and_line_and_nothing_is_saved(string from, string to, int line, string says)
    {
        var file = await FileAsync(Text.Replace(from, to, StringComparison.Ordinal));

        var answer = await paper.ComityAsync("story", "add", file);

        answer.Exit.ShouldBe(1);
        answer.Error.ShouldStartWith($"comity: {file}: line {line}: ");
        answer.Error.ShouldContain(says);
        answer.Error.Count(c => c == '\n').ShouldBe(1);
        (await paper.ReadAsync(db => db.Stories.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_story_of_another_cms_needs_only_address_and_headline()
    {
        string[] command = ["story", "add", "--url", "https://news.example/1", "--headline", "Elsewhere"];

        (await paper.ComityAsync(command)).Output.ShouldBe("Added: /stories/elsewhere\n");
        (await paper.ComityAsync(command)).Output.ShouldBe("Unchanged: /stories/elsewhere\n");
        (await paper.ComityAsync("story", "add")).Error.ShouldBe("comity: Give either a file, or --url and --headline.\n");
    }

    private async Task<string> FileAsync(string text)
    {
        var path = Path.Combine(folder, "story.md");
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}

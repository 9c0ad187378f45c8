using System.Text;
using Comity.Server.Commands;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Import;

/// <summary>A file that is no sound export is refused with one sentence before anything is written.</summary>
public sealed class BadFileTests
{
    private static readonly string whole = Wxr.Export(Wxr.Post(1, inside: Wxr.Comment(10)));

    public static TheoryData<string, string> Bad() => new()
    {
        { whole[..(whole.Length / 2)], "cut off" },
        { whole.Replace("<rss", "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss").Replace("Post 1", "&x;"), "document type" },
        { whole.Replace("<rss", "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss").Replace("Post 1", "&b;"), "document type" },
        { whole.Replace("Post 1", "Post &nbsp; 1"), "line 4" },
        { whole.Replace("Post 1", "Post \u0001 1"), "line 4" },
        { whole.Replace("UTF-8", "no-such-encoding"), "encoding" },
        { "", "empty" },
        { "A,B\n1,2\n", "not readable XML" },
        { "<html><body>Sign in</body></html>", "not a WordPress export" },
        { "<rss version=\"2.0\"><channel><title>A feed</title><item><title>x</title></item></channel></rss>", "not a WordPress export" },
        { whole.Replace("<wp:wxr_version>1.2", "<wp:wxr_version>2.0"), "WXR version" },
        { whole.Replace("<wp:post_id>1<", "<wp:post_id>one<"), "line 5" },
        { whole.Replace("<wp:comment_id>10</wp:comment_id>", ""), "no <wp:comment_id>" },
        { whole + "<more/>", "not readable XML" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task One_clear_error_and_nothing_changed(string text, string says)
    {
        await using var paper = await Paper.StartAsync();
        var before = await paper.DumpAsync();
        var file = await paper.WriteAsync("bad.xml", text);
        var error = await RefusalAsync(paper, file);
        error.ShouldContain("bad.xml");
        error.ShouldContain(says);
        error.ShouldNotContain("root:");
        error.Split('\n').Length.ShouldBe(1);
        await paper.ShouldBeAsAsync(before);
    }

    [Fact]
    public async Task Bytes_that_are_not_in_the_declared_encoding_are_refused()
    {
        await using var paper = await Paper.StartAsync();
        var file = Path.Combine(paper.Data, "latin.xml");
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes(whole.Replace("A remark.", "Voilà, café.")));
        (await RefusalAsync(paper, file)).ShouldContain("not in the encoding that it declares");
    }

    [Fact]
    public async Task A_missing_file_and_a_folder_are_refused()
    {
        await using var paper = await Paper.StartAsync();
        (await RefusalAsync(paper, Path.Combine(paper.Data, "none.xml"))).ShouldContain("There is no file");
        (await RefusalAsync(paper, paper.Data)).ShouldContain("cannot be read");
    }

    /// <summary>The same way as the command line goes.</summary>
    private static async Task<string> RefusalAsync(Paper paper, string file)
    {
        var startup = Comity.Server.Hosting.Startup.Read(Paper.SettingsFor(paper.Data, paper.Database));
        return (await Should.ThrowAsync<CommandException>(() => ImportCommands.WordPressAsync(startup, new ImportCommands.Request(file, null), default))).Message;
    }
}

using Comity.Server.Import;
using Comity.Server.Import.WordPress;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Fuzz.Targets;

/// <summary>
/// One text as a WordPress comment, as a post's body, caption, title and date. A finding: an exception, or HTML that holds more than
/// comments or stories may.
/// </summary>
internal sealed class WordPressTextTarget : Target
{
    public override string Name => "wordpress-text";

    public override string Promise => "Any text of a WordPress comment or post becomes harmless Markdown and HTML.";

    public override int Tries => 3000;

    public override IReadOnlyList<string> Words => [.. Markup.Pieces, "[caption", "[/caption]", "[gallery ", "[sic]", "[/", "<!-- wp:image -->", "<figure>", "<figcaption>", "Photo: ", "© ", "s:6:\"credit\";s:3:\"a\";", "\n\n"];

    public override IEnumerable<byte[]> Seeds() => Markup.Samples.Append(
        "One.\n\n[caption id=\"a\" caption=\"b\"]<a href=\"x\"><img src=\"https://brook.example/a.jpg\"></a> The bridge (Photo: J. Reed)[/caption]\n<blockquote>a\n\nb</blockquote><pre>\n\n</pre>[embed]https://brook.example[/embed]").Select(Texts.Bytes);

    protected override void Try(byte[] input)
    {
        var text = Texts.Of(input);
        HtmlRules.Comment.Check(CommentText.Convert(text).Html);
        var body = new StoryBody(text, _ => { });
        _ = body.FirstCaptioned;
        body.ServePicturesAsync(a => Task.FromResult(a.Length % 2 == 0 ? "/images/1/480.webp" : null)).GetAwaiter().GetResult();
        HtmlRules.Story.Check(body.Html);
        body.RemoveFirstCaptioned();
        _ = StoryRules.PlainWords(text);
        _ = PictureCredit.Split(text);
        _ = PictureCredit.FromMeta(new Dictionary<string, string>(StringComparer.Ordinal) { ["_wp_attachment_metadata"] = text });
        _ = WordPressDates.FirstOf(text);
    }
}

/// <summary>A WordPress export read and reported without writing. A finding: an exception other than <see cref="WxrException"/>.</summary>
internal sealed class WordPressTarget : Target
{
    public override string Name => "wordpress";

    public override string Promise => "Any file given as a WordPress export is refused in one sentence, or read to its end and reported.";

    public override int Longest => 32 * 1024;

    public override int Tries => 800;

    public override IReadOnlyList<string> Words => Wxr.Words;

    public override IEnumerable<byte[]> Seeds()
    {
        yield return Texts.Bytes(Wxr.Small);
        yield return [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Wxr.Export("<item><wp:post_id>1</wp:post_id></item>").Replace("UTF-8", "UTF-16", StringComparison.Ordinal))];
        // An export that WordPress itself wrote, as much of it as is quick.
        yield return File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures", "wordpress", "export.xml")).AsSpan(0, 24 * 1024).ToArray();
    }

    protected override void Try(byte[] input)
    {
        try
        {
            var survey = WxrSurvey.Of(Paper.Shared.Write("export.xml", input));
            Import(new WordPressOrder(survey, Paper.Shared.Site) { DryRun = true, Judging = ImportJudging.Report });
        }
        catch (WxrException)
        {
            // One sentence for the operator, as promised.
        }
    }

    internal static ImportReport Import(WordPressOrder order) => Paper.Shared.Get<WordPressImport>().RunAsync(order).GetAwaiter().GetResult();
}

/// <summary>
/// The same, written to the database and taken back. A finding: an exception other than <see cref="WxrException"/>; HTML in the database that
/// holds more than it may; another number of comments than the dry run told; anything left after the import was undone.
/// </summary>
internal sealed class WordPressImportTarget : Target
{
    public override string Name => "wordpress-import";

    public override string Promise => "Any WordPress export that is read is imported as the dry run told, harmless, and undone without a rest.";

    public override int Longest => 16 * 1024;

    public override int Tries => 100;

    public override IReadOnlyList<string> Words => Wxr.Words;

    public override IEnumerable<byte[]> Seeds() => Texts.Bytes(Wxr.Small, Wxr.Export(""));

    protected override void Try(byte[] input)
    {
        WxrSurvey survey;
        try
        {
            survey = WxrSurvey.Of(Paper.Shared.Write("import.xml", input));
        }
        catch (WxrException)
        {
            return;
        }

        var told = WordPressTarget.Import(new WordPressOrder(survey, Paper.Shared.Site) { DryRun = true });
        var report = WordPressTarget.Import(new WordPressOrder(survey, Paper.Shared.Site) { Judging = ImportJudging.Enforce });
        Require(report.Came.GetValueOrDefault("comments") == told.Came.GetValueOrDefault("comments"), $"other comments than the dry run told: {report.ToJson()} and {told.ToJson()}");
        using var db = Paper.Shared.Get<IDbContextFactory<ComityDb>>().CreateDbContext();
        foreach (var html in db.Comments.Select(c => c.Html).ToList())
            HtmlRules.Comment.Check(html);
        foreach (var html in db.Stories.Select(s => s.BodyHtml).ToList())
            HtmlRules.Story.Check(html);
        if (report.ImportId is { } id)
            Paper.Shared.Get<UndoImport>().RunAsync(id, force: true).GetAwaiter().GetResult();
        Require(!db.Comments.Any() && !db.Stories.Any() && !db.Members.Any(), "something is left of an import that was undone");
    }
}

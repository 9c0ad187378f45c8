using Comity.Server.Archive;
using Comity.Server.Import.WordPress;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Fuzz.Targets;

/// <summary>
/// An exported paper, its parts one after the other as in <see cref="Zips"/>. A finding: an exception other than <see cref="ArchiveException"/>;
/// a refused file that changed something; a paper that was taken and cannot be exported again.
/// </summary>
internal sealed class ArchiveTarget : Target
{
    private readonly Lazy<Paper> empty = new(() => new Paper());
    private readonly Lazy<byte[]> sound = new(Export);

    public override string Name => "archive";

    public override string Promise => "Any file given as an exported paper is refused in one sentence and changes nothing, or is taken and can be exported again.";

    public override int Longest => 64 * 1024;

    public override int Tries => 120;

    public override IReadOnlyList<string> Words =>
    [
        "=== comity.json\n", "=== Comments.jsonl\n", "\"format\":1", "\"rows\":{", "\"rows\":null", "{\"id\":", "null", "\"\\ud800\"", "\"\"", "[]", "{}", "true", "-1", "9223372036854775808", "1e400", "\"2031-03-04T09:00:00+00:00\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59Z\"", "\"published\"", "}\n{",
    ];

    public override IEnumerable<byte[]> Seeds() => [sound.Value, Zips.Zip(sound.Value)];

    protected override void Try(byte[] input)
    {
        var paper = empty.Value;
        var file = paper.Write("paper.zip", Zips.Zip(input));
        var before = Rows(paper);
        try
        {
            paper.Get<ImportPaper>().ReadAsync(file, (_, _) => { }).GetAwaiter().GetResult();
        }
        catch (ArchiveException)
        {
            Require(Rows(paper) == before, "a refused file changed something");
            return;
        }

        var again = Path.Combine(paper.Data, "again.zip");
        File.Delete(again);
        paper.Get<ExportPaper>().WriteAsync(again, (_, _) => { }).GetAwaiter().GetResult();
        Clear(paper);
    }

    private static (int, int, int) Rows(Paper paper)
    {
        using var db = paper.Get<IDbContextFactory<ComityDb>>().CreateDbContext();
        return (db.Sites.Count(), db.Comments.Count(), db.Members.Count());
    }

    /// <summary>An installation without anything takes a paper, too.</summary>
    private static void Clear(Paper paper) => paper.Get<Writer>().RunAsync(async (db, cancel) =>
    {
        var deletes = ArchiveFormat.Tables(db).Reverse().Select(t => "DELETE FROM \"" + t.GetTableName() + "\"");
        await db.Database.ExecuteSqlRawAsync(string.Join(';', deletes), cancel);
    }).GetAwaiter().GetResult();

    private static byte[] Export()
    {
        var paper = new Paper();
        var survey = WxrSurvey.Of(paper.Write("export.xml", Texts.Bytes(Wxr.Small)));
        paper.Get<WordPressImport>().RunAsync(new WordPressOrder(survey, paper.Site)).GetAwaiter().GetResult();
        // The policy in thirteen languages would be most of the file.
        paper.Get<Writer>().RunAsync((db, cancel) => db.PolicyVersions.ExecuteUpdateAsync(s => s.SetProperty(p => p.Yaml, "format: 1\n"), cancel)).GetAwaiter().GetResult();
        var file = Path.Combine(paper.Data, "paper.zip");
        paper.Get<ExportPaper>().WriteAsync(file, (_, _) => { }).GetAwaiter().GetResult();
        return Zips.Flat(file);
    }
}

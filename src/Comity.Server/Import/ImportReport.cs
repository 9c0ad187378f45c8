using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Comity.Policy;

namespace Comity.Server.Import;

/// <summary>What came, what did not and why. Kept with the run after every step, so that a resumed run counts on.</summary>
public sealed class ImportReport
{
    /// <summary>Examples kept of each remark; all are counted.</summary>
    public const int MostExamples = 200;

    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Null: nothing was written.</summary>
    public long? ImportId { get; set; }

    public bool DryRun { get; set; }

    public string File { get; set; } = "";

    /// <summary>Stable name of the source, such as "wordpress:https://paper.example".</summary>
    public string Source { get; set; } = "";

    /// <summary>By kind of thing.</summary>
    public SortedDictionary<string, long> Came { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What an earlier import had brought, by kind of thing.</summary>
    public SortedDictionary<string, long> AlreadyHere { get; set; } = new(StringComparer.Ordinal);

    /// <summary>By reason.</summary>
    public SortedDictionary<string, ImportRemark> LeftOut { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What came in another form than it had, by what happened.</summary>
    public SortedDictionary<string, ImportRemark> Changed { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What the policy in force says of the comments that were approved, by clause.</summary>
    public SortedDictionary<string, ImportJudged> Judged { get; set; } = new(StringComparer.Ordinal);

    public static ImportReport FromJson(string text) => JsonSerializer.Deserialize<ImportReport>(text, json)!;

    public string ToJson() => JsonSerializer.Serialize(this, json);

    public void Brought(string kind, long count = 1) => Came[kind] = Came.GetValueOrDefault(kind) + count;

    public void WasHere(string kind) => AlreadyHere[kind] = AlreadyHere.GetValueOrDefault(kind) + 1;

    public void Left(string reason, string example) => Remark(LeftOut, reason, example);

    public void Change(string what, string example) => Remark(Changed, what, example);

    public void Judge(string clause, Verdict verdict)
    {
        var judged = Judged.TryGetValue(clause, out var known) ? known : Judged[clause] = new ImportJudged();
        if (verdict == Verdict.Refuse)
            judged.Refuse++;
        else
            judged.Hold++;
    }

    private static void Remark(SortedDictionary<string, ImportRemark> remarks, string what, string example)
    {
        var remark = remarks.TryGetValue(what, out var known) ? known : remarks[what] = new ImportRemark();
        remark.Count++;
        if (remark.Examples.Count < MostExamples && example.Length > 0)
            remark.Examples.Add(example.Length > 300 ? example[..300] : example);
    }
}

public sealed class ImportRemark
{
    public long Count { get; set; }

    /// <summary>The first <see cref="ImportReport.MostExamples"/>.</summary>
    public List<string> Examples { get; set; } = [];
}

public sealed class ImportJudged
{
    public long Hold { get; set; }

    public long Refuse { get; set; }
}

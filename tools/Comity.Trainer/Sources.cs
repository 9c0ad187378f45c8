using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>A labelled set: its file, and how its labels become ours.</summary>
/// <param name="Name">As in the report.</param>
/// <param name="File">In the data folder.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Train">False for sets that are only looked at.</param>
/// <param name="Map">Sets labels, class and, where the source has a split of its own, the part.</param>
internal sealed record Source(string Name, string File, string Language, bool Train, Action<JsonElement, Example> Map);

/// <summary>Every set that the trainer knows.</summary>
internal static class Sources
{
    private const int Folds = 20;

    public static readonly Source[] All =
    [
        new("toxicspans", "toxicspans.en.jsonl.gz", "en", true, Maps.ToxicSpans),
        new("wikicontext-gc", "wikicontext.gc.en.jsonl.gz", "en", true, Maps.WikiContext),
        new("wikicontext-gn", "wikicontext.gn.en.jsonl.gz", "en", true, Maps.WikiContext),
        new("paradetox", "paradetox.en.jsonl.gz", "en", true, Maps.Detox),
        new("edos", "edos.en.jsonl.gz", "en", true, Maps.Edos),
        new("gibert", "gibert.en.jsonl.gz", "en", true, (row, e) => Maps.Hateful(row, e, "hate")),
        new("hatemojibuild", "hatemojibuild.en.jsonl.gz", "en", true, (row, e) => Maps.Hateful(row, e, "hateful")),
        new("foxnews", "foxnews.en.jsonl.gz", "en", true, (row, e) => Maps.Hateful(row, e, "hateful")),
        new("lingda", "lingda.tr.jsonl.gz", "tr", true, Maps.Offensive),
        new("germeval2018", "germeval2018-training.de.jsonl.gz", "de", true, Maps.Germeval),
        new("gahd", "gahd.de.jsonl.gz", "de", true, (row, e) => Maps.Hateful(row, e, "hateful")),
        new("davidson", "davidson.en.jsonl.gz", "en", true, Maps.Davidson),
        new("dynahate.dev", "dynahate.dev.en.jsonl.gz", "en", false, (row, e) => Maps.Hateful(row, e, "hateful")),
        new("germeval2018-test", "germeval2018-test.de.jsonl.gz", "de", false, Maps.Germeval),
        new("russedetox", "russedetox.ru.jsonl.gz", "ru", false, Maps.Detox),
    ];

    /// <summary>The rows of a set, in the order of the file.</summary>
    public static IEnumerable<Example> Read(Source source, string folder)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, source.File)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString() ?? "";
            var example = new Example(text, source.Language, source.Name) { Part = source.Train ? Fold(text) : Part.Test };
            source.Map(row.RootElement, example);
            yield return example;
        }
    }

    /// <summary>One text in twenty is for development and one for test, by its letters alone, so that a text said twice is on one side.</summary>
    public static Part Fold(string text) => (Hash.Mix(Hash.Of(text.Trim().ToLowerInvariant())) % Folds) switch
    {
        0 => Part.Development,
        1 => Part.Test,
        _ => Part.Train,
    };

    public static double Number(JsonElement row, string name) => row.TryGetProperty(name, out var value)
        ? value.ValueKind == JsonValueKind.Number ? value.GetDouble()
            : double.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var number) ? number : 0
        : 0;
}

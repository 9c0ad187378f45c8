using System.Text.Json;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>An operator's own decisions as further training texts.</summary>
/// <remarks>
/// One JSON object a line: <c>text</c>; <c>lang</c> (else the text's language is guessed as English); and either <c>labels</c>, an object of heads and
/// numbers from 0 to 1, or <c>verdict</c> (publish, approve, restore: harmless; hold, refuse, remove: not) with the <c>clause</c> it rests on.
/// </remarks>
internal static class OwnDecisions
{
    public const string Name = "own";

    /// <summary>An own decision counts as much as two rows of another source.</summary>
    private const double Weight = 2;

    /// <exception cref="FormatException">A line is not in form; the message names it.</exception>
    public static IEnumerable<Example> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return One(line, $"{Path.GetFileName(path)}:{number}");
        }
    }

    private static Example One(string line, string place)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            var text = root.GetProperty("text").GetString() ?? throw new FormatException($"{place}: the text is null.");
            var language = root.TryGetProperty("lang", out var lang) ? lang.GetString() ?? "en" : "en";
            var example = new Example(text, language, Name) { Part = Sources.Fold(text), Class = place };
            if (root.TryGetProperty("labels", out var labels))
                Label(example, labels, place);
            else if (root.TryGetProperty("verdict", out var verdict))
                Judge(example, verdict.GetString()!, root.TryGetProperty("clause", out var clause) ? clause.GetString()! : "");
            else
                throw new FormatException($"{place}: there are neither labels nor a verdict.");
            return example;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{place}: {e.Message}", e);
        }
    }

    private static void Label(Example example, JsonElement labels, string place)
    {
        foreach (var label in labels.EnumerateObject())
        {
            if (!ScoreAttributes.TryParse(label.Name, out var attribute))
                throw new FormatException($"{place}: “{label.Name}” is no head.");
            example.Set(attribute, Math.Clamp(label.Value.GetDouble(), 0, 1), Weight);
        }
    }

    private static void Judge(Example example, string verdict, string clause)
    {
        foreach (var (attribute, breach) in DecisionLabels.Of(verdict is "publish" or "approve" or "restore" ? null : clause))
            example.Set(attribute, breach ? 1 : 0, Weight);
    }
}

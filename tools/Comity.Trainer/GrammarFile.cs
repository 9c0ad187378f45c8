using System.Globalization;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>A template of the grammar with what holds for it.</summary>
/// <param name="Text">With slots in braces and optional parts in brackets.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Count">How many sentences to draw.</param>
/// <param name="Labels">By head; heads that are not here are unknown.</param>
/// <param name="Place">File and line.</param>
internal sealed record Template(string Text, string Language, int Count, IReadOnlyDictionary<ScoreAttribute, double> Labels, string Place);

/// <summary>Reads one file of the grammar.</summary>
/// <remarks>
/// <c># comment</c>. <c>@slot NAME: one | another</c> names alternatives, which may hold slots. <c>[labels HEAD=1 OTHER=0]</c>, <c>[lang xx]</c> and
/// <c>[n 40]</c> hold for the templates after them; <c>ALL=0</c> sets every head that is not named. Any other line is a template, with <c>{slot}</c>
/// and <c>(maybe this)?</c>.
/// </remarks>
internal sealed class GrammarFile
{
    private readonly string name;
    private Dictionary<ScoreAttribute, double> labels = [];
    private string language = "en";
    private int count = 20;

    private GrammarFile(string name) => this.name = name;

    public Dictionary<string, string[]> Slots { get; } = new(StringComparer.Ordinal);

    public List<Template> Templates { get; } = [];

    /// <exception cref="FormatException">A line is not in form; the message names file and line.</exception>
    public static GrammarFile Read(string name, string text)
    {
        var file = new GrammarFile(name);
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length > 0 && line[0] != '#')
                file.Take(line, number);
        }
        foreach (var template in file.Templates)
            file.CheckSlots(template.Text, template.Place);
        return file;
    }

    private void Take(string line, int number)
    {
        if (line.StartsWith("@slot", StringComparison.Ordinal))
            TakeSlot(line, number);
        else if (line.StartsWith('[') && line.EndsWith(']'))
            TakeSetting(line[1..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries), number);
        else
            Templates.Add(new Template(line, language, count, labels, $"{name}:{number}"));
    }

    private void TakeSlot(string line, int number)
    {
        var colon = line.IndexOf(':');
        var slot = colon < 0 ? "" : line["@slot".Length..colon].Trim();
        var alternatives = colon < 0 ? [] : line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (slot.Length == 0 || alternatives.Length == 0)
            throw Wrong(number, "a slot is “@slot NAME: one | another”");
        Slots[slot] = Slots.TryGetValue(slot, out var before) ? [.. before, .. alternatives] : alternatives;
    }

    private void TakeSetting(string[] parts, int number)
    {
        switch (parts)
        {
            case ["lang", var code]:
                language = code;
                break;
            case ["n", var n] when int.TryParse(n, CultureInfo.InvariantCulture, out var value) && value > 0:
                count = value;
                break;
            case ["labels", .. var pairs]:
                labels = Labels(pairs, number);
                break;
            default:
                throw Wrong(number, "a setting is [lang xx], [n 40] or [labels HEAD=1 …]");
        }
    }

    private Dictionary<ScoreAttribute, double> Labels(string[] pairs, int number)
    {
        var read = new Dictionary<ScoreAttribute, double>();
        double? all = null;
        foreach (var pair in pairs)
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || !double.TryParse(parts[1], CultureInfo.InvariantCulture, out var value) || value is < 0 or > 1)
                throw Wrong(number, $"“{pair}” is no label");
            if (parts[0] == "ALL")
                all = value;
            else if (ScoreAttributes.TryParse(parts[0], out var attribute))
                read[attribute] = value;
            else
                throw Wrong(number, $"“{parts[0]}” is no head");
        }
        foreach (var attribute in ScoreAttributes.All)
        {
            if (all is { } value)
                read.TryAdd(attribute, value);
        }
        return read;
    }

    private void CheckSlots(string text, string place)
    {
        for (var at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', at + 1))
        {
            var end = text.IndexOf('}', at);
            if (end < 0)
                throw new FormatException($"{place}: a brace is not closed.");
            var slot = text[(at + 1)..end];
            if (!Slots.ContainsKey(slot) && !slot.StartsWith("group.", StringComparison.Ordinal))
                throw new FormatException($"{place}: there is no slot “{slot}”.");
        }
    }

    private FormatException Wrong(int number, string what) => new($"{name}:{number}: {what}.");
}

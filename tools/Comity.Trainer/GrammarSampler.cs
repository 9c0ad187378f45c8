using System.Reflection;
using System.Text;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>Draws sentences from the grammar, the same ones in every run. One template in ten is held out whole.</summary>
internal sealed class GrammarSampler(GrammarFile file, uint seed)
{
    public const string Name = "grammar";
    private const int Deepest = 12;

    private readonly Draw draw = new(seed);

    /// <summary>The sentences of all files of the grammar.</summary>
    public static IEnumerable<Example> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Grammar/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var file = GrammarFile.Read(name["Grammar/".Length..], reader.ReadToEnd());
            foreach (var example in new GrammarSampler(file, Hash.Of(name)).Examples())
                yield return example;
        }
    }

    public IEnumerable<Example> Examples()
    {
        foreach (var template in file.Templates)
        {
            var part = Sources.Fold(template.Text);
            var drawn = new HashSet<string>(StringComparer.Ordinal);
            for (var tries = 0; tries < template.Count * 2 && drawn.Count < template.Count; tries++)
            {
                var text = Expand(template.Text, template.Language, 0);
                if (!drawn.Add(text))
                    continue;
                var example = new Example(text, template.Language, Name) { Part = part, Class = template.Place };
                foreach (var (attribute, label) in template.Labels)
                    example.Set(attribute, label);
                yield return example;
            }
        }
    }

    private string Expand(string text, string language, int depth)
    {
        if (depth > Deepest)
            throw new FormatException($"“{text}”: slots hold one another without end.");
        var result = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '{' && text.IndexOf('}', at) is var end and > 0)
            {
                result.Append(Expand(Pick(text[(at + 1)..end], language), language, depth + 1));
                at = end;
            }
            else if (text[at] == '(' && Close(text, at) is var close and > 0)
            {
                if (draw.Below(2) == 0)
                    result.Append(Expand(text[(at + 1)..close], language, depth + 1));
                at = close + 1;
            }
            else
            {
                result.Append(text[at]);
            }
        }
        return depth > 0 ? result.ToString() : string.Join(' ', result.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal);
    }

    private string Pick(string slot, string language)
    {
        var choices = slot.StartsWith("group.", StringComparison.Ordinal) && !file.Slots.ContainsKey(slot) ? GroupFillers.Of(language, slot["group.".Length..])
            : file.Slots.TryGetValue(slot, out var own) ? own
            : throw new FormatException($"There is no slot “{slot}”.");
        return choices[draw.Below(choices.Length)];
    }

    // The bracket that closes this one, when "?" stands behind it; else 0, and the bracket is a plain sign.
    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (depth == 0)
                return at + 1 < text.Length && text[at + 1] == '?' ? at : 0;
        }
        return 0;
    }
}

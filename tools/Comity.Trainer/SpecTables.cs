using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>The tables of the tests as a development set: rows that expect hatred against rows that expect something else. Written by hands that do not know the grammar.</summary>
internal static class SpecTables
{
    public const string Name = "specs";

    public static IEnumerable<Example> Read(string folder)
    {
        if (!Directory.Exists(folder))
            yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var (language, heading) = ("en", "");
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith('#'))
                {
                    heading = line.TrimStart('#', ' ');
                    language = heading.LastIndexOf('(') is var open and >= 0 ? heading[(open + 1)..].TrimEnd(')', ' ') : "en";
                }
                var cells = line.Split('|');
                if (cells.Length != 5 || cells[1].Trim() is "text" || cells[1].StartsWith("--", StringComparison.Ordinal) || cells[1].Trim().StartsWith("---", StringComparison.Ordinal))
                    continue;
                var expected = cells[2].Trim();
                var example = new Example(cells[1].Trim(), language, SpecTables.Name) { Part = Part.Test, Class = Path.GetFileNameWithoutExtension(file) + ": " + heading };
                var hateful = expected.EndsWith("hatred", StringComparison.Ordinal);
                if (hateful || !expected.EndsWith("violence", StringComparison.Ordinal))
                    example.Set(ScoreAttribute.IdentityAttack, hateful ? 1 : 0);
                yield return example;
            }
        }
    }
}

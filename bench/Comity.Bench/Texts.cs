namespace Comity.Bench;

/// <summary>Comments to judge: the English rows of the specs, joined to the length wanted, ordinary and hateful in turn.</summary>
internal static class Texts
{
    public static IEnumerable<string> OfAbout(int characters)
    {
        var text = "";
        foreach (var row in Rows())
        {
            text = text.Length == 0 ? row : $"{text} {row}";
            if (text.Length < characters)
                continue;
            yield return text;
            text = "";
        }
    }

    private static IEnumerable<string> Rows()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Root(), "tests", "Comity.Policy.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            var english = true;
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith('#'))
                    english = !line.Contains('(', StringComparison.Ordinal) || line.Contains("(en", StringComparison.Ordinal);
                else if (english && line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| text", StringComparison.Ordinal))
                    yield return line.Split(" | ")[0][2..];
            }
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Comity.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run it within the repository.");
        return folder;
    }
}

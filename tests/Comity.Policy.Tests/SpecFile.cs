using System.Globalization;
using System.Text;

namespace Comity.Policy.Tests;

/// <summary>One row of a table in <c>Specs/*.md</c>: a comment and what the default policy does with it.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Language">Of the story it stands under: the code in brackets in the heading above, otherwise English.</param>
/// <param name="Text">With <c>\n</c>, <c>\|</c>, <c>\\</c> and <c>\uXXXX</c> already undone.</param>
/// <param name="Expected">"publish", "hold clause", "refuse clause", or "clause" for either of the two.</param>
/// <param name="KnownFailure">Stands under a heading "Known failures".</param>
public sealed record Spec(string Place, string Language, string Text, string Expected, bool KnownFailure);

/// <summary>Reads the tables <c>| text | expected | why |</c> out of a Markdown file.</summary>
public static class SpecFile
{
    /// <summary>Beside the built tests.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Specs");

    /// <summary>The rows of every file in the folder; what lies in a folder below is not run.</summary>
    public static IEnumerable<Spec> All() =>
        Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    /// <exception cref="FormatException">A table's row has not three cells.</exception>
    public static IEnumerable<Spec> Read(string path)
    {
        var (language, known, line) = ("en", false, 0);
        foreach (var row in File.ReadLines(path))
        {
            line++;
            if (row.StartsWith('#'))
            {
                known = row.Contains("Known failures", StringComparison.Ordinal);
                language = row.LastIndexOf('(') is var open and > 0 ? row[(open + 1)..].TrimEnd(')', ' ') : "en";
            }

            var cells = Cells(row);
            if (cells.Count != 3 || cells[0] == "text" || cells[0].StartsWith("--", StringComparison.Ordinal))
            {
                if (row.StartsWith('|') && cells.Count != 3)
                    throw new FormatException($"{Path.GetFileName(path)}:{line} has {cells.Count} cells, not three.");
                continue;
            }

            yield return new Spec($"{Path.GetFileName(path)}:{line}", language, cells[0], cells[1], known);
        }
    }

    private static List<string> Cells(string row)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 1; row.StartsWith('|') && i < row.Length; i++)
        {
            if (row[i] == '|')
            {
                cells.Add(cell.ToString().Trim(' '));
                cell.Clear();
            }
            else if (row[i] != '\\')
            {
                cell.Append(row[i]);
            }
            else if (row[++i] == 'u')
            {
                cell.Append((char)int.Parse(row.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                cell.Append(row[i] == 'n' ? '\n' : row[i]);
            }
        }

        return cells;
    }
}

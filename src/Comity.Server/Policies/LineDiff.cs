namespace Comity.Server.Policies;

/// <param name="Mark">' ' as before, '-' gone, '+' new, '…' lines left out.</param>
public sealed record DiffLine(char Mark, string Text);

/// <summary>The lines that differ between two texts, with some around them.</summary>
public static class LineDiff
{
    private const int Around = 2;

    /// <summary>Above so many comparisons all lines between the first and the last difference count as changed.</summary>
    private const long MostCompared = 4_000_000;

    /// <summary>Empty when the texts are the same.</summary>
    public static IReadOnlyList<DiffLine> Between(string old, string next)
    {
        var (a, b) = (old.Split('\n'), next.Split('\n'));
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        if (start == a.Length && start == b.Length)
            return [];
        var lines = a.Take(start).Select(Same).ToList();
        lines.AddRange(Middle(a[start..(a.Length - end)], b[start..(b.Length - end)]));
        lines.AddRange(a.TakeLast(end).Select(Same));
        return Cut(lines);
    }

    private static DiffLine Same(string line) => new(' ', line);

    private static IEnumerable<DiffLine> Middle(string[] a, string[] b)
    {
        if ((long)a.Length * b.Length > MostCompared)
            return [.. a.Select(l => new DiffLine('-', l)), .. b.Select(l => new DiffLine('+', l))];

        // Length of the longest common run of lines, in order, from (i, j) to the ends.
        var longest = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                longest[i, j] = a[i] == b[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        var lines = new List<DiffLine>();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                lines.Add(Same(a[i++]));
                j++;
            }
            else if (j == b.Length || i < a.Length && longest[i + 1, j] >= longest[i, j + 1])
                lines.Add(new DiffLine('-', a[i++]));
            else
                lines.Add(new DiffLine('+', b[j++]));
        }

        return lines;
    }

    private static List<DiffLine> Cut(List<DiffLine> lines)
    {
        var near = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Mark != ' ')
                for (var j = Math.Max(0, i - Around); j <= Math.Min(lines.Count - 1, i + Around); j++)
                    near[j] = true;
        var cut = new List<DiffLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (near[i])
                cut.Add(lines[i]);
            else if (cut is not [.., { Mark: '…' }])
                cut.Add(new DiffLine('…', ""));
        }

        return cut;
    }
}

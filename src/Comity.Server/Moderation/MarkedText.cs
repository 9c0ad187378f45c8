using Comity.Policy;

namespace Comity.Server.Moderation;

/// <summary>A stretch of a comment's text, with the findings whose words lie on it; none: plain text.</summary>
public sealed record MarkedPiece(string Text, IReadOnlyList<FindingView> Under);

/// <summary>Cuts a text wherever a marked word begins or ends, so that marks may overlap.</summary>
public static class MarkedText
{
    /// <param name="text">The text as it was judged.</param>
    /// <param name="findings">Spans outside of the text, as after an erasure, are left out.</param>
    public static IReadOnlyList<MarkedPiece> Cut(string text, IReadOnlyList<FindingView> findings)
    {
        var marks = findings
            .SelectMany(f => f.Spans.Select(s => (Finding: f, Start: Boundary(text, s.Start), End: Boundary(text, s.End))))
            .Where(m => m.Start < m.End)
            .OrderBy(m => m.Start)
            .ToList();
        var cuts = new SortedSet<int>(marks.SelectMany(m => new[] { m.Start, m.End })) { text.Length };
        var pieces = new List<MarkedPiece>(cuts.Count);
        var open = new List<(FindingView Finding, int Start, int End)>();
        var (next, from) = (0, 0);
        foreach (var to in cuts)
        {
            if (to > from)
                pieces.Add(new MarkedPiece(text[from..to], [.. open.Select(m => m.Finding).Distinct()]));
            open.RemoveAll(m => m.End <= to);
            for (; next < marks.Count && marks[next].Start <= to; next++)
                open.Add(marks[next]);
            from = to;
        }

        return pieces;
    }

    /// <summary>The nearest place at or before the position that lies in the text and between whole characters.</summary>
    private static int Boundary(string text, int position)
    {
        var at = Math.Clamp(position, 0, text.Length);
        return at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }
}

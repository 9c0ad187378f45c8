using System.Globalization;
using System.Text;
using Comity.Policy;
using Comity.Server.Hosting;

namespace Comity.Server.Discussion;

/// <summary>A comment's text as it is shown.</summary>
public static class CommentHtml
{
    private const int MostMarks = 3;

    /// <summary>Safe HTML of a comment's Markdown: emphasis, lists, quotations, code, links; nothing that reaches beyond its own lines.</summary>
    public static string Of(string body) => SafeHtml.Comment.FromMarkdown(Tame(body));

    /// <param name="body">Markdown.</param>
    /// <param name="pathOf">From the name in a mention, as search compares names, to where it leads; null: it is plain text.</param>
    internal static string Of(string body, Func<string, string?> pathOf) => SafeHtml.Comment.FromMarkdown(
        Tame(body), new MentionLinks((text, at) => Mentions.At(text, at) is var (key, length) && pathOf(key) is { } path ? (path, length) : null));

    /// <summary>The raw text cut where marking begins and ends.</summary>
    /// <param name="spans">Ranges of the text; may overlap and be unordered.</param>
    internal static IReadOnlyList<(string Text, bool Marked)> Segments(string text, IEnumerable<TextSpan> spans)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        foreach (var span in spans.OrderBy(s => s.Start).ThenBy(s => s.End))
        {
            var start = Math.Max(at, span.Start);
            var end = Math.Min(text.Length, span.End);
            if (end <= start)
                continue;
            if (start > at)
                pieces.Add((Tame(text[at..start]), false));
            pieces.Add((Tame(text[start..end]), true));
            at = end;
        }

        if (at < text.Length)
            pieces.Add((Tame(text[at..]), false));
        return pieces;
    }

    /// <summary>Without direction overrides, and with no more marks piled on a letter than any language needs.</summary>
    private static string Tame(string text)
    {
        var tame = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
                continue;
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks <= MostMarks)
                tame.Append(rune);
        }

        return tame.ToString();
    }
}

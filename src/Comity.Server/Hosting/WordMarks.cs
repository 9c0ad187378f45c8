using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Comity.Storage.Discussion;

namespace Comity.Server.Hosting;

/// <summary>Marks what was searched for in the HTML that shows it.</summary>
internal static class WordMarks
{
    /// <param name="html">Safe HTML; it stays safe.</param>
    /// <param name="terms">As <see cref="SearchText.Of"/> makes them; several words in one are a phrase.</param>
    public static string In(string html, IReadOnlyList<string> terms)
    {
        var document = new HtmlParser().ParseDocument(html);
        var phrases = terms.Select(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        foreach (var text in document.Body!.Descendants<IText>().ToList())
            Mark(document, text, phrases);
        return document.Body!.InnerHtml;
    }

    private static void Mark(IDocument document, IText text, List<string[]> phrases)
    {
        var words = Words(text.Data);
        var nodes = new List<INode>();
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var length = phrases.Where(p => i + p.Length <= words.Count && p.Zip(words.Skip(i), (a, b) => a == b.Word).All(same => same)).Select(p => p.Length).DefaultIfEmpty(0).Max();
            if (length == 0)
                continue;
            var (start, end) = (words[i].Start, words[i + length - 1].End);
            if (start > at)
                nodes.Add(document.CreateTextNode(text.Data[at..start]));
            var mark = document.CreateElement("mark");
            mark.TextContent = text.Data[start..end];
            nodes.Add(mark);
            (at, i) = (end, i + length - 1);
        }

        if (nodes.Count == 0)
            return;
        if (at < text.Data.Length)
            nodes.Add(document.CreateTextNode(text.Data[at..]));
        text.ReplaceWith([.. nodes]);
    }

    private static List<(int Start, int End, string Word)> Words(string text)
    {
        var words = new List<(int, int, string)>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && SearchText.IsOfWord(text[i]))
                i++;
            if (i == start)
                i++;
            else if (SearchText.Of(text[start..i]).Trim() is { Length: > 0 } word)
                words.Add((start, i, word));
        }

        return words;
    }
}

using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Comity.Server.Hosting;

/// <summary>Makes links of the names that a text's reader knows; see <see cref="SafeHtml.FromMarkdown(string, MentionLinks)"/>.</summary>
internal sealed class MentionParser : InlineParser, IMarkdownExtension
{
    public static readonly object Key = new();

    public MentionParser() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Context?.Properties.GetValueOrDefault(Key) is not MentionLinks links
            || links.Find(slice.Text, slice.Start) is not { } found || slice.Start + found.Length - 1 > slice.End)
            return false;
        var link = new LinkInline(found.Path, "") { IsClosed = true };
        link.AppendChild(new LiteralInline(slice.Text.Substring(slice.Start, found.Length)));
        processor.Inline = link;
        slice.Start += found.Length;
        return true;
    }

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Links render as they always do.
    }
}

/// <param name="Find">From a text and the place of an "@" to the path that the name there leads to and its length; null: a plain "@".</param>
public sealed record MentionLinks(Func<string, int, (string Path, int Length)?> Find);

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Comity.Server.Hosting;

namespace Comity.Server.Import.WordPress;

/// <summary>A picture as a text shows it.</summary>
internal sealed record BodyPicture(string Address, string Alt, string Caption, string Credit);

/// <summary>The text of a WordPress post on its way to a story's safe HTML.</summary>
internal sealed class StoryBody
{
    private const string Wordless = "script, style, iframe, object, embed, video, audio, form, svg";

    private readonly IHtmlDocument document;

    /// <param name="content">As the export holds it: of the block editor or of the older one.</param>
    /// <param name="dropped">Is told what cannot be kept, such as "shortcode [gallery]".</param>
    public StoryBody(string content, Action<string> dropped)
    {
        var text = ClassicText.WithFigures(content);
        text = ClassicText.WithoutShortcodes(text, name => dropped($"shortcode [{name}]"));
        document = new HtmlParser().ParseDocument(Nesting.Limit(ClassicText.IsBlocks(content) ? text : ClassicText.WithParagraphs(text)));
        foreach (var element in document.QuerySelectorAll(Wordless))
        {
            dropped($"element <{element.LocalName}>");
            LinkInstead(element, element.GetAttribute("src"));
        }

        foreach (var embed in document.QuerySelectorAll("figure.wp-block-embed"))
            LinkInstead(embed, embed.TextContent.Trim());
        foreach (var heading in document.QuerySelectorAll("h1"))
            Rename(heading, "h2");
        foreach (var heading in document.QuerySelectorAll("h5, h6"))
            Rename(heading, "h4");
    }

    /// <summary>The first picture with a caption.</summary>
    public BodyPicture? FirstCaptioned => Captioned() is { } figure ? Describe(figure.QuerySelector("img")!, figure) : null;

    public string Html => SafeHtml.Story.FromHtml(document.Body?.InnerHtml ?? "");

    /// <summary>Takes the first captioned picture out, because it stands over the story.</summary>
    public void RemoveFirstCaptioned() => Captioned()?.Remove();

    /// <summary>
    /// Gives every picture the address under which it is served here. Where there is none, a link to where it was
    /// takes its place: a reader's browser fetches nothing from strangers.
    /// </summary>
    public async Task ServePicturesAsync(Func<string, Task<string?>> addressHere)
    {
        foreach (var image in document.QuerySelectorAll("img"))
        {
            var address = image.GetAttribute("src") ?? "";
            var alt = image.GetAttribute("alt") ?? "";
            var here = address.Length > 0 ? await addressHere(address) : null;
            // A link from a picture to its own larger file would lead away from here.
            if (image.ParentElement is IHtmlAnchorElement { ChildElementCount: 1 } link && link.TextContent.Trim().Length == 0)
                link.Replace(image);
            if (here is not null)
                image.SetAttribute("src", here);
            else
                LinkInstead(image, address, alt);
        }
    }

    private IElement? Captioned() =>
        document.QuerySelectorAll("figure").FirstOrDefault(f => f.QuerySelector("img[src]") is not null && f.QuerySelector("figcaption") is { } c && c.TextContent.Trim().Length > 0);

    private static BodyPicture Describe(IElement image, IElement figure)
    {
        var (caption, credit) = PictureCredit.Split(SafeHtml.Words(figure.QuerySelector("figcaption")?.InnerHtml ?? "", 1000));
        return new BodyPicture(image.GetAttribute("src") ?? "", image.GetAttribute("alt") ?? "", caption, credit);
    }

    private void LinkInstead(IElement element, string? address, string words = "")
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            element.Remove();
            return;
        }

        var link = document.CreateElement("a");
        link.SetAttribute("href", uri.AbsoluteUri);
        link.TextContent = words.Length > 0 ? words : uri.AbsoluteUri;
        var block = element.ParentElement is null or { LocalName: "body" or "div" };
        INode stands = link;
        if (block)
        {
            stands = document.CreateElement("p");
            stands.AppendChild(link);
        }

        element.Replace(stands);
    }

    private void Rename(IElement element, string name)
    {
        var renamed = document.CreateElement(name);
        renamed.InnerHtml = element.InnerHtml;
        element.Replace(renamed);
    }
}

using System.Globalization;
using System.Text;
using System.Xml;

namespace Comity.Server.Import.WordPress;

/// <summary>The XML of an export, element by element. Document types are refused and nothing outside the file is opened.</summary>
internal sealed class WxrXml(Stream stream, string file) : IDisposable
{
    /// <summary>No field of a real export comes near; without a limit one field could fill the memory.</summary>
    private const int LongestField = 16 * 1024 * 1024;

    private readonly char[] buffer = new char[8192];

    private readonly XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    public int Line => ((IXmlLineInfo)reader).LineNumber;

    /// <summary>Goes to the root element and gives its name.</summary>
    public string Begin()
    {
        reader.MoveToContent();
        return FieldName();
    }

    /// <summary>Reads what may still stand behind the root element.</summary>
    public void End()
    {
        while (reader.Read())
        {
            // The reader itself refuses everything but white space and comments there.
        }
    }

    public void Skip() => reader.Skip();

    /// <summary>Empty when there is none.</summary>
    public string Attribute(string name) => reader.GetAttribute(name) ?? "";

    public void Dispose() => reader.Dispose();

    /// <summary>Stands on each child element in turn; the caller reads or skips it whole. Ends behind the parent.</summary>
    public IEnumerable<string> Fields()
    {
        var depth = reader.Depth;
        var empty = reader.IsEmptyElement;
        reader.Read();
        while (!empty && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
                yield return FieldName();
            else
                reader.Read();
        }

        if (!empty)
            reader.Read();
    }

    private string FieldName() => reader.NamespaceURI switch
    {
        var uri when uri.StartsWith("http://wordpress.org/export/", StringComparison.Ordinal) =>
            (uri.EndsWith("/excerpt/", StringComparison.Ordinal) ? "excerpt:" : "wp:") + reader.LocalName,
        "http://purl.org/rss/1.0/modules/content/" => "content:" + reader.LocalName,
        _ => reader.LocalName,
    };

    /// <summary>The text of the element that it stands on; goes behind it.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        var depth = reader.Depth;
        var empty = reader.IsEmptyElement;
        reader.Read();
        while (!empty && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                Append(text);
            reader.Read();
        }

        if (!empty)
            reader.Read();
        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        int read;
        while ((read = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
        {
            if (text.Length + read > LongestField)
                throw new WxrException($"{file} is no usable WordPress export: a field at line {Line} is longer than {LongestField / (1024 * 1024)} million characters.");
            text.Append(buffer, 0, read);
        }
    }

    /// <summary>The same as a number that is not negative.</summary>
    public long Number()
    {
        var line = Line;
        var text = Text();
        return long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new WxrException($"{file} is damaged: line {line} should hold a number and holds \"{(text.Length > 40 ? text[..40] : text)}\".");
    }
}

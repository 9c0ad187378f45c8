using System.Xml;

namespace Comity.Server.Import.WordPress;

/// <summary>The file cannot be imported; the message is one sentence for the operator.</summary>
internal sealed class WxrException(string message) : Exception(message)
{
    /// <summary>Says what is wrong with the XML in the operator's words.</summary>
    public static string Explain(string file, long length, XmlException e)
    {
        if (length == 0)
            return $"{file} is empty.";
        var at = e.LineNumber > 0 ? $"line {e.LineNumber}" : "its beginning";
        if (e.Message.Contains("DTD", StringComparison.Ordinal))
            return $"{file} is refused: at {at} it declares a document type, which no WordPress export does; with it come entities that read other files or fill the memory.";
        if (e.Message.Contains("encoding", StringComparison.OrdinalIgnoreCase))
            return $"{file} is not in the encoding that it declares ({Plain(e)}), found at {at}; convert it to UTF-8, for instance with iconv.";
        if (e.Message.Contains("hexadecimal value", StringComparison.Ordinal))
            return $"{file} holds a character that XML forbids, at {at} ({Plain(e)}); take the control characters out, for instance with: tr -d '\\000-\\010\\013\\014\\016-\\037'.";
        if (e.Message.Contains("Unexpected end of file", StringComparison.Ordinal))
            return $"{file} is cut off: it ends at {at} in the middle ({Plain(e)}); export it again.";
        return $"{file} is not readable XML, at {at}: {Plain(e)}.";
    }

    private static string Plain(XmlException e)
    {
        var end = e.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (end > 0 ? e.Message[..end] : e.Message).TrimEnd('.', ' ');
    }
}

using System.Text;

namespace Comity.Storage;

/// <summary>Text without what .NET refuses to normalise: halves of surrogate pairs and U+FFFE. Each becomes U+FFFD.</summary>
public static class SoundText
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal))
            return text;
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            sound.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        return sound.ToString();
    }
}

using System.Text;

namespace Comity.Fuzz;

/// <summary>
/// Bytes as text, and back. Besides UTF-8, halves of surrogate pairs can be said, each by the three bytes that the same scheme
/// would give it (as in WTF-8): a text of .NET may hold them, so they must be tried. Other bytes that are no UTF-8 become U+FFFD.
/// </summary>
internal static class Texts
{
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (bytes.Length > 0)
        {
            if (bytes.Length >= 3 && bytes[0] == 0xED && bytes[1] is >= 0xA0 and <= 0xBF && bytes[2] is >= 0x80 and <= 0xBF)
            {
                text.Append((char)(0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F)));
                bytes = bytes[3..];
                continue;
            }

            Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            text.Append(rune);
            bytes = bytes[length..];
        }

        return text.ToString();
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static IEnumerable<byte[]> Bytes(params string[] texts) => texts.Select(Bytes);
}

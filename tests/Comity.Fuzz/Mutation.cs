namespace Comity.Fuzz;

/// <summary>Changes inputs at random; the same seed gives the same changes on every machine.</summary>
internal sealed class Mutation(int seed, IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words)
{
    private const int MostChanges = 6;

    /// <summary>What breaks readers of text: halves of pairs, marks, changes of direction, ends of numbers, long runs.</summary>
    private static readonly byte[][] awkward =
    [
        [0], [0xFF], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xC0, 0x80], .. Texts.Bytes(
            "\r\n", "\n\n", "\t", " ", "\u0301", "\u200D", "\u202E", "\u2066", "\uFEFF", "\uFFFE", "\uFFFF", "\U0010FFFF", "\U000E0041", "\u00AD", "\U0001F4A9", "\uFDFA", "İ", "ß", "\u0130\u0307", "-1", "0",
            "2147483648", "9223372036854775808", "1e999", "0000-00-00", "\"", "'", "<", ">", "&", "\\", "\\ud800", "{", "}", "[", "]", "(", ")", ":", ",", "null", "%", "=", "\u001e"),
    ];

    private readonly Random random = new(seed);

    public byte[] Next(int longest)
    {
        var bytes = new List<byte>(Any(seeds));
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
            Change(bytes);
        return bytes.Count > longest ? [.. bytes.Take(longest)] : [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var rest = bytes.Count - at;
        var length = Math.Min(rest, random.Next(8) == 0 ? random.Next(rest + 1) : random.Next(1, 17));
        switch (random.Next(8))
        {
            case 0 when rest > 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when rest > 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4:
                Repeat(bytes, at, Math.Min(length, 16));
                break;
            case 5:
                Splice(bytes, at);
                break;
            case 6 when words.Count > 0:
                bytes.RemoveRange(at, random.Next(2) * length);
                bytes.InsertRange(at, Texts.Bytes(Any(words)));
                break;
            default:
                bytes.InsertRange(at, Any(awkward));
                break;
        }
    }

    private void Repeat(List<byte> bytes, int at, int length)
    {
        var piece = bytes.GetRange(at, length);
        var times = 1 << random.Next(1, 10);
        bytes.InsertRange(at, Enumerable.Repeat(piece, times).SelectMany(p => p));
    }

    private void Splice(List<byte> bytes, int at)
    {
        var other = Any(seeds);
        var from = random.Next(other.Length + 1);
        bytes.RemoveRange(at, bytes.Count - at);
        bytes.AddRange(other[from..]);
    }

    private T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}

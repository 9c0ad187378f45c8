using System.Globalization;
using System.Text;

namespace Comity.Storage.Ledger;

/// <summary>
/// That one entry is in a signed ledger, in a file that needs nothing else but the verifier key: the C2SP tlog-proof
/// form, with the entry itself as its extra data.
/// </summary>
/// <param name="Index">Position of the entry.</param>
/// <param name="Entry">Its canonical bytes.</param>
/// <param name="Path">Sibling hashes from the leaf to the root.</param>
/// <param name="Note">The signed checkpoint.</param>
public sealed record InclusionProof(long Index, byte[] Entry, IReadOnlyList<byte[]> Path, string Note)
{
    private const string Header = "c2sp.org/tlog-proof@v1";

    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(Header).Append('\n');
        text.Append("extra ").Append(Convert.ToBase64String(Entry)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"index {Index}\n");
        foreach (var hash in Path)
        {
            text.Append(Convert.ToBase64String(hash)).Append('\n');
        }

        return text.Append('\n').Append(Note).ToString();
    }

    /// <exception cref="FormatException">The text is not such a proof.</exception>
    public static InclusionProof Parse(string text)
    {
        var split = text.IndexOf("\n\n", StringComparison.Ordinal);
        var lines = split < 0 ? [] : text[..split].Split('\n');
        if (lines.Length < 3 || lines[0] != Header
            || !lines[1].StartsWith("extra ", StringComparison.Ordinal)
            || !lines[2].StartsWith("index ", StringComparison.Ordinal)
            || !long.TryParse(lines[2][6..], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            throw new FormatException($"the file is not a proof of the form {Header} with the entry as extra data");
        }

        var path = lines.Skip(3).Select(Convert.FromBase64String).ToList();
        return path.TrueForAll(hash => hash.Length == MerkleTree.HashSize)
            ? new(index, Convert.FromBase64String(lines[1][6..]), path, text[(split + 2)..])
            : throw new FormatException("a hash of the proof does not have 32 bytes");
    }

    /// <summary>Returns the checkpoint that the entry is proved to be under.</summary>
    /// <exception cref="FormatException">The proof does not hold; the message says why.</exception>
    public Checkpoint Verify(VerifierKey verifier)
    {
        var checkpoint = Checkpoint.Open(Note, verifier);
        var entry = CanonicalEntry.Parse(Entry);
        if (entry.Index != Index)
        {
            throw new FormatException($"the entry says that it is number {entry.Index}, not {Index}");
        }

        var holds = MerkleProof.VerifyInclusion(
            (Index, MerkleTree.HashLeaf(Entry)), (checkpoint.Size, checkpoint.Root), Path);
        return holds ? checkpoint : throw new FormatException("the entry is not under the checkpoint's root");
    }
}

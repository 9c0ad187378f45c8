using System.Globalization;
using System.Text;

namespace Comity.Storage.Ledger;

/// <summary>Size and root of a ledger, as C2SP tlog-checkpoint text inside a signed note.</summary>
/// <param name="Origin">Whose ledger it is.</param>
public sealed record Checkpoint(string Origin, long Size, byte[] Root)
{
    private const string SignatureMark = "\u2014 ";

    /// <summary>Signs as the site's ledger; the signature is deterministic, so equal states give equal notes.</summary>
    public static string Sign(LedgerKey key, string siteKey, long size, byte[] root)
    {
        var text = new Checkpoint(key.Origin(siteKey), size, root).ToText();
        return text + "\n" + SignatureLine(key.Verifier(siteKey), key.Sign(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Reads a note and checks that this key signed it. Signatures by unknown keys are passed over.</summary>
    /// <exception cref="FormatException">The note is malformed, not signed by the key, or not about its ledger.</exception>
    public static Checkpoint Open(string note, VerifierKey verifier)
    {
        var split = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (split < 0 || !note.EndsWith('\n') || note.Any(c => c < ' ' && c != '\n'))
        {
            throw new FormatException("the checkpoint is not a signed note");
        }

        var text = note[..(split + 1)];
        var lines = note[(split + 2)..].TrimEnd('\n').Split('\n');
        var signatures = lines.Select(ReadSignature)
            .Where(s => string.Equals(s.Name, verifier.Name, StringComparison.Ordinal) && s.Blob.AsSpan(0, 4).SequenceEqual(verifier.Id))
            .ToList();
        if (signatures.Count == 0)
        {
            throw new FormatException($"the checkpoint is not signed by {verifier}");
        }

        if (!signatures.TrueForAll(s => verifier.Verify(Encoding.UTF8.GetBytes(text), s.Blob[4..])))
        {
            throw new FormatException("the checkpoint's signature is wrong");
        }

        var checkpoint = ReadText(text);
        return string.Equals(checkpoint.Origin, verifier.Name, StringComparison.Ordinal)
            ? checkpoint
            : throw new FormatException($"the checkpoint is of another ledger, {checkpoint.Origin}");
    }

    /// <summary>
    /// As <see cref="Open"/>, and the note holds exactly what <see cref="Sign"/> writes: text has more spellings
    /// than meanings (unused bits of base64, further signatures), and a stored note must have one.
    /// </summary>
    /// <exception cref="FormatException">As above, or the note is spelled otherwise.</exception>
    internal static Checkpoint OpenOwn(string note, VerifierKey verifier)
    {
        var checkpoint = Open(note, verifier);
        var text = checkpoint.ToText();
        var blob = ReadSignature(note[(note.LastIndexOf("\n\n", StringComparison.Ordinal) + 2)..].TrimEnd('\n')).Blob;
        var own = text + "\n" + SignatureLine(verifier, blob[4..]);
        return string.Equals(own, note, StringComparison.Ordinal)
            ? checkpoint
            : throw new FormatException("the checkpoint is not in the form this program writes");
    }

    /// <summary>The part of the note that is signed: three lines.</summary>
    public string ToText() =>
        string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\n");

    private static string SignatureLine(VerifierKey key, byte[] signature) =>
        $"{SignatureMark}{key.Name} {Convert.ToBase64String([.. key.Id, .. signature])}\n";

    private static Checkpoint ReadText(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        if (lines.Length < 3
            || !long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || lines[1] is ['0', _, ..])
        {
            throw new FormatException("the checkpoint does not hold origin, size and root");
        }

        var root = FromBase64(lines[2]);
        return root.Length == MerkleTree.HashSize
            ? new(lines[0], size, root)
            : throw new FormatException("the checkpoint's root is not a SHA-256 hash");
    }

    private static (string Name, byte[] Blob) ReadSignature(string line)
    {
        var parts = line.StartsWith(SignatureMark, StringComparison.Ordinal) ? line[SignatureMark.Length..].Split(' ') : [];
        if (parts.Length != 2 || !VerifierKey.IsName(parts[0]) || FromBase64(parts[1]) is not { Length: > 4 } blob)
        {
            throw new FormatException("the checkpoint has a malformed signature line");
        }

        return (parts[0], blob);
    }

    private static byte[] FromBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException error)
        {
            throw new FormatException("the checkpoint holds malformed base64", error);
        }
    }
}

using System.Text;
using Comity.Storage.Ledger;

namespace Comity.Fuzz.Targets;

/// <summary>
/// What checks of the ledger read: the bytes as an entry, a checkpoint, a proof and a key at once. A finding: an exception other than
/// <see cref="FormatException"/>; an entry that is written otherwise than it was read; a checkpoint or a proof that holds and is not ours.
/// </summary>
internal sealed class LedgerTarget : Target
{
    private static readonly LedgerKey key = new(Encoding.ASCII.GetBytes("a seed of thirty-two bytes, fixed"[..32]));
    private static readonly VerifierKey verifier = key.Verifier("paper");

    private static readonly byte[] entry = new CanonicalEntry("paper", 0, new LedgerEvent
    {
        Kind = "comment.decide",
        At = Paper.Now,
        Actor = "program",
        Subject = "comment:7",
        Clause = "civility",
        Content = new byte[32],
        Findings = [new LedgerFinding("civility", "insults", 900)],
        Policy = 1,
        Until = Paper.Now,
        Undoes = 3,
    }).ToBytes();

    private static readonly byte[] sibling = MerkleTree.HashLeaf([1, 2, 3]);
    private static readonly byte[] root = MerkleTree.HashNode(MerkleTree.HashLeaf(entry), sibling);
    private static readonly string note = Checkpoint.Sign(key, "paper", 2, root);

    public override string Name => "ledger";

    public override string Promise => "Any bytes are refused as an entry, checkpoint, proof or key of the ledger in words, unless they are one, and no proof holds but the real one.";

    public override int Tries => 20_000;

    public override IReadOnlyList<string> Words =>
        ["\"v\":1", "\"n\":", "\"at\":\"", "\"kind\":\"", "\"findings\":[", "null", "9223372036854775807", "2031-03-04T09:00:00.000Z", "index ", "extra ", "\n\n", "\u2014 ", "c2sp.org/tlog-proof@v1\n", "comity-ledger/", "+", "AAAA", "="];

    public override IEnumerable<byte[]> Seeds()
    {
        yield return entry;
        yield return Texts.Bytes(note);
        yield return Texts.Bytes(new InclusionProof(0, entry, [sibling], note).ToText());
        yield return Texts.Bytes(verifier.ToString());
        yield return Texts.Bytes(key.ToSecretText());
    }

    protected override void Try(byte[] input)
    {
        var text = Texts.Of(input);
        if (Read(() => CanonicalEntry.Parse(input)) is { } read)
            Require(read.ToBytes().AsSpan().SequenceEqual(input), "an entry that is written otherwise than it was read");
        if (Read(() => Checkpoint.Open(text, verifier)) is { } open)
            Require(IsOurs(open), "a checkpoint that was never signed");
        if (Read(() => VerifierKey.Parse(text)) is { } parsed)
            Require(VerifierKey.Parse(parsed.ToString()).ToString() == parsed.ToString(), "a key that is written otherwise than it was read");
        if (Read(() => LedgerKey.Parse(text)) is { } secret)
            Require(secret.ToSecretText() == text.Trim(), "a secret that is written otherwise than it was read");
        if (Read(() => InclusionProof.Parse(text)) is { } proof && Read(() => proof.Verify(verifier)) is { } proved)
            Require(IsOurs(proved) && proof.Index == 0 && proof.Entry.AsSpan().SequenceEqual(entry), "a proof of what is not there");
    }

    private static bool IsOurs(Checkpoint checkpoint) => checkpoint.Size == 2 && checkpoint.Root.AsSpan().SequenceEqual(root);

    private static T? Read<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

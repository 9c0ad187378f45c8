namespace Comity.Storage.Ledger;

/// <summary>What a check of one site's ledger found.</summary>
/// <param name="Size">Entries that are whole, counted from the first.</param>
/// <param name="Root">Root over them.</param>
/// <param name="Fault">The first thing that is wrong; null when all is well.</param>
public sealed record LedgerReport(string Site, long Size, byte[] Root, LedgerFault? Fault);

/// <summary>The first thing wrong in a site's ledger.</summary>
/// <param name="Index">The entry; null when the entries are whole but what seals them is not.</param>
/// <param name="Reason">A clause that continues "entry N: …".</param>
public sealed record LedgerFault(string Site, long? Index, string Reason)
{
    public override string ToString() =>
        Index is { } index ? $"site {Site}: entry {index}: {Reason}" : $"site {Site}: {Reason}";
}

/// <summary>With what a ledger is checked.</summary>
/// <param name="Verifier">The public key that signs the site's checkpoints.</param>
public sealed record LedgerTrust(VerifierKey Verifier)
{
    /// <summary>The installation's own key. With it a rewritten ledger is told from its first rewritten entry.</summary>
    public LedgerKey? Key { get; init; }

    /// <summary>A checkpoint kept from earlier: the ledger must still begin with exactly what it covered.</summary>
    public Checkpoint? Older { get; init; }
}

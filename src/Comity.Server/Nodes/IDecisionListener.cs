using Comity.Storage.Ledger;

namespace Comity.Server.Nodes;

/// <summary>
/// Hears every decision of every site once, in the order of the site's ledger, on whichever node it was made, some time after
/// it is durable. Registered as a singleton; must be quick and must not throw.
/// </summary>
internal interface IDecisionListener
{
    /// <param name="decisions">Of one site, in order.</param>
    void Decided(int siteId, IReadOnlyList<Decided> decisions);

    /// <summary>More was decided than is told, as before the start: everything of the site should be looked at anew.</summary>
    /// <param name="last">Decisions after this index of the ledger will be told again.</param>
    void Skipped(int siteId, long last);

    /// <summary>Something that no ledger records, said by another node with <see cref="IWire.Send"/>; it may get lost.</summary>
    void Said(int siteId, string kind, string what)
    {
    }

    /// <summary>Others are heard for the first time or again; something of the kind that no ledger records may have been missed.</summary>
    void Missed()
    {
    }
}

/// <param name="Index">In the site's ledger.</param>
/// <param name="Own">The row, when it was committed by this node.</param>
internal sealed record Decided(long Index, LedgerEvent Event, LedgerEntry? Own);

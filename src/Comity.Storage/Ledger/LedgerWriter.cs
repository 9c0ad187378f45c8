using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Storage.Ledger;

/// <summary>
/// Adds entries to a site's ledger within a change of <see cref="Writer"/>, so that a decision and its entry are
/// saved together or not at all. The new checkpoint is signed when the change is saved (<see cref="LedgerSigner"/>).
/// </summary>
public sealed class LedgerWriter(LedgerKeyFile keyFile)
{
    private static readonly Compiled<Func<ComityDb, int, CancellationToken, Task<string?>>> s_siteKey =
        new(() => EF.CompileAsyncQuery((ComityDb db, int id, CancellationToken _) => db.Sites.Where(s => s.Id == id).Select(s => s.Key).SingleOrDefault()));

    private static readonly Compiled<Func<ComityDb, int, CancellationToken, Task<LedgerCheckpoint?>>> s_checkpoint =
        new(() => EF.CompileAsyncQuery((ComityDb db, int siteId, CancellationToken _) => db.LedgerCheckpoints.SingleOrDefault(c => c.SiteId == siteId)));

    /// <summary>The key of a site that may have been added by the same change.</summary>
    internal static async Task<string?> SiteKeyAsync(ComityDb db, int siteId, CancellationToken cancel) =>
        db.Tracked<Site>().FirstOrDefault(s => s.Entity.Id == siteId)?.Entity.Key ?? await s_siteKey.For(db)(db, siteId, cancel);

    private LedgerKey Key
    {
        get
        {
            try
            {
                return keyFile.Key;
            }
            catch (FormatException error)
            {
                throw new LedgerException($"The file {keyFile.Path} cannot be used: {error.Message}.", error);
            }
        }
    }

    /// <summary>Appends one entry and returns its index.</summary>
    /// <param name="db">The context of a running <see cref="Writer"/> change.</param>
    /// <exception cref="ArgumentException">The event holds something else than identifiers and hashes, or the site does not exist.</exception>
    /// <exception cref="LedgerException">The ledger was sealed by another installation's key, or its checkpoint is damaged.</exception>
    public async Task<long> AppendAsync(ComityDb db, int siteId, LedgerEvent e, CancellationToken cancel = default)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Ledger entries are added only within a change of the Writer.");
        }

        var site = await SiteKeyAsync(db, siteId, cancel)
            ?? throw new ArgumentException($"There is no site {siteId}.", nameof(siteId));
        var checkpoint = await CurrentAsync(db, siteId, cancel);
        var frontier = checkpoint is null ? new Frontier() : Continue(checkpoint, site);
        var index = frontier.Size;
        var entry = new CanonicalEntry(site, index, e).ToBytes();
        var leafHash = MerkleTree.HashLeaf(entry);
        frontier.Append(leafHash);
        var root = frontier.Root();
        db.LedgerEntries.Add(new LedgerEntry
        {
            SiteId = siteId,
            Index = index,
            Entry = entry,
            LeafHash = leafHash,
            Root = root,
            Seal = Key.Seal(site, index, root),
        });
        if (checkpoint is null)
        {
            checkpoint = new LedgerCheckpoint { SiteId = siteId, Frontier = [], Note = "" };
            db.LedgerCheckpoints.Add(checkpoint);
        }

        checkpoint.Size = frontier.Size;
        checkpoint.Frontier = frontier.ToBytes();
        // To be signed.
        checkpoint.Note = "";
        return index;
    }

    /// <summary>Makes the key if there is none, and makes sure that it is the one that every ledger here was begun with.</summary>
    /// <exception cref="LedgerException">The key file is damaged, or the ledger of a site was sealed by another key.</exception>
    public async Task CheckKeyAsync(ComityDb db, CancellationToken cancel = default)
    {
        var sites = await db.Sites.ToDictionaryAsync(s => s.Id, s => s.Key, cancel);
        foreach (var checkpoint in await db.LedgerCheckpoints.AsNoTracking().ToListAsync(cancel))
        {
            if (sites.TryGetValue(checkpoint.SiteId, out var site))
            {
                RequireOwn(checkpoint, site);
            }
        }

        _ = Key;
    }

    private void RequireOwn(LedgerCheckpoint checkpoint, string site)
    {
        var origin = Key.Origin(site);
        if (!checkpoint.Note.StartsWith(origin + "\n", StringComparison.Ordinal))
        {
            var found = checkpoint.Note.Split('\n')[0];
            throw new LedgerException(
                $"The ledger of site {site} was sealed as {found}, but the key in {keyFile.Path} seals as {origin}. Put the ledger.key of that installation there.");
        }
    }

    private static async Task<LedgerCheckpoint?> CurrentAsync(ComityDb db, int siteId, CancellationToken cancel)
    {
        if (db.Tracked<LedgerCheckpoint>().FirstOrDefault(e => e.Entity.SiteId == siteId) is not { } known)
            return await s_checkpoint.For(db)(db, siteId, cancel);
        if (known.State == EntityState.Unchanged && known.Entity.Note.Length > 0)
        {
            // What the context remembers from an earlier save may since have been rolled back to a savepoint.
            await known.ReloadAsync(cancel);
        }

        return known.State == EntityState.Detached ? null : known.Entity;
    }

    private Frontier Continue(LedgerCheckpoint checkpoint, string site)
    {
        // Empty while the first entries of this same change wait to be signed.
        if (checkpoint.Note.Length > 0)
        {
            RequireOwn(checkpoint, site);
        }

        try
        {
            return Frontier.FromBytes(checkpoint.Size, checkpoint.Frontier);
        }
        catch (FormatException error)
        {
            throw new LedgerException($"The checkpoint of site {site} is damaged: {error.Message}. Run comity ledger verify.", error);
        }
    }
}

/// <summary>The ledger cannot go on or cannot be read; the message is one sentence for the operator.</summary>
public sealed class LedgerException : Exception
{
    public LedgerException(string message)
        : base(message)
    {
    }

    public LedgerException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

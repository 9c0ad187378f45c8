using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Storage.Ledger;

/// <summary>
/// Adds entries to a site's ledger within a change of <see cref="Writer"/>, so that a decision and its entry are
/// saved together or not at all. The new checkpoint is signed when the changes that share a transaction are done.
/// </summary>
public sealed class LedgerWriter(LedgerKeyFile keyFile)
{
    private static readonly Compiled<Func<ComityDb, int, CancellationToken, Task<Row?>>> s_row = new(() => EF.CompileAsyncQuery((ComityDb db, int id, CancellationToken _) =>
        (from site in db.Sites
         where site.Id == id
         join at in db.LedgerCheckpoints on site.Id equals at.SiteId into checkpoints
         from checkpoint in checkpoints.DefaultIfEmpty()
         select new Row(site.Key, checkpoint == null ? null : checkpoint.Size, checkpoint == null ? null : checkpoint.Frontier, checkpoint == null ? null : checkpoint.Note)).SingleOrDefault()));

    private sealed record Row(string Site, long? Size, byte[]? Frontier, string? Note);

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
        var batch = db.LedgerBatch ?? throw new InvalidOperationException("Ledger entries are added only within a change of the Writer.");
        var end = batch.EndOf(siteId) ?? await EndAsync(db, siteId, cancel);
        var (site, frontier) = (end.Site, end.Frontier.Copy());
        var index = frontier.Size;
        var bytes = new CanonicalEntry(site, index, e).ToBytes();
        var leafHash = MerkleTree.HashLeaf(bytes);
        frontier.Append(leafHash);
        var root = frontier.Root();
        var entry = new LedgerEntry
        {
            SiteId = siteId,
            Index = index,
            Entry = bytes,
            LeafHash = leafHash,
            Root = root,
            Seal = Key.Seal(site, index, root),
        };
        await db.InsertAsync(entry, cancel);
        batch.Add(entry, end with { Frontier = frontier });
        return index;
    }

    /// <summary>What the running change has added so far, in its order.</summary>
    public static IReadOnlyList<LedgerEntry> AddedBy(ComityDb db) => db.LedgerBatch?.Added ?? [];

    /// <summary>Writes and signs where the ledgers end that the changes of the transaction have moved, once each however many entries they added.</summary>
    internal async Task SignAsync(ComityDb db, LedgerBatch batch)
    {
        foreach (var (siteId, (site, frontier)) in batch.Ends)
        {
            var (size, bytes) = (frontier.Size, frontier.ToBytes());
            var note = Checkpoint.Sign(Key, site, size, frontier.Root());
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "LedgerCheckpoints" ("SiteId", "Size", "Frontier", "Note") VALUES ({siteId}, {size}, {bytes}, {note})
                ON CONFLICT ("SiteId") DO UPDATE SET "Size" = excluded."Size", "Frontier" = excluded."Frontier", "Note" = excluded."Note"
                """);
        }
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
                RequireOwn(checkpoint.Note, site);
            }
        }

        _ = Key;
    }

    private void RequireOwn(string note, string site)
    {
        var origin = Key.Origin(site);
        if (!note.StartsWith(origin + "\n", StringComparison.Ordinal))
        {
            var found = note.Split('\n')[0];
            throw new LedgerException(
                $"The ledger of site {site} was sealed as {found}, but the key in {keyFile.Path} seals as {origin}. Put the ledger.key of that installation there.");
        }
    }

    private async Task<LedgerEnd> EndAsync(ComityDb db, int siteId, CancellationToken cancel)
    {
        var row = await s_row.For(db)(db, siteId, cancel);
        // The site may have been added by this very change.
        var site = row?.Site ?? db.Tracked<Site>().FirstOrDefault(s => s.Entity.Id == siteId)?.Entity.Key
            ?? throw new ArgumentException($"There is no site {siteId}.", nameof(siteId));
        if (row is not { Size: { } size, Note: { } note })
            return new LedgerEnd(site, new Frontier());
        RequireOwn(note, site);
        try
        {
            return new LedgerEnd(site, Frontier.FromBytes(size, row.Frontier));
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

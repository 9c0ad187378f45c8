using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Comity.Storage.Ledger;

/// <summary>Signs the checkpoints that a change has moved, once each however many entries it added.</summary>
public sealed class LedgerSigner(LedgerKeyFile keyFile) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ComityDb db)
        {
            foreach (var checkpoint in Moved(db))
            {
                var site = await db.Sites.FindAsync([checkpoint.SiteId], cancellationToken);
                Sign(checkpoint, site!.Key);
            }
        }

        return result;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is ComityDb db)
        {
            foreach (var checkpoint in Moved(db))
            {
                Sign(checkpoint, db.Sites.Find(checkpoint.SiteId)!.Key);
            }
        }

        return result;
    }

    /// <summary>A new row that is signed already comes from an archive and stays as it was.</summary>
    private static List<LedgerCheckpoint> Moved(ComityDb db) =>
        [.. db.ChangeTracker.Entries<LedgerCheckpoint>()
            .Where(e => e.State == EntityState.Modified || (e.State == EntityState.Added && e.Entity.Note.Length == 0))
            .Select(e => e.Entity)];

    private void Sign(LedgerCheckpoint checkpoint, string site)
    {
        var root = Frontier.FromBytes(checkpoint.Size, checkpoint.Frontier).Root();
        checkpoint.Note = Checkpoint.Sign(keyFile.Key, site, checkpoint.Size, root);
    }
}

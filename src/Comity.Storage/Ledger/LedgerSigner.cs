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
                Sign(checkpoint, (await LedgerWriter.SiteKeyAsync(db, checkpoint.SiteId, cancellationToken))!);
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

    /// <summary>Those whose old note was taken away (<see cref="LedgerWriter"/>). A new row that is signed already comes from an archive and stays as it was.</summary>
    private static List<LedgerCheckpoint> Moved(ComityDb db) =>
        [.. db.Tracked<LedgerCheckpoint>().Select(e => e.Entity).Where(c => c.Note.Length == 0)];

    private void Sign(LedgerCheckpoint checkpoint, string site)
    {
        var root = Frontier.FromBytes(checkpoint.Size, checkpoint.Frontier).Root();
        checkpoint.Note = Checkpoint.Sign(keyFile.Key, site, checkpoint.Size, root);
    }
}

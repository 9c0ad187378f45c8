using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Sites;

/// <summary>Says whether a site's comments may carry an image.</summary>
public sealed class SiteImages(Writer writer, LedgerWriter ledger, SiteDirectory directory, TimeProvider time)
{
    public async Task SetAsync(int siteId, bool enabled, string actor, CancellationToken cancel)
    {
        await writer.RunAsync(async (db, c) =>
        {
            var site = await db.Sites.SingleAsync(s => s.Id == siteId, c);
            if (site.TakesImages == enabled)
                return;
            site.TakesImages = enabled;
            await ledger.AppendAsync(db, siteId, new LedgerEvent { Kind = LedgerKind.SiteImages, At = time.GetUtcNow(), Actor = actor, Subject = $"site:{site.Key}", Count = enabled ? 1 : 0 }, c);
        }, cancel);
        await directory.ReloadAsync(cancel);
    }
}

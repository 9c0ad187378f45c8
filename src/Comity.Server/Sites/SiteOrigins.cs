using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Sites;

/// <summary>Says which origins may embed a site's discussions.</summary>
public sealed class SiteOrigins(Writer writer, LedgerWriter ledger, SiteDirectory directory, TimeProvider time)
{
    private const int Most = 100;

    /// <summary>Puts these in place of those that were.</summary>
    /// <returns>One sentence on why not; null: done.</returns>
    public async Task<string?> SetAsync(int siteId, IReadOnlyList<string?> wanted, string actor, CancellationToken cancel)
    {
        if (wanted.Count > Most)
            return $"A site has at most {Most} origins.";
        if (wanted.FirstOrDefault(w => Origin.Read(w) is null) is var bad && wanted.Any(w => Origin.Read(w) is null))
            return $"\"{bad}\" is not an origin; write it as https://news.example, without a path.";
        var origins = wanted.Select(w => Origin.Read(w)!).Distinct(StringComparer.Ordinal).ToList();
        await writer.RunAsync(async (db, c) =>
        {
            var site = await db.Sites.SingleAsync(s => s.Id == siteId, c);
            if (site.Origins.SequenceEqual(origins))
                return;
            site.Origins = origins;
            await ledger.AppendAsync(db, siteId, new LedgerEvent { Kind = LedgerKind.SiteOrigins, At = time.GetUtcNow(), Actor = actor, Subject = $"site:{site.Key}", Count = origins.Count }, c);
        }, cancel);
        await directory.ReloadAsync(cancel);
        return null;
    }
}

using System.Security.Cryptography;
using Comity.Storage.Discussion;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Storage.Ledger;

/// <summary>Compares the images of comments with what the ledger, found whole, says was decided on.</summary>
internal sealed class SealedImages(ComityDb db)
{
    /// <summary>An image that is another than the one sealed with the comment's present text; null: there is none.</summary>
    public async Task<LedgerFault?> FindExchangedAsync(Site site, CancellationToken cancel)
    {
        var missing = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var rows = db.Comments.AsNoTracking().Where(c => c.SiteId == site.Id && c.ImageHash != null)
            .Join(db.CommentImages, c => c.Id, i => i.CommentId, (c, i) => new { c.Id, Hash = c.ImageHash!, c.Revision, i.Bytes })
            .Join(db.CommentRevisions, c => new { c.Id, c.Revision }, r => new { Id = r.CommentId, Revision = r.Number }, (c, r) => new { c.Id, c.Hash, c.Bytes, r.Salt });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (Convert.ToHexStringLower(SHA256.HashData(row.Bytes)) != row.Hash)
            {
                return Exchanged(site, "comment:" + row.Id);
            }

            if (row.Salt is { } salt)
            {
                missing.Add("comment:" + row.Id, LedgerEvent.Salted(salt, row.Hash));
            }
        }

        if (missing.Count == 0)
        {
            return null;
        }

        await foreach (var entry in db.LedgerEntries.AsNoTracking().Where(e => e.SiteId == site.Id).OrderBy(e => e.Index).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var sealedThen = CanonicalEntry.Parse(entry.Entry).Event;
            if (sealedThen is { Image: { } image, Subject: { } subject } && missing.TryGetValue(subject, out var now) && now.AsSpan().SequenceEqual(image))
            {
                missing.Remove(subject);
            }
        }

        return missing.Count > 0 ? Exchanged(site, missing.Keys.Order(StringComparer.Ordinal).First()) : null;
    }

    private static LedgerFault Exchanged(Site site, string comment) => new(site.Key, null, $"the image of {comment} is not the one that was decided on");
}

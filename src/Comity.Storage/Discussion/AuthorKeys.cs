using Microsoft.EntityFrameworkCore;

namespace Comity.Storage.Discussion;

/// <summary>Gives the comments of an older version their <see cref="Comment.AuthorKey"/>, which no database works out by itself.</summary>
internal static class AuthorKeys
{
    /// <summary>Few enough that nobody waits long for their turn to write.</summary>
    private const int AtOnce = 2000;

    /// <summary>Nodes that run already may read and write meanwhile.</summary>
    public static async Task FillAsync(ComityDb db, CancellationToken cancel)
    {
        for (var last = long.MinValue; ;)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await db.LockForWritingAsync(cancel);
            var after = last;
            var rows = await db.Comments.Where(c => c.Id > after && c.AuthorKey == "").OrderBy(c => c.Id).Take(AtOnce).Select(c => new { c.Id, c.AuthorName }).ToListAsync(cancel);
            if (rows.Count == 0)
                return;
            foreach (var (id, key) in rows.Select(r => (r.Id, SearchText.Of(r.AuthorName))).Where(r => r.Item2.Length > 0))
                await db.Database.ExecuteSqlAsync($"""UPDATE "Comments" SET "AuthorKey" = {key} WHERE "Id" = {id}""", cancel);
            await transaction.CommitAsync(cancel);
            last = rows[^1].Id;
        }
    }
}

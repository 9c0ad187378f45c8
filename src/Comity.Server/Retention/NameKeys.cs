using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Retention;

/// <summary>
/// Gives comments the <see cref="Comment.AuthorKey"/> of their name where an older version of the program wrote the row, or took a
/// forgotten name out of it and left the key, as a node does that is still to be upgraded. No database works the key out by itself.
/// </summary>
internal sealed class NameKeys(Writer writer, IDbContextFactory<ComityDb> factory)
{
    /// <summary>Rows written in one change, so that posting need not wait for all.</summary>
    private const int Batch = 200;

    private static readonly string s_former = SearchText.Of(Erasure.NoName);

    private sealed record Row(long Id, string Name);

    public async Task MatchAsync(CancellationToken cancel)
    {
        for (var last = long.MinValue; await AfterAsync(last, cancel) is [.., { Id: var end }] rows; last = end)
            await writer.RunAsync(Reach.Nothing, (db, c) => WriteAsync(db, rows, c), cancel);
    }

    private async Task<List<Row>> AfterAsync(long last, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Comments.Where(c => c.Id > last && (c.AuthorKey == "" || (c.AuthorName == Erasure.NoName && c.AuthorKey != s_former)))
            .OrderBy(c => c.Id).Take(Batch).Select(c => new Row(c.Id, c.AuthorName)).ToListAsync(cancel);
    }

    private static async Task WriteAsync(ComityDb db, List<Row> rows, CancellationToken cancel)
    {
        foreach (var same in rows.GroupBy(r => r.Name))
        {
            var ids = same.Select(r => r.Id).ToList();
            var (name, key) = (same.Key, SearchText.Of(same.Key));
            // Not where the name was changed since it was read.
            await db.Comments.Where(c => ids.Contains(c.Id) && c.AuthorName == name && c.AuthorKey != key).ExecuteUpdateAsync(set => set.SetProperty(c => c.AuthorKey, key), cancel);
        }
    }
}

#if !POSTGRES
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Ledger;

/// <summary>Flips bytes not through SQL but in the database's file, where also the row's own frame can be hit. The embedded database alone is one file.</summary>
public class DatabaseFileTests
{
    private const int Victim = 3;
    private const int Hashes = 3 * 32;

    /// <summary>Lengths, types, site and index stand before the entry; this many bytes reach into the row before.</summary>
    private const int Frame = 20;

    [Fact]
    public async Task Every_flipped_byte_of_a_row_in_the_file_is_found()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(6);
        var copy = Path.Combine(bench.Folder, "copy");
        Directory.CreateDirectory(copy);
        var file = Path.Combine(copy, StorageSetup.DatabaseFileName);
        await using (var db = bench.Db())
        {
            await db.CopyToAsync(file, CancellationToken.None);
        }

        var whole = await File.ReadAllBytesAsync(file);
        var entry = (await bench.EntriesAsync(bench.Gazette))[Victim].Entry;
        (await VerifyAsync(bench, copy, whole)).ShouldBeNull();
        var start = await StartAsync(bench, copy, whole, entry);
        var unfelt = new List<int>();
        for (var i = start - Frame; i < start + entry.Length + Hashes; i++)
        {
            if (await VerifyAsync(bench, copy, Flip(whole, i)) is null)
            {
                unfelt.Add(i - start);
            }
        }

        unfelt.ShouldBeEmpty();
    }

    /// <summary>Where the row stands. A page that was split keeps its old half as waste, which nobody reads.</summary>
    private static async Task<int> StartAsync(LedgerBench bench, string folder, byte[] whole, byte[] entry)
    {
        var read = new List<int>();
        for (var at = whole.AsSpan().IndexOf(entry); at >= 0; at = NextAfter(at))
        {
            if (await VerifyAsync(bench, folder, Flip(whole, at)) is not null)
            {
                read.Add(at);
            }
        }

        return read.ShouldHaveSingleItem();

        int NextAfter(int at) => whole.AsSpan(at + 1).IndexOf(entry) is >= 0 and var next ? at + 1 + next : -1;
    }

    private static byte[] Flip(byte[] whole, int at)
    {
        var flipped = whole.ToArray();
        flipped[at] ^= (byte)(1 << (at % 8));
        return flipped;
    }

    private static async Task<LedgerFault?> VerifyAsync(LedgerBench bench, string folder, byte[] content)
    {
        foreach (var old in Directory.GetFiles(folder))
        {
            File.Delete(old);
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, StorageSetup.DatabaseFileName), content);
        await using var services = new ServiceCollection().AddComityStorage("", folder).BuildServiceProvider();
        await using var db = services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContext();
        try
        {
            return await bench.VerifyAsync(db);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }
    }
}
#endif

using System.Linq.Expressions;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Ledger;

/// <summary>Whatever is done to the tables without the key is found, and the first bad entry is named.</summary>
public class LedgerTamperTests
{
    private const int Entries = 7;
    private const int Victim = 4;

    public static TheoryData<string> Columns => ["Entry", "LeafHash", "Root", "Seal"];

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task Every_flipped_byte_of_an_entry_is_found(string column)
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(Entries);
        var whole = ValueOf((await bench.EntriesAsync(bench.Gazette))[Victim], column);
        for (var i = 0; i < whole.Length; i++)
        {
            var flipped = whole.ToArray();
            flipped[i] ^= (byte)(1 << (i % 8));
            await SetAsync(bench, Victim, column, flipped);

            var fault = await bench.VerifyAsync();

            fault.ShouldNotBeNull($"byte {i} of {column}");
            fault.Index.ShouldBe(Victim);
            fault.Site.ShouldBe("gazette");
        }

        await SetAsync(bench, Victim, column, whole);
        (await bench.VerifyAsync()).ShouldBeNull();
        await SetAsync(bench, Victim, column, whole[..^1]);
        (await bench.VerifyAsync())!.Index.ShouldBe(Victim);
        await SetAsync(bench, Victim, column, [.. whole, 0]);
        (await bench.VerifyAsync())!.Index.ShouldBe(Victim);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Victim)]
    [InlineData(Entries - 1)]
    public async Task A_deleted_row_is_named(int index)
    {
        var fault = await AfterAsync(db => Row(db, index).ExecuteDeleteAsync());

        fault!.Index.ShouldBe(index);
        fault.Reason.ShouldContain("missing");
    }

    [Fact]
    public async Task A_cut_tail_is_named_by_its_first_entry() =>
        (await AfterAsync(db => Gazette(db).Where(e => e.Index >= Victim).ExecuteDeleteAsync()))!.Index.ShouldBe(Victim);

    [Fact]
    public async Task A_row_moved_to_another_number_is_found() =>
        (await AfterAsync(db => Row(db, Victim).ExecuteUpdateAsync(s => s.SetProperty(e => e.Index, 99))))!.Index.ShouldBe(Victim);

    [Fact]
    public async Task A_row_with_a_negative_number_is_found() =>
        (await AfterAsync(db => Row(db, Victim).ExecuteUpdateAsync(s => s.SetProperty(e => e.Index, -1))))!.Index.ShouldBe(-1);

    [Theory]
    [InlineData(LedgerBench.HeraldId)]
    [InlineData(LedgerBench.NoSuchSite)]
    public async Task A_row_moved_to_another_site_is_found(int site)
    {
        var fault = await AfterAsync(async db =>
        {
            await db.LedgerEntries.Where(e => e.SiteId == site && e.Index == Victim).ExecuteDeleteAsync();
            await Row(db, Victim).ExecuteUpdateAsync(s => s.SetProperty(e => e.SiteId, site));
        });

        fault!.Index.ShouldBe(Victim);
    }

    [Fact]
    public async Task Two_swapped_rows_are_found_at_the_first() =>
        (await AfterAsync(async db =>
        {
            await Row(db, 2).ExecuteUpdateAsync(s => s.SetProperty(e => e.Index, -1));
            await Row(db, 5).ExecuteUpdateAsync(s => s.SetProperty(e => e.Index, 2));
            await Row(db, -1).ExecuteUpdateAsync(s => s.SetProperty(e => e.Index, 5));
        }))!.Index.ShouldBe(2);

    [Theory]
    [InlineData(LedgerBench.GazetteId, Entries)]
    [InlineData(LedgerBench.GazetteId, Entries + 5)]
    [InlineData(LedgerBench.NoSuchSite, 0)]
    public async Task A_row_put_in_is_found(int site, int index) =>
        (await AfterAsync(async db =>
        {
            db.LedgerEntries.Add(Made(new LedgerKey(new byte[32]), new Frontier(), (site, index)));
            await db.SaveChangesAsync();
        }))!.Index.ShouldBe(site == LedgerBench.GazetteId ? Entries : index);

    [Theory]
    [InlineData(0)]
    [InlineData(Victim)]
    public async Task A_consistently_rewritten_tail_is_named_by_its_first_entry(int from)
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(Entries);
        var intruder = new LedgerKey(new byte[32]);
        await bench.TamperAsync(db => RewriteAsync(db, from, intruder));

        (await bench.VerifyAsync())!.Index.ShouldBe(from);
    }

    [Fact]
    public async Task Without_the_secret_a_rewritten_ledger_is_still_found_by_its_checkpoint()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(Entries);
        var note = (await bench.CheckpointAsync(bench.Gazette)).Note;
        await bench.TamperAsync(db => RewriteAsync(db, Victim, new LedgerKey(new byte[32])));
        await bench.TamperAsync(db => db.LedgerCheckpoints.Where(c => c.SiteId == LedgerBench.GazetteId).ExecuteUpdateAsync(s => s.SetProperty(c => c.Note, note)));
        await using var db = bench.Db();

        var report = await new LedgerVerifier(db).VerifyAsync(bench.Gazette, new LedgerTrust(bench.Key.Verifier("gazette")));

        report.Fault!.Reason.ShouldContain("not those that the checkpoint was signed over");
    }

    [Fact]
    public async Task A_ledger_cut_back_together_with_its_checkpoint_is_found_by_a_kept_one()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(Victim);
        var old = await bench.CheckpointAsync(bench.Gazette);
        await bench.FillAsync(3);
        var kept = Checkpoint.Open((await bench.CheckpointAsync(bench.Gazette)).Note, bench.Key.Verifier("gazette"));
        var early = Checkpoint.Open(old.Note, bench.Key.Verifier("gazette"));
        (await bench.VerifyAsync(kept)).ShouldBeNull();
        (await bench.VerifyAsync(early)).ShouldBeNull();
        (await bench.VerifyAsync(early with { Root = new byte[32] }))!.Reason.ShouldContain("older checkpoint");

        await bench.TamperAsync(async db =>
        {
            await Gazette(db).Where(e => e.Index >= Victim).ExecuteDeleteAsync();
            db.Entry(await db.LedgerCheckpoints.SingleAsync(c => c.SiteId == LedgerBench.GazetteId)).CurrentValues.SetValues(old);
            await db.SaveChangesAsync();
        });

        (await bench.VerifyAsync(kept))!.Index.ShouldBe(Victim);
    }

    private static async Task RewriteAsync(Comity.Storage.ComityDb db, int from, LedgerKey intruder)
    {
        var rows = await Gazette(db).OrderBy(e => e.Index).ToListAsync();
        var frontier = new Frontier();
        foreach (var row in rows.Take(from))
        {
            frontier.Append(row.LeafHash);
        }

        db.LedgerEntries.RemoveRange(rows.Skip(from));
        await db.SaveChangesAsync();
        for (var i = from; i < rows.Count; i++)
        {
            db.LedgerEntries.Add(Made(intruder, frontier, (LedgerBench.GazetteId, i)));
        }

        var checkpoint = await db.LedgerCheckpoints.SingleAsync(c => c.SiteId == LedgerBench.GazetteId);
        checkpoint.Frontier = frontier.ToBytes();
        await db.SaveChangesAsync();
        var note = Checkpoint.Sign(intruder, "gazette", rows.Count, frontier.Root());
        await db.LedgerCheckpoints.Where(c => c.SiteId == LedgerBench.GazetteId).ExecuteUpdateAsync(s => s.SetProperty(c => c.Note, note));
    }

    private static LedgerEntry Made(LedgerKey key, Frontier frontier, (int Site, long Index) at)
    {
        var entry = new CanonicalEntry("gazette", at.Index, LedgerBench.Event(1000)).ToBytes();
        frontier.Append(MerkleTree.HashLeaf(entry));
        return new()
        {
            SiteId = at.Site,
            Index = at.Index,
            Entry = entry,
            LeafHash = MerkleTree.HashLeaf(entry),
            Root = frontier.Root(),
            Seal = key.Seal("gazette", at.Index, frontier.Root()),
        };
    }

    private static async Task<LedgerFault?> AfterAsync(Func<Comity.Storage.ComityDb, Task> change)
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(Entries);
        (await bench.VerifyAsync()).ShouldBeNull();
        await bench.TamperAsync(change);
        return await bench.VerifyAsync();
    }

    private static IQueryable<LedgerEntry> Gazette(Comity.Storage.ComityDb db) => db.LedgerEntries.Where(e => e.SiteId == LedgerBench.GazetteId);

    private static IQueryable<LedgerEntry> Row(Comity.Storage.ComityDb db, long index) => Gazette(db).Where(e => e.Index == index);

    private static byte[] ValueOf(LedgerEntry row, string column) => Accessor(column).Compile()(row);

    private static Task SetAsync(LedgerBench bench, long index, string column, byte[] value) =>
        bench.TamperAsync(db => Row(db, index).ExecuteUpdateAsync(s => s.SetProperty(Accessor(column), value)));

    private static Expression<Func<LedgerEntry, byte[]>> Accessor(string column) => column switch
    {
        "Entry" => e => e.Entry,
        "LeafHash" => e => e.LeafHash,
        "Root" => e => e.Root,
        _ => e => e.Seal,
    };
}

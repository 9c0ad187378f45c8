using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Ledger;

/// <summary>The row that seals the entries is itself under watch.</summary>
public class CheckpointTamperTests
{
    private static readonly (int From, int To)[] s_turns =
    [
        (LedgerBench.GazetteId, LedgerBench.NoSuchSite),
        (LedgerBench.HeraldId, LedgerBench.GazetteId),
        (LedgerBench.NoSuchSite, LedgerBench.HeraldId),
    ];

    [Fact]
    public async Task Every_changed_character_of_the_note_is_found()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);
        var note = (await bench.CheckpointAsync(bench.Gazette)).Note;
        for (var i = 0; i < note.Length; i++)
        {
            var changed = note[..i] + (char)(note[i] ^ 1) + note[(i + 1)..];
            await bench.TamperAsync(db => Row(db).ExecuteUpdateAsync(s => s.SetProperty(c => c.Note, changed)));

            (await bench.VerifyAsync()).ShouldNotBeNull($"character {i}").Site.ShouldBe("gazette");
        }
    }

    [Fact]
    public async Task Every_flipped_byte_of_the_frontier_is_found()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);
        var frontier = (await bench.CheckpointAsync(bench.Gazette)).Frontier;
        for (var i = 0; i < frontier.Length; i++)
        {
            var flipped = frontier.ToArray();
            flipped[i] ^= 0x10;
            await bench.TamperAsync(db => Row(db).ExecuteUpdateAsync(s => s.SetProperty(c => c.Frontier, flipped)));

            (await bench.VerifyAsync()).ShouldNotBeNull($"byte {i}").Reason.ShouldContain("frontier");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(-3)]
    public async Task A_changed_size_is_found(long size)
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);
        await bench.TamperAsync(db => Row(db).ExecuteUpdateAsync(s => s.SetProperty(c => c.Size, size)));

        (await bench.VerifyAsync()).ShouldNotBeNull().Reason.ShouldContain("3");
    }

    [Fact]
    public async Task A_deleted_checkpoint_is_found()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);
        await bench.TamperAsync(db => Row(db).ExecuteDeleteAsync());

        (await bench.VerifyAsync()).ShouldNotBeNull().Reason.ShouldContain("missing");
    }

    [Fact]
    public async Task A_checkpoint_of_a_site_that_does_not_exist_is_found()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);
        await bench.TamperAsync(db => Row(db).ExecuteUpdateAsync(s => s.SetProperty(c => c.SiteId, LedgerBench.NoSuchSite)));

        (await bench.VerifyAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task Ledgers_that_changed_places_are_found()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);
        await bench.TamperAsync(async db =>
        {
            foreach (var (from, to) in s_turns)
            {
                await db.LedgerEntries.Where(e => e.SiteId == from).ExecuteUpdateAsync(s => s.SetProperty(e => e.SiteId, to));
                await db.LedgerCheckpoints.Where(c => c.SiteId == from).ExecuteUpdateAsync(s => s.SetProperty(c => c.SiteId, to));
            }
        });

        (await bench.VerifyAsync())!.Index.ShouldBe(0);
    }

    private static IQueryable<LedgerCheckpoint> Row(Comity.Storage.ComityDb db) => db.LedgerCheckpoints.Where(c => c.SiteId == LedgerBench.GazetteId);
}

using Comity.Server.Tests.Writing;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Ledger;

public class LedgerWriterTests
{
    [Fact]
    public async Task Each_site_has_its_own_ledger_and_both_verify()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(21);

        (await bench.VerifyAsync()).ShouldBeNull();
        (await bench.EntriesAsync(bench.Gazette)).Select(e => e.Index).ShouldBe(Enumerable.Range(0, 21).Select(i => (long)i));
        var note = (await bench.CheckpointAsync(bench.Herald)).Note;
        Checkpoint.Open(note, bench.Key.Verifier("herald")).Size.ShouldBe(21);
    }

    [Fact]
    public async Task An_empty_ledger_verifies()
    {
        await using var bench = await LedgerBench.OpenAsync();

        (await bench.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_change_that_fails_leaves_no_entry_and_no_gap()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);

        await Should.ThrowAsync<InvalidDataException>(() => bench.Writer.RunAsync(async (db, cancel) =>
        {
            await bench.Ledger.AppendAsync(db, bench.Gazette.Id, LedgerBench.Event(3), cancel);
            await db.SaveChangesAsync(cancel);
            throw new InvalidDataException("after the save, before the commit");
        }));
        await bench.FillAsync(2);

        (await bench.VerifyAsync()).ShouldBeNull();
        (await bench.CheckpointAsync(bench.Gazette)).Size.ShouldBe(5);
    }

    [Fact]
    public async Task A_change_that_fails_amid_a_batch_moves_no_ledger_for_those_after_it()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);
        await using var busy = await BusyWriter.BeginAsync(bench.Writer);
        var batch = bench.Writer.RunAsync((db, cancel) => bench.Ledger.AppendAsync(db, bench.Gazette.Id, LedgerBench.Event(3), cancel));
        Task<long>[] after = [.. Enumerable.Range(0, 6).Select(i => bench.Writer.RunAsync(async (db, cancel) =>
        {
            var index = await bench.Ledger.AppendAsync(db, i % 3 == 1 ? bench.Herald.Id : bench.Gazette.Id, LedgerBench.Event(4 + i), cancel);
            return i is 0 or 4 ? throw new InvalidDataException("after its entry") : index;
        }))];
        await busy.FreeAsync();

        (await batch).ShouldBe(3);
        await Should.ThrowAsync<InvalidDataException>(after[0]);
        (await after[1]).ShouldBe(3);
        (await after[2]).ShouldBe(4);
        (await after[3]).ShouldBe(5);
        await Should.ThrowAsync<InvalidDataException>(after[4]);
        (await after[5]).ShouldBe(6);
        (await bench.VerifyAsync()).ShouldBeNull();
        (await bench.CheckpointAsync(bench.Gazette)).Size.ShouldBe(7);
        (await bench.CheckpointAsync(bench.Herald)).Size.ShouldBe(4);
    }

    [Fact]
    public async Task Entries_are_only_added_within_a_change()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await using var db = bench.Db();

        await Should.ThrowAsync<InvalidOperationException>(() => bench.Ledger.AppendAsync(db, bench.Gazette.Id, LedgerBench.Event(0)));
        var kept = await bench.Writer.RunAsync((writers, _) => Task.FromResult(writers));
        await Should.ThrowAsync<InvalidOperationException>(() => bench.Ledger.AppendAsync(kept, bench.Gazette.Id, LedgerBench.Event(0)));
    }

    [Fact]
    public async Task An_entry_that_could_not_be_stored_moves_no_ledger()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(2);

        await bench.Writer.RunAsync(async (db, cancel) =>
        {
            using var given = new CancellationTokenSource();
            await given.CancelAsync();
            (await bench.Ledger.AppendAsync(db, bench.Gazette.Id, LedgerBench.Event(2), cancel)).ShouldBe(2);
            await Should.ThrowAsync<OperationCanceledException>(() => bench.Ledger.AppendAsync(db, bench.Gazette.Id, LedgerBench.Event(3), given.Token));
            (await bench.Ledger.AppendAsync(db, bench.Gazette.Id, LedgerBench.Event(3), cancel)).ShouldBe(3);
        });

        (await bench.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Another_installations_key_cannot_continue_the_ledger()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(2);
        var stranger = new LedgerWriter(new LedgerKeyFile(Path.Combine(bench.Folder, "other.key")));

        var error = await Should.ThrowAsync<LedgerException>(() => bench.Writer.RunAsync((db, cancel) =>
            stranger.AppendAsync(db, bench.Gazette.Id, LedgerBench.Event(2), cancel)));

        error.Message.ShouldContain(bench.Key.Origin("gazette"));
        await using var db = bench.Db();
        (await Should.ThrowAsync<LedgerException>(() => stranger.CheckKeyAsync(db))).Message.ShouldContain("Put the ledger.key");
        await bench.Ledger.CheckKeyAsync(db);
        (await bench.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Many_entries_of_one_change_are_signed_once_and_together()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.Writer.RunAsync(async (db, cancel) =>
        {
            for (var i = 0; i < 500; i++)
            {
                await bench.Ledger.AppendAsync(db, bench.Gazette.Id, LedgerBench.Event(i), cancel);
            }

            LedgerWriter.AddedBy(db).Select(e => e.Index).ShouldBe(Enumerable.Range(0, 500).Select(i => (long)i));
            (await db.LedgerCheckpoints.AnyAsync(c => c.SiteId == LedgerBench.GazetteId, cancel)).ShouldBeFalse("nothing is signed before the change is done");
        });

        (await bench.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_proof_of_every_entry_holds_from_its_text_alone()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(11);
        var verifier = bench.Key.Verifier("gazette");
        await using var db = bench.Db();
        for (var i = 0; i < 11; i++)
        {
            var text = (await LedgerProver.ProveAsync(db, bench.Gazette.Id, i)).ToText();

            var proof = InclusionProof.Parse(text);
            proof.Verify(verifier).Size.ShouldBe(11);
            Should.Throw<FormatException>(() => (proof with { Index = i + 1 }).Verify(verifier));
            Should.Throw<FormatException>(() => (proof with { Entry = new CanonicalEntry("gazette", i, LedgerBench.Event(99)).ToBytes() }).Verify(verifier));
        }

        await Should.ThrowAsync<LedgerException>(() => LedgerProver.ProveAsync(db, bench.Gazette.Id, 11));
        await Should.ThrowAsync<LedgerException>(() => LedgerProver.ProveAsync(db, bench.Gazette.Id, -1));
    }
}

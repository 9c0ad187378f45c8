using Comity.Server.Tests.Harness;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Writing;

public sealed class WriterTests
{
    private static readonly AsyncLocal<string?> s_flow = new();

    [Fact]
    public async Task Changes_that_wait_together_are_committed_together_and_answered_only_then()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        await using var busy = await BusyWriter.BeginAsync(writer);
        using var late = new Hold();
        var first = writer.RunAsync(Add(paper, "first"));
        var second = writer.RunAsync(Add(paper, "second"));
        var third = writer.RunAsync(Add(paper, "third", late.Task));
        await busy.FreeAsync();
        await Patience.UntilAsync(() => writer.Waiting == 0);

        // The third has begun, so the others have run; nobody sees them, and nobody was told that they are done.
        (first.IsCompleted, second.IsCompleted).ShouldBe((false, false));
        (await SlugsAsync(paper)).ShouldBeEmpty();
        late.Release();
        await Task.WhenAll(first, second, third);
        (await SlugsAsync(paper)).ShouldBe(["first", "second", "third"]);
    }

    [Fact]
    public async Task Who_comes_while_a_batch_runs_is_in_the_next_and_keeps_nobody_waiting()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        await using var busy = await BusyWriter.BeginAsync(writer);
        using var hold = new Hold();
        var next = writer.RunAsync(Add(paper, "next", hold.Task));

        await Patience.ForAsync(busy.FreeAsync());
        next.IsCompleted.ShouldBeFalse();
        hold.Release();
        await next;
        (await SlugsAsync(paper)).ShouldBe(["next"]);
    }

    [Fact]
    public async Task One_that_throws_leaves_nothing_behind_and_harms_no_other()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        var ledger = paper.Services.GetRequiredService<LedgerWriter>();
        await using var busy = await BusyWriter.BeginAsync(writer);
        var all = Enumerable.Range(0, 150).Select(i => writer.RunAsync(async (db, cancel) =>
        {
            db.Stories.Add(New(paper, $"story-{i:000}"));
            await ledger.AppendAsync(db, paper.Site.Id, new LedgerEvent { Kind = LedgerKind.CommentPublish, At = paper.Time.GetUtcNow(), Subject = "comment:1", Policy = 1 }, cancel);
            await db.SaveChangesAsync(cancel);
            if (i % 10 == 3)
                throw new InvalidDataException("after the save");
        })).ToList();
        await busy.FreeAsync();
        foreach (var (i, task) in all.Index())
        {
            if (i % 10 == 3)
                await Should.ThrowAsync<InvalidDataException>(task);
            else
                await task;
        }

        (await SlugsAsync(paper)).ShouldBe(Enumerable.Range(0, 150).Where(i => i % 10 != 3).Select(i => $"story-{i:000}"));
        (await paper.ReadAsync(db => db.LedgerEntries.CountAsync(e => e.SiteId == paper.Site.Id))).ShouldBe(1 + 135);
    }

    [Fact]
    public async Task One_that_is_withdrawn_while_it_waits_never_runs_and_its_caller_hears_at_once()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        var hold = new TaskCompletionSource();
        var first = writer.RunAsync(Add(paper, "first", hold.Task));
        using var gone = new CancellationTokenSource();
        var second = writer.RunAsync(Add(paper, "second"), gone.Token);
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(second);
        first.IsCompleted.ShouldBeFalse();
        hold.SetResult();
        await first;
        await writer.RunAsync(Add(paper, "third"));
        (await SlugsAsync(paper)).ShouldBe(["first", "third"]);
    }

    [Fact]
    public async Task Each_runs_in_the_flow_of_its_caller_with_a_context_that_knows_nothing_of_the_others()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        await using var busy = await BusyWriter.BeginAsync(writer);
        var seen = Task.WhenAll(Enumerable.Range(0, 20).Select<int, Task<string?>>(async i =>
        {
            s_flow.Value = $"caller {i}";
            return await writer.RunAsync(async (db, _) =>
            {
                await Task.Yield();
                db.ChangeTracker.Entries().ShouldBeEmpty();
                db.Stories.Add(New(paper, $"s{i}"));
                return s_flow.Value;
            });
        }));
        await busy.FreeAsync();
        (await seen).ShouldBe(Enumerable.Range(0, 20).Select(i => $"caller {i}"));
    }

    [Fact]
    public async Task At_the_end_what_waits_is_still_done_and_more_is_refused()
    {
        await using var paper = await Paper.StartAsync();
        var writer = new Writer(paper.Services.GetRequiredService<IDbContextFactory<ComityDb>>(), new CommitCount(), paper.Services.GetRequiredService<LedgerWriter>(), [], []);
        var hold = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, 100).Select(i => writer.RunAsync(Add(paper, $"s{i:00}", i == 0 ? hold.Task : null))).ToList();
        var end = writer.DisposeAsync().AsTask();
        var late = await Should.ThrowAsync<ObjectDisposedException>(writer.RunAsync(Add(paper, "late")));
        StorageTrouble.IsFor(late).ShouldBeTrue();
        hold.SetResult();
        await end;
        await Task.WhenAll(waiting);
        (await SlugsAsync(paper)).Count.ShouldBe(100);
    }

    /// <summary>The writer's connection keeps compiled statements, also of texts of which there is one for every length of a list.</summary>
    [Fact]
    public async Task A_statement_is_as_good_the_second_time_and_many_do_not_crowd_each_other_out()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        await writer.RunAsync((db, _) =>
        {
            db.Stories.AddRange(Enumerable.Range(0, 250).Select(i => New(paper, $"s{i:000}")));
            return Task.CompletedTask;
        });
        for (var turn = 0; turn < 2; turn++)
        {
            await writer.RunAsync(async (db, cancel) =>
            {
                for (var length = 1; length <= 250; length++)
                {
                    var wanted = Enumerable.Range(0, length).Select(i => $"s{i:000}").ToList();
                    (await db.Stories.CountAsync(s => wanted.Contains(s.Slug), cancel)).ShouldBe(length);
                }

                foreach (var slug in new[] { "s001", "s249", "none", "s001" })
                    (await db.Stories.Where(s => s.Slug == slug).Select(s => s.Slug).SingleOrDefaultAsync(cancel)).ShouldBe(slug == "none" ? null : slug);
            });
            await Should.ThrowAsync<DbUpdateException>(writer.RunAsync(Add(paper, "s001")));
            await writer.RunAsync(Add(paper, $"new-{turn}"));
        }

        (await SlugsAsync(paper)).Count.ShouldBe(252);
    }

#if !POSTGRES
    [Fact]
    public async Task A_statement_can_run_while_the_same_is_being_read()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        foreach (var slug in new[] { "a", "b", "c" })
            await writer.RunAsync(Add(paper, slug));
        var seen = await writer.RunAsync(async (db, cancel) =>
        {
            var pairs = new List<string>();
            await foreach (var one in db.Stories.Select(s => s.Slug).AsAsyncEnumerable())
            {
                await foreach (var other in db.Stories.Select(s => s.Slug).AsAsyncEnumerable())
                    pairs.Add(one + other);
            }

            return pairs;
        });
        seen.Order().ShouldBe(["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"]);
    }

    /// <summary>The writer's context goes to others after a change that has failed; what its connection kept must not go along.</summary>
    [Fact]
    public async Task After_a_failed_change_others_who_get_its_context_see_only_what_is_committed()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        for (var turn = 0; turn < 3; turn++)
        {
            await writer.RunAsync(Add(paper, $"before-{turn}"));
            await Should.ThrowAsync<InvalidDataException>(writer.RunAsync((db, cancel) => throw new InvalidDataException("at once")));
            for (var read = 0; read < 10; read++)
                (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SlugsAsync(paper)))).ShouldAllBe(s => s.Count == turn + 1);
            var hold = new TaskCompletionSource();
            var begun = new TaskCompletionSource();
            var waiting = writer.RunAsync(async (db, cancel) =>
            {
                db.Stories.Add(New(paper, "not yet"));
                await db.SaveChangesAsync(cancel);
                begun.SetResult();
                await hold.Task;
                throw new InvalidDataException("never");
            });
            await begun.Task;
            for (var read = 0; read < 10; read++)
                (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SlugsAsync(paper)))).ShouldAllBe(s => !s.Contains("not yet"));
            hold.SetResult();
            await Should.ThrowAsync<InvalidDataException>(waiting);
        }
    }

    /// <summary>It is counted at every comment, up to a hundred: by the author's rows, not by all that the site has published.</summary>
    [Fact]
    public async Task The_published_comments_of_an_author_are_counted_by_an_index_of_authors()
    {
        await using var paper = await Paper.StartAsync();
        var plan = await paper.ReadAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var explain = db.Database.GetDbConnection().CreateCommand();
            explain.CommandText = """
                EXPLAIN QUERY PLAN SELECT COUNT(*) FROM
                    (SELECT 1 FROM "Comments" AS "c" WHERE "c"."AuthorId" = 1 AND "c"."SiteId" = 1 AND "c"."State" = 0 ORDER BY "c"."Id" LIMIT 100) AS "c0"
                """;
            var steps = new List<string>();
            await using var rows = await explain.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                steps.Add(rows.GetString(3));
            return string.Join('\n', steps);
        });
        plan.ShouldContain("USING COVERING INDEX IX_Comments_AuthorId_SiteId_State_Id (AuthorId=? AND SiteId=? AND State=?)");
        plan.ShouldNotContain("TEMP B-TREE");
    }

    [Fact]
    public async Task Every_connection_flushes_to_the_disk_and_keeps_references_whole_however_often_it_is_opened()
    {
        await using var paper = await Paper.StartAsync();
        var factory = paper.Services.GetRequiredService<IDbContextFactory<ComityDb>>();
        for (var i = 0; i < 3; i++)
        {
            await using var some = await factory.CreateDbContextAsync();
            await using var other = await factory.CreateDbContextAsync();
            foreach (var db in new[] { some, other })
            {
                await db.Database.OpenConnectionAsync();
                (await db.Database.SqlQuery<long>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()).ShouldBe(2);
                (await db.Database.SqlQuery<long>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync()).ShouldBe(1);
                (await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()).ShouldBe("wal");
            }
        }
    }

    [Fact]
    public async Task When_the_commit_fails_nobody_of_the_batch_is_told_that_it_is_done()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        await using var busy = await BusyWriter.BeginAsync(writer);
        var first = writer.RunAsync(Add(paper, "first"));
        var second = writer.RunAsync((db, cancel) => db.Database.ExecuteSqlAsync(
            $"CREATE TABLE whole (id INTEGER PRIMARY KEY); CREATE TABLE part (id INTEGER REFERENCES whole DEFERRABLE INITIALLY DEFERRED); INSERT INTO part VALUES (1)", cancel));
        await busy.FreeAsync();
        await Should.ThrowAsync<SqliteException>(first);
        await Should.ThrowAsync<SqliteException>(second);
        await writer.RunAsync(Add(paper, "third"));
        (await SlugsAsync(paper)).ShouldBe(["third"]);
    }
#endif

    private static Func<ComityDb, CancellationToken, Task> Add(Paper paper, string slug, Task? until = null) => async (db, _) =>
    {
        if (until is not null)
            await until;
        db.Stories.Add(New(paper, slug));
    };

    private static Story New(Paper paper, string slug) => new()
    {
        SiteId = paper.Site.Id,
        Slug = slug,
        Headline = "A story",
        BodyMarkdown = "Text.",
        BodyHtml = "<p>Text.</p>",
        CreatedAt = Paper.Begin,
        PublishedAt = Paper.Begin,
    };

    private static Task<List<string>> SlugsAsync(Paper paper) => paper.ReadAsync(db => db.Stories.Select(s => s.Slug).Order().ToListAsync());
}

#if POSTGRES
using System.IO.Compression;
using System.Net;
using System.Text;
using Comity.Server.Archive;
using Comity.Server.Commands;
using Comity.Server.Hosting;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Comity.Server.Tests.Commands;

/// <summary>A paper on the embedded database moves to a server's, while it is served.</summary>
public sealed class MoveTests : IAsyncLifetime
{
    private static readonly Uri Harbour = new("/stories/harbour", UriKind.Relative);

    private string data = "";
    private string database = "";

    public async ValueTask InitializeAsync() => (data, database) = await Databases.EmptyAsync();

    public async ValueTask DisposeAsync() => await Databases.DropAsync(data, database);

    [Fact]
    public async Task The_identical_paper_goes_on_where_it_moved_to()
    {
        await using var paper = await Paper.StartAtAsync(data, "");
        var story = await FillAsync(paper);
        var ada = await paper.ReaderAsync();
        var gone = await paper.AddStoryAsync("gone");
        await paper.WriteAsync(db => db.Stories.Where(s => s.Id == gone.Id).ExecuteDeleteAsync());
        var kept = paper.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("a second factor").Protect("secret");
        var (exit, output, error) = await paper.ComityAsync("move", "sqlite-to-postgres", "--to", database);
        (exit, error).ShouldBe((0, ""), output);
        output.ShouldContain("Comments\t3\tequal");
        output.ShouldContain("Comity__Database");
        var there = await paper.ComityAsync("ledger", "verify");

        using var late = paper.NewClient();
        await RefusedAsync(late, story);
        (await paper.ComityAsync("move", "sqlite-to-postgres", "--to", database)).Error.ShouldStartWith("comity: The paper has been moved already: start Comity with Comity__Database");

        await using var moved = await Paper.StartAtAsync(data, database);
        (await moved.ComityAsync("ledger", "verify")).ShouldBe(there);
        (await ContentAsync(moved)).ShouldBe(await ContentAsync(paper));
        moved.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("a second factor").Unprotect(kept).ShouldBe("secret");
        (await moved.ReadAsync(db => db.Set<DataProtectionKey>().Select(k => k.Xml).ToListAsync())).ShouldAllBe(k => !k!.Contains("masterKey"));
        ada.MoveTo(moved);
        await ada.GoAsync(new Uri(moved.Address, "/account").ToString());
        ada.Text.ShouldContain("Ada Bell");
        using var client = moved.NewClient();
        (await (await client.PostCommentAsync(story, "The tide turned at noon.")).JsonAsync()).GetProperty("number").GetInt32().ShouldBe(4);
        (await moved.AddStoryAsync("lighthouse")).Id.ShouldBeGreaterThan(gone.Id, "the ledger may name it");
        (await moved.ComityAsync("ledger", "verify")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Broken_off_anywhere_it_goes_on_and_nothing_comes_twice()
    {
        await using var paper = await Paper.StartAtAsync(data, "");
        var story = await FillAsync(paper);
        using var client = paper.NewClient();
        var rounds = 0;
        for (var done = false; !done; rounds++)
        {
            using var kill = new CancellationTokenSource();
            var batches = 0;
            done = await MoveAsync((_, _) =>
            {
                if (++batches == 2)
                    kill.Cancel();
            }, kill.Token);
            await RefusedAsync(client, story);
            (await client.GetAsync(Harbour)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative))).ShouldContain("\"writer\":\"degraded\"");
            if (!done)
                (await Should.ThrowAsync<SettingException>(() => Paper.StartAtAsync(data, database))).Message.ShouldContain("is not finished");
        }

        rounds.ShouldBeGreaterThan(5);
        await using var moved = await Paper.StartAtAsync(data, database);
        (await ContentAsync(moved)).ShouldBe(await ContentAsync(paper));
        (await moved.ComityAsync("ledger", "verify")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_database_with_other_contents_is_refused_and_the_paper_takes_comments()
    {
        await using var paper = await Paper.StartAtAsync(data, "");
        var story = await FillAsync(paper);
        using var client = paper.NewClient();
        await using (var other = await Paper.StartAsync())
            (await paper.ComityAsync("move", "sqlite-to-postgres", "--to", other.Database)).ShouldBe((1, "", "comity: The database at --to holds a paper already; name an empty one.\n"));
        await using (var connection = new NpgsqlConnection(database))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("CREATE TABLE shop (id int)", connection);
            await command.ExecuteNonQueryAsync();
        }

        (await paper.ComityAsync("move", "sqlite-to-postgres", "--to", database)).ShouldBe((1, "", "comity: The database at --to holds tables of something else; name an empty one.\n"));
        (await client.PostCommentAsync(story, "The tide turned at noon.")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_abandoned_move_lets_comments_in_again_and_what_it_left_is_never_gone_on_with()
    {
        await using var paper = await Paper.StartAtAsync(data, "");
        var story = await FillAsync(paper);
        using var client = paper.NewClient();
        using var kill = new CancellationTokenSource();
        (await MoveAsync((_, _) => kill.Cancel(), kill.Token)).ShouldBeFalse();
        await RefusedAsync(client, story);
        (await paper.ComityAsync("story", "add", "nowhere.md")).Exit.ShouldNotBe(0);
        (await paper.ComityAsync("move", "sqlite-to-postgres", "--abandon")).Exit.ShouldBe(0);
        (await client.PostCommentAsync(story, "The tide turned at noon.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await paper.ComityAsync("move", "sqlite-to-postgres", "--to", database)).Error.ShouldStartWith("comity: The database at --to holds part of another move");
        (await paper.ComityAsync("move", "sqlite-to-postgres", "--abandon")).ShouldBe((1, "", "comity: There is no move to be abandoned.\n"));
        (await client.PostCommentAsync(story, "It turned again.")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_cannot_be_moved_is_said_in_one_line()
    {
        await using var paper = await Paper.StartAtAsync(data, "");
        (await FaultAsync(paper, "--to", "nonsense")).ShouldContain("not a PostgreSQL connection string");
        (await FaultAsync(paper, "--to", "Host=/nowhere;Username=comity;Database=paper")).ShouldStartWith("comity: The move broke off");
        var missing = new NpgsqlConnectionStringBuilder(database) { Database = "mistyped" }.ConnectionString;
        for (var turn = 0; turn < 2; turn++)
            (await FaultAsync(paper, "--to", missing)).ShouldContain("\"mistyped\" does not exist", Case.Sensitive, "it is not made");
        (await FaultAsync(paper)).ShouldStartWith("comity: Say where to");
        (await FaultAsync(paper, "--to", database, "--abandon")).ShouldStartWith("comity: Say where to");
        foreach (var wrong in (string[][])[["move", "postgres-to-sqlite", "--to", database], ["move"]])
        {
            var (exit, _, error) = await paper.ComityAsync(wrong);
            exit.ShouldNotBe(0);
            error.Trim().ShouldNotContain("\n");
        }

        File.Delete(Path.Combine(data, StorageSetup.DatabaseFileName));
        (await FaultAsync(paper, "--to", database)).ShouldStartWith("comity: There is no paper in ");
    }

    private static async Task<string> FaultAsync(Paper paper, params string[] args)
    {
        var (exit, output, error) = await paper.ComityAsync(["move", "sqlite-to-postgres", .. args]);
        (exit, output).ShouldBe((1, ""));
        error.Trim().ShouldNotContain("\n");
        return error;
    }

    /// <returns>False: it was broken off.</returns>
    private async Task<bool> MoveAsync(Action<string, long> progress, CancellationToken cancel)
    {
        await using var source = await LedgerDesk.OpenAsync(Startup.Read(Paper.SettingsFor(data, "")), default);
        await using var target = await LedgerDesk.OpenAsync(Startup.Read(Paper.SettingsFor(data, database)), default);
        await using var move = new PaperMove(source.Db, target.Db) { RowsAtOnce = 1 };
        try
        {
            await move.CopyAsync(progress, cancel);
            await move.CompareAsync(cancel);
            await move.EndAsync(cancel);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task RefusedAsync(HttpClient client, long story)
    {
        var refused = await client.PostCommentAsync(story, "Written while it moves.");
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await refused.JsonAsync()).GetProperty("detail").GetString().ShouldStartWith("Nothing can be saved just now.");
    }

    private static async Task<long> FillAsync(Paper paper)
    {
        var story = await paper.AddStoryAsync("harbour", s => s.Tags = [new() { SiteId = paper.Site.Id, Slug = "sea", Name = "Sea" }]);
        var editor = await paper.AddStaffAsync(StaffRole.Editor);
        await paper.AddSessionAsync(editor);
        using var client = paper.NewClient();
        for (var i = 0; i < 3; i++)
            (await client.PostCommentAsync(story.Id, Sentences.At(i) + " “Straße” — ելք")).StatusCode.ShouldBe(HttpStatusCode.Created);
        await paper.WriteAsync(async db =>
        {
            var comment = await db.Comments.FirstAsync();
            db.Set<IdentityUserPasskey<long>>().Add(People.PasskeyOf(editor));
            db.CommentImages.Add(new() { CommentId = comment.Id, Bytes = [0, 1, 255] });
            db.Reactions.Add(new Reaction { CommentId = comment.Id, MemberId = editor.Id, SiteId = paper.Site.Id, Valued = true, At = Paper.Begin });
            (await db.Sites.SingleAsync()).Origins = ["https://news.example", "https://\"quoted\".example"];
        });
        return story.Id;
    }

    /// <summary>All that an archive holds but the moment it was written; the databases order texts otherwise.</summary>
    private static async Task<string> ContentAsync(Paper paper)
    {
        var file = Path.Combine(paper.Data, Path.GetRandomFileName());
        await paper.Services.GetRequiredService<ExportPaper>().WriteAsync(file, (_, _) => { });
        await using var zip = await ZipFile.OpenReadAsync(file);
        var all = new StringBuilder();
        foreach (var entry in zip.Entries.Where(e => e.Name != "comity.json").OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            all.AppendLine(entry.FullName).AppendJoin('\n', (await reader.ReadToEndAsync()).Split('\n').Order(StringComparer.Ordinal));
        }

        return all.ToString();
    }
}
#endif

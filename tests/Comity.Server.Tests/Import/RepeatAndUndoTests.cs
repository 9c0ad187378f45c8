using System.Net;
using Comity.Server.Import.WordPress;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Import;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Import;

/// <summary>Twice is once, a killed import goes on, and an import can be taken back.</summary>
public sealed class RepeatAndUndoTests
{
    [Fact]
    public async Task The_second_import_of_a_file_changes_nothing()
    {
        await using var paper = await Paper.StartAsync();
        await paper.ImportAsync(Imports.RealExport);
        var before = await paper.DumpAsync();
        var entries = await paper.ReadAsync(db => db.LedgerEntries.CountAsync());

        var report = await paper.ImportAsync(Imports.RealExport);

        await paper.ShouldBeAsAsync(before);
        (await paper.ReadAsync(db => db.LedgerEntries.CountAsync())).ShouldBe(entries);
        (report.AlreadyHere["stories"], report.AlreadyHere["comments"]).ShouldBe((6, 10));
        report.ImportId.ShouldBeNull();
    }

    [Fact]
    public async Task A_newer_export_brings_only_what_is_new_behind_what_is_here()
    {
        await using var paper = await Paper.StartAsync();
        await paper.ImportItemsAsync(Wxr.Post(1, inside: Wxr.Comment(10)));
        var story = await paper.ReadAsync(db => db.Stories.SingleAsync());
        var report = await paper.ImportItemsAsync(Wxr.Post(1, inside: Wxr.Comment(10) + Wxr.Comment(11, parent: 10, at: "2023-01-01 00:00:00")) + Wxr.Post(2));
        (report.Came["stories"], report.Came["comments"]).ShouldBe((1, 1));
        var comments = await paper.ReadAsync(db => db.Comments.Where(c => c.StoryId == story.Id).OrderBy(c => c.Number).ToListAsync());
        comments.Select(c => (c.Number, c.Depth)).ShouldBe([(1, 0), (2, 1)]);
        comments[1].ThreadId.ShouldBe(comments[0].Id);
        comments[0].ThreadReplyCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_page_in_WordPress_finds_its_comments_by_the_posts_id_which_stays_with_whoever_has_it()
    {
        await using var paper = await Paper.StartAsync();
        await paper.ImportItemsAsync(Wxr.Post(1, inside: Wxr.Comment(10)) + Wxr.Post(2).Replace(">publish<", ">draft<", StringComparison.Ordinal));
        using var reader = paper.NewBrowser();
        await reader.GoAsync("/embed?id=1");
        reader.Url.AbsolutePath.ShouldBe("/stories/post-1");
        reader.Page.QuerySelector("#comment-1")!.TextContent.ShouldContain("A remark.");
        await reader.GoAsync("/embed?id=2");
        reader.Status.ShouldBe(HttpStatusCode.NotFound);

        var other = await paper.WriteAsync("other.xml", Wxr.Export(Wxr.Post(1)).Replace("brook.example", "other.example", StringComparison.Ordinal));
        await paper.ImportAsync(other);
        (await paper.ReadAsync(db => db.Stories.OrderBy(s => s.Id).Select(s => s.ExternalId).ToListAsync())).ShouldBe(["1", null, null]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public async Task A_killed_import_goes_on_where_it_was(int killedAfterReports)
    {
        await using var paper = await Paper.StartAsync();
        var posts = string.Concat(Enumerable.Range(1, 70).Select(p => Wxr.Post(p, inside: string.Concat(Enumerable.Range(1, 20).Select(c => Wxr.Comment(p * 100 + c, c == 1 ? p * 100 + 2 : 0))))));
        var file = await paper.WriteAsync("big.xml", Wxr.Export(posts));
        var reports = 0;
        await Should.ThrowAsync<KilledException>(() => paper.ImportAsync(file, o => o with { Progress = _ => { if (++reports == killedAfterReports) throw new KilledException(); } }));
        var run = await paper.ReadAsync(db => db.ImportRuns.SingleAsync());
        run.State.ShouldBe(ImportState.Running);
        run.Position.ShouldBeGreaterThan(0);

        var report = await paper.ImportAsync(file);

        report.ImportId.ShouldBe(run.Id);
        report.AlreadyHere.ShouldBeEmpty();
        (report.Came["stories"], report.Came["comments"], report.Came["members"]).ShouldBe((70, 1400, 1400));
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.State == CommentState.Published && c.Number > 0))).ShouldBe(1400);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.Depth == 1))).ShouldBe(70);
        (await paper.ReadAsync(db => db.Stories.CountAsync(s => s.CommentCount == 20 && s.LastNumber == 20))).ShouldBe(70);
    }

    [Fact]
    public async Task Undo_leaves_no_trace_but_the_ledgers()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        var before = await paper.DumpAsync();
        var entries = await paper.ReadAsync(db => db.LedgerEntries.CountAsync());
        var report = await paper.ImportAsync(Imports.RealExport);
        (await paper.DumpAsync()).Count.ShouldBeGreaterThan(before.Count);

        (await paper.UndoAsync(report.ImportId!.Value))!.InTheWay.ShouldBeEmpty();

        await paper.ShouldBeAsAsync(before);
        (await paper.ReadAsync(db => db.LedgerEntries.CountAsync())).ShouldBe(entries + 2);
        (await paper.UndoAsync(report.ImportId.Value)).ShouldBeNull();
        var again = await paper.ImportAsync(Imports.RealExport);
        again.Came["comments"].ShouldBe(10);
    }

    [Fact]
    public async Task Undo_names_what_readers_added_and_does_it_only_by_force()
    {
        await using var paper = await Paper.StartAsync();
        var before = await paper.DumpAsync();
        var report = await paper.ImportItemsAsync(Wxr.Post(1, inside: Wxr.Comment(10)));
        var imported = await paper.ReadAsync(db => db.Comments.SingleAsync());
        await paper.WriteAsync(async db =>
        {
            var reply = new Comment { SiteId = 1, StoryId = imported.StoryId, AuthorId = imported.AuthorId, AuthorName = "Rita Noll", Body = "x", Html = "x", Number = 2, ParentId = imported.Id, ThreadId = imported.Id, Depth = 1 };
            db.Comments.Add(reply);
            await db.SaveChangesAsync();
        });

        var refused = await paper.UndoAsync(report.ImportId!.Value);
        refused!.InTheWay.ShouldBe(["comment #2 on post-1 by Rita Noll"]);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(2);

        (await paper.UndoAsync(report.ImportId.Value, force: true))!.InTheWay.ShouldBeEmpty();
        await paper.ShouldBeAsAsync(before);
    }

    [Fact]
    public async Task A_member_whom_another_import_needs_stays_until_that_is_undone_too()
    {
        await using var paper = await Paper.StartAsync();
        var before = await paper.DumpAsync();
        var first = await paper.ImportItemsAsync(Wxr.Post(1, inside: Wxr.Comment(10)));
        var second = await paper.ImportItemsAsync(Wxr.Post(2, inside: Wxr.Comment(20).Replace("reader20@", "reader10@")));
        second.Came["members"].ShouldBe(0);
        await paper.UndoAsync(first.ImportId!.Value);
        (await paper.ReadAsync(db => db.Members.SingleAsync())).ImportId.ShouldBe(second.ImportId);
        await paper.UndoAsync(second.ImportId!.Value);
        await paper.ShouldBeAsAsync(before);
    }

    private sealed class KilledException : Exception;
}

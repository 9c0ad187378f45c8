using System.Text.Json;
using Comity.Server.Import.WordPress;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Import;

public sealed class CommentImportTests
{
    [Fact]
    public async Task Spam_is_kept_for_staff_without_a_number_and_answers_to_it_begin_threads()
    {
        await using var paper = await Paper.StartAsync();
        await paper.ImportItemsAsync(Wxr.Post(1, inside: Wxr.Comment(10, text: "Cheap watches", approved: "spam") + Wxr.Comment(11, parent: 10, text: "Go away.") + Wxr.Comment(12, approved: "post-trashed")));
        var comments = await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).ToListAsync());
        comments.Select(c => (c.State, c.Number, c.RemovedClause, c.Depth)).ShouldBe(
            [(CommentState.Refused, null, "spam", 0), (CommentState.Published, 1, null, 0), (CommentState.Removed, 2, null, 0)]);
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/post-1");
        browser.Html.ShouldContain("Go away.");
        browser.Html.ShouldNotContain("Cheap watches");
    }

    [Fact]
    public async Task Circles_of_parents_and_very_deep_threads_find_an_order()
    {
        await using var paper = await Paper.StartAsync();
        var deep = string.Concat(Enumerable.Range(100, 600).Select(i => Wxr.Comment(i, parent: i + 1)));
        var report = await paper.ImportItemsAsync(Wxr.Post(1, inside: Wxr.Comment(1, 2) + Wxr.Comment(2, 3) + Wxr.Comment(3, 1) + Wxr.Comment(4, 4) + deep + Wxr.Comment(700)));
        report.Changed.Keys.ShouldContain("comments that answer each other in a circle begin threads");
        var comments = await paper.ReadAsync(db => db.Comments.ToListAsync());
        comments.ShouldAllBe(c => c.Depth >= 0 && c.ThreadId > 0 && c.Number > 0 && c.State == CommentState.Published);
        comments.Max(c => c.Depth).ShouldBe(600);
        comments.Single(c => c.AuthorName == "Reader 700").ThreadReplyCount.ShouldBe(600);
    }

    [Fact]
    public async Task A_parent_under_another_story_is_none()
    {
        await using var paper = await Paper.StartAsync();
        var report = await paper.ImportItemsAsync(Wxr.Post(1, inside: Wxr.Comment(10)) + Wxr.Post(2, inside: Wxr.Comment(20, parent: 10)));
        report.Changed["answer to a comment that did not come begins a thread"].Examples.ShouldBe(["Reader 20 answers 10"]);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.ParentId != null))).ShouldBe(0);
    }

    [Fact]
    public async Task A_dry_run_reports_the_same_and_changes_nothing()
    {
        await using var paper = await Paper.StartAsync();
        var before = await paper.DumpAsync();
        var dry = await paper.ImportAsync(Imports.RealExport, o => o with { DryRun = true });
        await paper.ShouldBeAsAsync(before);
        var real = await paper.ImportAsync(Imports.RealExport);
        dry.Came.ShouldBe(real.Came);
        dry.LeftOut.ToDictionary(r => r.Key, r => r.Value.Count).ShouldBe(real.LeftOut.ToDictionary(r => r.Key, r => r.Value.Count));
        dry.Changed.ToDictionary(r => r.Key, r => r.Value.Count).ShouldBe(real.Changed.ToDictionary(r => r.Key, r => r.Value.Count));
    }

    [Fact]
    public async Task The_policy_lists_what_it_would_hold_or_refuse_and_changes_nothing_by_that()
    {
        await using var paper = await Paper.StartAsync();
        var lines = new StringWriter();
        var report = await paper.ImportItemsAsync(Suspicious(), o => o with { Judging = ImportJudging.Report, JudgeOut = lines });
        report.Judged.Values.Sum(j => j.Hold + j.Refuse).ShouldBe(1);
        var line = JsonDocument.Parse(lines.ToString().TrimEnd()).RootElement;
        line.GetProperty("comment").GetInt64().ShouldBe(11);
        line.GetProperty("verdict").GetString().ShouldBeOneOf("hold", "refuse");
        line.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.State == CommentState.Published))).ShouldBe(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_policy_enforced_holds_for_a_person_with_an_entry_each(bool importedBefore)
    {
        await using var paper = await Paper.StartAsync();
        if (importedBefore)
            await paper.ImportItemsAsync(Suspicious());
        var report = await paper.ImportItemsAsync(Suspicious(), o => o with { Judging = ImportJudging.Enforce });
        report.ImportId.ShouldNotBeNull();
        var held = await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.State == CommentState.Held));
        (held.AuthorName, held.Number).ShouldBe(("Reader 11", 2));
        var revision = await paper.ReadAsync(db => db.CommentRevisions.SingleAsync(r => r.CommentId == held.Id));
        (revision.Verdict, revision.PolicyVersion).ShouldBe(("hold", 1));
        (await paper.ReadAsync(db => db.Stories.SingleAsync())).CommentCount.ShouldBe(1);
        var entries = await paper.ReadAsync(db => db.LedgerEntries.OrderBy(e => e.Index).Select(e => e.Entry).ToListAsync());
        entries.Select(System.Text.Encoding.UTF8.GetString).Count(e => e.Contains("\"kind\":\"comment.hold\"") && e.Contains($"comment:{held.Id}\"")).ShouldBe(1);

        var dump = await paper.DumpAsync();
        await paper.ImportItemsAsync(Suspicious(), o => o with { Judging = ImportJudging.Enforce });
        await paper.ShouldBeAsAsync(dump);
    }

    private static string Suspicious() =>
        Wxr.Post(1, inside: Wxr.Comment(10, text: "A calm remark.") + Wxr.Comment(11, text: "WHY DOES NOBODY EVER LISTEN TO ME, THIS IS THE WORST DECISION THEY HAVE EVER MADE!!!!!!!! https://a.example https://b.example https://c.example https://d.example https://e.example https://f.example"));
}

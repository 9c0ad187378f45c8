using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Moderation;

public sealed partial class UnitTests
{
    private const int Many = 500;

    [Fact]
    public async Task Blocking_a_member_with_500_comments_and_removing_all_is_undone_to_the_byte()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var author = await paper.AddReaderAsync();
        var story = await paper.AddStoryAsync();
        await FillAsync(paper, story, author, await paper.AddReaderAsync("Ada Lindt"));
        var before = await PagesAsync(paper, story);
        var rows = await RowsAsync(paper);
        var standing = await paper.ReadAsync(db => db.Comments.CountAsync(c => c.AuthorId == author.Id && (c.State == CommentState.Published || c.State == CommentState.Held)));
        var sealedBefore = (await paper.LedgerAsync()).Count;

        await desk.Browser.GoAsync($"/console/members/{author.Id}/sanction");
        await desk.Browser.SubmitAsync(".sanction-form", ("Kind", "Block"), ("Length", "none"), ("Clause", "spam"), ("Reason", "Honey under every story."), ("RemoveAll", "on"));

        desk.Browser.Text.ShouldContain($"Blocked Noor Haddo until lifted and removed {standing} comments under clause 7");
        (await PagesAsync(paper, story)).ShouldNotBe(before);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.AuthorId == author.Id && (c.State == CommentState.Published || c.State == CommentState.Held)))).ShouldBe(0);
        (await paper.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(1);
        (await desk.Browser.GoAsync("/console/decisions")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);

        await desk.Browser.SubmitAsync("form[action$=undo]");

        desk.Browser.Text.ShouldContain("Taken back");
        (await PagesAsync(paper, story)).ShouldBe(before);
        (await RowsAsync(paper)).ShouldBe(rows);
        (await paper.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(2);
        var ledger = (await paper.LedgerAsync()).Skip(sealedBefore).ToList();
        ledger.GroupBy(k => k).Select(g => (g.Key, g.Count())).ShouldBe(
            [(LedgerKind.SanctionImpose, 1), (LedgerKind.CommentRemove, standing), (LedgerKind.DecisionUndo, standing + 1)]);
        var verified = await paper.ComityAsync("ledger", "verify");
        verified.Exit.ShouldBe(0, verified.Error);
    }

    [Fact]
    public async Task A_part_that_a_colleague_has_decided_on_since_stays_and_no_part_is_undone_alone()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var (story, author) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var first = await paper.AddCommentAsync(story, author, CommentState.Published, "First.");
        var second = await paper.AddCommentAsync(story, author, CommentState.Held, "Second.");
        var imposed = await desk.Api.PostAsync("/api/v1/moderation/sanctions", Json.Of(new { memberId = author.Id, kind = "block", clause = "noise", reason = "Noise.", removeAll = true }));
        imposed.StatusCode.ShouldBe(HttpStatusCode.OK);
        var head = await paper.ReadAsync(db => db.ModerationActions.SingleAsync(a => a.Kind == ModerationKind.Sanction));
        head.Covers.ShouldBe(2);
        var part = await paper.ReadAsync(db => db.ModerationActions.FirstAsync(a => a.PartOfId == head.Id));

        (await UndoAsync(desk, part.Id)).ShouldBe(HttpStatusCode.Conflict);
        await desk.Api.PostAsync($"/api/v1/moderation/comments/{first.Id}/restore", Json.Of(new { }));
        await desk.Api.PostAsync($"/api/v1/moderation/comments/{first.Id}/remove", Json.Of(new { clause = "spam" }));
        (await UndoAsync(desk, head.Id)).ShouldBe(HttpStatusCode.OK);

        (await paper.CommentAsync(first.Id)).RemovedClause.ShouldBe("spam");
        (await paper.CommentAsync(second.Id)).State.ShouldBe(CommentState.Held);
        (await paper.ReadAsync(db => db.Sanctions.SingleAsync())).LiftedAt.ShouldNotBeNull();
        (await UndoAsync(desk, head.Id)).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Removing_all_leaves_out_what_a_colleague_works_on_and_what_waits_for_an_editor_and_says_so()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        using var ole = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        var (story, author) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var taken = await paper.AddCommentAsync(story, author, CommentState.Held, "Taken.");
        var handedOver = await paper.AddCommentAsync(story, author, CommentState.Held, "Handed over.");
        var own = await paper.AddCommentAsync(story, author, CommentState.Held, "Own.");
        (await ole.Api.PostAsync($"/api/v1/moderation/comments/{taken.Id}/claim", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await desk.Api.PostAsync($"/api/v1/moderation/comments/{own.Id}/claim", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ole.Api.PostAsync($"/api/v1/moderation/comments/{handedOver.Id}/escalate", Json.Of(new { note = "Look." }))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await desk.Browser.GoAsync($"/console/members/{author.Id}/sanction");
        await desk.Browser.SubmitAsync(".sanction-form", ("Kind", "Block"), ("Length", "none"), ("Clause", "spam"), ("Reason", "Spam."), ("RemoveAll", "on"));

        desk.Browser.Status.ShouldBe(HttpStatusCode.OK);
        desk.Browser.Text.ShouldContain("removed 1 comment");
        desk.Browser.Page.QuerySelectorAll(".findings li").Select(l => l.TextContent).ShouldBe(
            [$"Comment #{taken.Number}: Ole Brun works on it since 4 Mar 2031, 09:00 UTC; it is free again at 4 Mar 2031, 09:05 UTC at the latest.", $"Comment #{handedOver.Number}: A colleague has handed this comment over to an editor; only editors decide on it."]);
        foreach (var stands in (Comment[])[taken, handedOver])
            (await paper.CommentAsync(stands.Id)).State.ShouldBe(CommentState.Held);
        (await paper.CommentAsync(own.Id)).State.ShouldBe(CommentState.Removed);
        (await paper.ReadAsync(db => db.QueueClaims.Select(q => q.CommentId).ToListAsync())).ShouldBe([taken.Id]);

        paper.Time.Advance(TimeSpan.FromMinutes(5));
        using var again = await desk.Api.PostAsync("/api/v1/moderation/sanctions", Json.Of(new { memberId = author.Id, kind = "block", clause = "spam", reason = "Spam.", removeAll = true }));
        var answer = await again.Content.ReadFromJsonAsync<JsonElement>();
        (answer.GetProperty("covers").GetInt32(), answer.GetProperty("left").GetInt32()).ShouldBe((1, 0));
        answer.GetProperty("skipped").EnumerateArray().Select(s => s.GetProperty("commentId").GetInt64()).ShouldBe([handedOver.Id]);
    }

    [Fact]
    public async Task One_order_removes_no_more_than_the_limit_and_says_how_many_stand()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Moderation:MostRemovedAtOnce=2");
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var (story, author) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var comments = new List<Comment>();
        for (var i = 0; i < 5; i++)
            comments.Add(await paper.AddCommentAsync(story, author, CommentState.Published, $"Text {i}."));

        await desk.Browser.GoAsync($"/console/members/{author.Id}/sanction");
        await desk.Browser.SubmitAsync(".sanction-form", ("Kind", "Block"), ("Length", "none"), ("Clause", "spam"), ("Reason", "Spam."), ("RemoveAll", "on"));

        desk.Browser.Text.ShouldContain("removed 2 comments");
        desk.Browser.Text.ShouldContain("3 older comments stand");
        (await paper.ReadAsync(db => db.Comments.Where(c => c.State == CommentState.Removed).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync())).ShouldBe([comments[3].Id, comments[4].Id]);
        await desk.Browser.SubmitAsync("form[action$=undo]");
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.State == CommentState.Published))).ShouldBe(5);
    }

    private static async Task<HttpStatusCode> UndoAsync(Desk desk, long id) => (await desk.Api.PostAsync($"/api/v1/moderation/decisions/{id}/undo", null)).StatusCode;

    /// <summary>Deep threads of the author and of another, in every state, some reported, some edited.</summary>
    private static Task FillAsync(Paper paper, Story story, Member author, Member other) => paper.WriteAsync(async db =>
    {
        var all = new List<Comment>();
        for (var (i, number) = (0, 0); all.Count(c => c.AuthorId == author.Id) < Many; i++)
        {
            var writer = i % 5 == 3 ? other : author;
            var parent = i % 17 == 0 ? null : all[^(1 + i * 7 % Math.Min(all.Count, 9))];
            var state = i % 19 == 4 ? CommentState.Removed : i % 23 == 6 ? CommentState.Withdrawn : i % 13 == 5 ? CommentState.Held : i % 29 == 7 ? CommentState.Refused : CommentState.Published;
            var comment = new Comment
            {
                Id = 1000 + i,
                SiteId = story.SiteId,
                StoryId = story.Id,
                Number = state == CommentState.Refused ? null : ++number,
                ParentId = parent?.Id,
                ThreadId = parent?.ThreadId ?? 1000 + i,
                Depth = parent is null ? 0 : parent.Depth + 1,
                AuthorId = writer.Id,
                AuthorName = writer.DisplayName,
                State = state,
                RemovedClause = state == CommentState.Removed ? "noise" : null,
                Body = $"Comment {i}.",
                Html = $"<p>Comment {i}.</p>",
                CreatedAt = Paper.Begin.AddSeconds(i - 3000),
                EditedAt = i % 11 == 2 ? Paper.Begin.AddSeconds(i - 2990) : null,
                Revision = i % 11 == 2 ? 2 : 1,
                OpenReports = i % 31 == 8 && state == CommentState.Published ? 1 : 0,
            };
            all.Add(comment);
            if (comment.OpenReports > 0)
                db.Reports.Add(new Report { SiteId = story.SiteId, CommentId = comment.Id, ReporterId = other.Id, Clause = "spam", At = comment.CreatedAt });
            for (var revision = 1; revision <= comment.Revision; revision++)
                db.CommentRevisions.Add(new CommentRevision { CommentId = comment.Id, Number = revision, Body = comment.Body, Salt = new byte[16], At = comment.CreatedAt, Verdict = "publish", Findings = "[]", PolicyVersion = 1 });
        }

        db.Comments.AddRange(all);
        await CommentTransitions.RecountAsync(db, story.Id, default);
    });

    /// <summary>Every page in every order as HTML and JSON, to the byte, but for the secrets that a form gets anew each time.</summary>
    private static async Task<string> PagesAsync(Paper paper, Story story)
    {
        using var client = paper.NewClient();
        var all = new List<string>();
        foreach (var sort in new[] { "oldest", "newest", "replies" })
        {
            string? cursor = "";
            while (cursor is not null)
            {
                all.Add(Secrets().Replace(await client.GetStringAsync($"/stories/{story.Slug}?sort={sort}&cursor={Uri.EscapeDataString(cursor)}"), "*"));
                var address = $"/api/v1/stories/{story.Id}/comments?sort={sort}" + (cursor.Length > 0 ? $"&cursor={Uri.EscapeDataString(cursor)}" : "");
                all.Add(await client.GetStringAsync(address));
                cursor = (await client.GetFromJsonAsync<Slice>(address))!.NextCursor;
            }
        }

        all.Count.ShouldBeGreaterThan(3 * 2 * 10);
        return string.Join('\n', all);
    }

    /// <summary>What moderators and counters see of it.</summary>
    private static Task<List<string>> RowsAsync(Paper paper) => paper.ReadAsync(async db => await db.Comments.OrderBy(c => c.Id)
        .Select(c => $"{c.Id} {c.Number} {c.State} {c.RemovedClause} {c.OpenReports} {c.ReplyCount} {c.ThreadReplyCount}").ToListAsync());

    [GeneratedRegex("""(?<=name="(Ticket|__RequestVerificationToken)" value=")[^"]*""")]
    private static partial Regex Secrets();

    private sealed record Slice(string? NextCursor);
}

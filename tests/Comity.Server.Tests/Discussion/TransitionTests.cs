using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class TransitionTests
{
    [Fact]
    public async Task Whatever_happens_in_whatever_order_the_counters_are_right()
    {
        await using var paper = await Paper.StartAsync();
        var story = await ReadingTests.FillAsync(paper, 0, 1, 2, 2, 0, 5, 6, 1);
        // Every state follows every other, on every comment.
        foreach (var (number, step) in from round in Enumerable.Range(0, 12) from n in Enumerable.Range(1, 8) select (n, (round * 3 + n * round) % 5))
            await paper.WriteAsync(async db =>
            {
                var comment = await db.Comments.SingleAsync(c => c.Number == number);
                await (step switch
                {
                    0 => CommentTransitions.PublishAsync(db, comment, default),
                    1 => CommentTransitions.HoldAsync(db, comment, default),
                    2 => CommentTransitions.RemoveAsync(db, comment, "noise", default),
                    3 => CommentTransitions.WithdrawAsync(db, comment, default),
                    _ => CommentTransitions.RestoreAsync(db, comment, CommentState.Published, null, default),
                });
            });
        var kept = await CountersAsync(paper);
        kept.ShouldBe(await ExpectedAsync(paper));
        await paper.WriteAsync(db => CommentTransitions.RecountAsync(db, story.Id, default));
        (await CountersAsync(paper)).ShouldBe(kept);
    }

    [Fact]
    public async Task A_number_is_given_once_and_kept()
    {
        await using var paper = await Paper.StartAsync();
        var story = await ReadingTests.FillAsync(paper, 0, 0);
        await paper.WriteAsync(async db =>
        {
            var first = await db.Comments.SingleAsync(c => c.Number == 1);
            await CommentTransitions.RemoveAsync(db, first, "noise", default);
            await CommentTransitions.RestoreAsync(db, first, CommentState.Published, null, default);
            await ReadingTests.AddAsync(db, await db.Stories.SingleAsync(s => s.Id == story.Id), first.AuthorId, null, 3);
        });
        (await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).Select(c => c.Number).ToListAsync())).ShouldBe([1, 2, 3]);
        (await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == 1))).RemovedClause.ShouldBeNull();
    }

    private static async Task<string> CountersAsync(Paper paper)
    {
        var story = await paper.ReadAsync(db => db.Stories.SingleAsync());
        var comments = await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).ToListAsync());
        return $"{story.CommentCount} {story.LastNumber}: " + string.Join(' ', comments.Select(c => $"{c.ReplyCount}/{c.ThreadReplyCount}"));
    }

    private static async Task<string> ExpectedAsync(Paper paper)
    {
        var all = await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).ToListAsync());
        return $"{all.Count(c => c.IsPublic)} {all.Max(c => c.Number)}: " + string.Join(' ', all.Select(c =>
            $"{all.Count(r => r.IsPublic && r.ParentId == c.Id)}/{(c.Depth == 0 ? all.Count(r => r.IsPublic && r.ThreadId == c.Id && r.Id != c.Id) : 0)}"));
    }
}

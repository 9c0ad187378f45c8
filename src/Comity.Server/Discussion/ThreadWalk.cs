using System.Linq.Expressions;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>A comment's place in its thread.</summary>
internal sealed record ThreadNode(long Id, long? ParentId, long ThreadId, int Number, int Depth, int Replies, int Rank)
{
    /// <summary>By what an order looks at threads, before their numbers.</summary>
    public int KeyOf(DiscussionSort sort) => sort switch
    {
        DiscussionSort.MostReplied => Replies,
        DiscussionSort.MostValued => Rank,
        _ => 0,
    };
}

/// <summary>One page of places.</summary>
internal sealed record ThreadPage(IReadOnlyList<ThreadNode> Nodes, DiscussionCursor? Next, DiscussionCursor? Previous);

/// <summary>
/// Walks a discussion thread by thread, each in the order of its tree, from any place in both directions. Reads the bare places of only
/// those threads that the page needs, so the first page of a long discussion costs what that of a short one does.
/// </summary>
internal sealed class ThreadWalk(ComityDb db, long storyId, long? viewerId)
{
    public async Task<ThreadPage> PageAsync(DiscussionSort sort, DiscussionCursor? from, int size, CancellationToken cancel)
    {
        var backward = from?.Backward ?? false;
        var nodes = new List<ThreadNode>();
        var roots = new Dictionary<long, ThreadNode>();
        if (from is not null)
            await RestOfThreadAsync(from, nodes, roots, cancel);
        var key = from is null ? null : new RootKey(from.Root, from.RootKey);
        while (nodes.Count <= size)
        {
            var next = await RootsAsync(sort, key, backward, size + 1 - nodes.Count, cancel);
            if (next.Count == 0)
                break;
            foreach (var thread in await ThreadsAsync(next, cancel))
                nodes.AddRange(backward ? thread.AsEnumerable().Reverse() : thread);
            foreach (var root in next)
                roots[root.Id] = root;
            key = new RootKey(next[^1].Number, next[^1].KeyOf(sort));
        }

        var more = nodes.Count > size;
        if (more)
            nodes.RemoveRange(size, nodes.Count - size);
        if (backward)
            nodes.Reverse();
        DiscussionCursor? To(ThreadNode node, bool back) =>
            new(sort, back, false, roots[node.ThreadId].Number, KeyOf(roots[node.ThreadId]), node.Number);
        // Where the page begins within a thread, its key is what it was when the cursor was made.
        int KeyOf(ThreadNode root) => from is not null && from.Root == root.Number ? from.RootKey : root.KeyOf(sort);
        return nodes.Count == 0
            ? new ThreadPage([], null, null)
            : new ThreadPage(
                nodes,
                backward || more ? To(nodes[^1], false) : null,
                backward ? more ? To(nodes[0], true) : null : from is not null ? To(nodes[0], true) : null);
    }

    /// <summary>The page that shows a comment: the first one when it is there, otherwise one that begins with its thread or, in a long thread, with itself.</summary>
    /// <returns>Null: there is no such comment for this reader.</returns>
    public async Task<DiscussionCursor?> PlaceAsync(DiscussionSort sort, int number, int size, CancellationToken cancel)
    {
        var threadId = await db.Comments.Where(c => c.StoryId == storyId && c.Number == number).Select(c => (long?)c.ThreadId).SingleOrDefaultAsync(cancel);
        if (threadId is null || await db.Comments.Where(Visible).Where(c => c.Id == threadId).Select(AsNode).SingleOrDefaultAsync(cancel) is not { } root)
            return null;
        var thread = (await ThreadsAsync([root], cancel))[0];
        var at = thread.FindIndex(n => n.Number == number);
        return at < 0 ? null : new DiscussionCursor(sort, false, true, root.Number, root.KeyOf(sort), at < size ? root.Number : number);
    }

    /// <summary>What stands below a comment, in the order of its tree.</summary>
    public async Task<IReadOnlyList<ThreadNode>> BelowAsync(Comment comment, int most, CancellationToken cancel)
    {
        var root = new ThreadNode(comment.ThreadId, null, comment.ThreadId, 0, 0, 0, 0);
        var thread = (await ThreadsAsync([root], cancel))[0];
        var at = thread.FindIndex(n => n.Id == comment.Id);
        return [.. thread.Skip(at + 1).TakeWhile(n => at >= 0 && n.Depth > comment.Depth).Take(most)];
    }

    /// <summary>What readers find in the discussion: texts, stones in the place of removed and withdrawn ones, and what waits if it is theirs or has answers.</summary>
    private Expression<Func<Comment, bool>> Visible => c =>
        c.StoryId == storyId && c.Number != null
        && (c.State == CommentState.Published || c.State == CommentState.Removed || c.State == CommentState.Withdrawn
            || c.State == CommentState.Held && (c.ReplyCount > 0 || c.ThreadReplyCount > 0 || c.AuthorId == viewerId));

    private static Expression<Func<Comment, ThreadNode>> AsNode =>
        c => new ThreadNode(c.Id, c.ParentId, c.ThreadId, c.Number!.Value, c.Depth, c.ThreadReplyCount, c.Rank);

    private async Task RestOfThreadAsync(DiscussionCursor from, List<ThreadNode> nodes, Dictionary<long, ThreadNode> roots, CancellationToken cancel)
    {
        var root = await db.Comments.Where(c => c.StoryId == storyId && c.Depth == 0 && c.Number == from.Root).Select(AsNode).SingleOrDefaultAsync(cancel);
        if (root is null)
            return;
        roots[root.Id] = root;
        var thread = (await ThreadsAsync([root], cancel))[0];
        var at = thread.FindIndex(n => n.Number == from.Number);
        if (at >= 0)
            nodes.AddRange(from.Backward ? thread.Take(at).Reverse() : thread.Skip(from.Inclusive ? at : at + 1));
    }

    /// <summary>As many of the next threads' firsts as are needed for so many comments.</summary>
    private async Task<List<ThreadNode>> RootsAsync(DiscussionSort sort, RootKey? after, bool backward, int wanted, CancellationToken cancel)
    {
        var roots = db.Comments.AsNoTracking().Where(Visible).Where(c => c.Depth == 0);
        var ordered = sort switch
        {
            DiscussionSort.MostReplied => ByKey(roots.Select(c => new Keyed { Comment = c, Key = c.ThreadReplyCount }), after, backward),
            DiscussionSort.MostValued => ByKey(roots.Select(c => new Keyed { Comment = c, Key = c.Rank }), after, backward),
            _ => ByNumber(roots, after, rising: sort == DiscussionSort.Newest == backward),
        };
        var found = await ordered.Take(wanted).Select(AsNode).ToListAsync(cancel);
        var sum = 0;
        return [.. found.TakeWhile(r =>
        {
            var needed = sum < wanted;
            sum += 1 + r.Replies;
            return needed;
        })];
    }

    private static IQueryable<Comment> ByNumber(IQueryable<Comment> roots, RootKey? after, bool rising)
    {
        if (after is { Number: var number })
            roots = rising ? roots.Where(c => c.Number > number) : roots.Where(c => c.Number < number);
        return rising ? roots.OrderBy(c => c.Number) : roots.OrderByDescending(c => c.Number);
    }

    /// <summary>Highest key first, equal ones by number.</summary>
    private static IQueryable<Comment> ByKey(IQueryable<Keyed> roots, RootKey? after, bool backward)
    {
        if (after is { Number: var number, Key: var key })
            roots = backward
                ? roots.Where(r => r.Key > key || r.Key == key && r.Comment.Number < number)
                : roots.Where(r => r.Key < key || r.Key == key && r.Comment.Number > number);
        return (backward
            ? roots.OrderBy(r => r.Key).ThenByDescending(r => r.Comment.Number)
            : roots.OrderByDescending(r => r.Key).ThenBy(r => r.Comment.Number)).Select(r => r.Comment);
    }

    /// <summary>Whole threads, each in the order of its tree, as visible to the reader.</summary>
    private async Task<List<List<ThreadNode>>> ThreadsAsync(IReadOnlyList<ThreadNode> roots, CancellationToken cancel)
    {
        var ids = roots.Select(r => r.Id).ToList();
        var nodes = await db.Comments.AsNoTracking().Where(Visible).Where(c => ids.Contains(c.ThreadId)).Select(AsNode).ToListAsync(cancel);
        var byThread = nodes.ToLookup(n => n.ThreadId);
        return [.. roots.Select(r => InTreeOrder([.. byThread[r.Id]]))];
    }

    private static List<ThreadNode> InTreeOrder(List<ThreadNode> nodes)
    {
        var there = nodes.Select(n => n.Id).ToHashSet();
        // An answer to something that this reader does not see hangs on the thread's first.
        var below = nodes.Where(n => n.Id != n.ThreadId)
            .ToLookup(n => n.ParentId is { } parent && there.Contains(parent) ? parent : n.ThreadId);
        var order = new List<ThreadNode>(nodes.Count);
        var open = new Stack<ThreadNode>(nodes.Where(n => n.Id == n.ThreadId));
        while (open.TryPop(out var node))
        {
            order.Add(node);
            foreach (var reply in below[node.Id].OrderByDescending(n => n.Number))
                open.Push(reply);
        }

        return order;
    }

    private sealed record RootKey(int Number, int Key);

    private sealed class Keyed
    {
        public required Comment Comment { get; init; }

        public int Key { get; init; }
    }
}

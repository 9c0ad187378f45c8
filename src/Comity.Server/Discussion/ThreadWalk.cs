using System.Linq.Expressions;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>A comment's place in its thread.</summary>
internal sealed record ThreadNode(long Id, long ThreadId, int Number, string Path, int Replies, int Rank)
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
/// Walks a discussion thread by thread, each in the order of its tree, from any place in both directions. Reads the bare places of about
/// as many comments as the page has, so that a page of a long discussion, or of a long thread, costs what that of a short one does.
/// </summary>
internal sealed class ThreadWalk(ComityDb db, long storyId, long? viewerId)
{
    public async Task<ThreadPage> PageAsync(DiscussionSort sort, DiscussionCursor? from, int size, CancellationToken cancel)
    {
        var backward = from?.Backward ?? false;
        var nodes = new List<ThreadNode>();
        var roots = new Dictionary<long, ThreadNode>();
        if (from is not null)
            await RestOfThreadAsync(from, nodes, (roots, size + 1), cancel);
        var key = from is null ? null : new RootKey(from.Root, from.RootKey);
        while (nodes.Count <= size)
        {
            var wanted = size + 1 - nodes.Count;
            var next = await RootsAsync(sort, key, backward, wanted, cancel);
            if (next.Count == 0)
                break;
            nodes.AddRange(await ThreadsAsync(next, backward, wanted, cancel));
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
        if (await Seen.Where(c => c.Number == number).Select(AsNode).SingleOrDefaultAsync(cancel) is not { } node
            || await Seen.Where(c => c.Id == node.ThreadId).Select(AsNode).SingleOrDefaultAsync(cancel) is not { } root)
            return null;
        var first = await WithinAsync(root.Id, null, (false, size), cancel);
        return new DiscussionCursor(sort, false, true, root.Number, root.KeyOf(sort), first.Any(n => n.Number == number) ? root.Number : number);
    }

    /// <summary>What stands below a comment, in the order of its tree.</summary>
    public async Task<IReadOnlyList<ThreadNode>> BelowAsync(Comment comment, int most, CancellationToken cancel)
    {
        var (path, end) = (comment.Path, comment.Path + ThreadPath.End);
        var below = ThreadPath.IsDeepest(path)
            ? OfThreads.Where(c => c.ParentId == comment.Id)
            : OfThreads.Where(c => c.ThreadId == comment.ThreadId).Where(Behind(path)).Where(Before(end));
        return await below.OrderBy(c => c.Path).Take(most).Select(AsNode).ToListAsync(cancel);
    }

    /// <summary>What readers find in the discussion: texts, stones in the place of removed and withdrawn ones, and what waits if it is theirs or has answers.</summary>
    private Expression<Func<Comment, bool>> Visible => c =>
        c.Number != null
        && (c.State == CommentState.Published || c.State == CommentState.Removed || c.State == CommentState.Withdrawn
            || c.State == CommentState.Held && (c.ReplyCount > 0 || c.ThreadReplyCount > 0 || c.AuthorId == viewerId));

    private static Expression<Func<Comment, ThreadNode>> AsNode =>
        c => new ThreadNode(c.Id, c.ThreadId, c.Number!.Value, c.Path, c.ThreadReplyCount, c.Rank);

    private IQueryable<Comment> Seen => OfThreads.Where(c => c.StoryId == storyId);

    /// <summary>For questions after a thread of the story. Were the story named too, SQLite, which keeps no statistics, would look for a few threads through all of it.</summary>
    private IQueryable<Comment> OfThreads => db.Comments.AsNoTracking().Where(Visible);

    private async Task RestOfThreadAsync(DiscussionCursor from, List<ThreadNode> nodes, (Dictionary<long, ThreadNode> Roots, int Most) page, CancellationToken cancel)
    {
        var root = await db.Comments.Where(c => c.StoryId == storyId && c.Depth == 0 && c.Number == from.Root).Select(AsNode).SingleOrDefaultAsync(cancel);
        if (root is null)
            return;
        page.Roots[root.Id] = root;
        if (await db.Comments.Where(c => c.ThreadId == root.Id && c.Number == from.Number).Select(c => c.Path).SingleOrDefaultAsync(cancel) is not { } path)
            return;
        if (from.Inclusive && !from.Backward)
            nodes.AddRange(await OfThreads.Where(c => c.ThreadId == root.Id && c.Path == path).Select(AsNode).ToListAsync(cancel));
        nodes.AddRange(await WithinAsync(root.Id, path, (from.Backward, page.Most), cancel));
    }

    /// <summary>As many of the next threads' firsts as are needed for so many comments.</summary>
    private async Task<List<ThreadNode>> RootsAsync(DiscussionSort sort, RootKey? after, bool backward, int wanted, CancellationToken cancel)
    {
        var roots = Seen.Where(c => c.Depth == 0);
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

    /// <summary>What the threads hold, each in the order of its tree or, backward, against it. All but the last are known to be short.</summary>
    private async Task<List<ThreadNode>> ThreadsAsync(List<ThreadNode> roots, bool backward, int wanted, CancellationToken cancel)
    {
        var ids = roots.SkipLast(1).Select(r => r.Id).ToList();
        var heads = ids.Count == 0 ? [] : await OfThreads.Where(c => ids.Contains(c.ThreadId)).Select(AsNode).ToListAsync(cancel);
        var byThread = heads.ToLookup(n => n.ThreadId);
        var nodes = ids.SelectMany(id => backward
            ? byThread[id].OrderByDescending(n => n.Path, StringComparer.Ordinal)
            : byThread[id].OrderBy(n => n.Path, StringComparer.Ordinal)).ToList();
        if (nodes.Count < wanted)
            nodes.AddRange(await WithinAsync(roots[^1].Id, null, (backward, wanted - nodes.Count), cancel));
        return nodes;
    }

    /// <summary>Places of one thread from its beginning or end, or behind or before a path.</summary>
    private Task<List<ThreadNode>> WithinAsync(long threadId, string? from, (bool Backward, int Most) way, CancellationToken cancel)
    {
        var thread = OfThreads.Where(c => c.ThreadId == threadId);
        if (from is not null)
            thread = thread.Where(way.Backward ? Before(from) : Behind(from));
        return (way.Backward ? thread.OrderByDescending(c => c.Path) : thread.OrderBy(c => c.Path)).Take(way.Most).Select(AsNode).ToListAsync(cancel);
    }

#pragma warning disable CA1309 // The database compares, and knows no other comparison.
    private static Expression<Func<Comment, bool>> Behind(string path) => c => string.Compare(c.Path, path) > 0;

    private static Expression<Func<Comment, bool>> Before(string path) => c => string.Compare(c.Path, path) < 0;
#pragma warning restore CA1309

    private sealed record RootKey(int Number, int Key);

    private sealed class Keyed
    {
        public required Comment Comment { get; init; }

        public int Key { get; init; }
    }
}

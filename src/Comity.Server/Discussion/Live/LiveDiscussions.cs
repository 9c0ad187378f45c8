using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Threading.Channels;
using Comity.Server.Hosting;
using Comity.Storage;

namespace Comity.Server.Discussion.Live;

/// <summary>
/// The open pages of every discussion, and the news of each that they may have missed. It reaches this process only;
/// where several machines serve one paper, <see cref="Tell"/> is the place to hand the news on.
/// </summary>
public sealed class LiveDiscussions
{
    /// <summary>News that one page may lag behind, and that are kept for who comes back.</summary>
    private const int Kept = 256;

    /// <summary>Discussions whose news are kept; the one without news for the longest goes first.</summary>
    private const int MostDiscussions = 1000;

    private readonly ConcurrentDictionary<long, Discussion> discussions = new();

    /// <summary>Differs between runs of the program, so that news of an earlier run are not taken for this one's.</summary>
    private readonly string run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));

    /// <summary>Hands news to the open pages of a discussion.</summary>
    /// <param name="news">Its id is given here.</param>
    public void Tell(long storyId, LiveNews news)
    {
        if (!discussions.TryGetValue(storyId, out var discussion))
            return;
        lock (discussion)
        {
            var told = news with { Id = $"{run}.{(++discussion.Last).ToString(CultureInfo.InvariantCulture)}" };
            discussion.News.Enqueue(told);
            if (discussion.News.Count > Kept)
                discussion.News.Dequeue();
            foreach (var page in discussion.Pages)
                page.Writer.TryWrite(told);
        }
    }

    /// <summary>Whether anybody has looked at the discussion since news are kept.</summary>
    public bool IsWatched(long storyId) => discussions.ContainsKey(storyId);

    /// <param name="after">The id of the last news that the page has; null: it has just been loaded.</param>
    /// <returns>What it missed, and what happens from now on until disposed of.</returns>
    public (IReadOnlyList<LiveNews> Missed, Subscription<LiveNews> Next) Listen(long storyId, string? after)
    {
        var page = Channel.CreateBounded<LiveNews>(new BoundedChannelOptions(Kept) { FullMode = BoundedChannelFullMode.DropOldest });
        while (true)
        {
            var discussion = discussions.GetOrAdd(storyId, _ => new Discussion());
            lock (discussion)
            {
                if (discussion.IsGone)
                    continue;
                discussion.Pages.Add(page);
                ComityMeter.LiveReaders.Add(1);
                var missed = Missed(discussion, after);
                Forget(storyId);
                return (missed, new Subscription<LiveNews>(page.Reader, () =>
                {
                    lock (discussion)
                        discussion.Pages.Remove(page);
                    ComityMeter.LiveReaders.Add(-1);
                }));
            }
        }
    }

    private List<LiveNews> Missed(Discussion discussion, string? after)
    {
        var now = $"{run}.{discussion.Last.ToString(CultureInfo.InvariantCulture)}";
        if (after is null)
            return [new LiveNews(now, 0) { Says = "" }];
        var known = after.StartsWith(run + ".", StringComparison.Ordinal) && long.TryParse(after.AsSpan(run.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
        return known >= discussion.Last - discussion.News.Count && known <= discussion.Last
            ? [.. discussion.News.TakeLast((int)(discussion.Last - known))]
            : [new LiveNews(now, 0)];
    }

    private void Forget(long butNot)
    {
        if (discussions.Count <= MostDiscussions)
            return;
        foreach (var (id, discussion) in discussions)
        {
            // Never two locks at once; an occupied one is simply kept.
            if (id == butNot || !Monitor.TryEnter(discussion))
                continue;
            try
            {
                if (discussion.Pages.Count > 0)
                    continue;
                discussion.IsGone = discussions.TryRemove(id, out _);
                return;
            }
            finally
            {
                Monitor.Exit(discussion);
            }
        }
    }

    private sealed class Discussion
    {
        public HashSet<Channel<LiveNews>> Pages { get; } = [];

        public Queue<LiveNews> News { get; } = new();

        public long Last { get; set; }

        public bool IsGone { get; set; }
    }
}

using System.Collections.Concurrent;
using System.Globalization;

namespace Comity.Server.Discussion.Live;

/// <summary>
/// This node's open pages of every discussion, and the news of each that they may have missed. News are named by the index of
/// the decision in the site's ledger, which is the same on every node: who was told by one may go on with another.
/// </summary>
public sealed class LiveDiscussions
{
    /// <summary>News that one page may lag behind, and that are kept for who comes back.</summary>
    private const int Kept = 256;

    /// <summary>Discussions whose news are kept; the one without news for the longest goes first.</summary>
    private const int MostDiscussions = 1000;

    /// <summary>Pages told in one go.</summary>
    private const int AtOnce = 256;

    private static readonly TimeSpan s_breath = TimeSpan.FromMilliseconds(2);

    private readonly ConcurrentDictionary<long, Discussion> discussions = new();
    private volatile bool hasEnded;

    /// <summary>Hands news to the open pages of a discussion; completed when all have them to send. To be awaited before the next.</summary>
    /// <param name="index">Of the decision in the ledger; null: it is not there, and news of it bear the name of those before.</param>
    /// <param name="news">Its id is given here.</param>
    public async Task TellAsync(long storyId, long? index, LiveNews news)
    {
        if (!discussions.TryGetValue(storyId, out var discussion))
            return;
        LiveNews told;
        OpenPage[] pages;
        lock (discussion)
        {
            discussion.Last = Math.Max(index ?? 0, discussion.Last);
            told = news with { Id = IdOf(discussion.Last) };
            discussion.News.Enqueue((discussion.Last, told));
            if (discussion.News.Count > Kept)
                discussion.Since = discussion.News.Dequeue().Index;
            pages = [.. discussion.Pages];
        }

        var one = pages.Length > 0 ? OpenPage.EventOf(told) : [];
        for (var at = 0; at < pages.Length; at += AtOnce)
        {
            // Each takes a buffer until it is sent. So the ones before are sent first, and requests of others have their turn.
            if (at > 0)
                await Task.Delay(s_breath);
            foreach (var page in pages.AsSpan(at, Math.Min(AtOnce, pages.Length - at)))
                page.Tell(one);
        }
    }

    /// <summary>To be called about once a second: pages hear that their streams live, and those that are open for long end.</summary>
    public void Tick(DateTimeOffset now) => ForAll(page => page.Tick(now));

    /// <summary>Ends all pages, and any that comes: the program stops.</summary>
    public void End()
    {
        hasEnded = true;
        ForAll(page => page.End());
    }

    /// <summary>Whether anybody has looked at the discussion since news are kept.</summary>
    public bool IsWatched(long storyId) => discussions.ContainsKey(storyId);

    /// <summary>The name of the state after a decision.</summary>
    public static string IdOf(long index) => index.ToString(CultureInfo.InvariantCulture);

    /// <param name="after">The index of the last news that the page has; null: it has just been loaded.</param>
    /// <param name="told">Asked once: all decisions up to this one have been told, to whom they concern.</param>
    /// <returns>What it missed, null when that is not remembered here; and what happens from now on until disposed of.</returns>
    public (IReadOnlyList<LiveNews>? Missed, OpenPage Next) Listen(long storyId, long? after, Func<long> told, DateTimeOffset now)
    {
        while (true)
        {
            var discussion = discussions.GetOrAdd(storyId, _ => new Discussion());
            lock (discussion)
            {
                if (discussion.IsGone)
                    continue;
                // Only now that the discussion can be found: what is told from here on comes here too.
                var until = told();
                if (discussion.IsNew)
                    (discussion.Since, discussion.Last, discussion.IsNew) = (until, Math.Max(until, discussion.Last), false);
                var page = new OpenPage(Kept, now, discussion.Close);
                discussion.Pages.Add(page);
                var missed = Missed(discussion, after, until);
                Forget(storyId);
                if (hasEnded)
                    page.End();
                return (missed, page);
            }
        }
    }

    private void ForAll(Action<OpenPage> tell)
    {
        foreach (var discussion in discussions.Values)
        {
            lock (discussion)
            {
                foreach (var page in discussion.Pages)
                    tell(page);
            }
        }
    }

    private static List<LiveNews>? Missed(Discussion discussion, long? after, long told)
    {
        if (after is not { } known)
            return [new LiveNews(IdOf(told), 0) { Says = "" }];
        // What has no index of its own may be told twice: it says what is, not what has changed.
        return known < discussion.Since ? null : [.. discussion.News.Where(n => n.Index > known || n.Index == known && n.News.Valued is not null).Select(n => n.News)];
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
        public HashSet<OpenPage> Pages { get; } = [];

        public Queue<(long Index, LiveNews News)> News { get; } = new();

        /// <summary>News of decisions after this one are all remembered.</summary>
        public long Since { get; set; }

        public long Last { get; set; }

        /// <summary>Nobody has come yet, so that it is not known since when news are remembered.</summary>
        public bool IsNew { get; set; } = true;

        public bool IsGone { get; set; }

        public void Close(OpenPage page)
        {
            lock (this)
                Pages.Remove(page);
        }
    }
}

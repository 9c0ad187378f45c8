using Comity.Server.Policies.Workshop;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Ranking;

/// <summary>
/// Works out the rank of a site's comments from its members' reactions. What people lean to is kept in memory while it works, and nowhere else.
/// </summary>
internal sealed class Ranker(Writer writer, IDbContextFactory<ComityDb> factory, TimeProvider time)
{
    private const int Days = 365;
    private const int MostPassedBy = 100;
    private const int Batch = 500;

    /// <summary>A rank is a score in millionths, less that of a comment without reactions.</summary>
    private const double Unit = 1e6;

    /// <summary>Ranks anew; returns how many comments changed theirs.</summary>
    public async Task<int> RankAsync(int siteId, CancellationToken cancel)
    {
        var facts = await ReadAsync(siteId, cancel);
        var wanted = RanksOf(facts, time.GetUtcNow());
        await using var db = await factory.CreateDbContextAsync(cancel);
        var now = await db.Comments.Where(c => c.SiteId == siteId && (c.Rank != 0 || db.Reactions.Any(r => r.CommentId == c.Id))).Select(c => new { c.Id, c.Rank }).ToListAsync(cancel);
        var changed = now.Where(c => c.Rank != wanted.GetValueOrDefault(c.Id)).Select(c => c.Id).ToList();
        foreach (var batch in changed.Chunk(Batch))
            await writer.RunAsync(Reach.Stories, (write, c) => SetAsync(write, batch, wanted, c), cancel);
        return changed.Count;
    }

    /// <summary>A reaction with what the rules look at.</summary>
    internal sealed record Fact(long CommentId, long StoryId, long MemberId, bool Valued, DateTimeOffset At, DateTimeOffset MemberSince);

    internal static Dictionary<long, int> RanksOf(IReadOnlyList<Fact> facts, DateTimeOffset now)
    {
        var leanings = LeaningsOf(facts, now);
        var bridging = BridgingScore.Over(leanings.Values);
        return facts.GroupBy(f => f.CommentId).ToDictionary(c => c.Key, c =>
        {
            var counted = WithoutBursts(c, leanings).ToList();
            var score = bridging is null
                ? new Share(counted.Count(f => f.Valued), counted.Count).Low
                : bridging.Of([.. counted.Select(f => VoiceOf(f, leanings, now))]) - BridgingScore.OfNone;
            return (int)Math.Round(score * Unit);
        });
    }

    private static bool IsNew(Fact fact, DateTimeOffset now) => fact.MemberSince > now.AddDays(-RankRules.NewDays);

    private static Voice VoiceOf(Fact fact, Dictionary<long, double> leanings, DateTimeOffset now) =>
        leanings.TryGetValue(fact.MemberId, out var leaning) ? new Voice(leaning, fact.Valued) : new Voice(null, fact.Valued, IsNew(fact, now) ? RankRules.NewcomerWeight : 1);

    /// <summary>Of the people who have reacted often enough and are not new.</summary>
    private static Dictionary<long, double> LeaningsOf(IReadOnlyList<Fact> facts, DateTimeOffset now)
    {
        var known = facts.Where(f => !IsNew(f, now)).GroupBy(f => f.MemberId).Where(m => m.Count() >= RankRules.LeastReactions).OrderBy(m => m.Key).ToList();
        var items = facts.Select(f => f.CommentId).Distinct().Order().Select((id, i) => (id, i)).ToDictionary(c => c.id, c => c.i);
        var ratings = new List<Rating>();
        for (var rater = 0; rater < known.Count; rater++)
            ratings.AddRange(known[rater].OrderBy(f => f.CommentId).Select(f => new Rating(rater, items[f.CommentId], f.Valued ? 1 : 0)));
        if (ratings.TrueForAll(r => r.Value > 0))
            ratings.AddRange(PassedBy(facts, known, items));
        var found = Leanings.Fit(ratings, known.Count, items.Count);
        return known.Select((m, i) => (m.Key, found[i])).ToDictionary(m => m.Key, m => m.Item2);
    }

    /// <summary>Where nobody disagrees: the comments of a story that a person reacted in which others valued and this person did not.</summary>
    private static IEnumerable<Rating> PassedBy(IReadOnlyList<Fact> facts, List<IGrouping<long, Fact>> known, Dictionary<long, int> items)
    {
        var valued = facts.GroupBy(f => f.StoryId).ToDictionary(
            s => s.Key,
            s => s.GroupBy(f => f.CommentId).Where(c => c.Count() >= BridgingScore.LeastOnASide).OrderByDescending(c => c.Count()).ThenBy(c => c.Key).Take(MostPassedBy).Select(c => c.Key).ToList());
        for (var rater = 0; rater < known.Count; rater++)
        {
            var own = known[rater].Select(f => f.CommentId).ToHashSet();
            foreach (var comment in known[rater].Select(f => f.StoryId).Distinct().Order().SelectMany(s => valued[s]).Where(c => !own.Contains(c)))
                yield return new Rating(rater, items[comment], 0, RankRules.PassedByWeight);
        }
    }

    private static IEnumerable<Fact> WithoutBursts(IEnumerable<Fact> comment, Dictionary<long, double> leanings)
    {
        var all = comment.ToList();
        var unknown = all.Where(f => !leanings.ContainsKey(f.MemberId)).OrderBy(f => f.At).ToList();
        var burst = new HashSet<long>();
        for (var (first, last) = (0, 0); last < unknown.Count; last++)
        {
            while (unknown[last].At - unknown[first].At >= TimeSpan.FromMinutes(RankRules.BurstMinutes))
                first++;
            if (last - first + 1 > RankRules.MostAtOnce)
                burst.UnionWith(unknown[first..(last + 1)].Select(f => f.MemberId));
        }

        return all.Where(f => !burst.Contains(f.MemberId));
    }

    private async Task<List<Fact>> ReadAsync(int siteId, CancellationToken cancel)
    {
        var since = time.GetUtcNow().AddDays(-Days);
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await (from r in db.Reactions
                      where r.SiteId == siteId && r.At >= since
                      join c in db.Comments on r.CommentId equals c.Id
                      where c.State == CommentState.Published
                      join m in db.Members on r.MemberId equals m.Id
                      orderby r.CommentId, r.MemberId
                      select new Fact(c.Id, c.StoryId, m.Id, r.Valued, r.At, m.CreatedAt)).ToListAsync(cancel);
    }

    private static async Task SetAsync(ComityDb db, long[] ids, Dictionary<long, int> ranks, CancellationToken cancel)
    {
        var comments = await db.Comments.Where(c => ids.Contains(c.Id)).ToListAsync(cancel);
        foreach (var comment in comments)
            comment.Rank = ranks.GetValueOrDefault(comment.Id);
        var stories = comments.Select(c => c.StoryId).Distinct().ToList();
        foreach (var story in await db.Stories.Where(s => stories.Contains(s.Id)).ToListAsync(cancel))
            story.Version++;
    }
}

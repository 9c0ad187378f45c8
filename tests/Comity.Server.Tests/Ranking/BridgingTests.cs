using Comity.Server.Ranking;

namespace Comity.Server.Tests.Ranking;

/// <summary>Properties of the bridging rank on made-up populations of two camps. Chance is seeded: every run sees the same people.</summary>
public sealed class BridgingTests
{
    [Theory]
    [InlineData(100, 100, 1)]
    [InlineData(160, 40, 2)]
    [InlineData(40, 160, 3)]
    [InlineData(270, 30, 4)]
    public void Camps_are_told_apart_whatever_their_sizes(int first, int second, int seed)
    {
        var town = new Town(first, second, seed, disagree: true);
        var leanings = town.Leanings();
        Separation(leanings, first).ShouldBeGreaterThan(0.95);
    }

    [Fact]
    public void Camps_are_told_apart_also_where_nobody_can_disagree()
    {
        var town = new Town(120, 80, 5, disagree: false);
        Separation(town.Leanings(), 120).ShouldBeGreaterThan(0.9);
    }

    [Theory]
    [InlineData(100, 100, true, 11)]
    [InlineData(160, 40, true, 12)]
    [InlineData(270, 30, true, 13)]
    [InlineData(100, 100, false, 14)]
    [InlineData(150, 50, false, 15)]
    public void A_partisan_comment_with_twice_the_likes_ranks_below_a_bridging_one(int first, int second, bool disagree, int seed)
    {
        var town = new Town(first, second, seed, disagree);
        var leanings = town.Leanings();
        var score = BridgingScore.Over(leanings).ShouldNotBeNull();
        for (var side = 0; side < 2; side++)
        {
            var (own, others) = side == 0 ? (town.First, town.Second) : (town.Second, town.First);
            var likes = Math.Min(own.Count, 24);
            var bridging = Voices(leanings, own.Take(likes / 4).Concat(others.Take(likes / 4)));
            var partisan = Voices(leanings, own.Take(likes), disagree ? others.Take(4) : []);
            score.Of(bridging).ShouldBeGreaterThan(score.Of(partisan), $"side {side}");
        }
    }

    [Fact]
    public void More_voices_from_both_sides_raise_a_comment_and_disagreement_lowers_it()
    {
        var town = new Town(100, 100, 21, disagree: true);
        var leanings = town.Leanings();
        var score = BridgingScore.Over(leanings).ShouldNotBeNull();
        var few = Voices(leanings, town.First.Take(5).Concat(town.Second.Take(5)));
        var many = Voices(leanings, town.First.Take(15).Concat(town.Second.Take(15)));
        var disputed = Voices(leanings, town.First.Take(15).Concat(town.Second.Take(15)), town.First.Skip(20).Take(10));
        score.Of(many).ShouldBeGreaterThan(score.Of(few));
        score.Of(few).ShouldBeGreaterThan(BridgingScore.OfNone);
        score.Of(disputed).ShouldBeLessThan(score.Of(many));
        score.Of([]).ShouldBe(BridgingScore.OfNone);
    }

    [Fact]
    public void Names_of_the_camps_and_the_order_of_reactions_change_nothing()
    {
        var town = new Town(90, 60, 31, disagree: true);
        var leanings = town.Leanings();
        var score = BridgingScore.Over(leanings).ShouldNotBeNull();
        var mirrored = BridgingScore.Over(leanings.Select(x => -x)).ShouldNotBeNull();
        var voices = Voices(leanings, town.First.Take(7).Concat(town.Second.Take(9)), town.First.Skip(10).Take(3));
        score.Of([.. voices.AsEnumerable().Reverse()]).ShouldBe(score.Of(voices), 1e-12);
        mirrored.Of([.. voices.Select(v => v with { Leaning = -v.Leaning })]).ShouldBe(score.Of(voices), 1e-12);
        town.Leanings().ShouldBe(leanings);
    }

    [Fact]
    public void A_crowd_of_unknown_people_cannot_lift_a_comment_above_one_that_both_sides_value()
    {
        var town = new Town(100, 100, 41, disagree: true);
        var leanings = town.Leanings();
        var score = BridgingScore.Over(leanings).ShouldNotBeNull();
        var bridging = Voices(leanings, town.First.Take(12).Concat(town.Second.Take(12)));
        var raided = Enumerable.Range(0, 40).Select(_ => new Voice(null, true, RankRules.NewcomerWeight)).ToList();
        score.Of(bridging).ShouldBeGreaterThan(score.Of(raided));
    }

    [Fact]
    public void Without_people_on_both_sides_there_is_no_score()
    {
        BridgingScore.Over([0.5, 0.6, 0.7, 0.8, -0.5, -0.6]).ShouldBeNull();
        BridgingScore.Over([]).ShouldBeNull();
    }

    /// <summary>How often somebody of one camp stands on the other side of somebody of the other: 0.5 is chance, 1 always.</summary>
    private static double Separation(double[] leanings, int first)
    {
        var (a, b) = (leanings[..first], leanings[first..]);
        var right = a.Sum(x => b.Count(y => x < y));
        var share = (double)right / (a.Length * b.Length);
        return Math.Max(share, 1 - share);
    }

    private static List<Voice> Voices(double[] leanings, IEnumerable<int> valued, IEnumerable<int>? not = null) =>
        [.. valued.Select(i => new Voice(leanings[i], true)), .. (not ?? []).Select(i => new Voice(leanings[i], false))];

    /// <summary>Two camps that read the same comments: of three kinds, each camp's own and those that both value.</summary>
    private sealed class Town
    {
        private const int Comments = 120;

        private readonly List<Rating> ratings = [];
        private readonly int people;

        public Town(int first, int second, int seed, bool disagree)
        {
            var chance = new Random(seed);
            people = first + second;
            (First, Second) = ([.. Enumerable.Range(0, first)], [.. Enumerable.Range(first, second)]);
            for (var person = 0; person < people; person++)
            {
                foreach (var comment in Enumerable.Range(0, Comments).OrderBy(_ => chance.Next()).Take(20))
                {
                    var camp = person < first ? 0 : 1;
                    var likes = comment % 3 == 2 ? 0.7 : comment % 3 == camp ? 0.85 : 0.08;
                    if (chance.NextDouble() < likes)
                        ratings.Add(new Rating(person, comment, 1));
                    else if (disagree && chance.NextDouble() < 0.6)
                        ratings.Add(new Rating(person, comment, 0));
                    else if (!disagree)
                        ratings.Add(new Rating(person, comment, 0, RankRules.PassedByWeight));
                }
            }
        }

        public List<int> First { get; }

        public List<int> Second { get; }

        public double[] Leanings() => Comity.Server.Ranking.Leanings.Fit(ratings, people, Comments);
    }
}

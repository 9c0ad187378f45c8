namespace Comity.Server.Ranking;

/// <summary>What guards the rank against few, new and hurried people.</summary>
internal static class RankRules
{
    /// <summary>A leaning is known from so many reactions on.</summary>
    public const int LeastReactions = 5;

    /// <summary>A person is new for so many days, and then counts on all sides alike, with the weight below.</summary>
    public const int NewDays = 7;

    public const double NewcomerWeight = 0.25;

    /// <summary>What a person passed by, where nobody can disagree, is a weak sign that it was not valued (Hu, Koren, Volinsky, "Collaborative filtering for implicit feedback datasets", 2008).</summary>
    public const double PassedByWeight = 0.2;

    /// <summary>More than so many reactions of people without a known leaning to one comment within <see cref="BurstMinutes"/> are a burst; none of them counts.</summary>
    public const int MostAtOnce = 8;

    public const int BurstMinutes = 10;
}

namespace Comity.Server.Discussion;

/// <summary>What came of the reports that somebody filed, or that all of a site did.</summary>
/// <param name="Upheld">A moderator agreed.</param>
/// <param name="Closed">A moderator looked.</param>
public readonly record struct ReportRecord(int Upheld, int Closed);

/// <summary>One open report as it is weighed.</summary>
/// <param name="Of">The reporter's record on the site.</param>
public readonly record struct WeighedReport(ReportRecord Of, bool IsGuest);

/// <summary>
/// How far a reporter's word is to be believed, from what came of earlier ones.
/// <para>A reporter's share of upheld reports is taken as unknown, with a Beta prior around the site's own share m, worth k
/// reports: the posterior mean (u + k·m) / (n + k) of u upheld among n closed reports. Somebody new has m; a long record
/// counts for itself. m is (U + 1) / (N + 2) over all closed reports of the site (Laplace), a half where there is none.
/// Source: empirical Bayes for proportions, as in A. Gelman et al., Bayesian Data Analysis, 3rd ed., chapter 5, and
/// Discourse's reviewable scores, which weigh flags by the flagger's agreed share.</para>
/// </summary>
public static class Reliability
{
    /// <summary>k: how many reports the site's share is worth against a reporter's own.</summary>
    public const double PriorReports = 8;

    /// <summary>0–1.</summary>
    public static double Of(ReportRecord reporter, ReportRecord site)
    {
        var mean = (site.Upheld + 1.0) / (site.Closed + 2.0);
        return (reporter.Upheld + PriorReports * mean) / (reporter.Closed + PriorReports);
    }

    /// <summary>What one report weighs: the reporter's reliability, less for guests.</summary>
    public static double Weight(WeighedReport report, ReportRecord site, ReportOptions options) =>
        Of(report.Of, site) * (report.IsGuest ? options.GuestFactor : 1);

    /// <summary>
    /// What open reports weigh together. Guests who have never been right reach half of the threshold at most, however
    /// many they are: names cost nothing, so a raid could otherwise silence anybody.
    /// </summary>
    public static double Total(IEnumerable<WeighedReport> reports, ReportRecord site, ReportOptions options)
    {
        var (proven, unproven) = (0.0, 0.0);
        foreach (var report in reports)
        {
            if (report is { IsGuest: true, Of.Upheld: 0 })
                unproven += Weight(report, site, options);
            else
                proven += Weight(report, site, options);
        }

        return proven + Math.Min(unproven, options.HoldWeight / 2);
    }

    /// <summary>Whether a comment is to be held for these reports, each of another reporter.</summary>
    public static bool Holds(IReadOnlyCollection<WeighedReport> reports, ReportRecord site, ReportOptions options) =>
        options.HoldWeight > 0 && reports.Count >= options.HoldReporters && Total(reports, site, options) >= options.HoldWeight;
}

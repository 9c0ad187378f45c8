using System.Diagnostics;
using Comity.Policy;

namespace Comity.Bench;

/// <summary>What judging a comment costs on one core, for the table of <c>bench/run</c>; <c>bench/judging.sh</c> measures the parts.</summary>
internal static class JudgingRows
{
    public static int Run(double seconds)
    {
        var judge = new Judge(DefaultPolicy.Document, 1);
        foreach (var length in (int[])[200, 1000])
        {
            var submissions = Texts.OfAbout(length).Select(t => new Submission
            {
                Text = t,
                Author = new AuthorFacts { Name = "Reader", IsGuest = true },
                Story = new StoryFacts { Headline = "The ferry stays", Language = "en" },
                Now = DateTimeOffset.UnixEpoch,
            }).ToList();
            Measure(judge, submissions, seconds);
            var times = Measure(judge, submissions, seconds);
            Results.Row($"judge a comment of about {length:#,0} characters, one core", $"median {Results.Of(Drive.At(times, .5), "µs")}, 99 % within {Results.Of(Drive.At(times, .99), "µs")}; {Results.Of(1e6 / times.Average(), "/s")}");
        }

        return 0;
    }

    /// <summary>Microseconds of each judgement, sorted.</summary>
    private static List<double> Measure(Judge judge, List<Submission> submissions, double seconds)
    {
        var times = new List<double>();
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started).TotalSeconds < seconds;)
        {
            var begun = Stopwatch.GetTimestamp();
            judge.Decide(submissions[times.Count % submissions.Count]);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }

        times.Sort();
        return times;
    }
}

using BenchmarkDotNet.Attributes;
using Comity.Policy;
using Comity.Policy.Checks;

namespace Comity.Bench;

/// <summary>What one comment of about 200 characters costs on one core, step by step; each step holds those before it.</summary>
[MemoryDiagnoser]
public class JudgingBenchmark
{
    private const int Comments = 400;
    private const int Characters = 200;

    private readonly Judge judge = new(DefaultPolicy.Document, 1);
    private Submission[] submissions = [];

    [GlobalSetup]
    public void Prepare() => submissions = [.. Texts.OfAbout(Characters).Take(Comments).Select(Of)];

    [Benchmark(OperationsPerInvoke = Comments)]
    public int Fold() => Sum(static reading => reading.Folded.Words.Count);

    [Benchmark(OperationsPerInvoke = Comments)]
    public int FindWords() => Sum(static reading => reading.Hits("insults").Count);

    [Benchmark(OperationsPerInvoke = Comments)]
    public int ReadSentences() => Sum(static reading => reading.Sentences.Claims.Count);

    [Benchmark(OperationsPerInvoke = Comments)]
    public int Score() => Sum(static reading => reading.Scores[default] > 0.5 ? 1 : 0);

    [Benchmark(Baseline = true, OperationsPerInvoke = Comments)]
    public int Decide()
    {
        var held = 0;
        foreach (var submission in submissions)
            held += judge.Decide(submission).Verdict == Verdict.Publish ? 0 : 1;
        return held;
    }

    private static Submission Of(string text) => new()
    {
        Text = text,
        Author = new AuthorFacts { Name = "Ann" },
        Story = new StoryFacts { Headline = "The bridge is open again", Language = "en" },
        Now = DateTimeOffset.UnixEpoch,
    };

    private int Sum(Func<Reading, int> step)
    {
        var sum = 0;
        foreach (var submission in submissions)
            sum += step(new Reading(submission, judge.Policy));
        return sum;
    }
}

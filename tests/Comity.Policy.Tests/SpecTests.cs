using Comity.Policy.Checks;

namespace Comity.Policy.Tests;

/// <summary>Runs every row of <c>Specs/*.md</c> through the shipped checks and the default policy.</summary>
public sealed class SpecTests
{
    private static readonly Judge Judge = new(DefaultPolicy.Document, 1);

    public static IEnumerable<TheoryDataRow<Spec>> Rows =>
        SpecFile.All().Where(s => !s.KnownFailure)
            .Select(s => new TheoryDataRow<Spec>(s) { TestDisplayName = $"{s.Place} {s.Expected}: {s.Text}" });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds(Spec spec)
    {
        var decision = Decide(spec);
        Meets(decision, spec.Expected).ShouldBeTrue($"{spec.Place} expects '{spec.Expected}' for: {spec.Text}\n{Show(decision)}");
    }

    /// <summary>What is known to go wrong is counted, not hidden; a row that has come right moves to its table.</summary>
    [Fact]
    public void Known_failures_still_fail() =>
        SpecFile.All().Where(s => s.KnownFailure && Meets(Decide(s), s.Expected)).Select(s => $"{s.Place} has come right: {s.Text}").ShouldBeEmpty();

    [Fact]
    public void There_are_enough_of_them_and_none_stands_twice()
    {
        var all = SpecFile.All().ToList();
        all.Count.ShouldBeGreaterThanOrEqualTo(250);
        all.GroupBy(s => (s.Language, s.Text)).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(s => s.Place))).ShouldBeEmpty();
        all.Count(s => s.KnownFailure).ShouldBeLessThan(all.Count / 10);
    }

    [Fact]
    public void Every_expectation_is_one_that_can_fail()
    {
        foreach (var spec in SpecFile.All().Where(s => s.Expected != "publish"))
            DefaultPolicy.Document.Find(spec.Expected.Split(' ')[^1]).ShouldNotBeNull($"{spec.Place}: '{spec.Expected}'");
    }

    private static Decision Decide(Spec spec)
    {
        var submission = Submissions.Of(spec.Text);
        return Judge.Decide(submission with { Story = submission.Story with { Language = spec.Language } });
    }

    private static bool Meets(Decision decision, string expected) =>
        expected.Split(' ') switch
        {
            ["publish"] => decision.Verdict == Verdict.Publish,
            ["hold", var clause] => decision.Verdict == Verdict.Hold && Touches(decision, clause),
            ["refuse", var clause] => decision.Verdict == Verdict.Refuse && Touches(decision, clause),
            [var clause] => Touches(decision, clause),
            _ => throw new FormatException($"'{expected}' is no expectation."),
        };

    private static bool Touches(Decision decision, string clause) =>
        decision.Findings.Any(f => f.Clause == clause && f.Calls != Verdict.Publish);

    private static string Show(Decision decision) =>
        $"{decision.Verdict}: {decision.Reason}\n" + string.Join('\n', decision.Findings.Select(f => $"  {f.Clause} {f.Check} {f.Score} {f.Calls} [{string.Join(',', f.Spans.Select(s => $"{s.Start}-{s.End}"))}] {f.Says}"));
}

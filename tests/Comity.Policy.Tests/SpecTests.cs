namespace Comity.Policy.Tests;

/// <summary>Runs every row of <c>Specs/*.md</c> through the shipped checks and the default policy.</summary>
public sealed class SpecTests
{
    /// <summary>As many as there were when the tables were written, by somebody who did not know the program. It only ever goes down.</summary>
    private const int MostKnownFailures = 302;

    public static IEnumerable<TheoryDataRow<Spec>> Rows =>
        SpecFile.All().Where(s => !s.KnownFailure)
            .Select(s => new TheoryDataRow<Spec>(s) { TestDisplayName = $"{s.Place} {s.Expected}: {s.Text}" });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds(Spec spec)
    {
        var decision = SpecJudge.Decide(spec);
        SpecJudge.Meets(decision, spec.Expected).ShouldBeTrue($"{spec.Place} expects '{spec.Expected}' for: {spec.Text}\n{Show(decision)}");
    }

    /// <summary>What is known to go wrong is counted, not hidden; a row that has come right moves to its table.</summary>
    [Fact]
    public void Known_failures_still_fail() =>
        SpecFile.All().Where(s => s.KnownFailure && SpecJudge.Meets(SpecJudge.Decide(s), s.Expected)).Select(s => $"{s.Place} has come right: {s.Text}").ShouldBeEmpty();

    [Fact]
    public void There_are_enough_of_them_and_none_stands_twice()
    {
        var all = SpecFile.All().ToList();
        all.Count.ShouldBeGreaterThanOrEqualTo(1500);
        all.GroupBy(s => (s.Language, s.Text)).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(s => s.Place))).ShouldBeEmpty();
        all.Count(s => s.KnownFailure).ShouldBeLessThanOrEqualTo(MostKnownFailures);
    }

    [Fact]
    public void Every_expectation_is_one_that_can_fail()
    {
        foreach (var spec in SpecFile.All().Where(s => s.Expected != "publish"))
            DefaultPolicy.Document.Find(spec.Expected.Split(' ')[^1]).ShouldNotBeNull($"{spec.Place}: '{spec.Expected}'");
    }

    private static string Show(Decision decision) =>
        $"{decision.Verdict}: {decision.Reason}\n" + string.Join('\n', decision.Findings.Select(f => $"  {f.Clause} {f.Check} {f.Score} {f.Calls} [{string.Join(',', f.Spans.Select(s => $"{s.Start}-{s.End}"))}] {f.Says}"));
}

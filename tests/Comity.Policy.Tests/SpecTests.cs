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

    /// <summary>A judgement under the writer's lock begins before it, with what is known then.</summary>
    [Fact]
    public void What_is_read_ahead_is_decided_alike()
    {
        var judge = new Judge(DefaultPolicy.Document, 1);
        var others = new Judge(DefaultPolicy.Document with { Words = [new OwnWords("profanity", "en", ["bridge"])] }, 2);
        foreach (var spec in SpecFile.All())
        {
            var known = Submissions.Of(spec.Text);
            known = known with { Story = known.Story with { Language = spec.Language } };
            var later = known with
            {
                Author = known.Author with { Name = "idiot.example", PublishedComments = 0, Standing = Standing.PreModerated },
                Earlier = [new EarlierText(spec.Text, SameAuthor: true, Submissions.Now.AddMinutes(-1))],
            };
            var otherLanguage = later with { Story = later.Story with { Language = spec.Language == "ru" ? "en" : "ru" } };
            var ahead = judge.ReadAhead(known);

            Show(judge.Decide(later, ahead)).ShouldBe(Show(judge.Decide(later)), spec.Place);
            Show(judge.Decide(otherLanguage, ahead)).ShouldBe(Show(judge.Decide(otherLanguage)), spec.Place);
            Show(judge.Decide(later with { ReaderLanguage = "tr" }, ahead)).ShouldBe(Show(judge.Decide(later with { ReaderLanguage = "tr" })), spec.Place);
            Show(judge.Decide(later with { Text = "Fuck off. " + spec.Text }, ahead)).ShouldBe(Show(judge.Decide(later with { Text = "Fuck off. " + spec.Text })), spec.Place);
            Show(others.Decide(later, ahead)).ShouldBe(Show(others.Decide(later)), spec.Place);
        }
    }

    private static string Show(Decision decision) =>
        $"{decision.Verdict}: {decision.Reason}\n" + string.Join('\n', decision.Findings.Select(f => $"  {f.Clause} {f.Check} {f.Score} {f.Calls} [{string.Join(',', f.Spans.Select(s => $"{s.Start}-{s.End}"))}] {f.Says}"));
}

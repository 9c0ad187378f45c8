using Comity.Policy.Checks;

namespace Comity.Policy.Tests;

/// <summary>What the shipped checks and the default policy do with a row, and whether that is what it expects.</summary>
public static class SpecJudge
{
    private static readonly Judge Judge = new(DefaultPolicy.Document, 1);

    public static Decision Decide(Spec spec)
    {
        var submission = Submissions.Of(spec.Text);
        return Judge.Decide(submission with { Story = submission.Story with { Language = spec.Language } });
    }

    public static bool Meets(Decision decision, string expected) =>
        expected.Split(' ') switch
        {
            ["publish"] => decision.Verdict == Verdict.Publish,
            ["hold", var clause] => decision.Verdict == Verdict.Hold && Touches(decision, clause),
            ["refuse", var clause] => decision.Verdict == Verdict.Refuse && Touches(decision, clause),
            [var clause] => Touches(decision, clause),
            _ => throw new FormatException($"'{expected}' is no expectation."),
        };

    public static bool Touches(Decision decision, string clause) =>
        decision.Findings.Any(f => f.Clause == clause && f.Calls != Verdict.Publish);
}

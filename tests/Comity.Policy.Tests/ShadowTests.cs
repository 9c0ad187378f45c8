namespace Comity.Policy.Tests;

public sealed class ShadowTests
{
    private static readonly string Shipped = PolicyYaml.Write(DefaultPolicy.Document);

    /// <summary>The shipped policy with a stricter check in shadow under its first clause, and a whole clause in shadow.</summary>
    private static readonly PolicyDocument Shadowed = PolicyYaml.Read(Shipped
        .Replace("      - check: profanity\n", "      - check: insults\n        shadow: true\n        hold: 0.1\n        refuse: 0.5\n      - check: profanity\n", StringComparison.Ordinal)
        .Replace("  - id: names\n", "  - id: tone\n    shadow: true\n    title: { " + Text("Tone") + " }\n    text: { " + Text("Mind your tone.") + " }\n    checks:\n      - { check: shouting, hold: 0.1 }\n\n  - id: names\n", StringComparison.Ordinal));

    [Fact]
    public void It_is_written_apart_and_read_again()
    {
        Shadowed.Clauses.Count.ShouldBe(DefaultPolicy.Document.Clauses.Count);
        Shadowed.NumberOf("tone").ShouldBe(0);
        Shadowed.NumberOf("names").ShouldBe(DefaultPolicy.Document.NumberOf("names"));
        Shadowed.Find("tone").ShouldBeNull();
        PolicyYaml.Write(PolicyYaml.Read(PolicyYaml.Write(Shadowed))).ShouldBe(PolicyYaml.Write(Shadowed));
    }

    [Fact]
    public void A_policy_of_shadows_alone_is_none()
    {
        var wrong = Should.Throw<PolicyFormatException>(() => PolicyYaml.Read("format: 1\nlanguages: [en]\ntitle: A\npreamble: B\nclauses:\n  - { id: a, shadow: true, title: A, text: A }\n"));
        wrong.Message.ShouldBe("Line 5: a policy has at least one clause that is not in shadow");
    }

    [Theory]
    [InlineData("You are a damn idiot, AND EVERYBODY KNOWS IT!!!")]
    [InlineData("Thank you for the report.")]
    [InlineData("I will kill you. Write to me at a@b.example")]
    public void The_decision_is_the_same_with_and_without_it(string text)
    {
        var with = new Judge(Shadowed, 7).Decide(Submissions.Of(text));
        var without = new Judge(DefaultPolicy.Document, 7).Decide(Submissions.Of(text));

        (with.Verdict, with.Reason, with.Model, with.PolicyVersion).ShouldBe((without.Verdict, without.Reason, without.Model, without.PolicyVersion));
        with.Findings.Select(Describe).ShouldBe(without.Findings.Select(Describe));
        without.Shadow.ShouldBeEmpty();
        with.Shadow.Select(Describe).ShouldBe(new Judge(Shadowed, 7).Decide(Submissions.Of(text)).Shadow.Select(Describe));
    }

    [Fact]
    public void It_tells_what_it_would_have_done()
    {
        var shadow = new Judge(Shadowed, 7).Decide(Submissions.Of("You are an idiot. WHY DOES NOBODY SEE THIS BUT ME")).Shadow;

        shadow.ShouldContain(f => f.Clause == "profanity" && f.Check == "insults" && f.Calls == Verdict.Refuse);
        shadow.ShouldContain(f => f.Clause == "tone" && f.Check == "shouting" && f.Calls == Verdict.Hold);
    }

    private static string Describe(Finding finding) =>
        $"{finding.Clause} {finding.Check} {finding.Score:R} {string.Join(',', finding.Spans)} {finding.Says} {finding.Calls} {finding.Failed}";

    private static string Text(string words) => string.Join(", ", DefaultPolicy.Document.Languages.Select(l => $"{l}: {words}"));
}

using Comity.Policy.Classifier;

namespace Comity.Policy.Tests.Checks;

/// <summary>Scores of models outside of the program: evidence that was gathered before judging.</summary>
public sealed class OutsideCheckTests
{
    private static readonly PolicyDocument Policy = PolicyYaml.Read("""
        format: 1
        languages: [en]
        title: House rules
        preamble: Welcome.
        on-check-failure: hold
        clauses:
          - id: hatred
            title: No hatred
            text: Do not hate.
            checks:
              - check: outside-score
                source: transformer
                label: hate
                hold: 0.8
              - check: outside-score
                source: endpoint
                label: harassment
                hold: 0.1
        """);

    private static readonly OutsideAnswer Calm = new("endpoint") { Model = "m1", Scores = [new("harassment", 0)] };

    [Theory]
    [InlineData(0.2, Verdict.Publish, 0)]
    [InlineData(0.79, Verdict.Publish, 1)]
    [InlineData(0.8, Verdict.Hold, 1)]
    [InlineData(1, Verdict.Hold, 1)]
    public void A_score_holds_from_the_clauses_threshold_and_never_refuses(double score, Verdict verdict, int findings)
    {
        var decision = Decide(Policy, Hate(score), Calm);
        decision.Verdict.ShouldBe(verdict);
        decision.Findings.Count.ShouldBe(findings);
    }

    [Fact]
    public void The_finding_marks_the_part_that_was_scored_and_speaks_the_readers_language()
    {
        var span = new TextSpan(2, 6);
        var answer = new OutsideAnswer("transformer") { Model = "abc", Scores = [new("hate", 0.93, span)] };
        var decision = new Judge(Policy, 1).Decide(Submissions.Of("A calm text.") with { Outside = [answer, Calm], ReaderLanguage = "de" });
        var finding = decision.Findings.ShouldHaveSingleItem();
        finding.Spans.ShouldBe([span]);
        finding.Says.ShouldBe("Das externe Modell „transformer“ erkennt hier „hate“ (0.93).");
        decision.Model.ShouldBe(Scorer.Shipped.Version + "~transformer-abc~endpoint-m1");
    }

    [Fact]
    public void A_threshold_below_the_weak_ones_is_kept() =>
        Decide(Policy, Hate(0), Calm with { Scores = [new("harassment", 0.12)] }).Verdict.ShouldBe(Verdict.Hold);

    [Theory]
    [InlineData(Verdict.Hold)]
    [InlineData(Verdict.Publish)]
    public void A_failure_is_a_finding_and_what_was_chosen_follows(Verdict chosen)
    {
        var decision = Decide(Policy, new OutsideAnswer("transformer") { Failure = chosen }, Calm);
        decision.Verdict.ShouldBe(chosen);
        var finding = decision.Findings.ShouldHaveSingleItem();
        finding.Failed.ShouldBeTrue();
        finding.Says.ShouldBe("The outside model “transformer” could not be asked.");
        decision.Model.ShouldBe(Scorer.Shipped.Version + "~endpoint-m1");
    }

    [Fact]
    public void A_model_or_label_that_is_missing_is_never_a_silent_pass()
    {
        Decide(Policy, Calm).Findings.ShouldHaveSingleItem().Says.ShouldBe("The outside model “transformer” could not be asked.");
        var other = Hate(0) with { Scores = [new("neutral", 0.9)] };
        Decide(Policy, other, Calm).Findings.ShouldHaveSingleItem().Says.ShouldBe("The outside model “transformer” gave no score for “hate”.");
        Decide(Policy with { OnCheckFailure = Verdict.Publish }, Calm).Verdict.ShouldBe(Verdict.Publish);
    }

    [Fact]
    public void Without_outside_models_in_the_judgement_the_check_sees_nothing() =>
        new Judge(Policy, 1).Decide(Submissions.Of("A calm text.")).Findings.ShouldBeEmpty();

    [Fact]
    public void Even_a_policy_made_in_code_only_holds_by_it()
    {
        var strict = new ClauseCheck("outside-score", null, 0.9) { Outside = new("transformer", "hate") };
        var policy = Policy with { Clauses = [Policy.Clauses[0] with { Checks = [strict] }] };
        Decide(policy, Hate(1)).Verdict.ShouldBe(Verdict.Hold);
    }

    [Fact]
    public void The_file_keeps_source_and_label() =>
        PolicyYaml.Read(PolicyYaml.Write(Policy)).Clauses[0].Checks.ShouldBe(Policy.Clauses[0].Checks);

    [Theory]
    [InlineData("check: outside-score, source: a, label: b, refuse: 0.9", "can hold but not refuse")]
    [InlineData("check: outside-score, source: a, hold: 0.9", "needs the key 'label'")]
    [InlineData("check: insults, source: a, hold: 0.9", "'source' is for the check 'outside-score' only")]
    public void A_wrong_use_is_named(string check, string says) =>
        Should.Throw<PolicyFormatException>(() => PolicyYaml.Read($$"""
            format: 1
            languages: [en]
            title: House rules
            preamble: Welcome.
            clauses:
              - id: hatred
                title: No hatred
                text: Do not hate.
                checks:
                  - { {{check}} }
            """)).Message.ShouldContain(says);

    private static OutsideAnswer Hate(double score) => new("transformer") { Model = "abc", Scores = [new("hate", score)] };

    private static Decision Decide(PolicyDocument policy, params OutsideAnswer[] answers) =>
        new Judge(policy, 1).Decide(Submissions.Of("A calm text.") with { Outside = answers });
}

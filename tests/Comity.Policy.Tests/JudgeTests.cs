using Comity.Policy.Checks;
using CsCheck;

namespace Comity.Policy.Tests;

public sealed class JudgeTests
{
    private static readonly PolicyDocument Policy = PolicyYaml.Read("""
        format: 1
        languages: [en]
        title: Rules
        preamble: Welcome.
        on-check-failure: hold
        clauses:
          - id: manners
            title: Good manners
            text: Be polite.
            checks:
              - { check: profanity, hold: 0.5, refuse: 0.9 }
              - { check: insults, hold: 0.6 }
          - id: peace
            title: Peace
            text: No threats.
            checks:
              - { check: threats, refuse: 0.8 }
              - { check: insults, hold: 0.3, refuse: 0.95 }
        """);

    [Theory]
    [InlineData(0.49, Verdict.Publish)]
    [InlineData(0.5, Verdict.Hold)]
    [InlineData(0.89, Verdict.Hold)]
    [InlineData(0.9, Verdict.Refuse)]
    [InlineData(1, Verdict.Refuse)]
    public void Thresholds_call_the_verdict(double score, Verdict verdict)
    {
        var decision = Decide(Submit(), new Says("profanity", At(score, 0, 5)));
        decision.Verdict.ShouldBe(verdict);
        decision.Findings.ShouldHaveSingleItem().Calls.ShouldBe(verdict);
        decision.PolicyVersion.ShouldBe(7);
    }

    [Fact]
    public void Evidence_counts_under_each_clause_that_names_the_check()
    {
        var decision = Decide(Submit(), new Says("insults", At(0.95, 0, 5)));
        decision.Findings.Select(f => (f.Clause, f.Calls)).ShouldBe([("peace", Verdict.Refuse), ("manners", Verdict.Hold)]);
        decision.Decisive.ShouldBe(decision.Findings[0]);
        decision.Reason.ShouldBe("Refused: it breaks clause 2 (Peace).");
    }

    [Fact]
    public void Evidence_that_no_clause_asks_for_is_left_out() =>
        Decide(Submit(), new Says("links", At(1, 0, 5))).ShouldSatisfyAllConditions(
            d => d.Verdict.ShouldBe(Verdict.Publish),
            d => d.Findings.ShouldBeEmpty(),
            d => d.Reason.ShouldBe("Nothing in it breaks the policy."));

    [Fact]
    public void All_evidence_is_kept_the_gravest_first_then_by_clause_and_place()
    {
        var decision = Decide(
            Submit(),
            new Says("threats", At(0.1, 0, 2), At(0.8, 6, 9)),
            new Says("profanity", At(0.7, 8, 9), At(0.6, 1, 2), new Evidence(0.6, [], "All of it.")));
        decision.Verdict.ShouldBe(Verdict.Refuse);
        decision.Findings.Select(f => (f.Clause, f.Score, f.Spans.Count > 0 ? f.Spans[0].Start : -1)).ShouldBe(
            [("peace", 0.8, 6), ("manners", 0.6, 1), ("manners", 0.7, 8), ("manners", 0.6, -1), ("peace", 0.1, 0)]);
    }

    [Theory]
    [InlineData(Verdict.Publish)]
    [InlineData(Verdict.Hold)]
    [InlineData(Verdict.Refuse)]
    public void A_check_that_fails_is_a_finding_and_the_policy_says_what_follows(Verdict follows)
    {
        var defects = new List<(string Check, Exception Defect)>();
        var judge = new Judge(Policy with { OnCheckFailure = follows }, 7, [new Fails("threats"), new Says("profanity", At(0.2, 0, 1))])
        {
            OnDefect = (check, defect) => defects.Add((check, defect)),
        };

        var decision = judge.Decide(Submit());

        decision.Verdict.ShouldBe(follows);
        decision.Findings.Single(f => f.Failed).ShouldSatisfyAllConditions(
            f => f.Clause.ShouldBe("peace"),
            f => f.Calls.ShouldBe(follows),
            f => f.Says.ShouldContain("could not be made (FormatException)"));
        decision.Findings.ShouldContain(f => f.Check == "profanity");
        defects.ShouldHaveSingleItem().Check.ShouldBe("threats");
        if (follows == Verdict.Hold)
            decision.Reason.ShouldBe("Held for a moderator: whether it keeps clause 2 (Peace) could not be checked.");
    }

    [Fact]
    public void What_a_check_saw_before_it_failed_is_kept()
    {
        var decision = Decide(Submit(), new Fails("threats", At(0.9, 0, 1)));
        decision.Verdict.ShouldBe(Verdict.Refuse);
        decision.Findings.Select(f => f.Failed).ShouldBe([false, true]);
    }

    [Theory]
    [InlineData(1.1, 0, 1)]
    [InlineData(-0.1, 0, 1)]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(0.9, -1, 1)]
    [InlineData(0.9, 0, 1000)]
    [InlineData(0.9, 2, 2)]
    public void Evidence_outside_its_contract_is_a_failed_check(double score, int start, int end) =>
        Decide(Submit(), new Says("threats", At(score, start, end))).Findings.ShouldHaveSingleItem().Failed.ShouldBeTrue();

    [Fact]
    public void A_pre_moderated_author_waits_and_is_told_why()
    {
        var decision = Decide(Submit() with { Author = new AuthorFacts { Name = "Ana", Standing = Standing.PreModerated } });
        decision.Verdict.ShouldBe(Verdict.Hold);
        decision.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Clause.ShouldBeEmpty(),
            f => f.Check.ShouldBe(Judge.PreModeration));
        decision.Reason.ShouldBe("Held for a moderator: comments of this author wait for a moderator.");
    }

    [Fact]
    public void A_pre_moderated_discussion_waits_but_a_plain_breach_is_still_refused()
    {
        var submission = Submit() with { Story = new StoryFacts { Headline = "H", Language = "en", PreModerated = true } };
        Decide(submission).Verdict.ShouldBe(Verdict.Hold);
        Decide(submission, new Says("profanity", At(0.5, 0, 1))).Decisive.ShouldNotBeNull().Clause.ShouldBe("manners");
        Decide(submission, new Says("profanity", At(1, 0, 1))).Verdict.ShouldBe(Verdict.Refuse);
    }

    [Fact]
    public void Staff_are_published_and_the_findings_kept()
    {
        var decision = Decide(
            Submit() with { Author = new AuthorFacts { Name = "Desk", IsStaff = true } },
            new Says("profanity", At(1, 0, 1)));
        decision.Verdict.ShouldBe(Verdict.Publish);
        decision.Findings.ShouldHaveSingleItem().Calls.ShouldBe(Verdict.Refuse);
        decision.Decisive.ShouldBeNull();
        decision.Reason.ShouldBe("Published because staff wrote it, although it breaks clause 1 (Good manners).");
    }

    [Fact]
    public void The_order_of_the_checks_leaves_no_trace()
    {
        var evidence = Gen.Select(Gen.Int[0, 10], Gen.Int[0, 4], Gen.Int[1, 3]).Select((s, from, length) => At(s / 10.0, from, from + length)).Array[0, 4];
        Gen.Select(evidence, evidence, evidence).Sample((a, b, c) =>
        {
            ICheck[] checks = [new Says("profanity", a), new Says("threats", b), new Says("insults", c)];
            var forth = new Judge(Policy, 7, checks).Decide(Submit());
            var back = new Judge(Policy, 7, [.. checks.Reverse()]).Decide(Submit());
            Print(back).ShouldBe(Print(forth));
            forth.Verdict.ShouldBe(forth.Findings.Select(f => f.Calls).DefaultIfEmpty(Verdict.Publish).Max());
        });
    }

    [Fact]
    public void The_shipped_judge_gives_the_same_decision_every_time()
    {
        var judge = new Judge(DefaultPolicy.Document, 1);
        Gen.String[Gen.Char["abc !.@0159ЖАхйüışəԱակ\u200B\n"], 0, 300].Sample(text =>
        {
            var submission = Submit() with { Text = text };
            var first = judge.Decide(submission);
            Print(new Judge(DefaultPolicy.Document, 1).Decide(submission)).ShouldBe(Print(first));
            first.Findings.ShouldAllBe(f => !f.Failed);
        });
    }

    [Fact]
    public void What_depends_on_the_text_alone_is_looked_at_once_and_ahead()
    {
        var (alone, others) = (new Counts("profanity", isOfTextAlone: true), new Counts("threats", isOfTextAlone: false));
        var judge = new Judge(Policy, 7, [alone, others]);

        var ahead = judge.ReadAhead(Submit());
        (alone.Looked, others.Looked).ShouldBe((1, 0));
        judge.Decide(Submit() with { Now = Submissions.Now.AddMinutes(1) }, ahead);
        (alone.Looked, others.Looked).ShouldBe((1, 1));
        judge.Decide(Submit() with { ReaderLanguage = "ka" }, ahead);
        (alone.Looked, others.Looked).ShouldBe((2, 2));
    }

    [Fact]
    public void A_check_that_fails_ahead_fails_once_and_keeps_no_other_from_looking()
    {
        var (told, others) = (new List<string>(), new Counts("threats", isOfTextAlone: true));
        var judge = new Judge(Policy, 7, [new Fails("profanity") { IsOfTextAlone = true }, others]) { OnDefect = (id, _) => told.Add(id) };

        var decision = judge.Decide(Submit(), judge.ReadAhead(Submit()));

        decision.Findings.ShouldHaveSingleItem().Failed.ShouldBeTrue();
        told.ShouldBe(["profanity"]);
        others.Looked.ShouldBe(1);
    }

    private static Decision Decide(Submission submission, params ICheck[] checks) => new Judge(Policy, 7, checks).Decide(submission);

    private static Submission Submit() => Submissions.Of("A perfectly ordinary sentence.");

    private static Evidence At(double score, int start, int end) => new(score, [new TextSpan(start, end)], "Said so.");

    private static string Print(Decision d) =>
        $"{d.Verdict} {d.Reason}\n" + string.Join('\n', d.Findings.Select(f => $"{f with { Spans = [] }} {string.Join(',', f.Spans)}"));

    private sealed record Says(string Id, params Evidence[] All) : ICheck
    {
        public string About => "For the test.";

        public IEnumerable<Evidence> Look(Reading reading) => All;
    }

    private sealed record Fails(string Id, params Evidence[] Before) : ICheck
    {
        public bool IsOfTextAlone { get; init; }

        public string About => "For the test.";

        public IEnumerable<Evidence> Look(Reading reading)
        {
            foreach (var evidence in Before)
                yield return evidence;
            throw new FormatException();
        }
    }

    private sealed class Counts(string id, bool isOfTextAlone) : ICheck
    {
        public string Id => id;

        public bool IsOfTextAlone => isOfTextAlone;

        public int Looked { get; private set; }

        public string About => "For the test.";

        public IEnumerable<Evidence> Look(Reading reading)
        {
            Looked++;
            return [];
        }
    }
}

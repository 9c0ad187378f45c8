using Comity.Policy.Classifier;
using Comity.Trainer;

namespace Comity.Policy.Tests.Classifier;

/// <summary>The grammar's file format and the sentences drawn from it.</summary>
public sealed class GrammarTests
{
    private const string Text = """
        # A comment.
        @slot bad: lazy | {worse}
        @slot worse: filthy
        [lang en]
        [labels IDENTITY_ATTACK=1 THREAT=0]
        [n 30]
        {group.plural} are {bad}( and loud)?.
        [labels ALL=0 TOXICITY=0.1]
        [n 2]
        The weather is {bad}
        """;

    [Fact]
    public void Labels_language_and_number_hold_for_the_templates_after_them()
    {
        var templates = GrammarFile.Read("test.txt", Text).Templates;
        templates.Count.ShouldBe(2);
        templates[0].Count.ShouldBe(30);
        templates[0].Place.ShouldBe("test.txt:7");
        templates[0].Labels.ShouldBe(new Dictionary<ScoreAttribute, double> { [ScoreAttribute.IdentityAttack] = 1, [ScoreAttribute.Threat] = 0 }, ignoreOrder: true);
        templates[1].Labels.Count.ShouldBe(ScoreAttributes.All.Count);
        templates[1].Labels[ScoreAttribute.Toxicity].ShouldBe(0.1);
    }

    [Fact]
    public void Sentences_are_drawn_without_repeats_and_the_same_each_time()
    {
        var first = Drawn();
        first.ShouldBe(Drawn());
        first.Distinct().Count().ShouldBe(first.Length);
        first.Count(s => s.Contains(" are ", StringComparison.Ordinal)).ShouldBe(30);
        first.ShouldContain(s => s.EndsWith(" and loud.", StringComparison.Ordinal));
        first.ShouldContain(s => !s.Contains("and loud", StringComparison.Ordinal));
        first.ShouldAllBe(s => !s.Contains('{') && !s.Contains('('));
        first[^2..].ShouldBe(["The weather is lazy", "The weather is filthy"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("@slot broken", "a slot is")]
    [InlineData("[labels RUDENESS=1]", "“RUDENESS” is no head")]
    [InlineData("[labels TOXICITY=2]", "“TOXICITY=2” is no label")]
    [InlineData("[often]", "a setting is")]
    [InlineData("{nobody} is here", "there is no slot “nobody”")]
    [InlineData("{open", "a brace is not closed")]
    public void A_line_out_of_form_is_named(string line, string problem)
    {
        var message = Should.Throw<FormatException>(() => GrammarFile.Read("test.txt", "# one\n" + line)).Message;
        message.ShouldStartWith("test.txt:2");
        message.ShouldContain(problem);
    }

    [Fact]
    public void The_shipped_grammar_reads_and_holds_out_whole_templates()
    {
        var examples = GrammarSampler.All().ToList();
        examples.Count.ShouldBeGreaterThan(1000);
        foreach (var template in examples.GroupBy(e => e.Class, StringComparer.Ordinal))
            template.Select(e => e.Part).Distinct().Count().ShouldBe(1, template.Key);
    }

    private static string[] Drawn() => [.. new GrammarSampler(GrammarFile.Read("test.txt", Text), 7).Examples().Select(e => e.Text)];
}

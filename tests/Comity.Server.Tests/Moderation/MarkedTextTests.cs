using Comity.Policy;
using Comity.Server.Moderation;
using CsCheck;

namespace Comity.Server.Tests.Moderation;

public sealed class MarkedTextTests
{
    [Fact]
    public void Overlapping_marks_are_cut_where_each_begins_and_ends()
    {
        var pieces = MarkedText.Cut("one two three", [Finding("a", (0, 7)), Finding("b", (4, 13))]);

        pieces.Select(p => (p.Text, string.Join('+', p.Under.Select(f => f.ClauseId)))).ShouldBe([("one ", "a"), ("two", "a+b"), (" three", "b")]);
    }

    [Fact]
    public void A_mark_never_cuts_a_character_in_two() =>
        MarkedText.Cut("x😀y", [Finding("a", (2, 4))]).Select(p => p.Text).ShouldBe(["x", "😀y"]);

    [Fact]
    public void Spans_outside_of_an_erased_text_are_left_out() =>
        MarkedText.Cut("", [Finding("a", (3, 9))]).ShouldBeEmpty();

    [Fact]
    public void Whatever_the_spans_the_pieces_are_the_text() =>
        Gen.Select(Gen.String[0, 40], Gen.Select(Gen.Int[-5, 50], Gen.Int[-5, 50]).Array[0, 8]).Sample((text, spans) =>
        {
            var findings = spans.Select((s, i) => Finding($"c{i}", s)).ToList();
            var pieces = MarkedText.Cut(text, findings);
            string.Concat(pieces.Select(p => p.Text)).ShouldBe(text);
            pieces.ShouldAllBe(p => p.Text.Length > 0);
        });

    private static FindingView Finding(string clause, (int Start, int End) span) =>
        new(clause, 1, clause, "check", 0.9) { Spans = [new TextSpan(span.Start, span.End)] };
}

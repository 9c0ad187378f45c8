using Comity.Policy.Text;

namespace Comity.Fuzz.Targets;

/// <summary>
/// Any text through the normaliser. A finding: an exception; a unit or word outside of the text or out of order; a text that is
/// read otherwise the second time, or that has letters and is not like itself.
/// </summary>
internal sealed class NormaliserTarget : Target
{
    public override string Name => "normaliser";

    public override string Promise => "Any text is folded into units and words that lie in order within it, the same each time, and like itself.";

    public override int Tries => 16_000;

    public override IReadOnlyList<string> Words => SampleTexts.Pieces;

    public override IEnumerable<byte[]> Seeds() => SampleTexts.All.Select(Texts.Bytes);

    protected override void Try(byte[] input)
    {
        var source = Texts.Of(input);
        var text = FoldedText.Of(source);
        var from = 0;
        foreach (var unit in text.Units)
        {
            Require(unit.Start >= from && unit.End >= unit.Start && unit.End <= source.Length, $"a unit at [{unit.Start}, {unit.End}) behind {from} in a text of {source.Length}");
            from = unit.Start;
        }

        var last = 0;
        foreach (var word in text.Words)
        {
            Require(word.From >= last && word.From <= word.CoreFrom && word.CoreFrom < word.CoreTo && word.CoreTo <= word.To && word.To <= text.Units.Length, $"the word {word} behind {last}");
            Require(text.Spell(word).Length == word.Length, $"the spelling of {word}");
            _ = text.Quote(text.SpanOf(word.From, word.To));
            last = word.To;
        }

        var again = FoldedText.Of(source);
        Require(text.Units.SequenceEqual(again.Units) && text.Words.SequenceEqual(again.Words), "another reading the second time");
        Require(Sketch.Of(text).Letters == 0 || NearDuplicate.Of(source).IsLike(NearDuplicate.Of(source)), "a text that is not like itself");
    }
}

using Comity.Policy.Text;
using CsCheck;

namespace Comity.Policy.Tests.Text;

public class FoldedTextTests
{
    [Theory]
    [InlineData("İIıi", "iiii")]
    [InlineData("Şeker ÇÖĞÜ", "seker cogu")]
    [InlineData("ﬁne ②", "fine 2")]
    [InlineData("йод и й", "йод и й")]
    [InlineData("и\u0306од", "йод")]
    [InlineData("ЁЛКА", "елка")]
    [InlineData("z\u0335a\u0336l\u0337g\u0489o", "zalgo")]
    [InlineData("a\u200Bb\u202Ec\u00ADd\uFE0F", "abcd")]
    [InlineData("𝕱𝖗𝖆𝖐𝖙𝖚𝖗", "fraktur")]
    [InlineData("Ｆｕｌｌ", "full")]
    [InlineData("Straße", "strasse")]
    [InlineData("раypal", "paypal")]
    [InlineData("Бaнк", "банк")]
    [InlineData("հայ եւ և", "հայ եւ եւ")]
    [InlineData("हिन्दी", "हिन्दी")]
    public void Letters_are_folded(string source, string expected) =>
        string.Concat(FoldedText.Of(source).Units.ToArray().Select(u => u.Base)).ShouldBe(expected);

    [Fact]
    public void Offsets_lead_back_to_the_source()
    {
        var text = FoldedText.Of("a\u200B𝓫c\u0301!");

        text.Units.ToArray().Select(u => (u.Start, u.End)).ShouldBe([(0, 1), (2, 4), (4, 6), (6, 7)]);
    }

    [Fact]
    public void Offsets_never_run_back_and_stay_within_any_text() => AnyUtf16.Sample(source =>
    {
        var last = 0;
        foreach (var unit in FoldedText.Of(source).Units)
        {
            if (unit.Start < last || unit.End <= unit.Start || unit.End > source.Length)
                return false;
            last = unit.Start;
        }
        return true;
    }, iter: 2000);

    [Fact]
    public void Near_duplicates_are_alike_and_others_are_not()
    {
        var first = Sketch.Of(FoldedText.Of("The new bridge over the river opened on Monday after four years of work by two crews."));
        var second = Sketch.Of(FoldedText.Of("THE NEW BRIDGE over the river opened on Monday, after four years of work by three crews!"));
        var other = Sketch.Of(FoldedText.Of("Nobody asked the farmers what they think of the price of water in this valley this year."));

        first.Likeness(second).ShouldBeGreaterThan(0.7);
        first.Likeness(other).ShouldBeLessThan(0.2);
    }

    /// <summary>Arbitrary UTF-16 code units, lone surrogates among them, with many of the letters that the folding treats.</summary>
    internal static readonly Gen<string> AnyUtf16 =
        Gen.OneOf(Gen.Char['\0', '\uFFFF'], Gen.Char['\uD800', '\uDFFF'], Gen.Char["fuckshit f.u*c-k @$!1 хуйблядь եւբոզ ıİşç\u0301\u0489\u200B\u202E\n"]).Array[0, 120].Select(c => new string(c));
}

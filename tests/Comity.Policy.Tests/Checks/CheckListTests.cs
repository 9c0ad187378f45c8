using Comity.Policy.Checks;
using Comity.Policy.Tests.Text;
using Comity.Policy.Text;
using CsCheck;

namespace Comity.Policy.Tests.Checks;

public class CheckListTests
{
    [Fact]
    public void Ids_are_known_and_unique() => CheckList.All.Select(c => c.Id).ShouldBe(
        ["names", "length", "shouting", "repeats", "links", "spam", "private-data", "profanity", "sexual", "slurs", "insults", "threats", "dehumanising", "contempt",
            "insult-score", "identity-attack-score", "threat-score", "sexual-score", "outside-score"]);

    [Fact]
    public void Any_text_gives_ordered_disjoint_spans_within_it_and_the_same_evidence_again() => FoldedTextTests.AnyUtf16.Sample(text =>
    {
        foreach (var check in CheckList.All)
        {
            var evidence = check.Look(new Reading(Sample.Of(text), Sample.Policy)).ToList();
            var again = check.Look(new Reading(Sample.Of(text), Sample.Policy)).ToList();
            evidence.Select(e => (e.Score, e.Says, string.Join(',', e.Spans))).ShouldBe(again.Select(e => (e.Score, e.Says, string.Join(',', e.Spans))));
            foreach (var (score, spans, says) in evidence)
            {
                score.ShouldBeInRange(0, 1);
                says.ShouldNotBeNullOrWhiteSpace();
                var last = 0;
                foreach (var span in spans)
                {
                    span.Start.ShouldBeGreaterThanOrEqualTo(last);
                    span.End.ShouldBeGreaterThan(span.Start);
                    span.End.ShouldBeLessThanOrEqualTo(text.Length);
                    last = span.End;
                }
            }
        }
    }, iter: 1000);

    [Theory]
    [InlineData("a")]
    [InlineData("f ")]
    [InlineData("f*")]
    [InlineData("you idiot ")]
    [InlineData("ha-ha.")]
    [InlineData("\u0301")]
    [InlineData("\uD800")]
    [InlineData("\uFFFE")]
    [InlineData("12 ")]
    [InlineData("“'")]
    public void A_megabyte_of_anything_is_read(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));
        var reading = new Reading(Sample.Of(text), Sample.Policy);
        foreach (var check in CheckList.All)
            Should.NotThrow(() => check.Look(reading).Count(), check.Id);
    }

    [Fact]
    public void The_sites_own_words_count_and_are_disguised_in_vain()
    {
        var policy = Sample.Policy with { Words = [new OwnWords("profanity", "en", ["zibblewock"])] };

        Sample.Look("profanity", Sample.Of("What a z1bbl3w0ck!"), policy).ShouldHaveSingleItem().Score.ShouldBe(0.9);
        Sample.Look("profanity", Sample.Of("What a z1bbl3w0ck!")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_shipped_list_is_read() => WordList.Shipped.Select(e => (e.Category, e.Language)).Distinct().Count().ShouldBeGreaterThan(140);

    [Fact]
    public void A_wrong_section_names_its_line() =>
        Should.Throw<FormatException>(() => WordList.Read("profanity", "en", "# list\n[stem loud 0.5]\nword").ToList()).Message.ShouldStartWith("Line 2:");
}

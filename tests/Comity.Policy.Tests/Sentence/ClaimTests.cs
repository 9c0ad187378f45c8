using Comity.Policy.Checks;
using Comity.Policy.Sentence;

namespace Comity.Policy.Tests.Sentence;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("Danes are cockroaches.", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Asserted)]
    [InlineData("You are vermin.", TargetKind.Reader, PredicateKind.Dehumanisation, StanceKind.Asserted)]
    [InlineData("Bankers are vermin.", TargetKind.Occupation, PredicateKind.Dehumanisation, StanceKind.Asserted)]
    [InlineData("My coffee machine is garbage, like all Danish coffee.", TargetKind.Thing, PredicateKind.Dehumanisation, StanceKind.Asserted)]
    [InlineData("He said that all Danes are cockroaches.", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Reported)]
    [InlineData("“Danes are cockroaches.”", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Quoted)]
    [InlineData("Whoever says that Danes are cockroaches is a racist.", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Condemned)]
    [InlineData("Danes are not cockroaches.", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Negated)]
    [InlineData("Are Danes cockroaches?", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Asked)]
    [InlineData("Why are Danes such cockroaches?", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Asserted)]
    [InlineData("Everybody says Danes are cockroaches, and everybody is right.", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Asserted)]
    [InlineData("Two Danes moved in upstairs. They are cockroaches.", TargetKind.Group, PredicateKind.Dehumanisation, StanceKind.Asserted)]
    [InlineData("We should beat up every Dane.", TargetKind.Group, PredicateKind.CallForViolence, StanceKind.Asserted)]
    [InlineData("All Danes should be hanged.", TargetKind.Group, PredicateKind.WishOfHarm, StanceKind.Asserted)]
    public void Says_who_says_what_of_whom(string text, TargetKind target, PredicateKind predicate, StanceKind stance)
    {
        var claims = Reading.Of(text, "en").Sentences.Claims;
        claims.ShouldContain(c => c.Target == target && c.Predicate == predicate && c.Stance == stance, string.Join("; ", claims));
    }

    [Theory]
    [InlineData("The army killed forty people in the Danish village.")]
    [InlineData("Storms hit Danish and Polish farms alike.")]
    [InlineData("Danes should burn less gas.")]
    [InlineData("The old house has a white roof and a black dog.")]
    public void News_and_things_make_no_claim_against_people(string text) =>
        Reading.Of(text, "en").Sentences.Claims.Where(c => c.Target == TargetKind.Group && c.Predicate != PredicateKind.Praise && c.Stance == StanceKind.Asserted).ShouldBeEmpty();

    [Theory]
    [InlineData("the Danes", "Nationality")]
    [InlineData("Danish people", "Nationality")]
    [InlineData("gay men", "Orientation")]
    [InlineData("the deaf", "Disability")]
    [InlineData("asylum seekers", "Migration")]
    [InlineData("Buddhists", "Religion")]
    public void A_mention_is_one_whatever_its_form(string mention, string kind)
    {
        var reading = Reading.Of($"I met {mention} yesterday.", "en");
        var found = reading.Sentences.Mentions.ShouldHaveSingleItem();
        found.Kind.ToString().ShouldBe(kind);
        var words = reading.Folded.Words;
        reading.Text[reading.Folded.SpanOf(words[found.FirstWord].From, words[found.LastWord].To).Start..reading.Folded.SpanOf(words[found.LastWord].From, words[found.LastWord].To).End].ShouldBe(mention);
    }

    [Fact]
    public void Clauses_hold_every_word_once_and_in_order()
    {
        var reading = Reading.Of("When the Danes came, we sang; but nobody danced, because it rained! Did you?", "en");
        var next = 0;
        foreach (var clause in reading.Sentences.Clauses)
        {
            clause.FirstWord.ShouldBe(next);
            clause.LastWord.ShouldBeGreaterThanOrEqualTo(clause.FirstWord);
            next = clause.LastWord + 1;
        }
        next.ShouldBe(reading.Folded.Words.Count);
    }
}

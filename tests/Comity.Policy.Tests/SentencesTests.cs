using System.Text.RegularExpressions;

namespace Comity.Policy.Tests;

/// <summary>What the checks and the decision say is said in the reader's language.</summary>
public sealed partial class SentencesTests
{
    public static IEnumerable<TheoryDataRow<string>> Languages => Sentences.Languages.Select(l => new TheoryDataRow<string>(l));

    [Fact]
    public void The_languages_are_those_of_the_policy() =>
        Sentences.Languages.Order().ShouldBe(DefaultPolicy.Document.Languages.Order());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_language_has_every_sentence_with_the_same_places(string language)
    {
        var sentences = Sentences.Of(language);
        sentences.Keys.Order(StringComparer.Ordinal).ShouldBe(Sentences.Of("en").Keys.Order(StringComparer.Ordinal));
        foreach (var (english, said) in sentences)
        {
            if (language != "en")
                said.ShouldNotBe(english);
            PlacesOf(said).ShouldBe(PlacesOf(english), english);
        }
    }

    [Theory]
    [InlineData(null, "en", "“fuck” is profane.", "Refused: it breaks clause 1 (No profanity).")]
    [InlineData(null, "de", "“fuck” ist unflätig.", "Abgelehnt: Er verstößt gegen Regel 1 (Keine unflätige Sprache).")]
    [InlineData("tr", "de", "“fuck” küfürdür.", "Reddedildi: 1. maddeye (Küfür yok) aykırı.")]
    [InlineData("fr-CA", "en", "“fuck” est une grossièreté.", "Refusé : il enfreint la règle 1 (Pas de grossièretés).")]
    [InlineData("tlh", "de", "“fuck” is profane.", "Refused: it breaks clause 1 (No profanity).")]
    [InlineData("", "de", "“fuck” is profane.", "Refused: it breaks clause 1 (No profanity).")]
    public void The_readers_language_comes_before_the_storys_and_an_unknown_one_is_English(string? reader, string story, string says, string reason)
    {
        var submission = Submissions.Of("What the fuck.");
        var decision = new Judge(DefaultPolicy.Document, 1).Decide(submission with { ReaderLanguage = reader, Story = submission.Story with { Language = story } });
        decision.Findings[0].Says.ShouldBe(says);
        decision.Reason.ShouldBe(reason);
    }

    private static string PlacesOf(string sentence) => string.Join(' ', Place().Matches(sentence).Select(m => m.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();
}

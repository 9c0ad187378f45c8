using CsCheck;
using static Comity.Policy.Tests.Generators;

namespace Comity.Policy.Tests;

/// <summary>Every error names the line that the editor must change, and what to write there.</summary>
public sealed class PolicyYamlErrorsTests
{
    private const string Sound = """
        format: 1
        languages: [en, ru]
        title: { en: Rules, ru: Правила }
        preamble:
          en: Be kind.
          ru: Будьте добры.
        on-check-failure: hold
        words:
          profanity:
            en: [blimey]
        clauses:
          - id: one
            title: { en: One, ru: Один }
            text: { en: First., ru: Первое. }
            checks:
              - check: profanity
                hold: 0.5
                refuse: 0.9
            sanctions:
              decay: 90d
              steps:
                - strikes: 1
                  kind: warning
                - { strikes: 3, kind: pre-moderation, for: 7d }
          - id: two
            title: { en: Two, ru: Два }
            text: { en: Second., ru: Второе. }
        """;

    [Fact]
    public void The_sound_policy_is_read()
    {
        var policy = PolicyYaml.Read(Sound);
        policy.Languages.ShouldBe(["en", "ru"]);
        policy.Preamble.In("ru").ShouldBe("Будьте добры.");
        policy.OnCheckFailure.ShouldBe(Verdict.Hold);
        policy.Words.ShouldHaveSingleItem().Words.ShouldBe(["blimey"]);
        policy.Clauses.Select(c => c.Id).ShouldBe(["one", "two"]);
        policy.Clauses[0].Checks.ShouldBe([new ClauseCheck("profanity", 0.5, 0.9)]);
        policy.Clauses[0].Sanctions.Decay.ShouldBe(TimeSpan.FromDays(90));
        policy.Clauses[0].Sanctions.Steps.ShouldBe([new(1, SanctionKind.Warning, null), new(3, SanctionKind.PreModeration, TimeSpan.FromDays(7))]);
        policy.Clauses[1].Sanctions.ShouldBe(SanctionLadder.None);
    }

    [Theory]
    [InlineData("format: 1", "format: 2", 1, "reads format 1")]
    [InlineData("languages: [en, ru]", "languages: []", 2, "at least one language")]
    [InlineData("languages: [en, ru]", "languages: [en, ru, EN]", 2, "listed twice")]
    [InlineData("languages: [en, ru]", "languages: [en, русский]", 2, "is not a language")]
    [InlineData("languages: [en, ru]", "languages: en", 2, "'languages' needs a list, found a text")]
    [InlineData("title: { en: Rules, ru: Правила }", "title: { en: Rules }", 3, "missing in the language 'ru'")]
    [InlineData("title: { en: Rules, ru: Правила }", "title: Rules", 3, "'title' needs keys with values, found a text")]
    [InlineData("title: { en: Rules, ru: Правила }", "titel: { en: Rules, ru: Правила }", 3, "did you mean 'title'?")]
    [InlineData("  ru: Будьте добры.", "  ru:", 6, "'ru' needs a text, found nothing")]
    [InlineData("  ru: Будьте добры.", "  tr: Nazik olun.", 6, "unknown key 'tr'")]
    [InlineData("  ru: Будьте добры.", "  en: Again.", 6, "stands already in line 5")]
    [InlineData("on-check-failure: hold", "on-check-failure: holt", 7, "did you mean 'hold'?")]
    [InlineData("on-check-failure: hold", "on-check-failures: hold", 7, "did you mean 'on-check-failure'?")]
    [InlineData("  profanity:\n", "  profanties:\n", 9, "did you mean 'profanity'?")]
    [InlineData("    en: [blimey]", "    en: blimey", 10, "'en' needs a list, found a text")]
    [InlineData("    en: [blimey]", "    en: ['']", 10, "needs a text, found nothing")]
    [InlineData("- id: one", "- id: One!", 12, "lower-case letters")]
    [InlineData("- id: one", "- name: one", 12, "unknown key 'name' in a clause")]
    [InlineData("- check: profanity", "- check: profanty", 16, "unknown check 'profanty'; did you mean 'profanity'?")]
    [InlineData("- check: profanity", "- check: weather", 16, "unknown check 'weather'")]
    [InlineData("- check: profanity\n        hold: 0.5\n        refuse: 0.9\n", "- profanity\n", 16, "'checks' needs keys with values, found a text")]
    [InlineData("hold: 0.5", "hold: 1.5", 17, "a number from 0 to 1")]
    [InlineData("hold: 0.5", "hold: -0.5", 17, "a number from 0 to 1")]
    [InlineData("hold: 0.5", "hold: NaN", 17, "a number from 0 to 1")]
    [InlineData("hold: 0.5", "hold: high", 17, "a number from 0 to 1")]
    [InlineData("hold: 0.5", "hold: [0.5]", 17, "'hold' needs a text, found a list")]
    [InlineData("refuse: 0.9", "refuse: 0.3", 18, "lies above 'refuse'")]
    [InlineData("refuse: 0.9", "reject: 0.9", 18, "unknown key 'reject' in a check")]
    [InlineData("        hold: 0.5\n        refuse: 0.9\n", "", 16, "needs 'hold', 'refuse' or both")]
    [InlineData("        refuse: 0.9\n", "        refuse: 0.9\n      - { check: profanity, hold: 0.1 }\n", 19, "stands twice in this clause")]
    [InlineData("decay: 90d", "decay: 90", 20, "a duration such as 90d")]
    [InlineData("decay: 90d", "decay: 0d", 20, "a duration such as 90d")]
    [InlineData("decay: 90d", "decay: 1h2d", 20, "a duration such as 90d")]
    [InlineData("decay: 90d", "decay: 999999999d", 20, "a duration such as 90d")]
    [InlineData("      decay: 90d\n", "", 20, "'sanctions' needs the key 'decay'")]
    [InlineData("- strikes: 1", "- strikes: 0", 22, "a whole number from 1 to 1000")]
    [InlineData("- strikes: 1", "- strikes: 3", 24, "more strikes than the one before it")]
    [InlineData("kind: warning", "kind: ban", 23, "one of warning, pre-moderation, suspension, block")]
    [InlineData("kind: warning", "kind: block", 24, "no milder")]
    [InlineData("kind: warning", "kind: warning\n          for: 7d", 24, "a warning has no duration")]
    [InlineData("for: 7d", "for: a week", 24, "a duration such as 90d")]
    [InlineData("- id: two", "- id: one", 25, "'one' is used twice")]
    [InlineData("    text: { en: Second., ru: Второе. }", "    text: [Second.]", 27, "'text' needs keys with values, found a list")]
    [InlineData("    text: { en: Second., ru: Второе. }", "", 25, "a clause needs the key 'text'")]
    [InlineData("    text: { en: Second., ru: Второе. }", "    text:\n      en: &a Second.\n      ru: *a", 28, "anchors and aliases")]
    [InlineData("    text: { en: Second., ru: Второе. }", "    text: { en: !!binary U2Vj, ru: Второе. }", 27, "tags")]
    [InlineData("    text: { en: Second., ru: Второе. }", "    text: { en: Second., ru: \"Второе }", 27, "this is not YAML")]
    [InlineData("    text: { en: Second., ru: Второе. }", "    text: { en: Second., ru: Второе. }\n---\nformat: 1", 28, "a second YAML document")]
    public void An_error_names_its_line(string sound, string broken, int line, string says)
    {
        Sound.ShouldContain(sound);
        var at = Sound.IndexOf(sound, StringComparison.Ordinal);
        var yaml = string.Concat(Sound.AsSpan(0, at), broken, Sound.AsSpan(at + sound.Length));

        var error = Should.Throw<PolicyFormatException>(() => PolicyYaml.Read(yaml));

        error.Message.ShouldContain(says);
        error.Line.ShouldBe(line, error.Message);
        error.Message.ShouldStartWith($"Line {line}: ");
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("# only a comment\n", "the file is empty")]
    [InlineData("hello", "a policy is a list of keys")]
    [InlineData("- a\n- b\n", "a policy is a list of keys")]
    [InlineData("format: 1\n", "the policy needs the key 'languages'")]
    [InlineData("clauses: []\n", "the policy needs the key 'format'")]
    public void What_is_no_policy_is_told_so(string yaml, string says) =>
        Should.Throw<PolicyFormatException>(() => PolicyYaml.Read(yaml)).Message.ShouldContain(says);

    [Fact]
    public void A_large_file_is_refused_before_it_is_parsed() =>
        Should.Throw<PolicyFormatException>(() => PolicyYaml.Read(new string('#', PolicyYaml.MaxLength + 1)))
            .Message.ShouldContain("at most 1000000");

    [Fact]
    public void Deep_nesting_is_refused() =>
        Should.Throw<PolicyFormatException>(() => PolicyYaml.Read("format: " + new string('[', 100_000)))
            .Message.ShouldContain("nested too deeply");

    [Theory]
    [InlineData("format: 1\n\0title: hidden", 2, "NUL")]
    [InlineData("format: \"\\UFFFFFFFF\"", 1, "not YAML")]
    [InlineData("format: \"\\ud800\"", 1, "not YAML")]
    public void Characters_that_no_text_has_are_refused(string yaml, int line, string says) =>
        Should.Throw<PolicyFormatException>(() => PolicyYaml.Read(yaml)).ShouldSatisfyAllConditions(
            e => e.Line.ShouldBe(line),
            e => e.Message.ShouldContain(says));

    [Fact]
    public void A_long_value_is_not_repeated_whole() =>
        Should.Throw<PolicyFormatException>(() => PolicyYaml.Read("format: " + new string('9', 900_000)))
            .Message.Length.ShouldBeLessThan(300);

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor() =>
        Should.Throw<PolicyFormatException>(() => PolicyYaml.Read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
            .Line.ShouldBe(1);

    [Fact]
    public void Damage_anywhere_gives_a_policy_or_an_error_with_a_line()
    {
        var lines = Sound.Split('\n').Length;
        Check.Sample(
            Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Int[0, 3], OneOf("", "\t", ":", "- ", "\"", "{", "]", "\n", "&", "*", "!", "%", "|", "\0", "\u0085", "🙂", "? ")),
            (at, cut, insert) =>
            {
                var damaged = Sound[..at] + insert + Sound[Math.Min(Sound.Length, at + cut)..];
                try
                {
                    PolicyYaml.Read(damaged).Clauses.ShouldNotBeEmpty();
                }
                catch (PolicyFormatException e)
                {
                    e.Line.ShouldBeInRange(1, lines + 2);
                }
            },
            iter: 5000);
    }
}

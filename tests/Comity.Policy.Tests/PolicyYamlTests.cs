using System.Text.Json;
using CsCheck;
using static Comity.Policy.Tests.Generators;

namespace Comity.Policy.Tests;

public sealed class PolicyYamlTests
{
    private static readonly string[] Checks = ["profanity", "insults", "links", "spam", "threats"];

    private static readonly Gen<string> Text = Gen.OneOf(
        OneOf("yes", "no", "null", "~", "1", "0.5", "a: b", "- a", "# a", "'a'", "\"a\"", "a\\b", "{a}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a", "|", ">", "? a", "a\u0085b", "a\u2028b", "\u200Fa", "\uFEFFa", "a\tb", "a\0b", "🙂 ok", "می\u200Cگوییم", "a\u00A0: b", "Ինչո՞ւ։", "İstanbul", "a\n\n  b\n c \nd", "--- a", "...", "a #b", "a:"),
        Gen.Char["abcdefg äЖբə\n:#-'\"{}[]&*!|>%@`,\t"].Array[1, 200].Select(c => new string(c)))
        .Where(t => t.Trim().Length > 0);

    private static readonly Gen<TimeSpan> Span = Gen.Int[1, 40_000_000].Select(s => TimeSpan.FromSeconds(s));

    private static readonly Gen<SanctionLadder> Ladder = Gen.Select(Span, Gen.Int[1, 9].Array[1, 4], Span.Array[4])
        .Select((decay, gaps, lasts) => new SanctionLadder(decay, [.. gaps.Select((_, i) => new SanctionStep(
            gaps.Take(i + 1).Sum(), (SanctionKind)i, i == 0 || gaps[i] > 6 ? null : lasts[i]) { Automatic = gaps[i] % 2 == 0 })]));

    private static readonly Gen<ClauseCheck> Thresholds = Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 2])
        .Select((a, b, kind) => new ClauseCheck("", kind == 1 ? null : Math.Min(a, b), kind == 2 ? null : Math.Max(a, b)));

    private static readonly Gen<PolicyDocument> Documents = Gen.SelectMany(OneOf<string[]>(["en"], ["en", "no"], ["az", "hy", "pt-BR"]), Document);

    [Fact]
    public void Reading_what_was_written_gives_the_same_policy_and_the_same_bytes() =>
        Documents.Sample(
            policy =>
            {
                var yaml = PolicyYaml.Write(policy);
                var read = PolicyYaml.Read(yaml);
                Content(read).ShouldBe(Content(policy));
                PolicyYaml.Write(read).ShouldBe(yaml);
            },
            iter: 500);

    [Fact]
    public void The_default_survives_the_round_trip() =>
        Content(PolicyYaml.Read(PolicyYaml.Write(DefaultPolicy.Document))).ShouldBe(Content(DefaultPolicy.Document));

    [Fact]
    public void What_is_written_is_laid_out_for_people()
    {
        var yaml = """
            format: 1
            languages: [en]

            title:
              en: House rules

            preamble:
              en: |
                Welcome.

                Be kind: we answer.

            on-check-failure: publish

            words:
              profanity:
                en:
                  - blimey
                  - "on"

            clauses:

              - id: kindness
                title:
                  en: Kindness
                text:
                  en: "Be kind: always."
                checks:
                  - check: insults
                    hold: 0.5
                    refuse: 0.95
                sanctions:
                  decay: 90d
                  steps:
                    - { strikes: 1, kind: warning }
                    - { strikes: 3, kind: suspension, for: 1d12h }

            """;
        PolicyYaml.Write(PolicyYaml.Read(yaml)).ShouldBe(yaml);
    }

    [Fact]
    public void A_policy_in_one_language_needs_no_language_keys()
    {
        var policy = PolicyYaml.Read("format: 1\nlanguages: [de]\ntitle: Regeln\npreamble: Willkommen.\nclauses:\n- {id: a, title: A, text: B}\n");
        policy.Title.In("de").ShouldBe("Regeln");
        policy.Clauses[0].Text.In("en").ShouldBe("B");
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing() =>
        Content(PolicyYaml.Read("\uFEFF" + DefaultPolicy.Yaml.ReplaceLineEndings("\r\n"))).ShouldBe(Content(DefaultPolicy.Document));

    [Fact]
    public void A_duration_of_half_a_second_cannot_be_written()
    {
        var policy = DefaultPolicy.Document with
        {
            Clauses = [DefaultPolicy.Document.Clauses[0] with { Sanctions = new(TimeSpan.FromSeconds(0.5), [new(1, SanctionKind.Warning, null)]) }],
        };
        Should.Throw<ArgumentException>(() => PolicyYaml.Write(policy));
    }

    /// <summary>Everything in the document, in one text that can be compared.</summary>
    private static string Content(PolicyDocument policy) => JsonSerializer.Serialize(policy);

    private static Gen<PolicyDocument> Document(string[] languages)
    {
        var local = Text.Array[languages.Length].Select(texts =>
            new LocalText(languages.Zip(texts).ToDictionary(p => p.First, p => p.Second)));
        var clause = Gen.Select(local, local, Thresholds.Array[0, Checks.Length], Ladder.Null())
            .Select((title, text, checks, ladder) => new Clause
            {
                Id = "replaced",
                Title = title,
                Text = text,
                Checks = checks.Select((c, i) => c with { Check = Checks[i] }).ToList(),
                Sanctions = ladder ?? SanctionLadder.None,
            });
        var words = Text.Select(t => t.ReplaceLineEndings("\n").Trim()).Array[0, 4].Array[0, 3]
            .Select(lists => lists.Select((w, i) => new OwnWords(Checks[i], "no", w)).ToList());
        return Gen.Select(local, local, clause.Array[1, 4], words, Gen.Enum<Verdict>())
            .Select((title, preamble, clauses, own, failure) => new PolicyDocument
            {
                Languages = languages,
                Title = title,
                Preamble = preamble,
                Clauses = clauses.Select((c, i) => c with { Id = $"clause-{i}" }).ToList(),
                Words = own,
                OnCheckFailure = failure,
            });
    }
}

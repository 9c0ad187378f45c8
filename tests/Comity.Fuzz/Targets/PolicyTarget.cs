using Comity.Policy;

namespace Comity.Fuzz.Targets;

/// <summary>
/// A <c>policy.yaml</c>. A finding: an exception other than <see cref="PolicyFormatException"/>, or one whose line is not in the file;
/// a policy that reads as another after it was written, or cannot be written, or fails to judge.
/// </summary>
internal sealed class PolicyTarget : Target
{
    public override string Name => "policy";

    public override string Promise => "Any policy.yaml is refused with the line, or read; then writing it and reading that gives the same policy, and it judges.";

    public override int Longest => 16 * 1024;

    public override int Tries => 3000;

    public override IReadOnlyList<string> Words =>
    [
        "format: 1\n", "languages: [", "clauses:\n", "- id: ", "title: ", "text: ", "checks:\n", "check: ", "en: ", "hold: ", "refuse: ", "words:\n", "shadow: true\n", "preamble: ", "on-check-failure: ",
        "sanctions:\n", "decay: ", "steps:\n", "strikes: ", "kind: ", "for: ", "automatic: true\n", "source: ", "label: ", "insults", "profanity", "outside", "0.5", "1e400", ".nan", ".inf", "&a ", "*a", "!!str ", "!!binary ", "<<: *a\n", "|\n  ", ">\n  ", "---\n", "...\n", "? ", "{", "}", "[", "]", "\"\\uD800\"", "1d", "36h", "%YAML 1.2\n",
    ];

    public override IEnumerable<byte[]> Seeds() => Texts.Bytes(
        PolicyYaml.Write(Short()),
        """
        format: 1
        languages: [en, tr]
        title: { en: House rules, tr: Kurallar }
        preamble: { en: Be civil., tr: Nazik olun. }
        on-check-failure: publish
        words: { profanity: { en: [blimey, "two words"] } }
        clauses:
          - id: profanity
            title: { en: No profanity, tr: Küfür yok }
            text: { en: Do not swear., tr: Küfretmeyin. }
            checks: [{ check: profanity, hold: 0.6, refuse: 0.9 }]
            sanctions: { decay: 90d, steps: [{ strikes: 1, kind: warning }, { strikes: 3, kind: block, for: 7d }] }

        """);

    /// <summary>The first clauses in English alone: the whole in thirteen languages would be slow to change and to read.</summary>
    private static PolicyDocument Short()
    {
        static LocalText English(LocalText text) => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = text.In("en") });
        var policy = DefaultPolicy.Document;
        return policy with
        {
            Languages = ["en"],
            Title = English(policy.Title),
            Preamble = English(policy.Preamble),
            Clauses = [.. policy.Clauses.Take(4).Select(c => c with { Title = English(c.Title), Text = English(c.Text) })],
        };
    }

    protected override void Try(byte[] input)
    {
        var text = Texts.Of(input);
        PolicyDocument policy;
        try
        {
            policy = PolicyYaml.Read(text);
        }
        catch (PolicyFormatException refusal)
        {
            Require(refusal.Line >= 1 && refusal.Line <= text.ReplaceLineEndings("\n").Count(c => c == '\n') + 2, $"line {refusal.Line} is not in the file: {refusal.Message}");
            return;
        }

        var written = PolicyYaml.Write(policy);
        Require(PolicyYaml.Write(PolicyYaml.Read(written)) == written, "another policy after writing and reading");
        _ = new Judge(policy, 1).Decide(new Submission
        {
            Text = SampleTexts.All[1],
            Author = new AuthorFacts { Name = "Reader" },
            Story = new StoryFacts { Headline = "Bridge closed", Language = "en" },
            Now = Paper.Now,
        });
    }
}

using Comity.Policy.Checks;

namespace Comity.Policy.Tests;

/// <summary>Every disguise of every word is seen through, and the words marked are the disguised ones.</summary>
public sealed class DisguiseTests
{
    private const string Before = "Well, ";
    private const string After = " again.";

    private static readonly Judge Judge = new(DefaultPolicy.Document, 1);

    private static readonly (string Language, string Word)[] Words =
    [
        ("en", "fuck"), ("en", "shit"), ("en", "cunt"), ("en", "bullshit"), ("en", "motherfucker"),
        ("ru", "хуй"), ("ru", "пизда"), ("ru", "блядь"), ("tr", "siktir"), ("tr", "orospu"), ("az", "amcıq"), ("hy", "քունեմ"),
    ];

    private static readonly Dictionary<string, Func<string, string>> Disguises = new()
    {
        ["as it is"] = w => w,
        ["capitals"] = w => w.ToUpperInvariant(),
        ["mixed case"] = w => string.Concat(w.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : c)),
        ["dots"] = w => string.Join('.', w.AsEnumerable()),
        ["hyphens"] = w => string.Join('-', w.AsEnumerable()),
        ["underscores"] = w => string.Join('_', w.AsEnumerable()),
        ["asterisks between"] = w => string.Join('*', w.AsEnumerable()),
        ["spaces"] = w => string.Join(' ', w.AsEnumerable()),
        ["stretched"] = w => w[..1] + new string(w[1], 6) + w[2..],
        ["every letter stretched"] = w => string.Concat(w.Select(c => new string(c, 3))),
        ["zero-width space"] = w => w.Insert(2, "\u200B"),
        ["zero-width joiner"] = w => w.Insert(1, "\u200D"),
        ["soft hyphen"] = w => w.Insert(2, "\u00AD"),
        ["bidi override"] = w => w.Insert(1, "\u202E\u202C"),
        ["variation selector"] = w => w.Insert(2, "\uFE0F"),
        ["struck through"] = w => string.Concat(w.Select(c => $"{c}\u0336")),
        ["zalgo"] = w => string.Concat(w.Select(c => $"{c}\u0301\u0316\u0334")),
        ["full width"] = w => string.Concat(w.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)),
        ["mathematical bold"] = w => string.Concat(w.Select(c => c is >= 'a' and <= 'z' ? char.ConvertFromUtf32(0x1D41A + c - 'a') : $"{c}")),
        ["other script"] = w => string.Concat(w.Select(OtherScript)),
        ["in quotation marks"] = w => $"“{w}”",
        ["with marks behind"] = w => w + "!!!",
    };

    public static IEnumerable<TheoryDataRow<string, string, string>> All =>
        from word in Words
        from disguise in Disguises
        select new TheoryDataRow<string, string, string>(word.Language, word.Word, disguise.Key);

    [Theory]
    [MemberData(nameof(All))]
    public void Is_seen_through(string language, string word, string disguise)
    {
        var shown = Disguises[disguise](word);
        var submission = Submissions.Of(Before + shown + After);

        var decision = Judge.Decide(submission with { Story = submission.Story with { Language = language } });

        decision.Verdict.ShouldNotBe(Verdict.Publish, shown);
        var found = decision.Findings.Where(f => f.Clause == "profanity" && f.Calls != Verdict.Publish).SelectMany(f => f.Spans).ToList();
        found.ShouldNotBeEmpty(shown);
        found.ShouldAllBe(s => s.Start >= Before.Length && s.End <= Before.Length + shown.Length, shown);
    }

    private static char OtherScript(char c) => c switch
    {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'i' => 'і',
        'o' => 'о',
        'p' => 'р',
        's' => 'ѕ',
        'u' => 'υ',
        'а' => 'a',
        'о' => 'o',
        'у' => 'y',
        'х' => 'x',
        'ո' => 'n',
        _ => c,
    };
}

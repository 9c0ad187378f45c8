using System.Text.RegularExpressions;
using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Policy.Sentence;

namespace Comity.Trainer;

/// <summary>Calm sentences of training comments with "people", "users" and the like replaced by the name of a group: a group is named in calm sentences too, and nothing follows from it.</summary>
internal static partial class NeutralMentions
{
    public const string Name = "mentions";
    private const int Most = 6000;
    private const double Calm = 0.15;
    private const int FewestWords = 4;
    private const int MostWords = 25;

    /// <summary>From the training rows of the calm source, in their order, with groups drawn by a fixed seed.</summary>
    public static List<Example> From(IEnumerable<Example> examples)
    {
        var draw = new Draw(5);
        var groups = GroupFillers.Of("en", "plural");
        var made = new List<Example>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in examples.Where(e => e.Part == Part.Train && e.IsGraded && e.Label(ScoreAttribute.Toxicity) < Calm))
        {
            foreach (var sentence in example.Text.Split(['.', '!', '?', '\n'], StringSplitOptions.TrimEntries))
            {
                var words = sentence.Count(char.IsWhiteSpace) + 1;
                if (words is < FewestWords or > MostWords || !People().IsMatch(sentence) || !seen.Add(sentence))
                    continue;
                var text = People().Replace(sentence, groups[draw.Below(groups.Length)], 1) + ".";
                if (made.Count < Most && IsCalm(text))
                    made.Add(Harmless(text));
            }
        }
        return made;
    }

    private static bool IsCalm(string text) =>
        Reading.Of(text, "en").Sentences.Claims.All(c => c.Predicate == PredicateKind.Praise || c.Stance is StanceKind.Condemned or StanceKind.Reported);

    private static Example Harmless(string text)
    {
        var example = new Example(text, "en", Name);
        foreach (var attribute in ScoreAttributes.All)
            example.Set(attribute, attribute == ScoreAttribute.Toxicity ? 0.1 : 0);
        return example;
    }

    [GeneratedRegex(@"\b(People|people|users|editors|they|They|folks|players|students|others|writers|readers|historians|scientists|scholars|we|We)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex People();
}

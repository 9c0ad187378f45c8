using Comity.Policy.Checks;
using Comity.Policy.Text;

namespace Comity.Policy.Classifier;

/// <summary>Features of a text's shape: length, capitals, signs, and which kinds of words it holds. Names of groups are left out of all of them.</summary>
internal static class Shape
{
    public static void Numbers(Reading reading, FeatureSet features)
    {
        var numbers = features.Numbers;
        var mentions = reading.Sentences.Mentions;
        for (var i = 0; i < mentions.Count && numbers[Dense.People] == 0; i++)
            numbers[Dense.People] = mentions[i].People ? 1 : 0;
        Count(reading.Folded.Letters, features);
        Signs(reading, numbers);
        features.Tokens.Gravity.CopyTo(numbers.AsSpan(Dense.Gravity));
    }

    private static void Count(Unit[] letters, FeatureSet features)
    {
        var numbers = features.Numbers;
        var (groups, emoji, long_, shouted) = (0, 0, 0, 0);
        foreach (ref readonly var token in features.Tokens.All)
        {
            if (token.IsGroup)
            {
                groups++;
                continue;
            }
            if (token.Word < 0)
            {
                emoji++;
                continue;
            }
            if (token.Class is >= (WordClass)WordClasses.Graded and < WordClass.Function)
                numbers[Dense.Presence + (int)token.Class - WordClasses.Graded] = 1;
            if (token.To - token.From < 3)
                continue;
            long_++;
            shouted += letters[token.From].Upper && letters[token.From + 1].Upper && letters[token.To - 1].Upper ? 1 : 0;
        }
        numbers[Dense.NoGroup] = groups == 0 ? 1 : 0;
        numbers[Dense.Groups] = Math.Min(groups, 4) / 4f;
        numbers[Dense.Emoji] = Math.Min(emoji, 4) / 4f;
        numbers[Dense.Capitals] = long_ == 0 ? 0 : (float)shouted / long_;
        numbers[Dense.Length] = Math.Min(features.Tokens.Count, 100) / 100f;
    }

    private static void Signs(Reading reading, float[] numbers)
    {
        var (exclamations, questions) = (0, 0);
        foreach (ref readonly var unit in reading.Folded.Units)
        {
            exclamations += unit.Base is '!' ? 1 : 0;
            questions += unit.Base is '?' or '؟' ? 1 : 0;
        }
        numbers[Dense.Exclamation] = Math.Min(exclamations, 4) / 4f;
        numbers[Dense.Question] = Math.Min(questions, 4) / 4f;
        numbers[Dense.Links] = reading.Text.Contains("http", StringComparison.OrdinalIgnoreCase) || reading.Text.Contains("www.", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }
}

using Comity.Policy.Checks;
using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Classifier;

/// <summary>Turns a reading into the features that the model knows. Whichever people or group is named, the features are the same.</summary>
internal static class FeatureExtractor
{
    private const int ShortestRun = 3;
    private const int LongestRun = 5;

    /// <summary>Runs of letters beyond this tell nothing more of a word.</summary>
    private const int LongestWord = 24;

    private static readonly uint Edge = '‹';
    private static readonly uint Pair = Hash.Of("pair");
    private static readonly uint Pattern = Hash.Of("pattern");
    private static readonly uint Said = Hash.Of("said");
    private static readonly uint Claimed = Hash.Of("claim");

    /// <summary>Everything but the leanings, which need the model: see <see cref="AddLeanings"/>.</summary>
    public static void Extract(Reading reading, FeatureSet features)
    {
        features.Tokens.Fill(reading);
        Words(features);
        Letters(reading.Folded.Letters, features);
        Patterns(features);
        SaidOf(reading, features);
        Claims(reading, features);
        Shape.Numbers(reading, features);
    }

    /// <summary>The leaning of each word, gathered by whom its clause speaks of and how.</summary>
    public static void AddLeanings(Reading reading, FeatureSet features, ReadOnlySpan<sbyte> leanings)
    {
        var numbers = features.Numbers;
        var clauses = reading.Sentences.Clauses;
        foreach (ref readonly var token in features.Tokens.All)
        {
            if (token.IsGroup)
                continue;
            var row = Layout.LeaningOf(token.Hash) * 2;
            AddLeaning(numbers, LeaningsOf(clauses, token.Clause), (leanings[row], leanings[row + 1]));
        }
        Bound(numbers);
    }

    /// <summary>Brings the sums of leanings, which grow with the text, between -1 and 1.</summary>
    public static void Bound(float[] numbers)
    {
        for (var at = Dense.Leanings; at < Dense.Count; at += Dense.LeaningsEach)
        {
            numbers[at] /= 1 + numbers[at];
            numbers[at + 1] /= 1 - numbers[at + 1];
        }
    }

    /// <summary>One word's leaning.</summary>
    public static void AddLeaning(float[] numbers, int slot, (sbyte Toxic, sbyte Hateful) leaning)
    {
        var (toxic, hateful) = (leaning.Toxic / 127f, leaning.Hateful / 127f);
        if (toxic > 0)
            numbers[slot] += toxic;
        else
            numbers[slot + 1] += toxic;
        numbers[slot + 2] = Math.Max(numbers[slot + 2], toxic);
        numbers[slot + 3] = Math.Max(numbers[slot + 3], hateful);
    }

    /// <summary>The first number that a word of the clause adds to.</summary>
    public static int LeaningsOf(IReadOnlyList<ClauseReading> clauses, int clause)
    {
        if (clauses.Count == 0)
            return Dense.Leanings + (Dense.Whoms - 1) * 2 * Dense.LeaningsEach;
        var of = clauses[clause];
        var slot = Dense.Whom(of.Target) * 2 + (of.Stance is StanceKind.Asserted or StanceKind.Conditional ? 0 : 1);
        return Dense.Leanings + slot * Dense.LeaningsEach;
    }

    private static void Words(FeatureSet features)
    {
        var tokens = features.Tokens.All;
        for (var i = 0; i < tokens.Length; i++)
        {
            features.Add(Family.Words, tokens[i].Hash, tokens[i].From, tokens[i].To);
            if (i > 0)
                features.Add(Family.Words, Hash.Add(Hash.Add(Pair, tokens[i - 1].Hash), tokens[i].Hash), tokens[i - 1].From, tokens[i].To);
        }
    }

    private static void Letters(Unit[] letters, FeatureSet features)
    {
        foreach (ref readonly var token in features.Tokens.All)
        {
            if (token.IsGroup || token.Word < 0)
                continue;
            var length = Math.Min(token.To - token.From, LongestWord) + 2;
            for (var start = 0; start + ShortestRun <= length; start++)
            {
                var hash = Hash.Start;
                for (var n = 0; n < LongestRun && start + n < length; n++)
                {
                    var at = start + n;
                    hash = Hash.Add(hash, at == 0 || at == length - 1 ? Edge : letters[token.From + at - 1].Base);
                    if (n + 1 >= ShortestRun)
                        features.Add(Family.Letters, hash, token.From + Math.Max(start - 1, 0), Math.Min(token.From + at, token.To));
                }
            }
        }
    }

    // Words of one entry are one sign, small words are none, and a word of no list is itself alone and in pairs.
    private static void Patterns(FeatureSet features)
    {
        var tokens = features.Tokens.All;
        var (before, last) = (-1, -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Class == WordClass.Function || token.Class != WordClass.None && !token.IsGroup && i > 0 && tokens[i - 1].Class == token.Class && tokens[i - 1].Entry == token.Entry)
                continue;
            if (token.Class != WordClass.None)
                features.Add(Family.Roles, Sign(token), token.From, token.To);
            if (last >= 0)
                features.Add(Family.Roles, Hash.Add(Hash.Add(Pattern, Sign(tokens[last])), Sign(token)), tokens[last].From, token.To);
            if (before >= 0)
                features.Add(Family.Roles, Hash.Add(Hash.Add(Hash.Add(Pattern, Loose(tokens[before])), Loose(tokens[last])), Loose(token)), tokens[before].From, token.To);
            (before, last) = (last, i);
        }
    }

    private static uint Sign(in Token token) => token.Class == WordClass.None ? token.Hash : Hash.Add(Pattern, (uint)token.Class);

    private static uint Loose(in Token token) => Hash.Add(Pattern, (uint)token.Class);

    private static void SaidOf(Reading reading, FeatureSet features)
    {
        var clauses = reading.Sentences.Clauses;
        if (clauses.Count == 0)
            return;
        foreach (ref readonly var token in features.Tokens.All)
        {
            if (token.IsGroup || token.Class == WordClass.Function)
                continue;
            var clause = clauses[token.Clause];
            if (clause.Target == TargetKind.None)
                continue;
            var hash = Hash.Add(Hash.Add(Said, (uint)Dense.Whom(clause.Target)), token.Hash);
            features.Add(Family.Roles, Hash.Add(hash, (uint)clause.Stance), token.From, token.To);
            if (token.Class != WordClass.None)
                features.Add(Family.Roles, Hash.Add(Hash.Add(Hash.Add(Said, (uint)Dense.Whom(clause.Target)), Sign(token)), (uint)clause.Stance), token.From, token.To);
        }
    }

    private static void Claims(Reading reading, FeatureSet features)
    {
        var claims = reading.Sentences.Claims;
        var words = reading.Folded.Words;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            var (from, to) = (words[claim.FirstWord].CoreFrom, words[claim.LastWord].CoreTo);
            var (target, predicate, stance) = (1u + (uint)claim.Target, 21u + (uint)claim.Predicate, 41u + (uint)claim.Stance);
            features.AddOnce(Family.Claims, Hash.Add(Hash.Add(Hash.Add(Claimed, target), predicate), stance), from, to);
            features.AddOnce(Family.Claims, Hash.Add(Hash.Add(Claimed, target), predicate), from, to);
            features.AddOnce(Family.Claims, Hash.Add(Hash.Add(Claimed, target), stance), from, to);
            features.AddOnce(Family.Claims, Hash.Add(Hash.Add(Claimed, predicate), stance), from, to);
            AddNumber(features.Numbers, claim);
        }
    }

    private static void AddNumber(float[] numbers, in Claim claim)
    {
        var kind = claim.Predicate == PredicateKind.Praise ? 2 : claim.Stance == StanceKind.Asserted ? 0 : 1;
        ref var number = ref numbers[Dense.Claims + (Dense.Whom(claim.Target) * 3) + kind];
        number = Math.Max(number, (float)claim.Score);
    }
}

using System.Text;
using Comity.Policy.Checks;
using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Classifier;

/// <summary>A word, an emoji, or a whole mention of a group, which is one token whoever is named.</summary>
internal struct Token
{
    public uint Hash { get; set; }

    /// <summary>First unit.</summary>
    public int From { get; set; }

    /// <summary>Behind the last unit.</summary>
    public int To { get; set; }

    /// <summary>Index of the word, or -1 for an emoji.</summary>
    public int Word { get; set; }

    /// <summary>Index of the clause.</summary>
    public int Clause { get; set; }

    /// <summary>First word of the entry that gave the class; words of one entry are one sign in a pattern.</summary>
    public int Entry { get; set; }

    public WordClass Class { get; set; }

    public bool IsGroup { get; set; }
}

/// <summary>A text as tokens. Its arrays are used again for the next text.</summary>
internal sealed class TokenRow
{
    /// <summary>The hash that stands for every group.</summary>
    public static readonly uint Group = Hash.Of("‹group›");

    private Token[] tokens = new Token[128];
    private WordClass[] classes = new WordClass[128];
    private int[] entries = new int[128];
    private int[] mentionEnds = new int[128];
    private readonly float[] gravity = new float[WordClasses.Graded];

    public int Count { get; private set; }

    /// <summary>The gravest word of each graded class.</summary>
    public ReadOnlySpan<float> Gravity => gravity;

    public Span<Token> All => tokens.AsSpan(0, Count);

    public void Fill(Reading reading)
    {
        Count = 0;
        var words = reading.Folded.Words;
        Prepare(words.Count);
        MarkMentions(reading);
        Classify(reading);
        var clauses = reading.Sentences.Clauses;
        var (clause, behind) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            Emoji(reading, (behind, words[i].From), clause);
            while (clause + 1 < clauses.Count && clauses[clause].LastWord < i)
                clause++;
            var last = mentionEnds[i] > 0 ? mentionEnds[i] - 1 : i;
            behind = words[last].To;
            Put(reading, (i, last), clause);
            i = last;
        }
        Emoji(reading, (behind, reading.Folded.Letters.Length), clause);
    }

    private void Prepare(int words)
    {
        if (classes.Length < words)
        {
            classes = new WordClass[words * 2];
            entries = new int[words * 2];
            mentionEnds = new int[words * 2];
        }
        Array.Clear(classes, 0, words);
        Array.Clear(mentionEnds, 0, words);
        Array.Clear(gravity);
    }

    private void Classify(Reading reading)
    {
        foreach (var (category, kind) in WordClasses.Lists)
        {
            var hits = reading.Hits(category);
            for (var h = 0; h < hits.Count; h++)
            {
                var hit = hits[h];
                if (classes[hit.FirstWord] == WordClass.Group)
                    continue;
                if ((int)kind < gravity.Length)
                    gravity[(int)kind] = Math.Max(gravity[(int)kind], (float)hit.Entry.Severity);
                for (var i = hit.FirstWord; i <= hit.LastWord; i++)
                {
                    if (classes[i] != WordClass.None)
                        continue;
                    classes[i] = kind;
                    entries[i] = hit.FirstWord;
                }
            }
        }
    }

    // A word that is a group only beside people ("black", "old") stays a word where none are meant.
    private void MarkMentions(Reading reading)
    {
        var mentions = reading.Sentences.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (!mention.People && IsWeak(reading, mention))
                continue;
            mentionEnds[mention.FirstWord] = mention.LastWord + 1;
            Array.Fill(classes, WordClass.Group, mention.FirstWord, mention.LastWord + 1 - mention.FirstWord);
        }
    }

    private static bool IsWeak(Reading reading, Mention mention)
    {
        var hits = reading.Hits("groups");
        for (var h = 0; h < hits.Count; h++)
        {
            if (hits[h].FirstWord >= mention.FirstWord && hits[h].LastWord <= mention.LastWord && !hits[h].Entry.Has(EntryFlags.Weak))
                return false;
        }
        return true;
    }

    private void Put(Reading reading, (int First, int Last) range, int clause)
    {
        var words = reading.Folded.Words;
        var isGroup = mentionEnds[range.First] > 0;
        var word = words[range.First];
        ref var token = ref Next();
        token.From = isGroup ? word.From : word.CoreFrom;
        token.To = isGroup ? words[range.Last].CoreTo : word.CoreTo;
        token.Word = range.First;
        token.Clause = clause;
        token.IsGroup = isGroup;
        token.Class = isGroup ? WordClass.Group : classes[range.First];
        token.Entry = isGroup ? range.First : entries[range.First];
        token.Hash = isGroup ? Group : Spelling(reading.Folded.Letters, word.CoreFrom, word.CoreTo);
    }

    private static uint Spelling(Unit[] letters, int from, int to)
    {
        var hash = Hash.Start;
        for (var i = from; i < to; i++)
            hash = Hash.Add(hash, letters[i].Base);
        return hash;
    }

    private void Emoji(Reading reading, (int From, int To) range, int clause)
    {
        var letters = reading.Folded.Letters;
        var last = 0u;
        for (var i = range.From; i < range.To; i++)
        {
            var start = letters[i].Start;
            if (letters[i].Kind is not (UnitKind.Joiner or UnitKind.Mark) || reading.Text[start] < '\u2600' || !Rune.TryGetRuneAt(reading.Text, start, out var rune))
                continue;
            var hash = Hash.Add(Hash.Of("emoji"), (uint)rune.Value);
            if (hash == last)
                continue;
            last = hash;
            ref var token = ref Next();
            token = new Token { Hash = hash, From = i, To = i + 1, Word = -1, Clause = clause, Class = WordClass.None };
        }
    }

    private ref Token Next()
    {
        if (Count == tokens.Length)
            Array.Resize(ref tokens, tokens.Length * 2);
        tokens[Count] = default;
        return ref tokens[Count++];
    }
}

using Comity.Policy.Checks;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>The words of a text as rows of leanings, with the slot each adds to.</summary>
internal sealed class SlotTokens
{
    private readonly int[] rows;
    private readonly byte[] slots;

    private SlotTokens(int[] rows, byte[] slots)
    {
        this.rows = rows;
        this.slots = slots;
    }

    public ReadOnlySpan<int> Rows => rows;

    /// <summary>The slot of a word among all slots.</summary>
    public int Slot(int word) => (slots[word] - Dense.Leanings) / Dense.LeaningsEach;

    public static SlotTokens Of(Reading reading, FeatureSet features)
    {
        var at = new List<int>();
        var into = new List<byte>();
        foreach (ref readonly var token in features.Tokens.All)
        {
            if (token.IsGroup)
                continue;
            at.Add(Layout.LeaningOf(token.Hash));
            into.Add((byte)FeatureExtractor.LeaningsOf(reading.Sentences.Clauses, token.Clause));
        }
        return new SlotTokens([.. at], [.. into]);
    }

    public void AddTo(float[] numbers, ReadOnlySpan<sbyte> leanings)
    {
        for (var i = 0; i < rows.Length; i++)
            FeatureExtractor.AddLeaning(numbers, slots[i], (leanings[rows[i] * 2], leanings[(rows[i] * 2) + 1]));
        FeatureExtractor.Bound(numbers);
    }
}

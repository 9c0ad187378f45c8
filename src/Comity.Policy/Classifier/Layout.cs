namespace Comity.Policy.Classifier;

/// <summary>The families of hashed features; each has a table of its own in the model.</summary>
internal enum Family
{
    /// <summary>Words and pairs of words; every mention of a group is the same word.</summary>
    Words,

    /// <summary>Runs of letters within a word.</summary>
    Letters,

    /// <summary>What words do in the sentence: patterns of word classes, and words with the target and stance of their clause.</summary>
    Roles,

    /// <summary>Claims: who is said what of, and how.</summary>
    Claims,
}

/// <summary>The shape of a model. Another shape is another version of the format.</summary>
internal static class Layout
{
    /// <summary>Raised whenever a feature is computed differently, since an older model would then be read wrongly.</summary>
    public const int FormatVersion = 1;

    public const int Heads = 12;

    public const int Families = 4;

    /// <summary>Rows for the leaning of single words, two numbers each: towards toxicity and towards hatred.</summary>
    public const int LeaningBits = 16;

    private static readonly int[] Bits = [17, 18, 17, 12];
    private static readonly int[] Offsets = [0, 1 << 17, (1 << 17) + (1 << 18), (1 << 18) + (1 << 18)];

    public const int Rows = (1 << 19) + (1 << 12);

    public static int FirstRow(Family family) => Offsets[(int)family];

    public static int RowCount(Family family) => 1 << Bits[(int)family];

    /// <summary>The row of a hash within all tables.</summary>
    public static int RowOf(Family family, uint hash) => Offsets[(int)family] + (int)(Hash.Mix(hash) >> (32 - Bits[(int)family]));

    /// <summary>The row of a word's leaning.</summary>
    public static int LeaningOf(uint word) => (int)(Hash.Mix(word) >> (32 - LeaningBits));
}

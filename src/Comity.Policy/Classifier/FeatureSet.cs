namespace Comity.Policy.Classifier;

/// <summary>One hashed feature of a text and the units it rests on.</summary>
/// <param name="Row">Row of the model.</param>
/// <param name="From">First unit of the folded text.</param>
/// <param name="To">Behind the last unit.</param>
internal readonly record struct Feature(int Row, int From, int To);

/// <summary>The features of one text. Used again for the next one, so that nothing is allocated for a word.</summary>
internal sealed class FeatureSet
{
    [ThreadStatic]
    private static FeatureSet? spare;

    private Feature[] items = new Feature[1024];

    public ReadOnlySpan<Feature> Items => items.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>How many features each family has; a family weighs the same in a long text as in a short one.</summary>
    public int[] Counts { get; } = new int[Layout.Families];

    /// <summary>The features that are numbers, see <see cref="Dense"/>.</summary>
    public float[] Numbers { get; } = new float[Dense.Count];

    /// <summary>Working room of the extractor.</summary>
    public TokenRow Tokens { get; } = new();

    /// <summary>An empty set; give it back when its numbers are no longer needed.</summary>
    public static FeatureSet Rent()
    {
        var set = spare ?? new FeatureSet();
        spare = null;
        set.Clear();
        return set;
    }

    public void Return() => spare = this;

    public void Clear()
    {
        Count = 0;
        Array.Clear(Counts);
        Array.Clear(Numbers);
    }

    public void Add(Family family, uint hash, int from, int to)
    {
        if (Count == items.Length)
            Array.Resize(ref items, items.Length * 2);
        items[Count++] = new Feature(Layout.RowOf(family, hash), from, to);
        Counts[(int)family]++;
    }

    /// <summary>Adds a feature of a family that counts each once.</summary>
    public void AddOnce(Family family, uint hash, int from, int to)
    {
        var row = Layout.RowOf(family, hash);
        for (var i = Count - 1; i >= Count - Counts[(int)family] && i >= 0; i--)
        {
            if (items[i].Row == row)
                return;
        }
        Add(family, hash, from, to);
    }
}

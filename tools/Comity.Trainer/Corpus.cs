using Comity.Policy.Checks;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>The features of all examples, once read, side by side in few arrays.</summary>
internal sealed class Corpus
{
    private readonly List<int> starts = [0];
    private readonly List<float[]> numbers = [];
    private readonly List<byte[]> counts = [];
    private readonly List<SlotTokens> tokens = [];
    private int[] rows = new int[1 << 20];
    private int used;

    public List<Example> Examples { get; } = [];

    /// <summary>The leanings of words, as they go into the model.</summary>
    public sbyte[] Leanings { get; } = new sbyte[2 << Layout.LeaningBits];

    public ReadOnlySpan<int> Rows(int example) => rows.AsSpan(starts[example], starts[example + 1] - starts[example]);

    public float[] Numbers(int example) => numbers[example];

    public SlotTokens Tokens(int example) => tokens[example];

    /// <summary>What a feature of each family counts in the example.</summary>
    public void Values(int example, Span<float> values)
    {
        var of = counts[example];
        for (var family = 0; family < Layout.Families; family++)
            values[family] = (float)Model.Value((Family)family, BitConverter.ToUInt16(of, family * 2));
    }

    /// <summary>Reads every example twice: once to learn how words lean, and once for the features, which need it.</summary>
    public static Corpus Of(IEnumerable<Example> examples)
    {
        var corpus = new Corpus();
        var leaners = new LeaningLearner();
        var features = FeatureSet.Rent();
        var readings = corpus.tokens;
        foreach (var example in examples)
        {
            var reading = Reading.Of(example.Text, example.Language);
            features.Clear();
            FeatureExtractor.Extract(reading, features);
            WeakLabels.Add(example, reading);
            corpus.Add(example, features);
            readings.Add(SlotTokens.Of(reading, features));
            if (example.Part == Part.Train)
                leaners.See(example, readings[^1]);
        }
        features.Return();
        leaners.Write(corpus.Leanings);
        for (var i = 0; i < readings.Count; i++)
            readings[i].AddTo(corpus.numbers[i], corpus.Leanings);
        return corpus;
    }

    /// <summary>Takes out every row that fewer than so many training examples have: one text is no evidence.</summary>
    public void Prune(int fewest)
    {
        var seen = new int[Layout.Rows];
        for (var i = 0; i < Examples.Count; i++)
        {
            if (Examples[i].Part != Part.Train)
                continue;
            foreach (var row in Rows(i))
                seen[row]++;
        }
        var kept = 0;
        for (var i = 0; i < Examples.Count; i++)
        {
            var (from, to) = (starts[i], starts[i + 1]);
            starts[i] = kept;
            for (var at = from; at < to; at++)
            {
                if (seen[rows[at]] >= fewest)
                    rows[kept++] = rows[at];
            }
        }
        starts[^1] = used = kept;
    }

    private void Add(Example example, FeatureSet features)
    {
        Examples.Add(example);
        if (used + features.Count > rows.Length)
            Array.Resize(ref rows, Math.Max(rows.Length * 2, used + features.Count));
        foreach (ref readonly var feature in features.Items)
            rows[used++] = feature.Row;
        starts.Add(used);
        numbers.Add([.. features.Numbers]);
        var of = new byte[Layout.Families * 2];
        for (var family = 0; family < Layout.Families; family++)
            BitConverter.TryWriteBytes(of.AsSpan(family * 2), (ushort)Math.Min(features.Counts[family], ushort.MaxValue));
        counts.Add(of);
    }
}

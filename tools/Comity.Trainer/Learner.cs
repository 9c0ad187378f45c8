using System.Runtime.Intrinsics;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>How a model is learnt.</summary>
internal sealed record LearnerOptions
{
    public int Epochs { get; init; } = 4;

    public float Rate { get; init; } = 0.08f;

    /// <summary>Pull of a hashed weight towards 0, each time it is seen.</summary>
    public float Decay { get; init; } = 0.00005f;

    public uint Seed { get; init; } = 17;

    /// <summary>Families that are left out, for comparison.</summary>
    public Family[] Without { get; init; } = [];

    /// <summary>Leaves out every feature that needs the reading of the sentence.</summary>
    public bool WithoutNumbers { get; init; }

    /// <summary>How much a feature of each family counts, beside what the length of the text says.</summary>
    public float[] Shares { get; init; } = [1, 0.7f, 1.3f, 1];

    public float NumberRate { get; init; } = 0.5f;

    public float GrammarWeight { get; init; } = 2;

    /// <summary>Adds the small network to the sums.</summary>
    public bool WithNetwork { get; init; }
}

/// <summary>Twelve logistic regressions at once, each example in turn, with a rate that falls for what is seen often (AdaGrad). One thread, fixed order: same bytes.</summary>
internal sealed unsafe class Learner(Corpus corpus, LearnerOptions options)
{
    public const int Lanes = 16;
    private const float GradedPull = 0.8f;

    private readonly float[] weights = new float[Layout.Rows * Lanes];
    private readonly float[] squares = new float[Layout.Rows * Lanes];
    private readonly float[] numberWeights = new float[(Dense.Count + 1) * Lanes];
    private readonly float[] numberSquares = new float[(Dense.Count + 1) * Lanes];
    private readonly float[] values = new float[Layout.Families];
    private readonly Network? network = options.WithNetwork ? new Network(corpus, options.Seed) : null;

    public float Weight(int row, int head) => weights[(row * Lanes) + head] * options.Shares[Model.FamilyOf(row)];

    public float NumberWeight(int number, int head) => numberWeights[(number * Lanes) + head];

    public float Bias(int head) => numberWeights[(Dense.Count * Lanes) + head];

    public void Learn()
    {
        var order = new List<int>();
        for (var i = 0; i < corpus.Examples.Count; i++)
        {
            if (corpus.Examples[i].Part == Part.Train)
                order.Add(i);
        }
        var random = new Draw(options.Seed);
        var steps = (double)order.Count * options.Epochs;
        var step = 0;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Step(i, (float)(options.Rate * (1 - (0.9 * step++ / steps))));
        }
    }

    /// <summary>The sum of each head.</summary>
    public void Sums(int example, Span<float> sums)
    {
        SetValues(example);
        var low = Vector256<float>.Zero;
        var high = Vector256<float>.Zero;
        fixed (float* w = weights, d = numberWeights)
        {
            foreach (var row in corpus.Rows(example))
            {
                var value = Vector256.Create(values[Model.FamilyOf(row)]);
                low += value * Vector256.Load(w + (row * Lanes));
                high += value * Vector256.Load(w + (row * Lanes) + 8);
            }
            var numbers = corpus.Numbers(example);
            for (var i = 0; i <= Dense.Count; i++)
            {
                var number = Number(numbers, i);
                if (number == 0)
                    continue;
                low += Vector256.Create(number) * Vector256.Load(d + (i * Lanes));
                high += Vector256.Create(number) * Vector256.Load(d + (i * Lanes) + 8);
            }
        }
        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
        network?.Add(example, sums);
    }

    private float Number(float[] numbers, int i) => i == Dense.Count ? 1 : options.WithoutNumbers ? 0 : numbers[i];

    private void SetValues(int example)
    {
        corpus.Values(example, values);
        for (var family = 0; family < values.Length; family++)
            values[family] *= options.Shares[family];
        foreach (var family in options.Without)
            values[(int)family] = 0;
    }

    private void Step(int index, float rate)
    {
        Span<float> errors = stackalloc float[Lanes];
        Sums(index, errors);
        var example = corpus.Examples[index];
        var weight = example.Source == GrammarSampler.Name ? options.GrammarWeight : 1;
        for (var head = 0; head < Lanes; head++)
            errors[head] = head < Layout.Heads && example.Weights[head] > 0 ? weight * example.Weights[head] * Error(example, head, errors[head]) : 0;
        network?.Move(index, errors, rate);
        var low = Vector256.Create<float>(errors);
        var high = Vector256.Create<float>(errors[8..]);
        fixed (float* w = weights, s = squares, d = numberWeights, ds = numberSquares)
        {
            foreach (var row in corpus.Rows(index))
            {
                var value = values[Model.FamilyOf(row)];
                if (value == 0)
                    continue;
                Move(w + (row * Lanes), s + (row * Lanes), low * value, (rate, options.Decay));
                Move(w + (row * Lanes) + 8, s + (row * Lanes) + 8, high * value, (rate, options.Decay));
            }
            var numbers = corpus.Numbers(index);
            for (var i = 0; i <= Dense.Count; i++)
            {
                var number = Number(numbers, i);
                if (number == 0)
                    continue;
                Move(d + (i * Lanes), ds + (i * Lanes), low * number, (rate * options.NumberRate, 0));
                Move(d + (i * Lanes) + 8, ds + (i * Lanes) + 8, high * number, (rate * options.NumberRate, 0));
            }
        }
    }

    // A finely graded label is a place on the scale, also far below the line, where a probability's error would hardly be felt.
    private static float Error(Example example, int head, float sum) => example.IsGraded && head == (int)ScoreAttribute.Toxicity
        ? Math.Clamp(GradedPull * (sum - (float)Math.Log(example.Labels[head] / (1 - example.Labels[head]))), -1, 1)
        : (float)Curve.Logistic(sum) - example.Labels[head];

    private static void Move(float* weight, float* square, Vector256<float> slope, (float Rate, float Decay) how)
    {
        var w = Vector256.Load(weight);
        var s = Vector256.Load(square) + (slope * slope);
        Vector256.Store(s, square);
        Vector256.Store(w - (Vector256.Create(how.Rate) * slope / Vector256.Sqrt(s + Vector256.Create(0.01f))) - (w * Vector256.Create(how.Decay)), weight);
    }
}

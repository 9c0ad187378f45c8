using System.Runtime.Intrinsics;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>A small network beside the sums: words as short vectors, gathered by whom their clause speaks of and how, with the numbers, through one hidden layer.</summary>
internal sealed unsafe class Network
{
    public const int Width = 16;
    public const int Slots = Dense.Whoms * 2;
    public const int Inputs = (Slots * Width) + Dense.Count;
    public const int Hidden = 32;
    private const float Rate = 0.4f;
    private const float Softness = 0.1f;

    private readonly Corpus corpus;
    private readonly float[] vectors = new float[(1 << Layout.LeaningBits) * Width];
    private readonly float[] vectorSquares = new float[(1 << Layout.LeaningBits) * Width];
    private readonly float[] first = new float[(Inputs + 1) * Hidden];
    private readonly float[] firstSquares = new float[(Inputs + 1) * Hidden];
    private readonly float[] second = new float[Hidden * Learner.Lanes];
    private readonly float[] secondSquares = new float[Hidden * Learner.Lanes];
    private readonly float[] input = new float[Inputs];
    private readonly float[] hidden = new float[Hidden];
    private readonly float[] slope = new float[Hidden];
    private readonly float[] shares = new float[Slots];

    public Network(Corpus corpus, uint seed)
    {
        this.corpus = corpus;
        var draw = new Draw(seed);
        Scatter(vectors, draw, 0.1f);
        Scatter(first, draw, 0.12f);
        Scatter(second, draw, 0.15f);
    }

    /// <summary>Adds the network's part to the sums, and keeps what <see cref="Move"/> needs.</summary>
    public void Add(int example, Span<float> sums)
    {
        Gather(example);
        first.AsSpan(Inputs * Hidden, Hidden).CopyTo(hidden);
        for (var i = 0; i < Inputs; i++)
        {
            if (input[i] != 0)
                AddScaled(hidden, first.AsSpan(i * Hidden, Hidden), input[i]);
        }
        for (var h = 0; h < Hidden; h++)
        {
            hidden[h] = Math.Max(hidden[h], 0);
            if (hidden[h] > 0)
                AddScaled(sums, second.AsSpan(h * Learner.Lanes, Learner.Lanes), hidden[h]);
        }
    }

    /// <summary>One step against the errors of the example that was added last.</summary>
    public void Move(int example, ReadOnlySpan<float> errors, float rate)
    {
        rate *= Rate;
        for (var h = 0; h < Hidden; h++)
        {
            slope[h] = 0;
            if (hidden[h] <= 0)
                continue;
            for (var lane = 0; lane < Learner.Lanes; lane++)
                slope[h] += errors[lane] * second[(h * Learner.Lanes) + lane];
            Step(second.AsSpan(h * Learner.Lanes, Learner.Lanes), secondSquares.AsSpan(h * Learner.Lanes, Learner.Lanes), errors, (hidden[h], rate));
        }
        Span<float> back = stackalloc float[Slots * Width];
        for (var i = 0; i < Inputs; i++)
        {
            if (i < back.Length)
            {
                back[i] = 0;
                if (shares[i / Width] > 0)
                {
                    for (var h = 0; h < Hidden; h++)
                        back[i] += slope[h] * first[(i * Hidden) + h];
                }
            }
            if (input[i] != 0)
                Step(first.AsSpan(i * Hidden, Hidden), firstSquares.AsSpan(i * Hidden, Hidden), slope, (input[i], rate));
        }
        Step(first.AsSpan(Inputs * Hidden, Hidden), firstSquares.AsSpan(Inputs * Hidden, Hidden), slope, (1, rate));
        var tokens = corpus.Tokens(example);
        for (var t = 0; t < tokens.Rows.Length; t++)
        {
            var slot = tokens.Slot(t);
            Step(vectors.AsSpan(tokens.Rows[t] * Width, Width), vectorSquares.AsSpan(tokens.Rows[t] * Width, Width), back.Slice(slot * Width, Width), (shares[slot], rate));
        }
    }

    private void Gather(int example)
    {
        Array.Clear(input);
        Array.Clear(shares);
        var tokens = corpus.Tokens(example);
        for (var t = 0; t < tokens.Rows.Length; t++)
            shares[tokens.Slot(t)]++;
        for (var slot = 0; slot < Slots; slot++)
            shares[slot] = shares[slot] > 0 ? 1 / MathF.Sqrt(shares[slot]) : 0;
        for (var t = 0; t < tokens.Rows.Length; t++)
            AddScaled(input.AsSpan(tokens.Slot(t) * Width, Width), vectors.AsSpan(tokens.Rows[t] * Width, Width), shares[tokens.Slot(t)]);
        corpus.Numbers(example).CopyTo(input.AsSpan(Slots * Width));
    }

    private static void Scatter(float[] weights, Draw draw, float size)
    {
        for (var i = 0; i < weights.Length; i++)
            weights[i] = size * ((draw.Below(20001) / 10000f) - 1);
    }

    private static void AddScaled(Span<float> sum, ReadOnlySpan<float> part, float scale)
    {
        fixed (float* s = sum, p = part)
        {
            for (var i = 0; i < part.Length; i += 8)
                Vector256.Store(Vector256.Load(s + i) + (Vector256.Load(p + i) * scale), s + i);
        }
    }

    private static void Step(Span<float> weights, Span<float> squares, ReadOnlySpan<float> slopes, (float Value, float Rate) how)
    {
        fixed (float* w = weights, q = squares, g = slopes)
        {
            for (var i = 0; i < weights.Length; i += 8)
            {
                var step = Vector256.Load(g + i) * how.Value;
                var square = Vector256.Load(q + i) + (step * step);
                Vector256.Store(square, q + i);
                Vector256.Store(Vector256.Load(w + i) - (Vector256.Create(how.Rate) * step / Vector256.Sqrt(square + Vector256.Create(Softness))), w + i);
            }
        }
    }
}

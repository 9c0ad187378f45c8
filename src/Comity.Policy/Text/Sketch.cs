using System.Numerics;

namespace Comity.Policy.Text;

/// <summary>A fingerprint of a text by which near-duplicates show: one-permutation MinHash over runs of five folded letters. Case, spacing and disguises do not matter.</summary>
internal sealed class Sketch
{
    private const int Bins = 128;
    private const int Run = 5;
    private readonly ulong[] least = new ulong[Bins];

    private Sketch()
    {
    }

    /// <summary>Hash of all letters in order; equal texts have equal ones.</summary>
    public ulong Whole { get; private set; }

    public int Letters { get; private set; }

    public static Sketch Of(FoldedText text)
    {
        var sketch = new Sketch();
        Array.Fill(sketch.least, ulong.MaxValue);
        ulong rolling = 0;
        ulong whole = 14695981039346656037;
        foreach (ref readonly var unit in text.Units)
        {
            if (unit.Kind is not (UnitKind.Letter or UnitKind.Digit))
                continue;
            sketch.Letters++;
            whole = (whole ^ unit.Base) * 1099511628211;
            // Five letters of twelve bits each, so that the oldest falls out at the top.
            rolling = (rolling << 12 | unit.Base & 0xFFFu) & 0xFFF_FFFF_FFFF_FFFF;
            if (sketch.Letters >= Run)
                sketch.Add(Mix(rolling));
        }
        sketch.Whole = whole;
        return sketch;
    }

    /// <summary>Estimated share of common runs, 0–1.</summary>
    public double Likeness(Sketch other)
    {
        // Each lane counts downwards: a true comparison is all ones, which is minus one.
        var (equal, empty) = (Vector<ulong>.Zero, Vector<ulong>.Zero);
        var none = new Vector<ulong>(ulong.MaxValue);
        for (var i = 0; i < Bins; i += Vector<ulong>.Count)
        {
            var (mine, others) = (new Vector<ulong>(least, i), new Vector<ulong>(other.least, i));
            var same = Vector.Equals(mine, others);
            equal += same;
            empty += same & Vector.Equals(mine, none);
        }
        var (equals, empties) = (-(long)Vector.Sum(equal), -(long)Vector.Sum(empty));
        return empties == Bins ? 0 : (double)(equals - empties) / (Bins - empties);
    }

    private void Add(ulong hash)
    {
        ref var bin = ref least[hash >> 57];
        bin = Math.Min(bin, hash);
    }

    // The finalizer of SplitMix64.
    private static ulong Mix(ulong x)
    {
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
        x = (x ^ x >> 27) * 0x94D049BB133111EB;
        return x ^ x >> 31;
    }
}

namespace Comity.Policy.Text;

/// <summary>A text made ready to be compared with many others, in about 1 KB. Holds hashes only, never the text.</summary>
public sealed class NearDuplicate
{
    /// <summary>From here on two texts are nearly the same.</summary>
    private const double Near = 0.6;

    /// <summary>Shorter texts, in letters, are the same only when every letter is.</summary>
    private const int Shortest = 25;

    private readonly Sketch sketch;

    private NearDuplicate(Sketch sketch) => this.sketch = sketch;

    public static NearDuplicate Of(string text) => new(Sketch.Of(FoldedText.Of(text)));

    /// <summary>Whether both say nearly the same; case, spacing and disguised letters do not matter. Texts without letters are like no other.</summary>
    public bool IsLike(NearDuplicate other)
    {
        if (sketch.Letters == 0 || other.sketch.Letters == 0)
            return false;
        if (sketch.Letters == other.sketch.Letters && sketch.Whole == other.sketch.Whole)
            return true;
        return Math.Min(sketch.Letters, other.sketch.Letters) >= Shortest && sketch.Likeness(other.sketch) >= Near;
    }
}

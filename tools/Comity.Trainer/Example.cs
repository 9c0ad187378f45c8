using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>What an example is for.</summary>
internal enum Part
{
    Train,

    /// <summary>Held out: calibrates, and decides between kinds of model.</summary>
    Development,

    /// <summary>Held out: only reported.</summary>
    Test,
}

/// <summary>One labelled text.</summary>
internal sealed class Example(string text, string language, string source)
{
    private static readonly int Heads = ScoreAttributes.All.Count;

    public string Text { get; } = text;

    public string Language { get; } = language;

    public string Source { get; } = source;

    public Part Part { get; set; }

    /// <summary>The source's own class, for the report.</summary>
    public string Class { get; set; } = "";

    /// <summary>Whether the label of toxicity is a score on a scale, not a share of people.</summary>
    public bool IsGraded { get; set; }

    /// <summary>The share of people who see the text so, 0–1.</summary>
    public float[] Labels { get; } = new float[Heads];

    /// <summary>How much a label counts; 0 where it is unknown.</summary>
    public float[] Weights { get; } = new float[Heads];

    public void Set(ScoreAttribute attribute, double label, double weight = 1)
    {
        Labels[(int)attribute] = (float)label;
        Weights[(int)attribute] = (float)weight;
    }

    /// <summary>Sets a label unless the source gave one.</summary>
    public void SetWeak(ScoreAttribute attribute, double label, double weight)
    {
        if (!Knows(attribute))
            Set(attribute, label, weight);
    }

    public bool Knows(ScoreAttribute attribute) => Weights[(int)attribute] > 0;

    public float Label(ScoreAttribute attribute) => Labels[(int)attribute];
}

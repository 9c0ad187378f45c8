namespace Comity.Policy.Classifier;

/// <summary>One calibrated probability an attribute: the share of readers who would see the comment so. 0.5 is the line.</summary>
public readonly struct Scores(float[] values)
{
    /// <summary>0–1, to four places.</summary>
    public double this[ScoreAttribute attribute] => values is null ? 0 : Math.Round((double)values[(int)attribute], 4);
}

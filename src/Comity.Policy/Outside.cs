namespace Comity.Policy;

/// <summary>What one model outside of the program said of a text, or that it could not be asked. Whoever submits gathers it beforehand, so that judging needs no network and can be repeated.</summary>
/// <param name="Source">The name by which clauses call the model: letters, digits, dots and hyphens.</param>
public sealed record OutsideAnswer(string Source)
{
    /// <summary>Version of the model, in the same characters; part of <see cref="Decision.Model"/>.</summary>
    public string Model { get; init; } = "";

    public IReadOnlyList<OutsideScore> Scores { get; init; } = [];

    /// <summary>It could not be asked, and this follows; null: it answered.</summary>
    public Verdict? Failure { get; init; }
}

/// <param name="Label">The model's own name for what it scores.</param>
/// <param name="Score">0–1.</param>
/// <param name="Span">The part of the text that was scored so; null: the whole.</param>
public sealed record OutsideScore(string Label, double Score, TextSpan? Span = null);

/// <summary>Which score of which model a clause asks for.</summary>
public sealed record OutsideLabel(string Source, string Label);

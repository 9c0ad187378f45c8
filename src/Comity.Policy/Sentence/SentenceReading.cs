namespace Comity.Policy.Sentence;

/// <summary>A text read as clauses: who is mentioned, what is claimed of whom, and how.</summary>
public sealed class SentenceReading
{
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>In order; together they hold every word.</summary>
    public IReadOnlyList<ClauseReading> Clauses { get; init; } = [];

    public IReadOnlyList<Claim> Claims { get; init; } = [];
}

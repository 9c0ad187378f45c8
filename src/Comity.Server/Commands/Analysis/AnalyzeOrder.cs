using Comity.Policy;
using Comity.Policy.Classifier;

namespace Comity.Server.Commands.Analysis;

/// <summary>What <c>comity analyze</c> was asked for.</summary>
/// <param name="TextField">Field or column that holds the comment.</param>
/// <param name="Language">BCP 47, when it is known.</param>
internal sealed record AnalyzeOrder(string TextField, string? Language)
{
    /// <summary>"jsonl", "csv", or null: each line tells.</summary>
    public string? Format { get; init; }

    public required PolicyDocument Policy { get; init; }

    public Scorer Scorer { get; init; } = Scorer.Shipped;

    public bool Spans { get; init; }
}

/// <summary>One comment as it came in.</summary>
/// <param name="Line">Number of its first line, from 1.</param>
/// <param name="Raw">The line; of CSV nothing.</param>
/// <param name="Cells">Of CSV: the record.</param>
internal readonly record struct InputRecord(long Line, string Raw, IReadOnlyList<string>? Cells);

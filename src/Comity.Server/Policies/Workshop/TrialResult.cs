using System.Text.Json;

namespace Comity.Server.Policies.Workshop;

/// <summary>What a trial found: numbers and identifiers only, so that nothing outlives an erased text.</summary>
/// <param name="Texts">Judged.</param>
/// <param name="Days">Between the first of them and the start of the trial, at least one.</param>
/// <param name="Model">Version of the scoring model.</param>
public sealed record TrialResult(int Texts, double Days, string Model)
{
    /// <summary>By the policy in force.</summary>
    public required VerdictCounts Before { get; init; }

    /// <summary>By the draft.</summary>
    public required VerdictCounts After { get; init; }

    /// <summary>By the name of the group, one of <see cref="TrialGroups"/>.</summary>
    public required IReadOnlyDictionary<string, GroupFigures> Groups { get; init; }

    public required IReadOnlyList<ClauseFigures> Clauses { get; init; }

    public required IReadOnlyList<CheckCurve> Curves { get; init; }

    /// <summary>Entries of the moderators' queue a day.</summary>
    public double QueueBefore => Before.Hold / Days;

    /// <inheritdoc cref="QueueBefore"/>
    public double QueueAfter => After.Hold / Days;

    internal string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    internal static TrialResult? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<TrialResult>(json, JsonSerializerOptions.Web);
}

public sealed record VerdictCounts(int Publish, int Hold, int Refuse);

/// <summary>What can change for a text.</summary>
public static class TrialGroups
{
    public const string NewlyHeld = "newly-held";
    public const string NewlyRefused = "newly-refused";
    public const string Eased = "eased";
    public const string Released = "released";

    /// <summary>With what they are for people.</summary>
    public static IReadOnlyList<(string Id, string Name, string About)> All { get; } =
    [
        (NewlyHeld, "Newly held", "published now, would wait for a moderator"),
        (NewlyRefused, "Newly refused", "published or held now, would be refused"),
        (Released, "Released", "held or refused now, would be published"),
        (Eased, "Held instead of refused", "refused now, would wait for a moderator"),
    ];
}

/// <param name="Count">How many texts.</param>
/// <param name="Samples">Some of them, drawn evenly.</param>
public sealed record GroupFigures(int Count, IReadOnlyList<SampleKey> Samples);

public sealed record SampleKey(long CommentId, int Revision);

/// <summary>What changes under one clause. A text counts where its gravest finding lies.</summary>
public sealed record ClauseFigures(string Clause)
{
    public int NewlyHeld { get; init; }

    public int NewlyRefused { get; init; }

    public int Released { get; init; }

    /// <summary>By the policy in force.</summary>
    public required ClauseScore Before { get; init; }

    /// <summary>By the draft.</summary>
    public required ClauseScore After { get; init; }
}

/// <summary>How a clause's findings agree with what people decided.</summary>
/// <param name="Flagged">Texts that it would hold or refuse.</param>
/// <param name="Precision">Of those that it flagged and a person decided about, the share that was removed, under whichever clause.</param>
/// <param name="Recall">Of those that a person removed under this clause, the share that it flagged.</param>
public sealed record ClauseScore(int Flagged, Share Precision, Share Recall);

/// <summary>How the scores of one check under one clause spread, in hundredths: a text counts at its highest.</summary>
public sealed record CheckCurve(string Clause, string Check)
{
    /// <summary>Texts with a finding, by hundredths of the score, 0–100.</summary>
    public required IReadOnlyList<int> All { get; init; }

    /// <summary>Those that a person let stand.</summary>
    public required IReadOnlyList<int> Fine { get; init; }

    /// <summary>Those that a person removed under any clause.</summary>
    public required IReadOnlyList<int> Breach { get; init; }

    /// <summary>Those that a person removed under this clause.</summary>
    public required IReadOnlyList<int> Under { get; init; }

    /// <summary>All that a person removed under this clause, whether the check saw something or not.</summary>
    public int RemovedUnder { get; init; }
}

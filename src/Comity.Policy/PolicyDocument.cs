namespace Comity.Policy;

/// <summary>A site's Discussion Policy: what the reader sees and what the program enforces, one document.</summary>
public sealed record PolicyDocument
{
    /// <summary>BCP 47 languages in which every text of the policy stands; the first is the fallback.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>The opening: comments are welcome, authors answer for what they post, who breaks the rules may be blocked.</summary>
    public required LocalText Preamble { get; init; }

    /// <summary>Numbered from 1 in this order.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Clauses on trial: their checks run without effect, and readers do not see them. They have no number.</summary>
    public IReadOnlyList<Clause> Shadows { get; init; } = [];

    /// <summary>What follows when a check could not run.</summary>
    public Verdict OnCheckFailure { get; init; } = Verdict.Hold;

    /// <summary>Words of the site's own, beside the shipped lists.</summary>
    public IReadOnlyList<OwnWords> Words { get; init; } = [];

    /// <summary>The number a reader knows the clause by, from 1; 0 when there is no such clause.</summary>
    public int NumberOf(string clauseId)
    {
        for (var i = 0; i < Clauses.Count; i++)
            if (string.Equals(Clauses[i].Id, clauseId, StringComparison.Ordinal))
                return i + 1;
        return 0;
    }

    public Clause? Find(string clauseId) => Clauses.FirstOrDefault(c => string.Equals(c.Id, clauseId, StringComparison.Ordinal));
}

/// <summary>One numbered rule.</summary>
public sealed record Clause
{
    /// <summary>Stable name: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Text { get; init; }

    /// <summary>The checks that serve the clause. Empty: only people apply it.</summary>
    public IReadOnlyList<ClauseCheck> Checks { get; init; } = [];

    /// <summary>Checks on trial under a clause that is in force: they run without effect.</summary>
    public IReadOnlyList<ClauseCheck> ShadowChecks { get; init; } = [];

    /// <summary>The steps for those who break it, mildest first; strikes decay.</summary>
    public SanctionLadder Sanctions { get; init; } = SanctionLadder.None;
}

/// <summary>One check in the service of a clause, with the scores from which it holds and refuses.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Hold">Score from which the comment waits for a moderator; null: never.</param>
/// <param name="Refuse">Score from which it is refused; null: never.</param>
public sealed record ClauseCheck(string Check, double? Hold, double? Refuse)
{
    /// <summary>Which score of which model, for the check <see cref="Checks.OutsideCheck"/>; null for every other.</summary>
    public OutsideLabel? Outside { get; init; }
}

/// <summary>What follows from repeated breaches of a clause.</summary>
/// <param name="Decay">How long a breach counts.</param>
/// <param name="Steps">Mildest first.</param>
public sealed record SanctionLadder(TimeSpan Decay, IReadOnlyList<SanctionStep> Steps)
{
    public static SanctionLadder None { get; } = new(TimeSpan.Zero, []);
}

/// <param name="Strikes">Number of breaches within the decay time at which the step is due.</param>
/// <param name="Kind">What is due.</param>
/// <param name="For">How long; null: until lifted.</param>
public sealed record SanctionStep(int Strikes, SanctionKind Kind, TimeSpan? For)
{
    /// <summary>Follows by itself from the removal that reaches it; otherwise it is proposed, and a person confirms it.</summary>
    public bool Automatic { get; init; }
}

/// <summary>Ordered by severity.</summary>
public enum SanctionKind
{
    Warning,
    PreModeration,
    Suspension,
    Block,
}

/// <summary>Words of the site's own for one check.</summary>
public sealed record OwnWords(string Check, string Language, IReadOnlyList<string> Words);

namespace Comity.Server.Appeals;

/// <summary>
/// What an author is owed when something of theirs is restricted, field by field as Article 17(3) of the Digital Services
/// Act lists it. docs/reference/statement-of-reasons.md explains each field.
/// </summary>
/// <param name="Reference">Names the decision; the same in every copy of the statement.</param>
/// <param name="Site">The site's name.</param>
/// <param name="DecidedAt">The restriction applies from then on.</param>
public sealed record StatementOfReasons(string Reference, string Site, DateTimeOffset DecidedAt)
{
    /// <summary>(a) What is restricted and how.</summary>
    public required StatementRestriction Restriction { get; init; }

    /// <summary>The comment; null for a measure against a member.</summary>
    public StatementContent? Content { get; init; }

    /// <summary>(b) Facts and circumstances, in sentences.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>(b) "ownInitiative", "report" (of a reader, under the policy) or "notice" (of illegal content). Who reported is never told.</summary>
    public required string Source { get; init; }

    /// <summary>(c) A program found the comment.</summary>
    public required bool AutomatedDetection { get; init; }

    /// <summary>(c) "fully" (the program decided alone) or "notAutomated" (a person decided).</summary>
    public required string AutomatedDecision { get; init; }

    /// <summary>(d), (e) The law or the clause.</summary>
    public required StatementGround Ground { get; init; }

    /// <summary>(f) What the author can do about it.</summary>
    public required IReadOnlyList<StatementRedress> Redress { get; init; }
}

/// <param name="Kind">"held", "refused", "removed", "warning", "preModeration", "suspension" or "block".</param>
/// <param name="Says">One sentence.</param>
/// <param name="Territory">Where it applies.</param>
/// <param name="Duration">How long, in words.</param>
/// <param name="EndsAt">When it ends by itself; null: it does not.</param>
public sealed record StatementRestriction(string Kind, string Says, string Territory, string Duration, DateTimeOffset? EndsAt);

/// <param name="Type">"text".</param>
/// <param name="Story">Headline of the story it stands under.</param>
/// <param name="Number">Its number there; null: it was never taken in.</param>
/// <param name="SentAt">When its author sent it.</param>
/// <param name="Address">Of the story.</param>
public sealed record StatementContent(string Type, string Story, int? Number, DateTimeOffset SentAt, string Address);

/// <param name="Kind">"terms": a clause of the Discussion Policy, or a rule of procedure; "law": the comment breaks the law.</param>
/// <param name="Reference">The clause's number and title, or the law.</param>
/// <param name="Text">The clause's words in the version that was in force.</param>
/// <param name="Explanation">Why the comment falls under it.</param>
/// <param name="PolicyVersion">That version.</param>
public sealed record StatementGround(string Kind, string Reference, string Text, string Explanation, int PolicyVersion);

/// <param name="Kind">"correct", "appeal", "outOfCourt" or "court".</param>
/// <param name="Until">Last moment; null: none is set here.</param>
/// <param name="Address">Where; null: not on this site.</param>
public sealed record StatementRedress(string Kind, string Says, DateTimeOffset? Until, string? Address);

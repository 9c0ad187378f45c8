using Comity.Storage.Moderation;

namespace Comity.Server.Moderation;

/// <summary>What came of an order by a moderator.</summary>
/// <param name="Kind">Whether it was carried out.</param>
/// <param name="Says">One sentence for the moderator when it was not.</param>
/// <param name="Action">The recorded action when it was.</param>
public sealed record Outcome(OutcomeKind Kind, string Says, ModerationAction? Action)
{
    public static Outcome Done(ModerationAction action) => new(OutcomeKind.Done, "", action);

    /// <summary>There is no such thing on this site.</summary>
    public static Outcome NotFound { get; } = new(OutcomeKind.NotFound, "There is no such thing here.", null);

    /// <summary>Somebody changed it since the moderator looked.</summary>
    public static Outcome Stale(string says) => new(OutcomeKind.Stale, says, null);

    /// <summary>Something in the order is missing or wrong.</summary>
    public static Outcome Invalid(string says) => new(OutcomeKind.Invalid, says, null);

    /// <summary>The moderator's role does not allow it.</summary>
    public static Outcome Forbidden(string says) => new(OutcomeKind.Forbidden, says, null);
}

public enum OutcomeKind
{
    Done,
    NotFound,
    Stale,
    Invalid,
    Forbidden,
}

using System.Globalization;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;

namespace Comity.Server.Appeals;

/// <summary>What binds a comment or a member now, as the author is told it and can contest it.</summary>
/// <param name="Key">Of the decision: <c>Appeal.Decision</c>.</param>
/// <param name="At">When it was decided.</param>
public sealed record Restriction(string Key, DateTimeOffset At)
{
    public Comment? Comment { get; init; }

    public Sanction? Sanction { get; init; }

    /// <summary>The recorded action; null: the program judged a text.</summary>
    public ModerationAction? Action { get; init; }

    /// <summary>What the program found in the text that stands.</summary>
    public CommentRevision? Revision { get; init; }

    /// <summary>The id of the clause it rests on, or <see cref="Grounds.Law"/>; null: a rule of procedure, such as pre-moderation.</summary>
    public string? Clause { get; init; }

    /// <summary>Id of the check that decided; null when a person did.</summary>
    public string? Check { get; init; }

    /// <summary>The version of the policy that was in force then.</summary>
    public int PolicyVersion { get; init; }

    /// <summary>What led to it.</summary>
    public RestrictionSource Source { get; init; }

    /// <summary>Words of who decided; those of the whole when this is a part of a larger decision.</summary>
    public string Note { get; init; } = "";

    /// <summary>No person confirmed it: the program decided, or the policy attaches it to what a person decided.</summary>
    public bool ByProgram => Action is null or { ActorId: 0 } || Sanction is { Automatic: true };

    /// <summary>Who may not answer an appeal: who decided, also when the policy attached this to that decision.</summary>
    public long? DeciderId => Action is null or { ActorId: 0 } ? null : Action.ActorId;

    public long AuthorId => Comment?.AuthorId ?? Sanction!.MemberId;

    /// <summary>The site that decided.</summary>
    public int SiteId => Action?.SiteId ?? Comment!.SiteId;

    public static string KeyOf(CommentRevision revision) => string.Create(CultureInfo.InvariantCulture, $"revision:{revision.CommentId}.{revision.Number}");

    public static string KeyOf(ModerationAction action) => string.Create(CultureInfo.InvariantCulture, $"action:{action.Id}");
}

public enum RestrictionSource
{
    OwnInitiative,

    /// <summary>Readers' reports under the policy.</summary>
    Report,

    /// <summary>A notice of illegal content.</summary>
    Notice,
}

public static class Grounds
{
    /// <summary>Stands in place of a clause where a comment was taken down because it breaks the law. No clause has a dot in its id.</summary>
    public const string Law = ".law";
}

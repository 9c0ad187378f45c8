using System.Text.Json;
using Comity.Server.Moderation.Notes;
using Comity.Storage.Moderation;

namespace Comity.Server.Moderation;

/// <summary>An entry of the queue as the API gives it.</summary>
/// <param name="Seen">To be sent back with a decision, which is refused when the comment has changed since.</param>
internal sealed record EntryJson(long Id, int? Number, string State, string Seen, string Body)
{
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when somebody waits for a decision; null: nobody does.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    public required StoryLink Story { get; init; }

    public required AuthorJson Author { get; init; }

    /// <summary>The comment that it answers.</summary>
    public ParentJson? Parent { get; init; }

    public required IReadOnlyList<MarkJson> Findings { get; init; }

    /// <summary>0: the program did not judge it.</summary>
    public int PolicyVersion { get; init; }

    public string Model { get; init; } = "";

    public required IReadOnlyList<ReportView> Reports { get; init; }

    /// <summary>Clause under which it was removed.</summary>
    public string? RemovedClause { get; init; }

    /// <summary>Its place in the queue and the factors of it, multiplied; null outside of the queue.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Who works on it.</summary>
    public ClaimView? Claim { get; init; }

    /// <summary>Ids of others in the queue with nearly the same text.</summary>
    public IReadOnlyList<long> Similar { get; init; } = [];

    /// <summary>Since when it waits for an editor; null: moderators decide.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }

    /// <summary>Staff's notes on the comment and about its author.</summary>
    public IReadOnlyList<NoteView> Notes { get; init; } = [];

    public static EntryJson From(Entry entry) =>
        new(entry.Comment.Id, entry.Comment.Number, JsonName.Of(entry.Comment.State), entry.Seen, entry.Comment.Body)
        {
            CreatedAt = entry.Comment.CreatedAt,
            WaitingSince = entry.WaitingSince,
            Story = entry.Story,
            Author = AuthorJson.From(entry.Author),
            Parent = entry.Parent is { } p ? new ParentJson(p.Id, p.Number, p.AuthorName, p.Body) : null,
            Findings = [.. entry.Findings.Select(MarkJson.From)],
            PolicyVersion = entry.PolicyVersion,
            Model = entry.Model,
            Reports = entry.Reports,
            RemovedClause = entry.Comment.RemovedClause,
            Urgency = entry.Urgency,
            Claim = entry.Claim,
            Similar = [.. entry.Similar.Select(s => s.Id)],
            EscalatedAt = entry.Comment.EscalatedAt,
            Notes = entry.Notes,
        };
}

internal sealed record ParentJson(long Id, int? Number, string Author, string Body);

/// <param name="Spans">[start, end) in UTF-16 units of the body.</param>
internal sealed record MarkJson(string Clause, string Check, double Score, IReadOnlyList<int[]> Spans, string Says)
{
    public static MarkJson From(FindingView finding) =>
        new(finding.ClauseId, finding.Check, finding.Score, [.. finding.Spans.Select(s => new[] { s.Start, s.End })], finding.Says);
}

/// <param name="Kind">"guest", "reader", or the role.</param>
/// <param name="Sanctions">In force here.</param>
internal sealed record AuthorJson(long Id, string Name, string Kind, IReadOnlyList<SanctionJson> Sanctions)
{
    public int Published { get; init; }

    public int Held { get; init; }

    public int Removed { get; init; }

    public int Refused { get; init; }

    /// <summary>Signs that it may be somebody who is barred; a person weighs them.</summary>
    public IReadOnlyList<EvasionHint> Hints { get; init; } = [];

    public static AuthorJson From(AuthorView author) =>
        new(author.Member.Id, author.Member.DisplayName, JsonNamingPolicy.CamelCase.ConvertName(author.Kind), [.. author.InForce.Select(SanctionJson.From)])
        {
            Published = author.Published,
            Held = author.Held,
            Removed = author.Removed,
            Refused = author.Refused,
            Hints = author.Hints,
        };
}

/// <param name="Kind">"warning", "preModeration", "suspension" or "block".</param>
/// <param name="EndsAt">Null: until lifted.</param>
internal sealed record SanctionJson(long Id, long MemberId, string Kind, bool AllSites, DateTimeOffset? EndsAt)
{
    public string? Clause { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>The policy imposed it with a decision; nobody confirmed it.</summary>
    public bool Automatic { get; init; }

    /// <summary>When the member said to have read the warning.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset? LiftedAt { get; init; }

    public static SanctionJson From(Sanction sanction) =>
        new(sanction.Id, sanction.MemberId, JsonName.Of(sanction.Kind), sanction.SiteId is null, sanction.EndsAt)
        {
            Clause = sanction.Clause,
            Automatic = sanction.Automatic,
            AcknowledgedAt = sanction.AcknowledgedAt,
            Reason = sanction.Reason,
            StartsAt = sanction.StartsAt,
            LiftedAt = sanction.LiftedAt,
        };
}

/// <param name="Kind">"approve", "remove", "restore", "dismissReports", "escalate", "sanction", "liftSanction", "hold", "upholdAppeal" or "rejectAppeal".</param>
internal record ActionJson(long Id, string Kind, long? CommentId, long? SanctionId, string? Clause)
{
    /// <summary>Comments that it is about as a whole, each recorded as a part of it; 0: it has no such parts.</summary>
    public int Covers { get; init; }

    /// <summary>The decision with which it is undone.</summary>
    public long? PartOfId { get; init; }

    public string Note { get; init; } = "";

    public long ActorId { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }

    public static ActionJson From(ModerationAction action) => new(action.Id, JsonName.Of(action.Kind), action.CommentId, action.SanctionId, action.Clause)
    {
        Covers = action.Covers,
        PartOfId = action.PartOfId,
        Note = action.Note,
        ActorId = action.ActorId,
        At = action.At,
        UndoneAt = action.UndoneAt,
    };
}

internal sealed record ProposalJson(string Clause, int Strikes, string? Due, double? Days);

internal sealed record MemberJson(AuthorJson Author, IReadOnlyList<SanctionJson> Sanctions, IReadOnlyList<ProposalJson> Proposals, PageJson<EntryJson> Comments)
{
    /// <summary>Staff's notes about the member, oldest first.</summary>
    public IReadOnlyList<NoteView> Notes { get; init; } = [];

    public static MemberJson From(MemberFile file) => new(
        AuthorJson.From(file.Author),
        [.. file.Sanctions.Select(s => SanctionJson.From(s.Sanction))],
        [.. file.Proposals.Select(p => new ProposalJson(p.Clause.Id, p.Strikes, p.Due is { } due ? JsonName.Of(due.Kind) : null, p.Due?.For?.TotalDays))],
        new PageJson<EntryJson>([.. file.Comments.Select(EntryJson.From)], file.NextCursor))
    { Notes = file.Notes };
}

/// <param name="NextCursor">For the next page; null: this is the last.</param>
internal sealed record PageJson<T>(IReadOnlyList<T> Items, string? NextCursor);

/// <param name="Held">Comments held on the site, whatever the filter.</param>
/// <param name="Reported">Published comments with open reports, whatever the filter.</param>
/// <param name="Matching">Under the filter, on all pages.</param>
internal sealed record QueueJson(IReadOnlyList<EntryJson> Items, string? NextCursor, int Held, int Reported, int Matching);

internal static class JsonName
{
    /// <summary>A name of ours as JSON has it: camel case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Appeals;

/// <summary>An author contests a decision over a comment, or a sanction; somebody else than the first decider answers.</summary>
public sealed class Appeal
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>The decision contested, "revision:COMMENT.NUMBER" for the program's and "action:ID" for a person's. There is one appeal for each.</summary>
    public required string Decision { get; set; }

    /// <summary>Who appeals.</summary>
    public long AuthorId { get; set; }

    public long? CommentId { get; set; }

    public long? SanctionId { get; set; }

    /// <summary>The <see cref="Moderation.ModerationAction"/> contested; null: a decision over a revision.</summary>
    public long? ActionId { get; set; }

    /// <summary>Who took the decision contested; null: the program.</summary>
    public long? DeciderId { get; set; }

    /// <summary>Id of the clause that the decision rests on.</summary>
    public string? Clause { get; set; }

    /// <summary>Id of the check that the program's decision rests on.</summary>
    public string? Check { get; set; }

    /// <summary>The author's words; empty once erased.</summary>
    public required string Text { get; set; }

    /// <summary>Random bytes that hide the text behind its hash in the ledger; erased with the text.</summary>
    public byte[]? TextSalt { get; set; }

    public DateTimeOffset FiledAt { get; set; }

    /// <summary>Null while it is open.</summary>
    public AppealOutcome? Outcome { get; set; }

    /// <summary>Words to the author.</summary>
    public string Answer { get; set; } = "";

    public byte[]? AnswerSalt { get; set; }

    /// <summary>Who answered; null: open, or settled without an answer.</summary>
    public long? AnsweredById { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>The <see cref="Moderation.ModerationAction"/> that answered; undoing that one opens the appeal again.</summary>
    public long? AnswerActionId { get; set; }
}

public enum AppealOutcome
{
    /// <summary>The author is right; the decision no longer stands.</summary>
    Upheld,

    /// <summary>The decision stands.</summary>
    Rejected,

    /// <summary>Nobody answered, because the decision had gone meanwhile.</summary>
    Settled,
}

internal sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Appeal> appeal)
    {
        appeal.ToTable("Appeals");
        appeal.Property(a => a.Decision).HasMaxLength(60);
        appeal.HasIndex(a => a.Decision).IsUnique();
        appeal.HasIndex(a => new { a.SiteId, a.Outcome, a.Id });
        appeal.HasIndex(a => a.CommentId);
        appeal.HasIndex(a => a.SanctionId);
        appeal.HasIndex(a => a.AuthorId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Discussion;

/// <summary>One contribution to a discussion.</summary>
public sealed class Comment
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public long StoryId { get; set; }

    /// <summary>Its number in the story, from 1, given when it is first held or published and kept for good. Null: refused, never taken in.</summary>
    public int? Number { get; set; }

    /// <summary>The comment it answers.</summary>
    public long? ParentId { get; set; }

    /// <summary>The comment that began its thread; its own id for a thread's first.</summary>
    public long ThreadId { get; set; }

    /// <summary>Its place in the thread, see <see cref="ThreadPath"/>; empty without a number.</summary>
    public string Path { get; set; } = "";

    /// <summary>0 for a thread's first.</summary>
    public int Depth { get; set; }

    public long AuthorId { get; set; }

    /// <summary>The author's name as it stood when the comment was sent.</summary>
    public required string AuthorName { get; set; }

    /// <summary>The words of <see cref="AuthorName"/> as a mention finds them, see <see cref="Discussion.SearchText"/>; empty without letters or digits, and at first where an older version of the program wrote the row.</summary>
    public string AuthorKey { get; set; } = "";

    public CommentState State { get; set; }

    /// <summary>Markdown of the newest revision; empty once erased.</summary>
    public required string Body { get; set; }

    /// <summary>Safe HTML of the newest revision, ready to serve.</summary>
    public required string Html { get; set; }

    /// <summary>BCP 47, when known.</summary>
    public string? Language { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the author last changed it after it was sent.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>Number of the revision whose text stands, from 1; a change that was refused is a later one.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>Published comments that answer it directly.</summary>
    public int ReplyCount { get; set; }

    /// <summary>Published comments below it, at any depth; kept on a thread's first only.</summary>
    public int ThreadReplyCount { get; set; }

    /// <summary>How many people value it.</summary>
    public int ValuedCount { get; set; }

    /// <summary>In the order by what is valued: higher is first; 0 for a comment without reactions. Worked out from time to time.</summary>
    public int Rank { get; set; }

    /// <summary>Shown before the others, by an editor's choice.</summary>
    public CommentHighlight Highlight { get; set; }

    public DateTimeOffset? HighlightedAt { get; set; }

    /// <summary>The words of <see cref="Body"/> as search compares them; see <see cref="Discussion.SearchText"/>.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>Clause under which a moderator removed it.</summary>
    public string? RemovedClause { get; set; }

    /// <summary>Open reports.</summary>
    public int OpenReports { get; set; }

    /// <summary>Since when it waits for an editor, because a moderator handed it over; null: it does not.</summary>
    public DateTimeOffset? EscalatedAt { get; set; }

    /// <summary>Keyed hash of the sender's address prefix, short-lived; see SECURITY.md.</summary>
    public string? AddressHash { get; set; }

    /// <summary>Given by the form, so that sending twice posts once.</summary>
    public string? OnceKey { get; set; }

    public long? ImportId { get; set; }

    /// <summary>Lower-case hex SHA-256 of its image as it is served, see <see cref="CommentImage"/>; null: it has none.</summary>
    public string? ImageHash { get; set; }

    /// <summary>What the image shows, in its author's words.</summary>
    public string? ImageAlt { get; set; }

    public int ImageWidth { get; set; }

    public int ImageHeight { get; set; }

    /// <summary>Readers see the text.</summary>
    public bool IsPublic => State == CommentState.Published;
}

/// <summary>Where a comment stands.</summary>
public enum CommentState
{
    Published,

    /// <summary>Waits for a moderator.</summary>
    Held,

    /// <summary>The program did not take it; kept for its author to correct.</summary>
    Refused,

    /// <summary>A moderator took it down.</summary>
    Removed,

    /// <summary>Its author took it back.</summary>
    Withdrawn,
}

public enum CommentHighlight
{
    None,

    /// <summary>A comment that the paper recommends.</summary>
    Featured,

    /// <summary>Stands above the discussion.</summary>
    Pinned,
}

/// <summary>One version of a comment's text with the program's decision over it.</summary>
public sealed class CommentRevision
{
    public long CommentId { get; set; }

    /// <summary>From 1.</summary>
    public int Number { get; set; }

    public required string Body { get; set; }

    /// <summary>Random bytes that hide the text behind its hash in the ledger; erased with the text.</summary>
    public byte[]? Salt { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>What the program decided: "publish", "hold" or "refuse".</summary>
    public required string Verdict { get; set; }

    /// <summary>The findings as JSON, as the API gives them.</summary>
    public required string Findings { get; set; }

    public int PolicyVersion { get; set; }

    /// <summary>Version of the scoring model that the decision rests on.</summary>
    public string Model { get; set; } = "";

    /// <summary>What models outside of the program said of the text, as JSON, so that the decision can be replayed; null: none was asked.</summary>
    public string? Outside { get; set; }

    /// <summary>Findings of checks and clauses in shadow as JSON, for the policy's editors alone; null: there are none. Erased with the text.</summary>
    public string? Shadow { get; set; }
}

internal sealed class CommentConfiguration : IEntityTypeConfiguration<Comment>, IEntityTypeConfiguration<CommentRevision>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.ToTable("Comments");
        comment.HasIndex(c => new { c.StoryId, c.Number }).IsUnique();
        comment.HasIndex(c => new { c.StoryId, c.Depth, c.Number });
        comment.HasIndex(c => new { c.StoryId, c.Depth, c.ThreadReplyCount, c.Number }).IsDescending(false, false, true, false);
        comment.HasIndex(c => new { c.StoryId, c.Depth, c.Rank, c.Number }).IsDescending(false, false, true, false);
        comment.HasIndex(c => new { c.ThreadId, c.Path });
        comment.Property(c => c.Path).HasMaxLength(150);
        comment.HasIndex(c => new { c.SiteId, c.State, c.CreatedAt });
        comment.HasIndex(c => new { c.StoryId, c.AuthorKey, c.State, c.AuthorId, c.Number });
        comment.HasIndex(c => new { c.AuthorId, c.CreatedAt });
        comment.HasIndex(c => new { c.AuthorId, c.SiteId, c.State, c.Id });
        comment.HasIndex(c => new { c.AuthorId, c.OnceKey }).IsUnique();
        comment.HasIndex(c => new { c.SiteId, c.CreatedAt }).HasFilter("\"OpenReports\" > 0");
        comment.HasIndex(c => new { c.SiteId, c.EscalatedAt }).HasFilter("\"EscalatedAt\" IS NOT NULL");
        comment.HasIndex(c => new { c.SiteId, c.AddressHash }).HasFilter("\"AddressHash\" IS NOT NULL");
        comment.HasIndex(c => new { c.StoryId, c.Highlight }).HasFilter("\"Highlight\" > 0");
        comment.HasIndex(c => c.ParentId);
        comment.HasIndex(c => c.ImportId);
        comment.Ignore(c => c.IsPublic);
        comment.HasOne<Stories.Story>().WithMany().HasForeignKey(c => c.StoryId);
        comment.HasOne<Members.Member>().WithMany().HasForeignKey(c => c.AuthorId);
    }

    public void Configure(EntityTypeBuilder<CommentRevision> revision)
    {
        revision.ToTable("CommentRevisions");
        revision.HasKey(r => new { r.CommentId, r.Number });
        revision.HasIndex(r => r.At).HasFilter("\"Shadow\" IS NOT NULL");
        revision.HasOne<Comment>().WithMany().HasForeignKey(r => r.CommentId);
    }
}

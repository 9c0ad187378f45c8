using Comity.Policy.Text;

namespace Comity.Policy;

/// <summary>Everything a judgement may depend on. Nothing else (no clock, no database, no network) enters it.</summary>
public sealed record Submission
{
    /// <summary>The comment as the author sent it. All spans refer to this text.</summary>
    public required string Text { get; init; }

    public required AuthorFacts Author { get; init; }

    public required StoryFacts Story { get; init; }

    /// <summary>The comment being answered, if any.</summary>
    public string? ParentText { get; init; }

    /// <summary>When the comment was sent.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>BCP 47 language the author wrote in when it is known; otherwise the checks find out.</summary>
    public string? Language { get; init; }

    /// <summary>BCP 47 language in which reasons and evidence are told; otherwise the story's.</summary>
    public string? ReaderLanguage { get; init; }

    /// <summary>Earlier texts that the new one may repeat: the author's own and the newest ones of the story.</summary>
    public IReadOnlyList<EarlierText> Earlier { get; init; } = [];

    /// <summary>What models outside of the program said. Null: none has a part in this judgement, and the check for them sees nothing; otherwise one that a clause names and that is missing here could not be asked.</summary>
    public IReadOnlyList<OutsideAnswer>? Outside { get; init; }
}

/// <summary>What is known of the author at the time of judging.</summary>
public sealed record AuthorFacts
{
    /// <summary>The name that will stand over the comment.</summary>
    public required string Name { get; init; }

    public bool IsStaff { get; init; }

    public bool IsGuest { get; init; }

    /// <summary>How many comments of this author stand published.</summary>
    public int PublishedComments { get; init; }

    public Standing Standing { get; init; }
}

/// <summary>What the author may do, from the sanctions in force. A suspended or blocked author never reaches the checks.</summary>
public enum Standing
{
    Good,

    /// <summary>Every comment waits for a moderator.</summary>
    PreModerated,
}

/// <summary>What is known of the story and its discussion.</summary>
public sealed record StoryFacts
{
    public required string Headline { get; init; }

    public string? Byline { get; init; }

    /// <summary>BCP 47 language of the story.</summary>
    public required string Language { get; init; }

    /// <summary>Every comment of this discussion waits for a moderator.</summary>
    public bool PreModerated { get; init; }

    /// <summary>Names that only staff may use: staff members' display names and the publication's own.</summary>
    public IReadOnlyList<string> StaffNames { get; init; } = [];

    /// <summary>Hosts whose links are the publication's own and never count as advertising.</summary>
    public IReadOnlyList<string> OwnHosts { get; init; } = [];
}

/// <summary>A text that came before the submission.</summary>
/// <param name="Text">The text.</param>
/// <param name="SameAuthor">Whether the same author wrote it.</param>
/// <param name="At">When it was sent.</param>
public sealed record EarlierText(string Text, bool SameAuthor, DateTimeOffset At)
{
    private Sketch? sketch;

    /// <summary>Made once, for callers that hand the same text in with many submissions.</summary>
    internal Sketch Sketch => sketch ??= Sketch.Of(FoldedText.Of(Text));

    public bool Equals(EarlierText? other) => other is not null && (Text, SameAuthor, At) == (other.Text, other.SameAuthor, other.At);

    public override int GetHashCode() => HashCode.Combine(Text, SameAuthor, At);
}

namespace Comity.Server.Languages;

/// <summary>What readers and members do with a discussion beside writing in it.</summary>
public abstract partial class Words
{
    public abstract string SearchInDiscussion { get; }

    public abstract string Search { get; }

    /// <summary>No comment has the words searched for.</summary>
    public abstract string NothingFound { get; }

    /// <summary>A comment that stands above the discussion.</summary>
    public abstract string Pinned { get; }

    /// <summary>A comment that the paper recommends.</summary>
    public abstract string Featured { get; }

    /// <summary>On a comment that came since the last visit.</summary>
    public abstract string NewTag { get; }

    /// <summary>In place of a comment; in brackets its author's name.</summary>
    public abstract string YouIgnore { get; }

    /// <summary>A button; in brackets whose comments are folded from then on.</summary>
    public abstract string Ignore { get; }

    /// <summary>A button that ends it; in brackets the name.</summary>
    public abstract string ReadAgain { get; }

    /// <summary>A button.</summary>
    public abstract string KeepDraft { get; }

    public abstract string DraftKept { get; }

    /// <summary>A button: the new comments are not new any more.</summary>
    public abstract string SawThem { get; }

    /// <summary>A button for who was never here before.</summary>
    public abstract string ShowNew { get; }

    /// <summary>What a member is told of: answers, mentions, decisions.</summary>
    public abstract string Alerts { get; }

    /// <summary>After a number of alerts.</summary>
    public abstract string Unread { get; }

    /// <summary>Name of the part with pinned and featured comments.</summary>
    public abstract string Highlights { get; }
}

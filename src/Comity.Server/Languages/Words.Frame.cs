namespace Comity.Server.Languages;

/// <summary>What stands around every page.</summary>
public abstract partial class Words
{
    public abstract string SkipToContent { get; }

    /// <summary>Name of the navigation, for screen readers: the newspaper.</summary>
    public abstract string Paper { get; }

    public abstract string FrontPage { get; }

    /// <summary>The rules of the discussion, as a title.</summary>
    public abstract string DiscussionPolicy { get; }

    public abstract string YourAccount { get; }

    /// <summary>A news feed (Atom).</summary>
    public abstract string Feed { get; }

    public abstract string WriteToUs { get; }

    /// <summary>The way to the moderators' console.</summary>
    public abstract string ForTheDesk { get; }

    /// <summary>Name of the choice of language, for screen readers.</summary>
    public abstract string LanguageOfPages { get; }
}

namespace Comity.Server.Languages;

/// <summary>The discussion while it is open: what its script shows, and the buttons of the text box.</summary>
public abstract partial class Words
{
    public abstract string YouWriteAsGuest { get; }

    public abstract string SignIn { get; }

    public abstract string SignOut { get; }

    /// <summary>The text that was being written is kept.</summary>
    public abstract string ServerNotReached { get; }

    /// <summary>A number follows.</summary>
    public abstract string NewComments { get; }

    /// <summary>A number follows.</summary>
    public abstract string NewSinceLastVisit { get; }

    /// <summary>A button that folds and unfolds the answers to a comment.</summary>
    public abstract string Replies { get; }

    /// <summary>Name of a row of buttons that put signs around a text.</summary>
    public abstract string TextTools { get; }

    public abstract string Strong { get; }

    public abstract string Emphasis { get; }

    public abstract string Quotation { get; }

    public abstract string List { get; }

    public abstract string Code { get; }
}

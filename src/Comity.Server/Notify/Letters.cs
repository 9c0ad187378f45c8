using System.Globalization;
using System.Text;

namespace Comity.Server.Notify;

/// <summary>The mails that Comity writes.</summary>
public static class Letters
{
    public static Letter SignIn(string siteName, string link, int minutes) => new(
        $"Sign in to {siteName}",
        $"Somebody, most likely you, asked to sign in to {siteName} with this address.\n\n"
        + $"The link works once, within {minutes} minutes. If it was not you, do nothing: without the link nobody gets in.")
    {
        Button = "Sign in",
        Link = link,
    };

    /// <param name="role">Such as "moderator".</param>
    public static Letter Invitation(string siteName, string role, string link, int days) => new(
        $"You are invited to {siteName}",
        $"You have been made {role} of {siteName}.\n\n"
        + $"The link signs you in once, within {days} days. You will be led to set up a password with a one-time code app, or a passkey.")
    {
        Button = "Accept",
        Link = link,
    };

    public static Letter CommentHeld(Statement statement) => Of(
        $"Your comment on “{statement.Story}” waits for a moderator",
        $"Your comment on “{statement.Story}” is kept and will be shown once a moderator has read it. You need not send it again.",
        statement);

    public static Letter CommentHeldOnReports(Statement statement) => Of(
        $"Your comment on “{statement.Story}” waits for a moderator",
        $"Readers have reported your comment on “{statement.Story}”. It is not shown until a moderator has read it. You need not send it again.",
        statement);

    public static Letter CommentRefused(Statement statement) => Of(
        $"Your comment on “{statement.Story}” was not taken",
        $"Your comment on “{statement.Story}” was not published. Its text is kept for you: you can correct it and send it again.",
        statement);

    /// <param name="link">Of the reporter's own page.</param>
    public static Letter ReportClosed(string story, bool upheld, string link) => new(
        $"Your report on a comment under “{story}”",
        $"You reported a comment under “{story}”. A moderator has looked at it"
        + (upheld ? " and agreed with you: the comment is no longer shown." : ": the comment stays, because it was found to keep the Discussion Policy.")
        + " Thank you for pointing it out.")
    {
        Button = "Your reports",
        Link = link,
    };

    private static Letter Of(string subject, string deed, Statement statement)
    {
        var text = new StringBuilder(deed);
        if (statement.Clause is { } clause)
            text.Append("\n\nIt falls under this clause of the Discussion Policy: ").Append(clause);
        if (statement.Reason is { Length: > 0 } reason)
            text.Append("\n\nThe reason: ").Append(reason);
        text.Append(statement.ByProgram
            ? "\n\nThis was decided by the program that applies the policy; no person has looked at it yet."
            : "\n\nThis was decided by a person.");
        if (statement.Link is not null)
            text.Append("\n\nThe page below has the reasons in full. If you think that this is wrong, you can appeal there; a person will answer.");
        return new Letter(subject, text.ToString()) { Button = statement.Link is null ? null : "The reasons, and what you can do", Link = statement.Link };
    }
}

/// <summary>The reasons that an author is owed (Digital Services Act, article 17).</summary>
public sealed record Statement
{
    /// <summary>The headline.</summary>
    public required string Story { get; init; }

    /// <summary>Number, title and words of the clause, as readers see them.</summary>
    public string? Clause { get; init; }

    /// <summary>What makes the comment fall under it.</summary>
    public string? Reason { get; init; }

    public required bool ByProgram { get; init; }

    /// <summary>Absolute address of the author's private page.</summary>
    public string? Link { get; init; }
}

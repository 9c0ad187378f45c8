using System.Text;
using Comity.Server.Languages;
using Comity.Storage.Members;

namespace Comity.Server.Notify;

/// <summary>The mails that Comity writes.</summary>
public static class Letters
{
    public static Letter SignIn(Words words, string siteName, string link, int minutes) =>
        new(words.SignInSubject(words.Apart(siteName)), words.SignInMail(words.Apart(siteName), minutes)) { Button = words.SignIn, Link = link, Language = words.Tag };

    /// <summary>To an address at a service whose addresses the site does not take.</summary>
    public static Letter AddressRefused(Words words, string siteName) => new(words.AddressRefusedSubject, words.AddressRefusedMail(words.Apart(siteName))) { Language = words.Tag };

    /// <param name="words">The language.</param>
    /// <param name="invited">To which role of which site.</param>
    /// <param name="link">Signs in once.</param>
    /// <param name="days">How long it does.</param>
    public static Letter Invitation(Words words, (StaffRole Role, string SiteName) invited, string link, int days) =>
        new(words.InvitationSubject(words.Apart(invited.SiteName)), words.InvitationMail(words.Role(invited.Role), words.Apart(invited.SiteName), days)) { Button = words.Accept, Link = link, Language = words.Tag };

    public static Letter CommentHeld(Words words, Statement statement) => Of(words, words.HeldSubject(words.Apart(statement.Story)), words.HeldMail(words.Apart(statement.Story)), statement);

    public static Letter CommentHeldOnReports(Words words, Statement statement) => Of(words, words.HeldSubject(words.Apart(statement.Story)), words.HeldOnReportsMail(words.Apart(statement.Story)), statement);

    public static Letter CommentRefused(Words words, Statement statement) => Of(words, words.RefusedSubject(words.Apart(statement.Story)), words.RefusedMail(words.Apart(statement.Story)), statement);

    /// <param name="words">The language.</param>
    /// <param name="story">The headline.</param>
    /// <param name="upheld">A moderator agreed.</param>
    /// <param name="link">Of the reporter's own page.</param>
    public static Letter ReportClosed(Words words, string story, bool upheld, string link) =>
        new(words.ReportSubject(words.Apart(story)), upheld ? words.ReportUpheldMail(words.Apart(story)) : words.ReportKeptMail(words.Apart(story))) { Button = words.YourReports, Link = link, Language = words.Tag };

    private static Letter Of(Words words, string subject, string deed, Statement statement)
    {
        var text = new StringBuilder(deed);
        if (statement.Clause is { } clause)
            text.Append("\n\n").Append(words.FallsUnder(clause));
        if (statement.Reason is { Length: > 0 } reason)
            text.Append("\n\n").Append(words.TheReason(reason));
        text.Append("\n\n").Append(statement.ByProgram ? words.DecidedByProgram : words.DecidedByPerson);
        if (statement.Link is not null)
            text.Append("\n\n").Append(words.ReasonsBelow);
        return new Letter(subject, text.ToString()) { Button = statement.Link is null ? null : words.ReasonsAndWhatYouCanDo, Link = statement.Link, Language = words.Tag };
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

namespace Comity.Server.Languages;

/// <summary>Mails; a line break twice sets paragraphs apart.</summary>
public abstract partial class Words
{
    public abstract string SignInSubject(string site);

    public abstract string SignInMail(string site, int minutes);

    public abstract string AddressRefusedSubject { get; }

    public abstract string AddressRefusedMail(string site);

    public abstract string InvitationSubject(string site);

    /// <param name="role">See <see cref="Moderator"/> and its like.</param>
    public abstract string InvitationMail(string role, string site, int days);

    public abstract string Accept { get; }

    /// <summary>Who may read all and change nothing.</summary>
    public abstract string Auditor { get; }

    public abstract string Moderator { get; }

    public abstract string Editor { get; }

    public abstract string Administrator { get; }

    public abstract string HeldSubject(string story);

    public abstract string HeldMail(string story);

    public abstract string HeldOnReportsMail(string story);

    public abstract string RefusedSubject(string story);

    public abstract string RefusedMail(string story);

    public abstract string FallsUnder(string clause);

    public abstract string TheReason(string reason);

    public abstract string DecidedByProgram { get; }

    public abstract string DecidedByPerson { get; }

    public abstract string ReasonsBelow { get; }

    /// <summary>On a button.</summary>
    public abstract string ReasonsAndWhatYouCanDo { get; }

    public abstract string ReportSubject(string story);

    public abstract string ReportUpheldMail(string story);

    public abstract string ReportKeptMail(string story);

    /// <summary>On a button.</summary>
    public abstract string YourReports { get; }

    /// <summary>On a button.</summary>
    public abstract string SeeWhereItStands { get; }

    public abstract string AppealSettledSubject { get; }

    public abstract string AppealSettledMail { get; }

    public abstract string AppealUpheldSubject { get; }

    public abstract string AppealUpheldMail { get; }

    public abstract string AppealRejectedSubject { get; }

    public abstract string AppealRejectedMail { get; }

    public abstract string WhatElseStands { get; }

    public abstract string AppealOpenAgainSubject { get; }

    public abstract string AnswerTakenBackMail { get; }

    public abstract string DecisionStandsAgainMail { get; }

    public abstract string AnswerInTheirWords(string answer);

    public abstract string StandsAs(int number);

    public abstract string ItNoLongerApplies { get; }

    public abstract string SettledPublished { get; }

    public abstract string SettledWithdrawn { get; }

    public abstract string SettledRemoved { get; }

    public abstract string SettledOtherText { get; }

    public abstract string NoticeSubject(int number, string site);

    public abstract string NoticeReceivedMail(string site, int number);

    public abstract string NoticeDecidedSubject(int number, string site);

    /// <param name="says">See <see cref="NoticeRemoved"/> and its like.</param>
    public abstract string NoticeDecidedMail(string says, string reasons);

    public abstract string NoticeReopenedSubject(int number);

    public abstract string NoticeReopenedMail { get; }

    public abstract string NoticeOpen { get; }

    public abstract string NoticeRemoved { get; }

    public abstract string NoticeHeld { get; }

    public abstract string NoticeNothing { get; }
}

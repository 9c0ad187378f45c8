namespace Comity.Server.Languages;

/// <summary>Alerts: what a member is told of, on a page and by mail; and whom a member ignores.</summary>
public abstract partial class Words
{
    public abstract string YourAlerts { get; }

    public abstract string UnreadCount(int n);

    public abstract string MarkAllRead { get; }

    public abstract string NoAlertsYet { get; }

    public abstract string FromPaper(DateTimeOffset at);

    public abstract string OlderOnes { get; }

    public abstract string FromTheBeginning { get; }

    public abstract string ByMail { get; }

    public abstract string AnswersToYou { get; }

    public abstract string MentionsOfYou { get; }

    public abstract string DecisionsAboutYou { get; }

    public abstract string ReasonsAtOnce { get; }

    /// <summary>Keeps a choice.</summary>
    public abstract string Keep { get; }

    public abstract string AtOnce { get; }

    public abstract string Hourly { get; }

    public abstract string Daily { get; }

    public abstract string Never { get; }

    public abstract string AddressNotProven { get; }

    public abstract string SendProof { get; }

    /// <summary>The brackets hold what becomes a link.</summary>
    public abstract string NoAddressGiven { get; }

    public abstract string InThisBrowser { get; }

    public abstract string AlsoWithoutPage { get; }

    public abstract string ShowInBrowser { get; }

    public abstract string ShowNoMore { get; }

    public abstract string BrowserDenied { get; }

    public abstract string ByFeed { get; }

    /// <summary>The brackets hold what becomes a link.</summary>
    public abstract string FeedOfAnswers { get; }

    public abstract string ChoiceKept { get; }

    public abstract string MailToYouOnItsWay { get; }

    public abstract string ChooseForEach { get; }

    public abstract string ProofAskedAlready { get; }

    public abstract string CommentGone(string under);

    public abstract string AnsweredYou(string who, string under);

    public abstract string NamedYou(string who, string under);

    public abstract string ReportReopened(string under);

    public abstract string ReportAnsweredUpheld(string under);

    public abstract string ReportAnsweredKept(string under);

    public abstract string AppealAnsweredUpheld(string under);

    public abstract string AppealAnsweredRejected(string under);

    /// <summary>Where a comment stands; follows "comment" in the sentences below after a space.</summary>
    public abstract string Under(string story);

    public abstract string TakenBackSince { get; }

    public abstract string IsPublished(string under);

    public abstract string IsBack(string under);

    public abstract string IsHidden(string under);

    public abstract string WasRemoved(string under);

    public abstract string MeasureLiftedAlert { get; }

    public abstract string MeasureImposedAlert { get; }

    public abstract string DigestWhy(string site);

    public abstract string AlertsFrom(int n, string site);

    public abstract string AllYourAlerts { get; }

    public abstract string ProveSubject(string site);

    public abstract string ProveMail(string site);

    public abstract string AddressIsMine { get; }

    public abstract string YourAddress { get; }

    public abstract string LinkDoesNotWork { get; }

    public abstract string NotWholeOrOtherAddress { get; }

    public abstract string AddressIsYours { get; }

    /// <summary>The brackets hold what becomes a link.</summary>
    public abstract string MailedFromNow { get; }

    public abstract string IsAddressYours { get; }

    public abstract string YesTellMe { get; }

    public abstract string NoMoreMails { get; }

    /// <summary>The brackets hold what becomes a link.</summary>
    public abstract string NotWholeOrGone { get; }

    public abstract string NoMoreMailsDone { get; }

    /// <summary>The brackets hold what becomes a link.</summary>
    public abstract string ChooseThere { get; }

    public abstract string NoMoreMailsQuestion { get; }

    public abstract string ToldInAccountOnly { get; }

    public abstract string StopMails { get; }

    public abstract string WhomYouIgnore { get; }

    public abstract string IgnoreMeans { get; }
}

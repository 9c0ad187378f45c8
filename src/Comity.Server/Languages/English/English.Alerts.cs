namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string YourAlerts => "Your alerts";

    public override string UnreadCount(int n) => $"{Number(n)} unread";

    public override string MarkAllRead => "Mark all as read";

    public override string NoAlertsYet => "Nothing yet. You are told here of answers to your comments, of comments that name you, and of decisions.";

    public override string FromPaper(DateTimeOffset at) => $"From the paper, {Date(at)}";

    public override string OlderOnes => "Older ones";

    public override string FromTheBeginning => "From the beginning";

    public override string ByMail => "By mail";

    public override string AnswersToYou => "Answers to your comments";

    public override string MentionsOfYou => "Comments that name you";

    public override string DecisionsAboutYou => "Decisions about your comments";

    public override string ReasonsAtOnce => "At once: the reasons in full. They are on your own page in any case.";

    public override string Keep => "Keep";

    public override string AtOnce => "at once";

    public override string Hourly => "once an hour";

    public override string Daily => "once a day";

    public override string Never => "never";

    public override string AddressNotProven => "You gave an address, but nobody has shown yet that it is yours. Then you can be told by mail.";

    public override string SendProof => "Send me a link to show it";

    public override string NoAddressGiven => "You gave no e-mail address. [Sign in with one] to be told by mail.";

    public override string InThisBrowser => "In this browser";

    public override string AlsoWithoutPage => "Also while no page of ours is open.";

    public override string ShowInBrowser => "Show my alerts in this browser";

    public override string ShowNoMore => "Show them here no more";

    public override string BrowserDenied => "The browser was told not to show messages of this site.";

    public override string ByFeed => "By feed";

    public override string FeedOfAnswers => "[Answers and mentions as an Atom feed]. The address is yours alone; it ends when you sign out everywhere.";

    public override string ChoiceKept => "Your choice is kept.";

    public override string MailToYouOnItsWay => "A mail is on its way to your address.";

    public override string ChooseForEach => "Choose for each kind: at once, hourly, daily or never.";

    public override string ProofAskedAlready => "Such mails were asked for already. Look into your mail, or try again in an hour.";

    public override string CommentGone(string under) => $"A comment{under} that concerned you is not shown any more.";

    public override string AnsweredYou(string who, string under) => $"{who} answered your comment{under}.";

    public override string NamedYou(string who, string under) => $"{who} named you in a comment{under}.";

    public override string ReportReopened(string under) => $"Your report on a comment{under} is open again.";

    public override string ReportAnsweredUpheld(string under) => $"Your report on a comment{under} is answered: the moderator agreed with you.";

    public override string ReportAnsweredKept(string under) => $"Your report on a comment{under} is answered: the comment was found to keep the Discussion Policy.";

    public override string AppealAnsweredUpheld(string under) => $"Your appeal{under} is answered: you are right, and the decision no longer stands.";

    public override string AppealAnsweredRejected(string under) => $"Your appeal{under} is answered: the decision stands.";

    public override string Under(string story) => $"under “{story}”";

    public override string TakenBackSince => "This decision was taken back since.";

    public override string IsPublished(string under) => $"Your comment{under} is published.";

    public override string IsBack(string under) => $"Your comment{under} is back in its place.";

    public override string IsHidden(string under) => $"Your comment{under} is not shown until it is decided whether it can stay.";

    public override string WasRemoved(string under) => $"Your comment{under} was removed.";

    public override string MeasureLiftedAlert => "A sanction against you was lifted.";

    public override string MeasureImposedAlert => "A sanction was imposed on you.";

    public override string DigestWhy(string site) => $"You get this mail because you asked {site} to tell you. To get no more of them:";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "alert", "alerts")} from {site}";

    public override string AllYourAlerts => "All your alerts";

    public override string ProveSubject(string site) => $"Your address at {site}";

    public override string ProveMail(string site) => $"Somebody, most likely you, writes at {site} as a guest with this address and wants to be told of answers by mail.\n\nIf it was not you, do nothing: without the link no such mail is sent.";

    public override string AddressIsMine => "This address is mine";

    public override string YourAddress => "Your address";

    public override string LinkDoesNotWork => "This link does not work";

    public override string NotWholeOrOtherAddress => "It is not whole, or another address has been given since.";

    public override string AddressIsYours => "The address is yours";

    public override string MailedFromNow => "You are told by mail from now on. In the browser in which you write, [you can choose] of what and how often.";

    public override string IsAddressYours => "Is this address yours?";

    public override string YesTellMe => "Yes, tell me by mail";

    public override string NoMoreMails => "No more of these mails";

    public override string NotWholeOrGone => "It is not whole, or the account is gone. You can choose your mails [in your account].";

    public override string NoMoreMailsDone => "You get no more of these mails";

    public override string ChooseThere => "What concerns you still stands in your account. [Choose there] if you want mails again.";

    public override string NoMoreMailsQuestion => "No more of these mails?";

    public override string ToldInAccountOnly => "You are then told of answers, mentions and the like in your account alone.";

    public override string StopMails => "Stop the mails";

    public override string WhomYouIgnore => "Whom you ignore";

    public override string IgnoreMeans => "Their comments are folded for you, and you are not told of their answers. Nobody else learns of it.";
}

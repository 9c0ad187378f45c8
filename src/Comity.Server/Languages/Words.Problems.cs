namespace Comity.Server.Languages;

/// <summary>Why something cannot be done, a sentence each.</summary>
public abstract partial class Words
{
    public abstract string CommentTooLong(int most, int length);

    public abstract string CommentEmpty { get; }

    public abstract string HalfCharacter(int at);

    public abstract string ControlCharacter(int at);

    public abstract string NameNeeded { get; }

    public abstract string NameTooLong(int most, int length);

    public abstract string EmailWrong { get; }

    public abstract string TrapFilled { get; }

    public abstract string FormTooOld { get; }

    public abstract string TooQuick { get; }

    public abstract string MuchInShortTime(int seconds);

    public abstract string NoSuchStory { get; }

    public abstract string NoDiscussion { get; }

    public abstract string DiscussionClosed { get; }

    public abstract string BarredUntilFor(DateTimeOffset end, string reason);

    public abstract string BarredFor(string reason);

    public abstract string BarredUntil(DateTimeOffset end);

    public abstract string Barred { get; }

    public abstract string WarnedFirst(string reason, string address);

    public abstract string NoSuchCommentOfYours { get; }

    public abstract string RemovedAlready { get; }

    public abstract string NoSuchComment { get; }

    public abstract string OwnWithdrawInstead { get; }

    public abstract string OwnComment { get; }

    public abstract string ChooseClause { get; }

    public abstract string EditTimeOver { get; }

    public abstract string PersonLooksNow { get; }

    public abstract string EmailServiceRefused { get; }

    public abstract string AnsweredGone { get; }

    public abstract string WriteWhyWrong { get; }

    public abstract string AppealTooLong(int most, int length);

    public abstract string DecisionChanged { get; }

    public abstract string AppealedAlready { get; }

    public abstract string AppealTimeOver(int months);

    public abstract string NothingToAppeal { get; }

    public abstract string SayWhichLaw(int most);

    public abstract string ExplainWhy(int most);

    public abstract string ConfirmGoodFaith { get; }

    public abstract string NotifierNameTooLong(int most);

    public abstract string GiveNameAndAddress { get; }
}

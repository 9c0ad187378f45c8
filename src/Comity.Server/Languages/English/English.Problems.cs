namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string CommentTooLong(int most, int length) => $"A comment has at most {Number(most)} characters; this one has {Number(length)}.";

    public override string CommentEmpty => "The comment is empty.";

    public override string HalfCharacter(int at) => $"The text holds half a character at position {at}.";

    public override string ControlCharacter(int at) => $"The text holds a control character at position {at}, which cannot be shown.";

    public override string NameNeeded => "A name of letters or digits is needed.";

    public override string NameTooLong(int most, int length) => $"A name has at most {Number(most)} characters; this one has {Number(length)}.";

    public override string EmailWrong => "The e-mail address is not one; leave it out or put it right.";

    public override string TrapFilled => "Something filled in a field that must stay empty. If you are not a machine, send your comment once more.";

    public override string FormTooOld => "This form had grown too old. Your text is kept; send it once more.";

    public override string TooQuick => "That was quicker than people write, and there is a link in it. Your text is kept; wait a moment and send it once more.";

    public override string MuchInShortTime(int seconds) => $"That was much in a short time. Your text is kept; try again in {Number(seconds)} {Of(seconds, "second", "seconds")}.";

    public override string NoSuchStory => "There is no such story.";

    public override string NoDiscussion => "This story has no discussion.";

    public override string DiscussionClosed => "This discussion is closed; it can still be read.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"You cannot take part in this discussion until {Date(end)}: {reason}.";

    public override string BarredFor(string reason) => $"You cannot take part in this discussion any more: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"You cannot take part in this discussion until {Date(end)}, because you were blocked under the Discussion Policy.";

    public override string Barred => "You cannot take part in this discussion any more, because you were blocked under the Discussion Policy.";

    public override string WarnedFirst(string reason, string address) => $"A moderator has warned you: {reason}. Confirm on /warnings that you have read it (programs: POST {address}), then send your comment.";

    public override string NoSuchCommentOfYours => "There is no such comment of yours.";

    public override string RemovedAlready => "A moderator has removed this comment already.";

    public override string NoSuchComment => "There is no such comment.";

    public override string OwnWithdrawInstead => "This comment is your own; you can withdraw it.";

    public override string OwnComment => "This comment is your own.";

    public override string ChooseClause => "Choose the clause that the comment breaks.";

    public override string EditTimeOver => "The time in which this comment could be changed is over; you can still withdraw it.";

    public override string PersonLooksNow => "A person looks at this comment now; it cannot be changed until they have decided. You can still withdraw it.";

    public override string EmailServiceRefused => "Comments from e-mail addresses of this service are not taken here. Use another address.";

    public override string AnsweredGone => "The comment that you answer does not stand in this discussion any more.";

    public override string WriteWhyWrong => "Write why you think that the decision is wrong.";

    public override string AppealTooLong(int most, int length) => $"An appeal has at most {most} characters; this one has {length}.";

    public override string DecisionChanged => "The decision has changed meanwhile. Read what stands now.";

    public override string AppealedAlready => "You have appealed this decision; there is one appeal for each.";

    public override string AppealTimeOver(int months) => $"The time to appeal, {Number(months)} {Of(months, "month", "months")}, is over.";

    public override string NothingToAppeal => "There is nothing to appeal.";

    public override string SayWhichLaw(int most) => $"Say which law the comment breaks, in at most {most} characters.";

    public override string ExplainWhy(int most) => $"Explain why, in at most {most} characters.";

    public override string ConfirmGoodFaith => "Confirm that you believe in good faith that the notice is accurate and complete.";

    public override string NotifierNameTooLong(int most) => $"A name has at most {most} characters.";

    public override string GiveNameAndAddress => "Give your name and e-mail address. They may be left out only for sexual offences against children.";
}

namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string DecidedAboutYou => "What was decided about you";

    public override string NothingDecidedAboutYou => "None of your comments is held, refused or removed, as far as this browser is known.";

    public override string YouReportedNothing => "You have reported nothing, as far as this browser is known.";

    public override string ReportOpen => "A moderator will look at it.";

    public override string ReportUpheld => "A moderator agreed with you.";

    public override string ReportKept => "A moderator looked at it; the comment keeps the clause.";

    public override string Lifted => "lifted";

    public override string YourMeasure(string measure) => $"Your {measure}";

    public override string YourCommentNumber(int number) => $"Your comment #{number}";

    public override string YourComment => "Your comment";

    public override string YourWords => "Your words";

    public override string TextErased => "The text was erased.";

    public override string MarkedMeans => "Marked: the words that the decision rests on.";

    public override string StatementOfReasons => "Statement of reasons";

    public override string KeepAsText => "Keep it as text";

    public override string KeepAsJson => "Keep it as JSON";

    public override string WhatYouCanDo => "What you can do";

    public override string CorrectAndSend => "Correct the text and send it again";

    public override string CorrectWhere => "To correct the text and send it again, open [the story] in the browser in which you wrote it.";

    public override string WhyIsItWrong => "Appeal: why is the decision wrong?";

    public override string PersonWillAnswer => "A person will read it and answer.";

    public override string OtherPersonWillAnswer => "Another person than the one who decided will read it and answer.";

    public override string AppealOnce => "You can appeal once.";

    public override string Appeal => "Appeal";

    public override string WithdrawTheComment => "Withdraw the comment";

    public override string CannotBeUndone => "This cannot be undone.";

    public override string KeepAddressToYourself => "Who has this address can read this page and appeal in your name. Keep it to yourself.";

    public override string KeepNoticeAddress => "Who has this address can read this page. Keep it to yourself.";

    public override string SeeInTheDiscussion => "See it in the discussion.";

    public override string MeasureIsLifted => "It is lifted and no longer applies.";

    public override string BeforeRecords => "It was imposed before decisions were recorded here.";

    public override string YourCommentPublished => "Your comment is published.";

    public override string YouHaveWithdrawn => "You have withdrawn this comment.";

    public override string ReasonsNotRecorded => "The reasons were not recorded.";

    public override string YourAppeal => "Your appeal";

    public override string AppealOpen => "open";

    public override string AppealUpheld => "upheld";

    public override string AppealRejected => "rejected";

    public override string AppealSettled => "settled";

    public override string SentAt(string at) => $"Sent {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Sent {at}, answered {answered}";

    public override string AppealOpenMeans => "A person will answer it. You will be told here, and by mail where your address is known.";

    public override string AppealUpheldMeans => "You were right; the decision was taken back.";

    public override string AppealRejectedMeans => "The decision stands.";

    public override string AppealSettledMeans => "The decision had gone before anybody answered.";

    public override string TheAnswer => "The answer:";

    public override string ReportAsIllegal(int number) => $"Report comment #{number} as illegal";

    public override string ForLawOnly => "This is for content that breaks the law. What breaks only our Discussion Policy is reported elsewhere:";

    public override string ReportItHere => "report it here";

    public override string WhichLaw => "Which law does it break?";

    public override string LawHelp => "Such as “incitement to hatred” or an article of a law, and the country.";

    public override string WhyIllegal => "Why is it illegal?";

    public override string AboutChildAbuse => "It is about the sexual abuse or exploitation of children. Name and address may then be left out.";

    public override string YourName => "Your name";

    public override string YourEmail => "Your e-mail address";

    public override string AcknowledgementThere => "You get an acknowledgement and the decision there. The comment’s author never learns who you are.";

    public override string GoodFaith => "I believe in good faith that what I write here is accurate and complete.";

    public override string SendNotice => "Send the notice";

    public override string YourNotice(int number) => $"Your notice number {number}";

    public override string Received => "Received";

    public override string Decided => "Decided";

    public override string ByAPerson(string at) => $"{at}, by a person";

    public override string Reasons => "Reasons";

    public override string Law => "Law";

    public override string Explanation => "Explanation";

    public override string YourWordsAndName => "Your words, name and address";

    public override string Erased => "erased";

    public override string EraseMine => "Erase my name, address and words";

    public override string EraseMeans => "You will not be told the decision by mail then. This cannot be undone.";

    public override string EraseThem => "Erase them";
}

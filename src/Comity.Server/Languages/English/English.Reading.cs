namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string Discussion => "Discussion";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "comment", "comments")}";

    public override string OrderOfDiscussion => "Order of the discussion";

    public override string OldestFirst => "Oldest first";

    public override string NewestFirst => "Newest first";

    public override string MostReplied => "Most replied";

    public override string MostValued => "Most valued";

    public override string MostValuedMeans => "First come comments that are valued by readers who usually disagree. While there are too few reactions to tell, those come first that most of them value.";

    public override string NobodyHasWritten => "Nobody has written yet.";

    public override string CommentsBefore => "Comments before these";

    public override string MoreComments => "More comments";

    public override string YourCommentNotPublished(string at) => $"Your comment of {at} was not published; only you see this.";

    public override string ChangeAndSendAgain => "Change it and send it again";

    public override string EveryCommentWaits => "In this discussion every comment waits for a moderator before readers see it.";

    public override string ConfirmWarningFirst => "Once you have confirmed that you have read the warning, you can write here.";

    public override string YourTextToKeep => "Your text, to keep";

    public override string StaffTag => "Staff";

    public override string WroteStoryTag => "Wrote this story";

    public override string YouTag => "You";

    public override string Answers(int parent) => $"answers #{parent}";

    public override string ChangedAt => "changed";

    public override string RemovedUnder(string clause) => $"Removed by a moderator: it breaks {clause}.";

    public override string RemovedUnderPolicy => "Removed by a moderator: it breaks the Discussion Policy.";

    public override string WhyAndHowToAppeal => "Why, and how to appeal";

    public override string WithdrawnByAuthor => "Withdrawn by its author.";

    public override string WaitsForModerator => "Waits for a moderator.";

    public override string WaitsOnlyYouSee => "Waits for a moderator; only you see it.";

    public override string WhyAndWhatYouCanDo => "Why, and what you can do";

    public override string Reply => "Reply";

    public override string ReplyTo(int number) => $"Reply to #{number}";

    public override string Change => "Change";

    public override string ChangeNumber(int number) => $"Change #{number}";

    public override string Withdraw => "Withdraw";

    public override string WithdrawNumber(int number) => $"Withdraw #{number}";

    public override string Report => "Report";

    public override string ReportNumber(int number) => $"Report #{number}";

    public override string CommentNumber(int number) => $"Comment #{number}";

    public override string WhatItAnswers => "What it answers";

    public override string TheComment => "The comment";

    public override string AnswersBelow => "Answers";

    public override string SeeInDiscussion => "See it in the whole discussion";

    public override string HistoryNumber(int number) => $"History of #{number}";

    public override string HistoryOf(int number) => $"History of comment [#{number}]";

    public override string Version(int number, string at) => $"Version {Number(number)}, {at}";

    public override string Respect => "Respect";

    public override string Disagree => "Disagree";
}

namespace Comity.Server.Languages;

/// <summary>The discussion as it is read.</summary>
public abstract partial class Words
{
    public abstract string Discussion { get; }

    public abstract string Comments(int n);

    public abstract string OrderOfDiscussion { get; }

    public abstract string OldestFirst { get; }

    public abstract string NewestFirst { get; }

    public abstract string MostReplied { get; }

    public abstract string MostValued { get; }

    public abstract string MostValuedMeans { get; }

    public abstract string NobodyHasWritten { get; }

    public abstract string CommentsBefore { get; }

    public abstract string MoreComments { get; }

    /// <param name="at">When it was written.</param>
    public abstract string YourCommentNotPublished(string at);

    public abstract string ChangeAndSendAgain { get; }

    public abstract string EveryCommentWaits { get; }

    public abstract string ConfirmWarningFirst { get; }

    public abstract string YourTextToKeep { get; }

    /// <summary>Beside the name of one who works for the site.</summary>
    public abstract string StaffTag { get; }

    /// <summary>Beside the name of one of the staff whom the story's byline names.</summary>
    public abstract string WroteStoryTag { get; }

    /// <summary>Beside the reader's own name.</summary>
    public abstract string YouTag { get; }

    /// <param name="parent">Number of the comment that this one answers.</param>
    public abstract string Answers(int parent);

    /// <summary>Before the time of a change.</summary>
    public abstract string ChangedAt { get; }

    /// <param name="clause">See <see cref="Clause"/>.</param>
    public abstract string RemovedUnder(string clause);

    public abstract string RemovedUnderPolicy { get; }

    public abstract string WhyAndHowToAppeal { get; }

    public abstract string WithdrawnByAuthor { get; }

    public abstract string WaitsForModerator { get; }

    public abstract string WaitsOnlyYouSee { get; }

    public abstract string WhyAndWhatYouCanDo { get; }

    public abstract string Reply { get; }

    public abstract string ReplyTo(int number);

    public abstract string Change { get; }

    public abstract string ChangeNumber(int number);

    public abstract string Withdraw { get; }

    public abstract string WithdrawNumber(int number);

    /// <summary>To tell moderators of a comment.</summary>
    public abstract string Report { get; }

    public abstract string ReportNumber(int number);

    public abstract string CommentNumber(int number);

    public abstract string WhatItAnswers { get; }

    public abstract string TheComment { get; }

    public abstract string AnswersBelow { get; }

    public abstract string SeeInDiscussion { get; }

    public abstract string HistoryNumber(int number);

    /// <summary>The number, in brackets, becomes a link.</summary>
    public abstract string HistoryOf(int number);

    /// <param name="at">When it was written.</param>
    public abstract string Version(int number, string at);

    /// <summary>The reaction to a comment that one thinks well of, where the site gave it no other name.</summary>
    public abstract string Respect { get; }

    /// <summary>The reaction to a comment that one does not agree with.</summary>
    public abstract string Disagree { get; }
}

namespace Comity.Server.Languages;

/// <summary>The author's private page, the statement of reasons, appeals, and notices of illegal content.</summary>
public abstract partial class Words
{
    public abstract string DecidedAboutYou { get; }

    public abstract string NothingDecidedAboutYou { get; }

    public abstract string YouReportedNothing { get; }

    public abstract string ReportOpen { get; }

    public abstract string ReportUpheld { get; }

    public abstract string ReportKept { get; }

    /// <summary>After the name of a measure.</summary>
    public abstract string Lifted { get; }

    public abstract string YourMeasure(string measure);

    public abstract string YourCommentNumber(int number);

    public abstract string YourComment { get; }

    public abstract string YourWords { get; }

    public abstract string TextErased { get; }

    public abstract string MarkedMeans { get; }

    public abstract string StatementOfReasons { get; }

    public abstract string KeepAsText { get; }

    public abstract string KeepAsJson { get; }

    public abstract string WhatYouCanDo { get; }

    public abstract string CorrectAndSend { get; }

    /// <summary>The story, in brackets, becomes a link.</summary>
    public abstract string CorrectWhere { get; }

    public abstract string WhyIsItWrong { get; }

    public abstract string PersonWillAnswer { get; }

    public abstract string OtherPersonWillAnswer { get; }

    public abstract string AppealOnce { get; }

    /// <summary>On a button.</summary>
    public abstract string Appeal { get; }

    public abstract string WithdrawTheComment { get; }

    public abstract string CannotBeUndone { get; }

    public abstract string KeepAddressToYourself { get; }

    public abstract string KeepNoticeAddress { get; }

    public abstract string SeeInTheDiscussion { get; }

    public abstract string MeasureIsLifted { get; }

    public abstract string BeforeRecords { get; }

    public abstract string YourCommentPublished { get; }

    public abstract string YouHaveWithdrawn { get; }

    public abstract string ReasonsNotRecorded { get; }

    public abstract string YourAppeal { get; }

    public abstract string AppealOpen { get; }

    public abstract string AppealUpheld { get; }

    public abstract string AppealRejected { get; }

    public abstract string AppealSettled { get; }

    public abstract string SentAt(string at);

    public abstract string SentAnsweredAt(string at, string answered);

    public abstract string AppealOpenMeans { get; }

    public abstract string AppealUpheldMeans { get; }

    public abstract string AppealRejectedMeans { get; }

    public abstract string AppealSettledMeans { get; }

    public abstract string TheAnswer { get; }

    public abstract string ReportAsIllegal(int number);

    public abstract string ForLawOnly { get; }

    public abstract string ReportItHere { get; }

    public abstract string WhichLaw { get; }

    public abstract string LawHelp { get; }

    public abstract string WhyIllegal { get; }

    public abstract string AboutChildAbuse { get; }

    public abstract string YourName { get; }

    public abstract string YourEmail { get; }

    public abstract string AcknowledgementThere { get; }

    public abstract string GoodFaith { get; }

    public abstract string SendNotice { get; }

    public abstract string YourNotice(int number);

    public abstract string Received { get; }

    public abstract string Decided { get; }

    public abstract string ByAPerson(string at);

    public abstract string Reasons { get; }

    public abstract string Law { get; }

    public abstract string Explanation { get; }

    public abstract string YourWordsAndName { get; }

    public abstract string Erased { get; }

    public abstract string EraseMine { get; }

    public abstract string EraseMeans { get; }

    public abstract string EraseThem { get; }
}

namespace Comity.Server.Languages;

/// <summary>The discussion as it is written.</summary>
public abstract partial class Words
{
    public abstract string WriteComment { get; }

    public abstract string CannotBePublished { get; }

    public abstract string WouldWait { get; }

    public abstract string BreaksNothing { get; }

    public abstract string ReasonsInFull { get; }

    public abstract string Preview { get; }

    /// <summary>The number of the answered comment, in brackets, becomes a link.</summary>
    public abstract string YouAnswer(int number);

    public abstract string WriteOwnInstead { get; }

    /// <summary>Of a person.</summary>
    public abstract string PersonName { get; }

    public abstract string EmailMayBeLeftOut { get; }

    /// <summary>The brackets are replaced by the name.</summary>
    public abstract string YouWriteAs { get; }

    /// <summary>Names a field that must stay empty; it traps machines.</summary>
    public abstract string LeaveThisEmpty { get; }

    public abstract string ImageField { get; }

    public abstract string ImageAlt { get; }

    public abstract string ImagesOff { get; }

    public abstract string ImageNeedsAlt { get; }

    public abstract string ImageNotTaken { get; }

    public abstract string ChooseImageAgain { get; }

    public abstract string TakeImageAway { get; }

    public abstract string Comment { get; }

    /// <summary>What the signs of Markdown do; the signs stay.</summary>
    public abstract string MarkdownHelp { get; }

    /// <summary>The policy, in brackets, becomes a link.</summary>
    public abstract string JudgedByPolicy { get; }

    /// <summary>Sends the comment.</summary>
    public abstract string Post { get; }

    public abstract string ChangeComment(int number);

    public abstract string NewTextCannotBePublished { get; }

    public abstract string NewTextIsJudged { get; }

    public abstract string LeaveAsItIs { get; }

    public abstract string WithdrawQuestion(int number);

    public abstract string WithdrawMeans { get; }

    public abstract string WithdrawIt { get; }

    public abstract string LeaveIt { get; }

    public abstract string ReportComment(int number);

    public abstract string ReportedBefore { get; }

    public abstract string ReportThanks { get; }

    /// <summary>The page, in brackets, becomes a link.</summary>
    public abstract string ReportOutcomeWhere { get; }

    public abstract string BackToDiscussion { get; }

    public abstract string WhichClause { get; }

    public abstract string SentenceForModerator { get; }

    public abstract string TellMeByMail { get; }

    public abstract string BreaksLaw { get; }

    public abstract string ReportIllegal { get; }

    public abstract string ModeratorWarned { get; }

    public abstract string IHaveRead { get; }

    public abstract string Warnings { get; }

    public abstract string NoWarning { get; }

    /// <summary>The policy, in brackets, becomes a link.</summary>
    public abstract string ConfirmBeforeNext { get; }

    /// <summary>A clause of the policy, to stand in a sentence as its object.</summary>
    public abstract string Clause(int number, string title);

    /// <param name="clause">See <see cref="Clause"/>.</param>
    public abstract string Breaks(string clause);

    /// <param name="clause">See <see cref="Clause"/>.</param>
    public abstract string MayBreak(string clause);

    /// <summary>Instead of a clause, to stand in a sentence as its object.</summary>
    public abstract string TheLaw { get; }

    /// <summary>Instead of a clause, to stand in a sentence as its object.</summary>
    public abstract string ThePolicy { get; }
}

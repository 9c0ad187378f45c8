namespace Comity.Server.Languages;

/// <summary>What moderators have decided, as its author is told by mail.</summary>
public abstract partial class Words
{
    public abstract string ApprovedSubject { get; }

    public abstract string ApprovedMail { get; }

    public abstract string RestoredSubject { get; }

    public abstract string RestoredMail { get; }

    public abstract string HiddenSubject { get; }

    public abstract string HiddenMail { get; }

    public abstract string RemovedSubject { get; }

    public abstract string RemovedMail { get; }

    public abstract string SeveralPublishedSubject(int n);

    public abstract string SeveralPublishedMail { get; }

    public abstract string SeveralRemovedSubject(int n);

    public abstract string SeveralRemovedMail { get; }

    public abstract string TakenBackSubject { get; }

    public abstract string TakenBackMail { get; }

    /// <summary>A measure against a member, as others below.</summary>
    public abstract string WarningMeasure { get; }

    public abstract string PreModerationMeasure { get; }

    public abstract string SuspensionMeasure { get; }

    public abstract string BlockMeasure { get; }

    /// <param name="measure">See <see cref="WarningMeasure"/>.</param>
    public abstract string MeasureLiftedSubject(string measure);

    /// <inheritdoc cref="MeasureLiftedSubject"/>
    public abstract string MeasureLiftedMail(string measure);

    /// <inheritdoc cref="MeasureLiftedSubject"/>
    public abstract string MeasureFellMail(string measure);

    /// <inheritdoc cref="MeasureLiftedSubject"/>
    public abstract string MeasureSubject(string measure);

    /// <inheritdoc cref="MeasureLiftedSubject"/>
    public abstract string MeasureNoLongerApplies(string measure);

    /// <inheritdoc cref="MeasureLiftedSubject"/>
    public abstract string MeasureAppliesAgain(string measure);

    public abstract string RemovedWithIt(int n);

    public abstract string WarnsYou { get; }

    public abstract string ReadBeforehandUntil(DateTimeOffset end);

    public abstract string ReadBeforehandUntilLifted { get; }

    public abstract string NoPartUntil(DateTimeOffset end);

    public abstract string NoPartUntilLifted { get; }

    public abstract string CommentUnder(int number, string story);

    public abstract string ACommentUnder(string story);

    public abstract string AndMore(int n);

    /// <param name="state">See <see cref="StatePublished"/> and its like.</param>
    public abstract string StateAgain(int n, string state);

    /// <summary>What a comment is, as others below.</summary>
    public abstract string StatePublished { get; }

    public abstract string StateHeld { get; }

    public abstract string StateRefused { get; }

    public abstract string StateRemoved { get; }

    public abstract string StateWithdrawn { get; }

    public abstract string OurClause(int number, string title);

    public abstract string GroundIsLaw { get; }

    public abstract string ModeratorsWords { get; }

    public abstract string PolicyAttachesIt { get; }

    public abstract string PersonNotProgram { get; }

    public abstract string AppealOnPageBelow { get; }

    public abstract string WholePolicy(string address);
}

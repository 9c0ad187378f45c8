namespace Comity.Server.Languages;

/// <summary>The statement of reasons, and what the program finds outside of the policy's checks.</summary>
public abstract partial class Words
{
    public abstract string Restriction { get; }

    public abstract string Territory { get; }

    public abstract string Duration { get; }

    public abstract string Facts { get; }

    public abstract string WhatLedToIt { get; }

    public abstract string AutomatedMeans { get; }

    public abstract string LegalGround { get; }

    public abstract string ContractualGround { get; }

    public abstract string Reference { get; }

    public abstract string Concerns { get; }

    /// <inheritdoc cref="ByAPerson"/>
    public abstract string ByAProgram(string at);

    /// <summary>The policy, in brackets, becomes a link.</summary>
    public abstract string InForceThen(int version);

    public abstract string YouAreWarned { get; }

    public abstract string ReadBeforehand { get; }

    public abstract string NoPartForATime { get; }

    public abstract string NoPart { get; }

    public abstract string HeldMeans { get; }

    public abstract string RefusedMeans { get; }

    public abstract string RemovedMeans { get; }

    public abstract string EverywhereAlike { get; }

    public abstract string OnAllSites { get; }

    public abstract string OnThisSite { get; }

    public abstract string WarningRestrictsNothing { get; }

    public abstract string FromUntil(DateTimeOffset start, DateTimeOffset end);

    public abstract string FromUntilLifted(DateTimeOffset start);

    public abstract string UntilDecided { get; }

    public abstract string UntilCorrected { get; }

    public abstract string UntilRestored { get; }

    public abstract string ReadersReported { get; }

    public abstract string NoticeReceived { get; }

    public abstract string ProgramRead { get; }

    public abstract string OnOwnInitiative { get; }

    public abstract string ReportsWeighed { get; }

    public abstract string LedByReports { get; }

    public abstract string LedByNotice { get; }

    public abstract string LedByUs { get; }

    public abstract string ProgramFoundAndDecided { get; }

    public abstract string ProgramApplied { get; }

    public abstract string ProgramWeighedReports { get; }

    public abstract string ProgramMarked { get; }

    public abstract string PersonDecidedAlone { get; }

    public abstract string BreaksTheLaw { get; }

    public abstract string PolicyProcedure { get; }

    public abstract string ReadByPersonFirst { get; }

    public abstract string ClauseTitled(int number, string title);

    public abstract string YoursAgainstClause { get; }

    public abstract string MayBeAgainstClause { get; }

    public abstract string FoundAgainstClause { get; }

    public abstract string CanCorrect { get; }

    public abstract string CanAppeal { get; }

    /// <param name="body">A settlement body that the site names.</param>
    public abstract string CanTurnTo(string body);

    public abstract string CanTurnToBody { get; }

    public abstract string CanGoToCourt { get; }

    public abstract string UntilWhen(DateTimeOffset end);

    public abstract string ImageFirst { get; }

    /// <summary>A finding; so are the ones around it. Proof of work was missing.</summary>
    public abstract string NotShownHuman { get; }

    public abstract string EmailServiceRead { get; }

    /// <param name="why">One of the findings above.</param>
    public abstract string HeldBecause(string why);

    public abstract string SearchTooLong(int most);

    public abstract string SearchEmpty { get; }

    public abstract string SearchManyWords(int most);

    public abstract string SignInToIgnore { get; }

    public abstract string IgnoreTooMany(int most);

    public abstract string SignInToReact { get; }
}

namespace Comity.Server.Languages;

/// <summary>Stories, the policy's pages and pages that tell of a failure.</summary>
public abstract partial class Words
{
    public abstract string OlderStories { get; }

    public abstract string NoStories { get; }

    /// <summary>Name of the links to newer and older stories, for screen readers.</summary>
    public abstract string Pages { get; }

    /// <summary>The way back from older stories to the newest.</summary>
    public abstract string Newest { get; }

    /// <summary>Before the time of publication.</summary>
    public abstract string Published { get; }

    /// <summary>Before the time of the last change.</summary>
    public abstract string Updated { get; }

    public abstract string Corrections { get; }

    /// <summary>Subjects of a story.</summary>
    public abstract string Tags { get; }

    /// <param name="host">Such as "news.example".</param>
    public abstract string ReadStoryAt(string host);

    public abstract string VersionNotInForce { get; }

    public abstract string ReadTheOneInForce { get; }

    public abstract string VersionInForceSince(int version, DateTimeOffset at);

    public abstract string AllVersions { get; }

    public abstract string PolicyVersions { get; }

    public abstract string PolicyVersionsMean { get; }

    public abstract string VersionColumn { get; }

    public abstract string InForceSinceColumn { get; }

    public abstract string EnactedByColumn { get; }

    public abstract string WhyColumn { get; }

    public abstract string ChangesColumn { get; }

    public abstract string WhatChangedWith(int version);

    public abstract string ChangesOfVersion(int version);

    /// <param name="who">See <see cref="ByEditor"/> and its like.</param>
    public abstract string EnactedBy(DateTimeOffset at, string who);

    public abstract string ChangedNothingSeen { get; }

    public abstract string ChangesCaption { get; }

    /// <summary>Head of a column: what of the policy changed.</summary>
    public abstract string WhatColumn { get; }

    public abstract string BeforeColumn { get; }

    public abstract string AfterColumn { get; }

    /// <summary>In the column before or after: there was no text.</summary>
    public abstract string Nothing { get; }

    /// <summary>Who enacted a version of the policy.</summary>
    public abstract string ByAdministrator { get; }

    public abstract string ByEditor { get; }

    public abstract string ByProgramAtStart { get; }

    public abstract string ByOperator { get; }

    /// <summary>Before a mark by which the operator finds the error.</summary>
    public abstract string GiveThisMark { get; }

    public abstract string ToFrontPage { get; }

    public abstract string FormNoLongerValid { get; }

    public abstract string NotUnderstood { get; }

    public abstract string SignInFirst { get; }

    public abstract string MayNot { get; }

    public abstract string NothingHere { get; }

    public abstract string WrongKindOfRequest { get; }

    public abstract string NoLongerHere { get; }

    public abstract string TooLarge { get; }

    public abstract string WrongKindOfContent { get; }

    public abstract string TooManyRequests { get; }

    public abstract string OurFault { get; }

    /// <summary>The database cannot be written just now.</summary>
    public abstract string TryAgainSoon { get; }
}

namespace Comity.Server.Languages;

/// <summary>Signing in and the account.</summary>
public abstract partial class Words
{
    public abstract string WeSendLink { get; }

    public abstract string EmailAddress { get; }

    public abstract string NeverShownToReaders { get; }

    public abstract string YourNameFirstTime { get; }

    public abstract string YourNameHere { get; }

    public abstract string StandsOverComments { get; }

    public abstract string SendMeLink { get; }

    public abstract string SignInAsStaff { get; }

    public abstract string LookIntoMail { get; }

    public abstract string MailOnItsWay(string site);

    public abstract string LinkNoLongerWorks { get; }

    public abstract string LinkWorksOnce { get; }

    public abstract string AskForNewOne { get; }

    public abstract string Welcome { get; }

    public abstract string WelcomeBack(string name);

    public abstract string TakeAlong(string name, int n);

    public abstract string TokenShownOnlyNow(string name);

    public abstract string YourReportsAndAppeals { get; }

    public abstract string AWarning { get; }

    public abstract string YourCommentsWait { get; }

    public abstract string YouAreSuspended { get; }

    public abstract string YouAreBlocked { get; }

    public abstract string SinceUntil(DateTimeOffset since, DateTimeOffset until);

    public abstract string SinceUntilLifted(DateTimeOffset since);

    public abstract string GuestKnownByCookie(string name);

    /// <summary>The brackets hold what becomes a link.</summary>
    public abstract string SignInToKeep { get; }

    public abstract string ToTheDesk { get; }

    public abstract string PasswordCodesPasskeys { get; }

    public abstract string ChangeYourName { get; }

    public abstract string CommentsKeepName { get; }

    public abstract string WhereSignedIn { get; }

    /// <summary>After the browser in which the page is open.</summary>
    public abstract string ThisOne { get; }

    public abstract string SessionTimes(DateTimeOffset since, DateTimeOffset used);

    public abstract string SignOutOf(string device);

    public abstract string SignOutEverywhere { get; }

    public abstract string TokensForScripts { get; }

    /// <summary>The brackets hold what becomes a link.</summary>
    public abstract string TokensMean { get; }

    public abstract string NameSince(string name, DateTimeOffset since);

    public abstract string Revoke { get; }

    public abstract string WhatFor { get; }

    public abstract string DaysUntilItExpires { get; }

    public abstract string MakeToken { get; }

    public abstract string YourData { get; }

    public abstract string DownloadData { get; }

    public abstract string DeleteAccount { get; }

    public abstract string DeleteMeans(string name);

    public abstract string YourComments { get; }

    public abstract string StayWithoutName { get; }

    public abstract string AreErasedToo { get; }

    public abstract string DeleteForGood { get; }

    public abstract string KeepAccount { get; }

    public abstract string NameLength(int least, int most);

    public abstract string NameHasLetters { get; }

    public abstract string NotAnEmail { get; }
}

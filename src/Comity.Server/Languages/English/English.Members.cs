namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string WeSendLink => "We send a link to your e-mail address. There is no password to remember.";

    public override string EmailAddress => "E-mail address";

    public override string NeverShownToReaders => "Never shown to readers.";

    public override string YourNameFirstTime => "Your name here (only the first time)";

    public override string YourNameHere => "Your name here";

    public override string StandsOverComments => "It stands over your comments.";

    public override string SendMeLink => "Send me a link";

    public override string SignInAsStaff => "Sign in as staff";

    public override string LookIntoMail => "Look into your mail";

    public override string MailOnItsWay(string site) => $"If the address is right, a mail from {site} is on its way to it. The link in it works once and not for long.";

    public override string LinkNoLongerWorks => "This link no longer works";

    public override string LinkWorksOnce => "A sign-in link works once and not for long.";

    public override string AskForNewOne => "Ask for a new one.";

    public override string Welcome => "Welcome";

    public override string WelcomeBack(string name) => $"Welcome back, {name}";

    public override string TakeAlong(string name, int n) => $"Take along what was posted from this browser as {name} ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"The token “{name}”, shown only now:";

    public override string YourReportsAndAppeals => "Your reports and appeals";

    public override string AWarning => "A warning";

    public override string YourCommentsWait => "Your comments wait for a moderator";

    public override string YouAreSuspended => "You are suspended";

    public override string YouAreBlocked => "You are blocked";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"Since {Date(since)}, until {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"Since {Date(since)}, until it is lifted.";

    public override string GuestKnownByCookie(string name) => $"You write here as the guest “{name}”, known by a cookie of this browser.";

    public override string SignInToKeep => "[Sign in with your e-mail address] to keep your comments.";

    public override string ToTheDesk => "To the desk";

    public override string PasswordCodesPasskeys => "Password, codes and passkeys";

    public override string ChangeYourName => "Change your name";

    public override string CommentsKeepName => "Comments keep the name that they were posted under.";

    public override string WhereSignedIn => "Where you are signed in";

    public override string ThisOne => "this one";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"since {Date(since)}, last used {Date(used)}";

    public override string SignOutOf(string device) => $"Sign out of {device}";

    public override string SignOutEverywhere => "Sign out everywhere";

    public override string TokensForScripts => "Tokens for scripts";

    public override string TokensMean => "A program that has one may do what you may. See [the API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, since {Date(since)}";

    public override string Revoke => "Revoke";

    public override string WhatFor => "What for";

    public override string DaysUntilItExpires => "Days until it expires";

    public override string MakeToken => "Make a token";

    public override string YourData => "Your data";

    public override string DownloadData => "Download everything that is kept about you";

    public override string DeleteAccount => "Delete your account";

    public override string DeleteMeans(string name) => $"Your name “{name}”, your e-mail address and every way to sign in are erased for good. That decisions were taken about comments stays in the sealed ledger, which holds neither names nor texts.";

    public override string YourComments => "Your comments";

    public override string StayWithoutName => "stay, without your name";

    public override string AreErasedToo => "are erased too, with all earlier versions";

    public override string DeleteForGood => "Delete for good";

    public override string KeepAccount => "Keep it";

    public override string NameLength(int least, int most) => $"A name has {Number(least)} to {Number(most)} characters.";

    public override string NameHasLetters => "A name has letters.";

    public override string NotAnEmail => "This is not an e-mail address.";
}

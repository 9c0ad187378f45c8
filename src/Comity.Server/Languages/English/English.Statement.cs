namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string Restriction => "Restriction";

    public override string Territory => "Territory";

    public override string Duration => "Duration";

    public override string Facts => "Facts";

    public override string WhatLedToIt => "What led to it";

    public override string AutomatedMeans => "Automated means";

    public override string LegalGround => "Legal ground";

    public override string ContractualGround => "Contractual ground";

    public override string Reference => "Reference";

    public override string Concerns => "Concerns";

    public override string ByAProgram(string at) => $"{at}, by a program";

    public override string InForceThen(int version) => $"[Discussion Policy], version {Number(version)}, in force then";

    public override string YouAreWarned => "You are warned. You can go on taking part.";

    public override string ReadBeforehand => "Your comments are read by a moderator before they are published.";

    public override string NoPartForATime => "You cannot write or report comments for a time.";

    public override string NoPart => "You cannot write or report comments.";

    public override string HeldMeans => "Your comment is not shown until a person has looked at it.";

    public override string RefusedMeans => "Your comment was not published. It is kept for you to correct.";

    public override string RemovedMeans => "Your comment was taken down. Its number and place are kept.";

    public override string EverywhereAlike => "Everywhere: this site shows the same to all countries.";

    public override string OnAllSites => "On all sites of this installation, in all countries.";

    public override string OnThisSite => "On this site, in all countries.";

    public override string WarningRestrictsNothing => "A warning restricts nothing; it counts when further steps are weighed.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"From {Date(start)} until {Date(end)}; it ends by itself.";

    public override string FromUntilLifted(DateTimeOffset start) => $"From {Date(start)} until it is lifted.";

    public override string UntilDecided => "Until a person has decided.";

    public override string UntilCorrected => "Until you send a corrected text, or an appeal is upheld.";

    public override string UntilRestored => "Without end, unless it is restored.";

    public override string ReadersReported => "Readers had reported the comment.";

    public override string NoticeReceived => "A notice of illegal content had been received.";

    public override string ProgramRead => "The program that applies the Discussion Policy read the comment when it was sent.";

    public override string OnOwnInitiative => "It was decided on our own initiative.";

    public override string ReportsWeighed => "The reports of readers who had been right before weighed enough for it to wait until a person has looked.";

    public override string LedByReports => "Reports of readers under the Discussion Policy";

    public override string LedByNotice => "A notice of illegal content";

    public override string LedByUs => "Our own initiative";

    public override string ProgramFoundAndDecided => "A program found the comment and decided by itself; no person had looked at it.";

    public override string ProgramApplied => "A program applied what the policy attaches to a decision; no person confirmed it.";

    public override string ProgramWeighedReports => "A program decided by itself, on the weight of the reports; no person had looked at it.";

    public override string ProgramMarked => "A program had marked the comment; a person decided.";

    public override string PersonDecidedAlone => "None: a person decided.";

    public override string BreaksTheLaw => "The comment breaks the law.";

    public override string PolicyProcedure => "Procedure of the Discussion Policy";

    public override string ReadByPersonFirst => "It has to be read by a person first.";

    public override string ClauseTitled(int number, string title) => $"Clause {Number(number)}, {title}";

    public override string YoursAgainstClause => "What you wrote was found incompatible with this clause.";

    public override string MayBeAgainstClause => "The comment may be incompatible with this clause.";

    public override string FoundAgainstClause => "A moderator found the comment incompatible with this clause.";

    public override string CanCorrect => "You can correct the text and send it again.";

    public override string CanAppeal => "You can appeal, free of charge and in your own words; another person than the one who decided will answer.";

    public override string CanTurnTo(string body) => $"You can turn to {body}.";

    public override string CanTurnToBody => "In the European Union you can turn to a certified out-of-court dispute settlement body (Article 21 of the Digital Services Act), where this site is bound by it.";

    public override string CanGoToCourt => "You can go to a court at any time.";

    public override string UntilWhen(DateTimeOffset end) => $"Until {Date(end)}.";

    public override string ImageFirst => "The comment has an image; a person looks first.";

    public override string NotShownHuman => "Many guests are posting, and this browser did not show that it is not a machine.";

    public override string EmailServiceRead => "Comments from e-mail addresses of this service are read first.";

    public override string HeldBecause(string why) => $"Held for a moderator. {why}";

    public override string SearchTooLong(int most) => $"Search for at most {Number(most)} characters.";

    public override string SearchEmpty => "Write a word to search for.";

    public override string SearchManyWords(int most) => $"Search for at most {Number(most)} words.";

    public override string SignInToIgnore => "Sign in to ignore somebody.";

    public override string IgnoreTooMany(int most) => $"You ignore {Number(most)} people already; read one of them again first.";

    public override string SignInToReact => "Sign in to say what you think of a comment.";
}

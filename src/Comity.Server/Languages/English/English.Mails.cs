namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string SignInSubject(string site) => $"Sign in to {site}";

    public override string SignInMail(string site, int minutes) => $"Somebody, most likely you, asked to sign in to {site} with this address.\n\nThe link works once, within {Number(minutes)} {Of(minutes, "minute", "minutes")}. If it was not you, do nothing: without the link nobody gets in.";

    public override string AddressRefusedSubject => "This address cannot be used here";

    public override string AddressRefusedMail(string site) => $"Somebody, perhaps you, asked for an account at {site} with this address. Addresses of this e-mail service are not taken there; use another one.";

    public override string InvitationSubject(string site) => $"You are invited to {site}";

    public override string InvitationMail(string role, string site, int days) => $"You have been made {role} of {site}.\n\nThe link signs you in once, within {Number(days)} {Of(days, "day", "days")}. You will be led to set up a password with a one-time code app, or a passkey.";

    public override string Accept => "Accept";

    public override string Auditor => "auditor";

    public override string Moderator => "moderator";

    public override string Editor => "editor";

    public override string Administrator => "administrator";

    public override string HeldSubject(string story) => $"Your comment on “{story}” waits for a moderator";

    public override string HeldMail(string story) => $"Your comment on “{story}” is kept and will be shown once a moderator has read it. You need not send it again.";

    public override string HeldOnReportsMail(string story) => $"Readers have reported your comment on “{story}”. It is not shown until a moderator has read it. You need not send it again.";

    public override string RefusedSubject(string story) => $"Your comment on “{story}” was not taken";

    public override string RefusedMail(string story) => $"Your comment on “{story}” was not published. Its text is kept for you: you can correct it and send it again.";

    public override string FallsUnder(string clause) => $"It falls under this clause of the Discussion Policy: {clause}";

    public override string TheReason(string reason) => $"The reason: {reason}";

    public override string DecidedByProgram => "This was decided by the program that applies the policy; no person has looked at it yet.";

    public override string DecidedByPerson => "This was decided by a person.";

    public override string ReasonsBelow => "The page below has the reasons in full. If you think that this is wrong, you can appeal there; a person will answer.";

    public override string ReasonsAndWhatYouCanDo => "The reasons, and what you can do";

    public override string ReportSubject(string story) => $"Your report on a comment under “{story}”";

    public override string ReportUpheldMail(string story) => $"You reported a comment under “{story}”. A moderator has looked at it and agreed with you: the comment is no longer shown. Thank you for pointing it out.";

    public override string ReportKeptMail(string story) => $"You reported a comment under “{story}”. A moderator has looked at it: the comment stays, because it was found to keep the Discussion Policy. Thank you for pointing it out.";

    public override string YourReports => "Your reports";

    public override string SeeWhereItStands => "See where it stands";

    public override string AppealSettledSubject => "Your appeal is settled";

    public override string AppealSettledMail => "The decision that you appealed no longer stands, so nobody has to answer your appeal any more.";

    public override string AppealUpheldSubject => "Your appeal is upheld";

    public override string AppealUpheldMail => "You were right: another person than the one who decided first has looked at it, and the decision is taken back.";

    public override string AppealRejectedSubject => "Your appeal is rejected";

    public override string AppealRejectedMail => "Another person than the one who decided first has looked at it. The decision stands.";

    public override string WhatElseStands => "What else you can do stands in the statement of reasons on the page below.";

    public override string AppealOpenAgainSubject => "Your appeal is open again";

    public override string AnswerTakenBackMail => "The answer to your appeal was taken back. Your appeal will be answered anew.";

    public override string DecisionStandsAgainMail => "The decision that you appealed stands again, and nobody had answered your appeal. A person will answer it now.";

    public override string AnswerInTheirWords(string answer) => $"The answer in their words:\n{answer}";

    public override string StandsAs(int number) => $"Your comment stands in the discussion as #{number}.";

    public override string ItNoLongerApplies => "It no longer applies.";

    public override string SettledPublished => "The comment is published.";

    public override string SettledWithdrawn => "You have withdrawn the comment.";

    public override string SettledRemoved => "Meanwhile a person has decided: the comment is removed. You can appeal that decision too.";

    public override string SettledOtherText => "You have sent another text, and that one was decided on anew.";

    public override string NoticeSubject(int number, string site) => $"Your notice number {number} to {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site} has received your notice of illegal content. Its number is {number}.\n\nA person will read it and decide. You will be told the decision and its reasons at this address. On the page below you can also have your name and address erased.";

    public override string NoticeDecidedSubject(int number, string site) => $"Your notice number {number} to {site}: the decision";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nA person decided this, no program. The reasons:\n{reasons}\n\nIf you do not agree, you can answer to this mail, turn to a certified out-of-court dispute settlement body (Article 21 of the Digital Services Act) where this site is bound by it, or go to a court.";

    public override string NoticeReopenedSubject(int number) => $"Your notice number {number} is open again";

    public override string NoticeReopenedMail => "The decision on your notice was taken back. It will be decided anew.";

    public override string NoticeOpen => "Nobody has decided on it yet.";

    public override string NoticeRemoved => "The comment was taken down.";

    public override string NoticeHeld => "The comment is no longer shown while it is looked into.";

    public override string NoticeNothing => "No action was taken on this notice.";
}

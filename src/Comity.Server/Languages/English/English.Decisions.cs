namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string ApprovedSubject => "Your comment is published";

    public override string ApprovedMail => "A moderator has read your comment and published it.";

    public override string RestoredSubject => "Your comment is restored";

    public override string RestoredMail => "A moderator has put your comment back into its place.";

    public override string HiddenSubject => "Your comment waits for a decision";

    public override string HiddenMail => "A moderator has hidden your comment until it is decided whether it can stay.";

    public override string RemovedSubject => "Your comment was removed";

    public override string RemovedMail => "A moderator has removed your comment.";

    public override string SeveralPublishedSubject(int n) => Of(n, "Your comment was published", $"{Number(n)} of your comments were published");

    public override string SeveralPublishedMail => "A moderator has read comments of yours and published them.";

    public override string SeveralRemovedSubject(int n) => Of(n, "Your comment was removed", $"{Number(n)} of your comments were removed");

    public override string SeveralRemovedMail => "A moderator has removed comments of yours.";

    public override string TakenBackSubject => "A decision was taken back";

    public override string TakenBackMail => "A moderator has taken back a decision that we wrote to you about. It stands as it did before.";

    public override string WarningMeasure => "warning";

    public override string PreModerationMeasure => "pre-moderation";

    public override string SuspensionMeasure => "suspension";

    public override string BlockMeasure => "block";

    public override string MeasureLiftedSubject(string measure) => $"Your {measure} is lifted";

    public override string MeasureLiftedMail(string measure) => $"A moderator has lifted your {measure}.";

    public override string MeasureFellMail(string measure) => $"The removals that your {measure} followed from do not all stand any more, so it no longer applies.";

    public override string MeasureSubject(string measure) => $"Notice of a {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Your {measure} no longer applies.";

    public override string MeasureAppliesAgain(string measure) => $"Your {measure} applies again.";

    public override string RemovedWithIt(int n) => Of(n, "A comment of yours was removed with it.", $"{Number(n)} of your comments were removed with it.");

    public override string WarnsYou => "A moderator warns you.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"Your comments are read by a moderator before they are published, until {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "Your comments are read by a moderator before they are published, until lifted.";

    public override string NoPartUntil(DateTimeOffset end) => $"You cannot take part in our discussions until {Date(end)}.";

    public override string NoPartUntilLifted => "You cannot take part in our discussions until lifted.";

    public override string CommentUnder(int number, string story) => $"Comment #{number} under “{story}”";

    public override string ACommentUnder(string story) => $"A comment under “{story}”";

    public override string AndMore(int n) => $"… and {Number(n)} more.";

    public override string StateAgain(int n, string state) => $"{Of(n, "It is", "They are")} {state} again.";

    public override string StatePublished => "published";

    public override string StateHeld => "held";

    public override string StateRefused => "refused";

    public override string StateRemoved => "removed";

    public override string StateWithdrawn => "withdrawn";

    public override string OurClause(int number, string title) => $"Clause {number} of our Discussion Policy, {title}:";

    public override string GroundIsLaw => "The ground is the law, not our Discussion Policy.";

    public override string ModeratorsWords => "The reason in the moderator's words:";

    public override string PolicyAttachesIt => "The policy attaches this to a decision that a person took; no person confirmed it.";

    public override string PersonNotProgram => "A person decided this, not a program.";

    public override string AppealOnPageBelow => "If you think it is wrong, you can appeal on the page below; another person will look at it again.";

    public override string WholePolicy(string address) => $"The whole policy: {address}";
}

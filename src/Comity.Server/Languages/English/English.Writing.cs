namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string WriteComment => "Write a comment";

    public override string CannotBePublished => "This comment cannot be published as it is. Change it and send it again.";

    public override string WouldWait => "As it is, this comment would wait for a moderator.";

    public override string BreaksNothing => "Nothing in it breaks the Discussion Policy.";

    public override string ReasonsInFull => "The reasons in full, and how to appeal";

    public override string Preview => "Preview";

    public override string YouAnswer(int number) => $"You answer [#{number}].";

    public override string WriteOwnInstead => "Write a comment of its own instead";

    public override string PersonName => "Name";

    public override string EmailMayBeLeftOut => "E-mail (may be left out; never shown)";

    public override string YouWriteAs => "You write as [].";

    public override string LeaveThisEmpty => "Leave this empty";
    public override string ImageField => "Image (may be left out; a person looks at it before others see it)";
    public override string ImageAlt => "What the image shows, in words";
    public override string ImagesOff => "This site takes no images.";
    public override string ImageNeedsAlt => "Say in words what the image shows, in at most 300 characters.";
    public override string ImageNotTaken => "The image cannot be taken. It must be a PNG, JPEG, WebP or GIF file of at most 8 MB and of ordinary size.";
    public override string ChooseImageAgain => "Choose the image again; the browser does not keep it.";
    public override string TakeImageAway => "Take the image away";

    public override string Comment => "Comment";

    public override string MarkdownHelp => "*emphasis*, **strong**, > quotation, - list, `code`.";

    public override string JudgedByPolicy => "What you post is judged by the [Discussion Policy].";

    public override string Post => "Post";

    public override string ChangeComment(int number) => $"Change comment #{number}";

    public override string NewTextCannotBePublished => "The new text cannot be published as it is; what was published stands. Change it and send it again.";

    public override string NewTextIsJudged => "The new text is judged like a new comment. The versions that readers have seen stay open to them.";

    public override string LeaveAsItIs => "Leave it as it is";

    public override string WithdrawQuestion(int number) => $"Withdraw comment #{number}?";

    public override string WithdrawMeans => "Readers will see that its author has withdrawn it. Answers to it stay. This cannot be undone.";

    public override string WithdrawIt => "Withdraw it";

    public override string LeaveIt => "Leave it";

    public override string ReportComment(int number) => $"Report comment #{number}";

    public override string ReportedBefore => "You have reported this comment before; a moderator will look at it.";

    public override string ReportThanks => "Thank you. A moderator will look at it.";

    public override string ReportOutcomeWhere => "What came of it will stand on [the page of your reports and appeals].";

    public override string BackToDiscussion => "Back to the discussion";

    public override string WhichClause => "Which clause of the Discussion Policy does it break?";

    public override string SentenceForModerator => "A sentence for the moderator (may be left out)";

    public override string TellMeByMail => "Tell me by mail what came of it";

    public override string BreaksLaw => "Does it break the law, not only our policy?";

    public override string ReportIllegal => "Report illegal content";

    public override string ModeratorWarned => "A moderator has warned you:";

    public override string IHaveRead => "I have read it";

    public override string Warnings => "Warnings";

    public override string NoWarning => "No warning waits for you. You can write again.";

    public override string ConfirmBeforeNext => "Before your next comment, confirm that you have read it. The rules are in the [Discussion Policy].";

    public override string Clause(int number, string title) => $"clause {number}, {title}";

    public override string Breaks(string clause) => $"This breaks {clause}.";

    public override string MayBreak(string clause) => $"This may break {clause}.";

    public override string TheLaw => "the law";

    public override string ThePolicy => "the Discussion Policy";
}

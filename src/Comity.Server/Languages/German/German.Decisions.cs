namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string ApprovedSubject => "Ihr Kommentar ist veröffentlicht";

    public override string ApprovedMail => "Die Moderation hat Ihren Kommentar gelesen und veröffentlicht.";

    public override string RestoredSubject => "Ihr Kommentar ist wiederhergestellt";

    public override string RestoredMail => "Die Moderation hat Ihren Kommentar wieder an seinen Platz gestellt.";

    public override string HiddenSubject => "Ihr Kommentar wartet auf eine Entscheidung";

    public override string HiddenMail => "Die Moderation hat Ihren Kommentar verborgen, bis entschieden ist, ob er bleiben kann.";

    public override string RemovedSubject => "Ihr Kommentar wurde entfernt";

    public override string RemovedMail => "Die Moderation hat Ihren Kommentar entfernt.";

    public override string SeveralPublishedSubject(int n) => Of(n, "Ihr Kommentar wurde veröffentlicht", $"{Number(n)} Ihrer Kommentare wurden veröffentlicht");

    public override string SeveralPublishedMail => "Die Moderation hat Kommentare von Ihnen gelesen und veröffentlicht.";

    public override string SeveralRemovedSubject(int n) => Of(n, "Ihr Kommentar wurde entfernt", $"{Number(n)} Ihrer Kommentare wurden entfernt");

    public override string SeveralRemovedMail => "Die Moderation hat Kommentare von Ihnen entfernt.";

    public override string TakenBackSubject => "Eine Entscheidung wurde zurückgenommen";

    public override string TakenBackMail => "Die Moderation hat eine Entscheidung zurückgenommen, über die wir Ihnen geschrieben haben. Es gilt wieder, was davor galt.";

    public override string WarningMeasure => "Verwarnung";

    public override string PreModerationMeasure => "Vorabmoderation";

    public override string SuspensionMeasure => "Sperre auf Zeit";

    public override string BlockMeasure => "Sperre";

    public override string MeasureLiftedSubject(string measure) => $"Aufgehoben: {measure}";

    public override string MeasureLiftedMail(string measure) => $"Die Moderation hat diese Maßnahme gegen Sie aufgehoben: {measure}.";

    public override string MeasureFellMail(string measure) => $"Die Entfernungen, auf die diese Maßnahme ({measure}) gefolgt ist, bestehen nicht mehr alle; deshalb gilt sie nicht mehr.";

    public override string MeasureSubject(string measure) => $"Maßnahme gegen Sie: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Gilt nicht mehr: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"Gilt wieder: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "Ein Kommentar von Ihnen wurde dabei entfernt.", $"{Number(n)} Ihrer Kommentare wurden dabei entfernt.");

    public override string WarnsYou => "Die Moderation verwarnt Sie.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"Ihre Kommentare werden von der Moderation gelesen, bevor sie veröffentlicht werden; das gilt bis zum {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "Ihre Kommentare werden von der Moderation gelesen, bevor sie veröffentlicht werden; das gilt bis auf Weiteres.";

    public override string NoPartUntil(DateTimeOffset end) => $"Sie können bis zum {Date(end)} nicht an unseren Diskussionen teilnehmen.";

    public override string NoPartUntilLifted => "Sie können bis auf Weiteres nicht an unseren Diskussionen teilnehmen.";

    public override string CommentUnder(int number, string story) => $"Kommentar #{number} unter „{story}“";

    public override string ACommentUnder(string story) => $"Ein Kommentar unter „{story}“";

    public override string AndMore(int n) => $"… und {Number(n)} weitere.";

    public override string StateAgain(int n, string state) => $"{Of(n, "Sein Stand ist", "Ihr Stand ist")} wieder: {state}.";

    public override string StatePublished => "veröffentlicht";

    public override string StateHeld => "zurückgehalten";

    public override string StateRefused => "abgelehnt";

    public override string StateRemoved => "entfernt";

    public override string StateWithdrawn => "zurückgezogen";

    public override string OurClause(int number, string title) => $"Regel {number} unserer Diskussionsregeln, {title}:";

    public override string GroundIsLaw => "Der Grund ist das Gesetz, nicht unsere Diskussionsregeln.";

    public override string ModeratorsWords => "Der Grund in den Worten der Moderation:";

    public override string PolicyAttachesIt => "Die Regeln knüpfen dies an eine Entscheidung, die ein Mensch getroffen hat; kein Mensch hat es bestätigt.";

    public override string PersonNotProgram => "Das hat ein Mensch entschieden, kein Programm.";

    public override string AppealOnPageBelow => "Wenn Sie das für falsch halten, können Sie auf der Seite unten widersprechen; jemand anderes sieht es sich noch einmal an.";

    public override string WholePolicy(string address) => $"Die vollständigen Regeln: {address}";
}

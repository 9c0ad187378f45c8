namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string DecidedAboutYou => "Was über Sie entschieden wurde";

    public override string NothingDecidedAboutYou => "Soweit dieser Browser bekannt ist, ist keiner Ihrer Kommentare zurückgehalten, abgelehnt oder entfernt.";

    public override string YouReportedNothing => "Soweit dieser Browser bekannt ist, haben Sie nichts gemeldet.";

    public override string ReportOpen => "Die Moderation wird es sich ansehen.";

    public override string ReportUpheld => "Die Moderation hat Ihnen zugestimmt.";

    public override string ReportKept => "Die Moderation hat es sich angesehen; der Kommentar hält die Regel ein.";

    public override string Lifted => "aufgehoben";

    public override string YourMeasure(string measure) => $"Maßnahme gegen Sie: {measure}";

    public override string YourCommentNumber(int number) => $"Ihr Kommentar #{number}";

    public override string YourComment => "Ihr Kommentar";

    public override string YourWords => "Ihre Worte";

    public override string TextErased => "Der Text wurde gelöscht.";

    public override string MarkedMeans => "Markiert: die Wörter, auf denen die Entscheidung beruht.";

    public override string StatementOfReasons => "Begründung";

    public override string KeepAsText => "Als Text aufbewahren";

    public override string KeepAsJson => "Als JSON aufbewahren";

    public override string WhatYouCanDo => "Was Sie tun können";

    public override string CorrectAndSend => "Den Text berichtigen und noch einmal senden";

    public override string CorrectWhere => "Um den Text zu berichtigen und noch einmal zu senden, öffnen Sie [den Artikel] in dem Browser, in dem Sie ihn geschrieben haben.";

    public override string WhyIsItWrong => "Widerspruch: Warum ist die Entscheidung falsch?";

    public override string PersonWillAnswer => "Ein Mensch wird es lesen und antworten.";

    public override string OtherPersonWillAnswer => "Jemand anderes als bei der Entscheidung wird es lesen und antworten.";

    public override string AppealOnce => "Sie können einmal widersprechen.";

    public override string Appeal => "Widersprechen";

    public override string WithdrawTheComment => "Den Kommentar zurückziehen";

    public override string CannotBeUndone => "Das lässt sich nicht rückgängig machen.";

    public override string KeepAddressToYourself => "Wer diese Adresse hat, kann diese Seite lesen und in Ihrem Namen widersprechen. Behalten Sie sie für sich.";

    public override string KeepNoticeAddress => "Wer diese Adresse hat, kann diese Seite lesen. Behalten Sie sie für sich.";

    public override string SeeInTheDiscussion => "In der Diskussion ansehen.";

    public override string MeasureIsLifted => "Das ist aufgehoben und gilt nicht mehr.";

    public override string BeforeRecords => "Das wurde verhängt, bevor Entscheidungen hier festgehalten wurden.";

    public override string YourCommentPublished => "Ihr Kommentar ist veröffentlicht.";

    public override string YouHaveWithdrawn => "Sie haben diesen Kommentar zurückgezogen.";

    public override string ReasonsNotRecorded => "Die Gründe wurden nicht festgehalten.";

    public override string YourAppeal => "Ihr Widerspruch";

    public override string AppealOpen => "offen";

    public override string AppealUpheld => "stattgegeben";

    public override string AppealRejected => "zurückgewiesen";

    public override string AppealSettled => "erledigt";

    public override string SentAt(string at) => $"Gesendet {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Gesendet {at}, beantwortet {answered}";

    public override string AppealOpenMeans => "Ein Mensch wird antworten. Sie erfahren es hier, und per Mail, wenn Ihre Adresse bekannt ist.";

    public override string AppealUpheldMeans => "Sie hatten recht; die Entscheidung wurde zurückgenommen.";

    public override string AppealRejectedMeans => "Die Entscheidung bleibt bestehen.";

    public override string AppealSettledMeans => "Die Entscheidung bestand nicht mehr, bevor jemand geantwortet hat.";

    public override string TheAnswer => "Die Antwort:";

    public override string ReportAsIllegal(int number) => $"Kommentar #{number} als rechtswidrig melden";

    public override string ForLawOnly => "Hier geht es um Inhalte, die gegen das Gesetz verstoßen. Was nur gegen unsere Diskussionsregeln verstößt, wird anderswo gemeldet:";

    public override string ReportItHere => "hier melden";

    public override string WhichLaw => "Gegen welches Gesetz verstößt er?";

    public override string LawHelp => "Etwa „Volksverhetzung“ oder der Paragraf eines Gesetzes, und das Land.";

    public override string WhyIllegal => "Warum ist er rechtswidrig?";

    public override string AboutChildAbuse => "Es geht um sexuellen Missbrauch oder Ausbeutung von Kindern. Dann dürfen Name und Adresse fehlen.";

    public override string YourName => "Ihr Name";

    public override string YourEmail => "Ihre E-Mail-Adresse";

    public override string AcknowledgementThere => "Dorthin kommen eine Bestätigung und die Entscheidung. Wer den Kommentar geschrieben hat, erfährt nie, wer Sie sind.";

    public override string GoodFaith => "Ich halte nach bestem Wissen für richtig und vollständig, was ich hier schreibe.";

    public override string SendNotice => "Meldung senden";

    public override string YourNotice(int number) => $"Ihre Meldung Nummer {number}";

    public override string Received => "Eingegangen";

    public override string Decided => "Entschieden";

    public override string ByAPerson(string at) => $"{at}, von einem Menschen";

    public override string Reasons => "Gründe";

    public override string Law => "Gesetz";

    public override string Explanation => "Erklärung";

    public override string YourWordsAndName => "Ihre Worte, Name und Adresse";

    public override string Erased => "gelöscht";

    public override string EraseMine => "Meinen Namen, meine Adresse und meine Worte löschen";

    public override string EraseMeans => "Dann wird Ihnen die Entscheidung nicht gemailt. Das lässt sich nicht rückgängig machen.";

    public override string EraseThem => "Löschen";
}

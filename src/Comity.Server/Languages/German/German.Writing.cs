namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string WriteComment => "Einen Kommentar schreiben";

    public override string CannotBePublished => "So kann dieser Kommentar nicht veröffentlicht werden. Ändern Sie ihn und senden Sie ihn noch einmal.";

    public override string WouldWait => "So würde dieser Kommentar auf die Moderation warten.";

    public override string BreaksNothing => "Nichts darin verstößt gegen die Diskussionsregeln.";

    public override string ReasonsInFull => "Die vollständigen Gründe, und wie Sie widersprechen können";

    public override string Preview => "Vorschau";

    public override string YouAnswer(int number) => $"Sie antworten auf [#{number}].";

    public override string WriteOwnInstead => "Stattdessen einen eigenen Kommentar schreiben";

    public override string PersonName => "Name";

    public override string EmailMayBeLeftOut => "E-Mail (freiwillig; wird nie gezeigt)";

    public override string YouWriteAs => "Sie schreiben als [].";

    public override string LeaveThisEmpty => "Dieses Feld leer lassen";
    public override string ImageField => "Bild (freiwillig; ein Mensch sieht es an, bevor andere es sehen)";
    public override string ImageAlt => "Was das Bild zeigt, in Worten";
    public override string ImagesOff => "Diese Seite nimmt keine Bilder an.";
    public override string ImageNeedsAlt => "Sagen Sie in Worten, was das Bild zeigt, in höchstens 300 Zeichen.";
    public override string ImageNotTaken => "Das Bild kann nicht angenommen werden. Es muss eine PNG-, JPEG-, WebP- oder GIF-Datei von höchstens 8 MB und üblicher Größe sein.";
    public override string ChooseImageAgain => "Wählen Sie das Bild bitte noch einmal aus; der Browser behält es nicht.";
    public override string TakeImageAway => "Das Bild entfernen";

    public override string Comment => "Kommentar";

    public override string MarkdownHelp => "*betont*, **fett**, > Zitat, - Liste, `Code`.";

    public override string JudgedByPolicy => "Was Sie schreiben, wird nach den [Diskussionsregeln] beurteilt.";

    public override string Post => "Absenden";

    public override string ChangeComment(int number) => $"Kommentar #{number} ändern";

    public override string NewTextCannotBePublished => "So kann der neue Text nicht veröffentlicht werden; was veröffentlicht war, bleibt bestehen. Ändern Sie ihn und senden Sie ihn noch einmal.";

    public override string NewTextIsJudged => "Der neue Text wird wie ein neuer Kommentar beurteilt. Fassungen, die schon zu sehen waren, bleiben einsehbar.";

    public override string LeaveAsItIs => "So lassen, wie er ist";

    public override string WithdrawQuestion(int number) => $"Kommentar #{number} zurückziehen?";

    public override string WithdrawMeans => "Es wird zu sehen sein, dass er zurückgezogen wurde. Antworten darauf bleiben stehen. Das lässt sich nicht rückgängig machen.";

    public override string WithdrawIt => "Zurückziehen";

    public override string LeaveIt => "Stehen lassen";

    public override string ReportComment(int number) => $"Kommentar #{number} melden";

    public override string ReportedBefore => "Sie haben diesen Kommentar schon gemeldet; die Moderation wird ihn sich ansehen.";

    public override string ReportThanks => "Danke. Die Moderation wird ihn sich ansehen.";

    public override string ReportOutcomeWhere => "Was daraus geworden ist, steht dann auf [der Seite Ihrer Meldungen und Widersprüche].";

    public override string BackToDiscussion => "Zurück zur Diskussion";

    public override string WhichClause => "Gegen welche der Diskussionsregeln verstößt er?";

    public override string SentenceForModerator => "Ein Satz für die Moderation (freiwillig)";

    public override string TellMeByMail => "Schreiben Sie mir, was daraus geworden ist";

    public override string BreaksLaw => "Verstößt er gegen das Gesetz und nicht nur gegen unsere Regeln?";

    public override string ReportIllegal => "Rechtswidrigen Inhalt melden";

    public override string ModeratorWarned => "Die Moderation hat Sie verwarnt:";

    public override string IHaveRead => "Ich habe es gelesen";

    public override string Warnings => "Verwarnungen";

    public override string NoWarning => "Es liegt keine Verwarnung vor. Sie können wieder schreiben.";

    public override string ConfirmBeforeNext => "Bestätigen Sie vor Ihrem nächsten Kommentar, dass Sie dies gelesen haben. Die Regeln stehen in den [Diskussionsregeln].";

    public override string Clause(int number, string title) => $"Regel {number}, {title}";

    public override string Breaks(string clause) => $"Das verstößt gegen {clause}.";

    public override string MayBreak(string clause) => $"Das verstößt möglicherweise gegen {clause}.";

    public override string TheLaw => "das Gesetz";

    public override string ThePolicy => "die Diskussionsregeln";
}

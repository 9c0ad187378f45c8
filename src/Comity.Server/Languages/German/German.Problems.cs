namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string CommentTooLong(int most, int length) => $"Ein Kommentar hat höchstens {Number(most)} Zeichen; dieser hat {Number(length)}.";

    public override string CommentEmpty => "Der Kommentar ist leer.";

    public override string HalfCharacter(int at) => $"Der Text enthält an Stelle {at} ein halbes Zeichen.";

    public override string ControlCharacter(int at) => $"Der Text enthält an Stelle {at} ein Steuerzeichen, das sich nicht zeigen lässt.";

    public override string NameNeeded => "Nötig ist ein Name aus Buchstaben oder Ziffern.";

    public override string NameTooLong(int most, int length) => $"Ein Name hat höchstens {Number(most)} Zeichen; dieser hat {Number(length)}.";

    public override string EmailWrong => "Das ist keine E-Mail-Adresse; lassen Sie sie weg oder berichtigen Sie sie.";

    public override string TrapFilled => "Ein Feld wurde ausgefüllt, das leer bleiben muss. Wenn Sie keine Maschine sind, senden Sie Ihren Kommentar noch einmal.";

    public override string FormTooOld => "Dieses Formular war zu alt geworden. Ihr Text ist aufbewahrt; senden Sie ihn noch einmal.";

    public override string TooQuick => "So schnell schreiben Menschen nicht, und es ist ein Link darin. Ihr Text ist aufbewahrt; warten Sie einen Augenblick und senden Sie ihn noch einmal.";

    public override string MuchInShortTime(int seconds) => $"Das war viel in kurzer Zeit. Ihr Text ist aufbewahrt; versuchen Sie es in {Number(seconds)} {Of(seconds, "Sekunde", "Sekunden")} wieder.";

    public override string NoSuchStory => "Diesen Artikel gibt es nicht.";

    public override string NoDiscussion => "Zu diesem Artikel gibt es keine Diskussion.";

    public override string DiscussionClosed => "Diese Diskussion ist geschlossen; lesen können Sie sie weiterhin.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"Sie können an dieser Diskussion bis {Date(end)} nicht teilnehmen: {reason}.";

    public override string BarredFor(string reason) => $"Sie können an dieser Diskussion nicht mehr teilnehmen: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"Sie können an dieser Diskussion bis {Date(end)} nicht teilnehmen, weil Sie nach den Diskussionsregeln gesperrt wurden.";

    public override string Barred => "Sie können an dieser Diskussion nicht mehr teilnehmen, weil Sie nach den Diskussionsregeln gesperrt wurden.";

    public override string WarnedFirst(string reason, string address) => $"Die Moderation hat Sie verwarnt: {reason}. Bestätigen Sie auf /warnings, dass Sie es gelesen haben (Programme: POST {address}), und senden Sie dann Ihren Kommentar.";

    public override string NoSuchCommentOfYours => "Einen solchen Kommentar von Ihnen gibt es nicht.";

    public override string RemovedAlready => "Die Moderation hat diesen Kommentar schon entfernt.";

    public override string NoSuchComment => "Diesen Kommentar gibt es nicht.";

    public override string OwnWithdrawInstead => "Das ist Ihr eigener Kommentar; Sie können ihn zurückziehen.";

    public override string OwnComment => "Das ist Ihr eigener Kommentar.";

    public override string ChooseClause => "Wählen Sie die Regel, gegen die der Kommentar verstößt.";

    public override string EditTimeOver => "Die Zeit, in der dieser Kommentar geändert werden konnte, ist vorbei; zurückziehen können Sie ihn noch.";

    public override string PersonLooksNow => "Gerade sieht sich ein Mensch diesen Kommentar an; bis zur Entscheidung kann er nicht geändert werden. Zurückziehen können Sie ihn noch.";

    public override string EmailServiceRefused => "Kommentare mit Adressen dieses E-Mail-Dienstes werden hier nicht angenommen. Verwenden Sie eine andere Adresse.";

    public override string AnsweredGone => "Der Kommentar, auf den Sie antworten, steht nicht mehr in dieser Diskussion.";

    public override string WriteWhyWrong => "Schreiben Sie, warum Sie die Entscheidung für falsch halten.";

    public override string AppealTooLong(int most, int length) => $"Ein Widerspruch hat höchstens {most} Zeichen; dieser hat {length}.";

    public override string DecisionChanged => "Die Entscheidung hat sich inzwischen geändert. Lesen Sie, was jetzt gilt.";

    public override string AppealedAlready => "Sie haben dieser Entscheidung schon widersprochen; das geht bei jeder einmal.";

    public override string AppealTimeOver(int months) => $"Die Frist für den Widerspruch, {Number(months)} {Of(months, "Monat", "Monate")}, ist abgelaufen.";

    public override string NothingToAppeal => "Hier gibt es nichts, dem Sie widersprechen könnten.";

    public override string SayWhichLaw(int most) => $"Sagen Sie, gegen welches Gesetz der Kommentar verstößt, in höchstens {most} Zeichen.";

    public override string ExplainWhy(int most) => $"Erklären Sie warum, in höchstens {most} Zeichen.";

    public override string ConfirmGoodFaith => "Bestätigen Sie, dass Sie die Meldung nach bestem Wissen für richtig und vollständig halten.";

    public override string NotifierNameTooLong(int most) => $"Ein Name hat höchstens {most} Zeichen.";

    public override string GiveNameAndAddress => "Geben Sie Ihren Namen und Ihre E-Mail-Adresse an. Nur bei Sexualstraftaten an Kindern dürfen sie fehlen.";
}

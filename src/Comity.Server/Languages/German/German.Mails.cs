namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string SignInSubject(string site) => $"Anmelden bei {site}";

    public override string SignInMail(string site, int minutes) => $"Jemand, wahrscheinlich Sie, möchte sich mit dieser Adresse bei {site} anmelden.\n\nDer Link gilt einmal, innerhalb von {Number(minutes)} {Of(minutes, "Minute", "Minuten")}. Waren Sie es nicht, brauchen Sie nichts zu tun: Ohne den Link kommt niemand hinein.";

    public override string AddressRefusedSubject => "Diese Adresse kann hier nicht verwendet werden";

    public override string AddressRefusedMail(string site) => $"Jemand, vielleicht Sie, wollte mit dieser Adresse ein Konto bei {site}. Adressen dieses E-Mail-Dienstes werden dort nicht angenommen; verwenden Sie eine andere.";

    public override string InvitationSubject(string site) => $"Einladung zu {site}";

    public override string InvitationMail(string role, string site, int days) => $"Ihre Rolle bei {site}: {role}.\n\nDer Link meldet Sie einmal an, innerhalb von {Number(days)} {Of(days, "Tag", "Tagen")}. Danach richten Sie ein Passwort mit einer App für Einmalcodes oder einen Passkey ein.";

    public override string Accept => "Annehmen";

    public override string Auditor => "Prüfung";

    public override string Moderator => "Moderation";

    public override string Editor => "Redaktion";

    public override string Administrator => "Administration";

    public override string HeldSubject(string story) => $"Ihr Kommentar zu „{story}“ wartet auf die Moderation";

    public override string HeldMail(string story) => $"Ihr Kommentar zu „{story}“ ist aufbewahrt und wird gezeigt, sobald die Moderation ihn gelesen hat. Sie brauchen ihn nicht noch einmal zu senden.";

    public override string HeldOnReportsMail(string story) => $"Ihr Kommentar zu „{story}“ wurde gemeldet. Er ist nicht zu sehen, bis die Moderation ihn gelesen hat. Sie brauchen ihn nicht noch einmal zu senden.";

    public override string RefusedSubject(string story) => $"Ihr Kommentar zu „{story}“ wurde nicht angenommen";

    public override string RefusedMail(string story) => $"Ihr Kommentar zu „{story}“ wurde nicht veröffentlicht. Der Text ist für Sie aufbewahrt: Sie können ihn berichtigen und noch einmal senden.";

    public override string FallsUnder(string clause) => $"Er fällt unter diese der Diskussionsregeln: {clause}";

    public override string TheReason(string reason) => $"Der Grund: {reason}";

    public override string DecidedByProgram => "Das hat das Programm entschieden, das die Regeln anwendet; noch hat es kein Mensch geprüft.";

    public override string DecidedByPerson => "Das hat ein Mensch entschieden.";

    public override string ReasonsBelow => "Auf der Seite unten stehen die vollständigen Gründe. Wenn Sie das für falsch halten, können Sie dort widersprechen; ein Mensch wird antworten.";

    public override string ReasonsAndWhatYouCanDo => "Die Gründe, und was Sie tun können";

    public override string ReportSubject(string story) => $"Ihre Meldung zu einem Kommentar unter „{story}“";

    public override string ReportUpheldMail(string story) => $"Sie haben einen Kommentar unter „{story}“ gemeldet. Die Moderation hat ihn geprüft und Ihnen zugestimmt: Der Kommentar ist nicht mehr zu sehen. Danke für den Hinweis.";

    public override string ReportKeptMail(string story) => $"Sie haben einen Kommentar unter „{story}“ gemeldet. Die Moderation hat ihn geprüft: Der Kommentar bleibt, weil er die Diskussionsregeln einhält. Danke für den Hinweis.";

    public override string YourReports => "Ihre Meldungen";

    public override string SeeWhereItStands => "Ansehen, wie es steht";

    public override string AppealSettledSubject => "Ihr Widerspruch ist erledigt";

    public override string AppealSettledMail => "Die Entscheidung, der Sie widersprochen haben, besteht nicht mehr; deshalb braucht Ihr Widerspruch keine Antwort mehr.";

    public override string AppealUpheldSubject => "Ihrem Widerspruch wurde stattgegeben";

    public override string AppealUpheldMail => "Sie hatten recht: Jemand anderes als bei der ersten Entscheidung hat es geprüft, und die Entscheidung ist zurückgenommen.";

    public override string AppealRejectedSubject => "Ihr Widerspruch wurde zurückgewiesen";

    public override string AppealRejectedMail => "Jemand anderes als bei der ersten Entscheidung hat es geprüft. Die Entscheidung bleibt bestehen.";

    public override string WhatElseStands => "Was Sie noch tun können, steht in der Begründung auf der Seite unten.";

    public override string AppealOpenAgainSubject => "Ihr Widerspruch ist wieder offen";

    public override string AnswerTakenBackMail => "Die Antwort auf Ihren Widerspruch wurde zurückgenommen. Sie bekommen eine neue.";

    public override string DecisionStandsAgainMail => "Die Entscheidung, der Sie widersprochen haben, besteht wieder, und Ihr Widerspruch war noch nicht beantwortet. Jetzt wird ein Mensch antworten.";

    public override string AnswerInTheirWords(string answer) => $"Die Antwort im Wortlaut:\n{answer}";

    public override string StandsAs(int number) => $"Ihr Kommentar steht als #{number} in der Diskussion.";

    public override string ItNoLongerApplies => "Das gilt nicht mehr.";

    public override string SettledPublished => "Der Kommentar ist veröffentlicht.";

    public override string SettledWithdrawn => "Sie haben den Kommentar zurückgezogen.";

    public override string SettledRemoved => "Inzwischen hat ein Mensch entschieden: Der Kommentar ist entfernt. Auch dieser Entscheidung können Sie widersprechen.";

    public override string SettledOtherText => "Sie haben einen anderen Text gesendet, und über den wurde neu entschieden.";

    public override string NoticeSubject(int number, string site) => $"Ihre Meldung Nummer {number} an {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site} hat Ihre Meldung eines rechtswidrigen Inhalts erhalten. Sie hat die Nummer {number}.\n\nEin Mensch wird sie lesen und entscheiden. Die Entscheidung und ihre Gründe erfahren Sie unter dieser Adresse. Auf der Seite unten können Sie auch Ihren Namen und Ihre Adresse löschen lassen.";

    public override string NoticeDecidedSubject(int number, string site) => $"Ihre Meldung Nummer {number} an {site}: die Entscheidung";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nDas hat ein Mensch entschieden, kein Programm. Die Gründe:\n{reasons}\n\nWenn Sie nicht einverstanden sind, können Sie auf diese Mail antworten, sich an eine zertifizierte außergerichtliche Streitbeilegungsstelle wenden (Artikel 21 des Gesetzes über digitale Dienste), soweit sie für diese Seite zuständig ist, oder vor Gericht gehen.";

    public override string NoticeReopenedSubject(int number) => $"Ihre Meldung Nummer {number} ist wieder offen";

    public override string NoticeReopenedMail => "Die Entscheidung über Ihre Meldung wurde zurückgenommen. Es wird neu entschieden.";

    public override string NoticeOpen => "Darüber ist noch nicht entschieden.";

    public override string NoticeRemoved => "Der Kommentar wurde entfernt.";

    public override string NoticeHeld => "Der Kommentar ist nicht mehr zu sehen, während er geprüft wird.";

    public override string NoticeNothing => "Auf diese Meldung hin wurde nichts unternommen.";
}

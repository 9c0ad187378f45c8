namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string Restriction => "Beschränkung";

    public override string Territory => "Räumlicher Geltungsbereich";

    public override string Duration => "Dauer";

    public override string Facts => "Tatsachen";

    public override string WhatLedToIt => "Was dazu geführt hat";

    public override string AutomatedMeans => "Automatisierte Mittel";

    public override string LegalGround => "Rechtsgrundlage";

    public override string ContractualGround => "Vertragliche Grundlage";

    public override string Reference => "Aktenzeichen";

    public override string Concerns => "Betrifft";

    public override string ByAProgram(string at) => $"{at}, von einem Programm";

    public override string InForceThen(int version) => $"[Diskussionsregeln], Fassung {Number(version)}, damals in Kraft";

    public override string YouAreWarned => "Sie werden verwarnt. Sie können weiter mitdiskutieren.";

    public override string ReadBeforehand => "Ihre Kommentare werden von der Moderation gelesen, bevor sie veröffentlicht werden.";

    public override string NoPartForATime => "Sie können eine Zeit lang keine Kommentare schreiben oder melden.";

    public override string NoPart => "Sie können keine Kommentare schreiben oder melden.";

    public override string HeldMeans => "Ihr Kommentar wird erst gezeigt, wenn ein Mensch ihn angesehen hat.";

    public override string RefusedMeans => "Ihr Kommentar wurde nicht veröffentlicht. Er bleibt erhalten, damit Sie ihn berichtigen können.";

    public override string RemovedMeans => "Ihr Kommentar wurde entfernt. Seine Nummer und sein Platz bleiben erhalten.";

    public override string EverywhereAlike => "Überall: Diese Seite zeigt in allen Ländern dasselbe.";

    public override string OnAllSites => "Auf allen Seiten dieser Installation, in allen Ländern.";

    public override string OnThisSite => "Auf dieser Seite, in allen Ländern.";

    public override string WarningRestrictsNothing => "Eine Verwarnung beschränkt nichts; sie zählt, wenn über weitere Schritte entschieden wird.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"Vom {Date(start)} bis zum {Date(end)}; sie endet von selbst.";

    public override string FromUntilLifted(DateTimeOffset start) => $"Vom {Date(start)} an, bis sie aufgehoben wird.";

    public override string UntilDecided => "Bis ein Mensch entschieden hat.";

    public override string UntilCorrected => "Bis Sie einen berichtigten Text senden oder einer Beschwerde stattgegeben wird.";

    public override string UntilRestored => "Ohne Ende, sofern er nicht wiederhergestellt wird.";

    public override string ReadersReported => "Leserinnen und Leser hatten den Kommentar gemeldet.";

    public override string NoticeReceived => "Eine Meldung rechtswidriger Inhalte war eingegangen.";

    public override string ProgramRead => "Das Programm, das die Diskussionsregeln anwendet, hat den Kommentar beim Absenden gelesen.";

    public override string OnOwnInitiative => "Es wurde aus eigenem Antrieb entschieden.";

    public override string ReportsWeighed => "Die Meldungen von Leuten, die früher recht hatten, wogen schwer genug, dass er wartet, bis ein Mensch ihn angesehen hat.";

    public override string LedByReports => "Meldungen von Leserinnen und Lesern nach den Diskussionsregeln";

    public override string LedByNotice => "Eine Meldung rechtswidriger Inhalte";

    public override string LedByUs => "Unser eigener Antrieb";

    public override string ProgramFoundAndDecided => "Ein Programm hat den Kommentar gefunden und selbst entschieden; kein Mensch hatte ihn angesehen.";

    public override string ProgramApplied => "Ein Programm hat angewandt, was die Regeln an eine Entscheidung knüpfen; kein Mensch hat es bestätigt.";

    public override string ProgramWeighedReports => "Ein Programm hat selbst entschieden, nach dem Gewicht der Meldungen; kein Mensch hatte ihn angesehen.";

    public override string ProgramMarked => "Ein Programm hatte den Kommentar markiert; ein Mensch hat entschieden.";

    public override string PersonDecidedAlone => "Keine: Ein Mensch hat entschieden.";

    public override string BreaksTheLaw => "Der Kommentar verstößt gegen das Gesetz.";

    public override string PolicyProcedure => "Verfahren der Diskussionsregeln";

    public override string ReadByPersonFirst => "Zuerst muss ein Mensch ihn lesen.";

    public override string ClauseTitled(int number, string title) => $"Regel {Number(number)}, {title}";

    public override string YoursAgainstClause => "Was Sie geschrieben haben, ist mit dieser Regel nicht vereinbar.";

    public override string MayBeAgainstClause => "Der Kommentar ist möglicherweise mit dieser Regel nicht vereinbar.";

    public override string FoundAgainstClause => "Die Moderation hält den Kommentar für unvereinbar mit dieser Regel.";

    public override string CanCorrect => "Sie können den Text berichtigen und noch einmal senden.";

    public override string CanAppeal => "Sie können Beschwerde einlegen, kostenlos und in eigenen Worten; jemand anderes als bei der Entscheidung wird antworten.";

    public override string CanTurnTo(string body) => $"Sie können sich wenden an: {body}.";

    public override string CanTurnToBody => "In der Europäischen Union können Sie sich an eine zertifizierte außergerichtliche Streitbeilegungsstelle wenden (Artikel 21 des Gesetzes über digitale Dienste), soweit diese Seite daran gebunden ist.";

    public override string CanGoToCourt => "Sie können jederzeit vor Gericht gehen.";

    public override string UntilWhen(DateTimeOffset end) => $"Bis zum {Date(end)}.";

    public override string ImageFirst => "Der Kommentar hat ein Bild; ein Mensch sieht es zuerst an.";

    public override string NotShownHuman => "Viele Gäste schreiben gerade, und dieser Browser hat nicht gezeigt, dass er keine Maschine ist.";

    public override string EmailServiceRead => "Kommentare mit Adressen dieses E-Mail-Dienstes werden zuerst gelesen.";

    public override string HeldBecause(string why) => $"Für die Moderation zurückgehalten. {why}";

    public override string SearchTooLong(int most) => $"Suchen Sie nach höchstens {Number(most)} Zeichen.";

    public override string SearchEmpty => "Schreiben Sie ein Wort, nach dem gesucht werden soll.";

    public override string SearchManyWords(int most) => $"Suchen Sie nach höchstens {Number(most)} Wörtern.";

    public override string SignInToIgnore => "Melden Sie sich an, um jemanden zu ignorieren.";

    public override string IgnoreTooMany(int most) => $"Sie ignorieren schon {Number(most)} Personen; lesen Sie erst eine von ihnen wieder.";

    public override string SignInToReact => "Melden Sie sich an, um zu sagen, was Sie von einem Kommentar halten.";
}

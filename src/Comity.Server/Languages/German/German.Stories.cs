namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string OlderStories => "Ältere Artikel";

    public override string NoStories => "Hier gibt es noch keine Artikel.";

    public override string Pages => "Seiten";

    public override string Newest => "Neueste";

    public override string Published => "Veröffentlicht am";

    public override string Updated => "Aktualisiert am";

    public override string Corrections => "Berichtigungen";

    public override string Tags => "Themen";

    public override string ReadStoryAt(string host) => $"Den Artikel auf {host} lesen";

    public override string VersionNotInForce => "Diese Fassung gilt nicht mehr.";

    public override string ReadTheOneInForce => "Lesen Sie die geltende.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Fassung {Number(version)}, gültig seit {Date(at)}.";

    public override string AllVersions => "Alle Fassungen";

    public override string PolicyVersions => "Fassungen der Regeln";

    public override string PolicyVersionsMean => "Die neueste gilt. Jeder Kommentar wurde nach der Fassung beurteilt, die galt, als er gesendet wurde.";

    public override string VersionColumn => "Fassung";

    public override string InForceSinceColumn => "Gültig seit";

    public override string EnactedByColumn => "In Kraft gesetzt von";

    public override string WhyColumn => "Warum";

    public override string ChangesColumn => "Änderungen";

    public override string WhatChangedWith(int version) => $"Was sich mit Fassung {Number(version)} geändert hat";

    public override string ChangesOfVersion(int version) => $"Änderungen der Fassung {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"Gültig seit {Date(at)}; in Kraft gesetzt: {who}.";

    public override string ChangedNothingSeen => "Nichts, was Leserinnen und Leser sehen.";

    public override string ChangesCaption => "Änderungen nach Regel und Sprache";

    public override string WhatColumn => "Was";

    public override string BeforeColumn => "Vorher";

    public override string AfterColumn => "Nachher";

    public override string Nothing => "nichts";

    public override string ByAdministrator => "Administration";

    public override string ByEditor => "Redaktion";

    public override string ByProgramAtStart => "das Programm, beim Start";

    public override string ByOperator => "Betreiber";

    public override string GiveThisMark => "Wenn Sie uns davon berichten, nennen Sie dieses Kennzeichen:";

    public override string ToFrontPage => "Zur Startseite";

    public override string FormNoLongerValid => "Dieses Formular ist nicht mehr gültig. Gehen Sie zurück, laden Sie die Seite neu und senden Sie es noch einmal.";

    public override string NotUnderstood => "Die Anfrage war nicht zu verstehen.";

    public override string SignInFirst => "Bitte melden Sie sich zuerst an.";

    public override string MayNot => "Dazu sind Sie nicht berechtigt.";

    public override string NothingHere => "Hier ist nichts.";

    public override string WrongKindOfRequest => "Diese Adresse nimmt solche Anfragen nicht an.";

    public override string NoLongerHere => "Das ist nicht mehr hier.";

    public override string TooLarge => "Was Sie gesendet haben, ist zu groß.";

    public override string WrongKindOfContent => "Was Sie gesendet haben, ist von einer Art, die hier nicht angenommen wird.";

    public override string TooManyRequests => "Zu viele Anfragen. Bitte warten Sie ein wenig und versuchen Sie es noch einmal.";

    public override string OurFault => "Bei uns ist etwas schiefgegangen. Es ist festgehalten.";

    public override string TryAgainSoon => "Gerade kann nichts gespeichert werden. Bitte versuchen Sie es gleich noch einmal; von Ihrem Text wurde nichts übernommen.";
}

namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string WeSendLink => "Wir senden einen Link an Ihre E-Mail-Adresse. Sie müssen sich kein Passwort merken.";

    public override string EmailAddress => "E-Mail-Adresse";

    public override string NeverShownToReaders => "Wird nie öffentlich gezeigt.";

    public override string YourNameFirstTime => "Ihr Name hier (nur beim ersten Mal)";

    public override string YourNameHere => "Ihr Name hier";

    public override string StandsOverComments => "Er steht über Ihren Kommentaren.";

    public override string SendMeLink => "Link zusenden";

    public override string SignInAsStaff => "Anmeldung für die Redaktion";

    public override string LookIntoMail => "Sehen Sie in Ihre Mails";

    public override string MailOnItsWay(string site) => $"Wenn die Adresse stimmt, ist eine Mail von {site} unterwegs. Der Link darin gilt einmal und nicht lange.";

    public override string LinkNoLongerWorks => "Dieser Link gilt nicht mehr";

    public override string LinkWorksOnce => "Ein Anmeldelink gilt einmal und nicht lange.";

    public override string AskForNewOne => "Fordern Sie einen neuen an.";

    public override string Welcome => "Willkommen";

    public override string WelcomeBack(string name) => $"Willkommen zurück, {name}";

    public override string TakeAlong(string name, int n) => $"Mitnehmen, was aus diesem Browser als {name} geschrieben wurde ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"Das Token „{name}“, nur jetzt zu sehen:";

    public override string YourReportsAndAppeals => "Ihre Meldungen und Widersprüche";

    public override string AWarning => "Eine Verwarnung";

    public override string YourCommentsWait => "Ihre Kommentare werden vorher von der Moderation gelesen";

    public override string YouAreSuspended => "Sie sind auf Zeit gesperrt";

    public override string YouAreBlocked => "Sie sind gesperrt";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"Seit {Date(since)}, bis {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"Seit {Date(since)}, bis auf Weiteres.";

    public override string GuestKnownByCookie(string name) => $"Sie schreiben hier als Gast „{name}“, erkannt an einem Cookie dieses Browsers.";

    public override string SignInToKeep => "[Melden Sie sich mit Ihrer E-Mail-Adresse an], um Ihre Kommentare zu behalten.";

    public override string ToTheDesk => "Zur Redaktion";

    public override string PasswordCodesPasskeys => "Passwort, Codes und Passkeys";

    public override string ChangeYourName => "Namen ändern";

    public override string CommentsKeepName => "Kommentare behalten den Namen, unter dem sie geschrieben wurden.";

    public override string WhereSignedIn => "Wo Sie angemeldet sind";

    public override string ThisOne => "dieser";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"seit {Date(since)}, zuletzt benutzt {Date(used)}";

    public override string SignOutOf(string device) => $"Abmelden von {device}";

    public override string SignOutEverywhere => "Überall abmelden";

    public override string TokensForScripts => "Tokens für Programme";

    public override string TokensMean => "Ein Programm, das eines hat, darf, was Sie dürfen. Siehe [die API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, seit {Date(since)}";

    public override string Revoke => "Widerrufen";

    public override string WhatFor => "Wofür";

    public override string DaysUntilItExpires => "Tage, bis es abläuft";

    public override string MakeToken => "Token erstellen";

    public override string YourData => "Ihre Daten";

    public override string DownloadData => "Alles herunterladen, was über Sie gespeichert ist";

    public override string DeleteAccount => "Konto löschen";

    public override string DeleteMeans(string name) => $"Ihr Name „{name}“, Ihre E-Mail-Adresse und alle Wege der Anmeldung werden endgültig gelöscht. Dass über Kommentare entschieden wurde, bleibt im versiegelten Protokoll, das weder Namen noch Texte enthält.";

    public override string YourComments => "Ihre Kommentare";

    public override string StayWithoutName => "bleiben stehen, ohne Ihren Namen";

    public override string AreErasedToo => "werden auch gelöscht, mit allen früheren Fassungen";

    public override string DeleteForGood => "Endgültig löschen";

    public override string KeepAccount => "Behalten";

    public override string NameLength(int least, int most) => $"Ein Name hat {Number(least)} bis {Number(most)} Zeichen.";

    public override string NameHasLetters => "Ein Name hat Buchstaben.";

    public override string NotAnEmail => "Das ist keine E-Mail-Adresse.";
}

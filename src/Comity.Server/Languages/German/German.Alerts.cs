namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string YourAlerts => "Ihre Benachrichtigungen";

    public override string UnreadCount(int n) => $"{Number(n)} ungelesen";

    public override string MarkAllRead => "Alle als gelesen markieren";

    public override string NoAlertsYet => "Noch nichts. Hier erfahren Sie von Antworten auf Ihre Kommentare, von Kommentaren, die Sie nennen, und von Entscheidungen.";

    public override string FromPaper(DateTimeOffset at) => $"Von der Redaktion, {Date(at)}";

    public override string OlderOnes => "Ältere";

    public override string FromTheBeginning => "Von Anfang an";

    public override string ByMail => "Per Mail";

    public override string AnswersToYou => "Antworten auf Ihre Kommentare";

    public override string MentionsOfYou => "Kommentare, die Sie nennen";

    public override string DecisionsAboutYou => "Entscheidungen über Ihre Kommentare";

    public override string ReasonsAtOnce => "Sofort: die vollständigen Gründe. Auf Ihrer eigenen Seite stehen sie in jedem Fall.";

    public override string Keep => "Speichern";

    public override string AtOnce => "sofort";

    public override string Hourly => "einmal in der Stunde";

    public override string Daily => "einmal am Tag";

    public override string Never => "nie";

    public override string AddressNotProven => "Sie haben eine Adresse angegeben, aber noch ist nicht gezeigt, dass es Ihre ist. Danach können wir Ihnen mailen.";

    public override string SendProof => "Link zur Bestätigung zusenden";

    public override string NoAddressGiven => "Sie haben keine E-Mail-Adresse angegeben. [Melden Sie sich mit einer an], damit wir Ihnen mailen können.";

    public override string InThisBrowser => "In diesem Browser";

    public override string AlsoWithoutPage => "Auch wenn keine unserer Seiten offen ist.";

    public override string ShowInBrowser => "Meine Benachrichtigungen in diesem Browser zeigen";

    public override string ShowNoMore => "Hier nicht mehr zeigen";

    public override string BrowserDenied => "Der Browser darf keine Mitteilungen dieser Seite zeigen.";

    public override string ByFeed => "Per Feed";

    public override string FeedOfAnswers => "[Antworten und Nennungen als Atom-Feed]. Die Adresse gehört nur Ihnen; sie endet, wenn Sie sich überall abmelden.";

    public override string ChoiceKept => "Ihre Wahl ist gespeichert.";

    public override string MailToYouOnItsWay => "Eine Mail an Ihre Adresse ist unterwegs.";

    public override string ChooseForEach => "Wählen Sie für jede Art: sofort, stündlich, täglich oder nie.";

    public override string ProofAskedAlready => "Solche Mails wurden schon angefordert. Sehen Sie in Ihre Mails, oder versuchen Sie es in einer Stunde wieder.";

    public override string CommentGone(string under) => $"Ein Kommentar{under}, der Sie betraf, ist nicht mehr zu sehen.";

    public override string AnsweredYou(string who, string under) => $"{who} hat auf Ihren Kommentar{under} geantwortet.";

    public override string NamedYou(string who, string under) => $"{who} hat Sie in einem Kommentar{under} genannt.";

    public override string ReportReopened(string under) => $"Ihre Meldung zu einem Kommentar{under} ist wieder offen.";

    public override string ReportAnsweredUpheld(string under) => $"Ihre Meldung zu einem Kommentar{under} ist beantwortet: Die Moderation stimmt Ihnen zu.";

    public override string ReportAnsweredKept(string under) => $"Ihre Meldung zu einem Kommentar{under} ist beantwortet: Der Kommentar hält die Diskussionsregeln ein.";

    public override string AppealAnsweredUpheld(string under) => $"Ihr Widerspruch{under} ist beantwortet: Sie haben recht, die Entscheidung besteht nicht mehr.";

    public override string AppealAnsweredRejected(string under) => $"Ihr Widerspruch{under} ist beantwortet: Die Entscheidung bleibt bestehen.";

    public override string Under(string story) => $"unter „{story}“";

    public override string TakenBackSince => "Diese Entscheidung wurde seitdem zurückgenommen.";

    public override string IsPublished(string under) => $"Ihr Kommentar{under} ist veröffentlicht.";

    public override string IsBack(string under) => $"Ihr Kommentar{under} steht wieder an seinem Platz.";

    public override string IsHidden(string under) => $"Ihr Kommentar{under} ist nicht zu sehen, bis entschieden ist, ob er bleiben kann.";

    public override string WasRemoved(string under) => $"Ihr Kommentar{under} wurde entfernt.";

    public override string MeasureLiftedAlert => "Eine Maßnahme gegen Sie wurde aufgehoben.";

    public override string MeasureImposedAlert => "Gegen Sie wurde eine Maßnahme verhängt.";

    public override string DigestWhy(string site) => $"Sie bekommen diese Mail, weil Sie {site} darum gebeten haben. So bekommen Sie keine mehr:";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "Benachrichtigung", "Benachrichtigungen")} von {site}";

    public override string AllYourAlerts => "Alle Ihre Benachrichtigungen";

    public override string ProveSubject(string site) => $"Ihre Adresse bei {site}";

    public override string ProveMail(string site) => $"Jemand, wahrscheinlich Sie, schreibt bei {site} als Gast mit dieser Adresse und möchte per Mail von Antworten erfahren.\n\nWaren Sie es nicht, brauchen Sie nichts zu tun: Ohne den Link wird keine solche Mail gesendet.";

    public override string AddressIsMine => "Diese Adresse gehört mir";

    public override string YourAddress => "Ihre Adresse";

    public override string LinkDoesNotWork => "Dieser Link funktioniert nicht";

    public override string NotWholeOrOtherAddress => "Er ist nicht vollständig, oder seitdem wurde eine andere Adresse angegeben.";

    public override string AddressIsYours => "Die Adresse gehört Ihnen";

    public override string MailedFromNow => "Von jetzt an bekommen Sie Mails. In dem Browser, in dem Sie schreiben, [können Sie wählen], wovon und wie oft.";

    public override string IsAddressYours => "Gehört diese Adresse Ihnen?";

    public override string YesTellMe => "Ja, schreiben Sie mir";

    public override string NoMoreMails => "Keine solchen Mails mehr";

    public override string NotWholeOrGone => "Er ist nicht vollständig, oder das Konto gibt es nicht mehr. Ihre Mails können Sie [in Ihrem Konto] wählen.";

    public override string NoMoreMailsDone => "Sie bekommen keine solchen Mails mehr";

    public override string ChooseThere => "Was Sie betrifft, steht weiter in Ihrem Konto. [Wählen Sie dort], wenn Sie wieder Mails möchten.";

    public override string NoMoreMailsQuestion => "Keine solchen Mails mehr?";

    public override string ToldInAccountOnly => "Dann erfahren Sie von Antworten, Nennungen und Ähnlichem nur noch in Ihrem Konto.";

    public override string StopMails => "Mails beenden";

    public override string WhomYouIgnore => "Wen Sie ausblenden";

    public override string IgnoreMeans => "Ihre Kommentare sind für Sie eingeklappt, und Sie erfahren nichts von ihren Antworten. Sonst merkt es niemand.";
}

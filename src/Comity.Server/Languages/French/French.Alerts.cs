namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string YourAlerts => "Vos alertes";

    public override string UnreadCount(int n) => $"{Number(n)} non {Of(n, "lue", "lues")}";

    public override string MarkAllRead => "Tout marquer comme lu";

    public override string NoAlertsYet => "Rien encore. Vous êtes informé(e) ici des réponses à vos commentaires, des commentaires qui vous nomment et des décisions.";

    public override string FromPaper(DateTimeOffset at) => $"De la rédaction, {Date(at)}";

    public override string OlderOnes => "Plus anciens";

    public override string FromTheBeginning => "Depuis le début";

    public override string ByMail => "Par courriel";

    public override string AnswersToYou => "Réponses à vos commentaires";

    public override string MentionsOfYou => "Commentaires qui vous nomment";

    public override string DecisionsAboutYou => "Décisions sur vos commentaires";

    public override string ReasonsAtOnce => "Aussitôt\u00A0: les motifs en entier. Ils figurent de toute façon sur votre page.";

    public override string Keep => "Enregistrer";

    public override string AtOnce => "aussitôt";

    public override string Hourly => "une fois par heure";

    public override string Daily => "une fois par jour";

    public override string Never => "jamais";

    public override string AddressNotProven => "Vous avez donné une adresse, mais il n’est pas encore établi qu’elle est à vous. Ensuite, nous pourrons vous écrire.";

    public override string SendProof => "M’envoyer un lien pour le confirmer";

    public override string NoAddressGiven => "Vous n’avez pas donné d’adresse électronique. [Connectez-vous avec une adresse] pour recevoir des courriels.";

    public override string InThisBrowser => "Dans ce navigateur";

    public override string AlsoWithoutPage => "Même quand aucune de nos pages n’est ouverte.";

    public override string ShowInBrowser => "Afficher mes alertes dans ce navigateur";

    public override string ShowNoMore => "Ne plus les afficher ici";

    public override string BrowserDenied => "Le navigateur a reçu l’ordre de ne pas afficher les messages de ce site.";

    public override string ByFeed => "Par fil Atom";

    public override string FeedOfAnswers => "[Réponses et mentions en fil Atom]. L’adresse n’est qu’à vous\u00A0; elle cesse quand vous vous déconnectez partout.";

    public override string ChoiceKept => "Votre choix est enregistré.";

    public override string MailToYouOnItsWay => "Un courriel est en route vers votre adresse.";

    public override string ChooseForEach => "Choisissez pour chaque type\u00A0: aussitôt, par heure, par jour ou jamais.";

    public override string ProofAskedAlready => "De tels courriels ont déjà été demandés. Consultez vos courriels ou réessayez dans une heure.";

    public override string CommentGone(string under) => $"Un commentaire{under} qui vous concernait n’est plus visible.";

    public override string AnsweredYou(string who, string under) => $"{who} a répondu à votre commentaire{under}.";

    public override string NamedYou(string who, string under) => $"{who} vous a nommé(e) dans un commentaire{under}.";

    public override string ReportReopened(string under) => $"Votre signalement d’un commentaire{under} est rouvert.";

    public override string ReportAnsweredUpheld(string under) => $"Réponse à votre signalement d’un commentaire{under}\u00A0: la modération vous donne raison.";

    public override string ReportAnsweredKept(string under) => $"Réponse à votre signalement d’un commentaire{under}\u00A0: le commentaire respecte les Règles de discussion.";

    public override string AppealAnsweredUpheld(string under) => $"Réponse à votre recours{under}\u00A0: vous avez raison, la décision n’est plus en vigueur.";

    public override string AppealAnsweredRejected(string under) => $"Réponse à votre recours{under}\u00A0: la décision est maintenue.";

    public override string Under(string story) => $"sous «\u00A0{story}\u00A0»";

    public override string TakenBackSince => "Cette décision a été annulée depuis.";

    public override string IsPublished(string under) => $"Votre commentaire{under} est publié.";

    public override string IsBack(string under) => $"Votre commentaire{under} est de nouveau à sa place.";

    public override string IsHidden(string under) => $"Votre commentaire{under} n’est pas visible tant qu’il n’est pas décidé s’il peut rester.";

    public override string WasRemoved(string under) => $"Votre commentaire{under} a été retiré.";

    public override string MeasureLiftedAlert => "Une mesure à votre égard a été levée.";

    public override string MeasureImposedAlert => "Une mesure a été prise à votre égard.";

    public override string DigestWhy(string site) => $"Vous recevez ce courriel parce que vous l’avez demandé à {site}. Pour ne plus en recevoir\u00A0:";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "alerte", "alertes")} de {site}";

    public override string AllYourAlerts => "Toutes vos alertes";

    public override string ProveSubject(string site) => $"Votre adresse chez {site}";

    public override string ProveMail(string site) => $"Quelqu’un, sans doute vous, écrit sur {site} en invité avec cette adresse et souhaite être informé des réponses par courriel.\n\nSi ce n’était pas vous, ne faites rien\u00A0: sans ce lien, aucun courriel de ce genre n’est envoyé.";

    public override string AddressIsMine => "Cette adresse est à moi";

    public override string YourAddress => "Votre adresse";

    public override string LinkDoesNotWork => "Ce lien ne fonctionne pas";

    public override string NotWholeOrOtherAddress => "Il est incomplet, ou une autre adresse a été donnée depuis.";

    public override string AddressIsYours => "L’adresse est à vous";

    public override string MailedFromNow => "Vous êtes désormais informé(e) par courriel. Dans le navigateur où vous écrivez, [vous pouvez choisir] de quoi et à quel rythme.";

    public override string IsAddressYours => "Cette adresse est-elle à vous\u00A0?";

    public override string YesTellMe => "Oui, écrivez-moi";

    public override string NoMoreMails => "Plus de ces courriels";

    public override string NotWholeOrGone => "Il est incomplet, ou le compte n’existe plus. Vous pouvez choisir vos courriels [dans votre compte].";

    public override string NoMoreMailsDone => "Vous ne recevrez plus de ces courriels";

    public override string ChooseThere => "Ce qui vous concerne reste dans votre compte. [Choisissez-y] si vous voulez de nouveau des courriels.";

    public override string NoMoreMailsQuestion => "Plus de ces courriels\u00A0?";

    public override string ToldInAccountOnly => "Vous ne serez alors informé(e) des réponses, mentions et autres que dans votre compte.";

    public override string StopMails => "Arrêter les courriels";

    public override string WhomYouIgnore => "Qui vous ignorez";

    public override string IgnoreMeans => "Leurs commentaires sont repliés pour vous, et vous n’êtes pas informé(e) de leurs réponses. Personne d’autre ne l’apprend.";
}

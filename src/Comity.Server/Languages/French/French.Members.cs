namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string WeSendLink => "Nous envoyons un lien à votre adresse électronique. Aucun mot de passe à retenir.";

    public override string EmailAddress => "Adresse électronique";

    public override string NeverShownToReaders => "Jamais montrée aux lecteurs.";

    public override string YourNameFirstTime => "Votre nom ici (la première fois seulement)";

    public override string YourNameHere => "Votre nom ici";

    public override string StandsOverComments => "Il figure au-dessus de vos commentaires.";

    public override string SendMeLink => "M’envoyer un lien";

    public override string SignInAsStaff => "Connexion de la rédaction";

    public override string LookIntoMail => "Consultez vos courriels";

    public override string MailOnItsWay(string site) => $"Si l’adresse est juste, un courriel de {site} est en route. Le lien qu’il contient est valable une seule fois et peu de temps.";

    public override string LinkNoLongerWorks => "Ce lien n’est plus valable";

    public override string LinkWorksOnce => "Un lien de connexion est valable une seule fois et peu de temps.";

    public override string AskForNewOne => "En demander un nouveau.";

    public override string Welcome => "Bienvenue";

    public override string WelcomeBack(string name) => $"Heureux de vous revoir, {name}";

    public override string TakeAlong(string name, int n) => $"Emporter ce qui a été publié depuis ce navigateur sous le nom de {name} ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"Le jeton «\u00A0{name}\u00A0», affiché seulement maintenant\u00A0:";

    public override string YourReportsAndAppeals => "Vos signalements et recours";

    public override string AWarning => "Un avertissement";

    public override string YourCommentsWait => "Vos commentaires attendent la modération";

    public override string YouAreSuspended => "Votre participation est suspendue";

    public override string YouAreBlocked => "Votre participation est bloquée";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"Depuis le {Date(since)}, jusqu’au {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"Depuis le {Date(since)}, jusqu’à nouvel ordre.";

    public override string GuestKnownByCookie(string name) => $"Vous écrivez ici en tant qu’invité(e) «\u00A0{name}\u00A0», reconnu(e) par un cookie de ce navigateur.";

    public override string SignInToKeep => "[Connectez-vous avec votre adresse électronique] pour conserver vos commentaires.";

    public override string ToTheDesk => "Vers la rédaction";

    public override string PasswordCodesPasskeys => "Mot de passe, codes et clés d’accès";

    public override string ChangeYourName => "Changer de nom";

    public override string CommentsKeepName => "Les commentaires gardent le nom sous lequel ils ont été publiés.";

    public override string WhereSignedIn => "Où vous êtes connecté(e)";

    public override string ThisOne => "celui-ci";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"depuis le {Date(since)}, dernière utilisation le {Date(used)}";

    public override string SignOutOf(string device) => $"Se déconnecter de {device}";

    public override string SignOutEverywhere => "Se déconnecter partout";

    public override string TokensForScripts => "Jetons pour programmes";

    public override string TokensMean => "Un programme qui en possède un peut faire ce que vous pouvez faire. Voir [l’API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, depuis le {Date(since)}";

    public override string Revoke => "Révoquer";

    public override string WhatFor => "Pour quoi";

    public override string DaysUntilItExpires => "Jours avant expiration";

    public override string MakeToken => "Créer un jeton";

    public override string YourData => "Vos données";

    public override string DownloadData => "Télécharger tout ce qui est conservé à votre sujet";

    public override string DeleteAccount => "Supprimer votre compte";

    public override string DeleteMeans(string name) => $"Votre nom «\u00A0{name}\u00A0», votre adresse électronique et tous les moyens de connexion sont effacés définitivement. Le fait que des décisions ont été prises sur des commentaires reste dans le registre scellé, qui ne contient ni noms ni textes.";

    public override string YourComments => "Vos commentaires";

    public override string StayWithoutName => "restent, sans votre nom";

    public override string AreErasedToo => "sont effacés aussi, avec toutes les versions antérieures";

    public override string DeleteForGood => "Supprimer définitivement";

    public override string KeepAccount => "Le garder";

    public override string NameLength(int least, int most) => $"Un nom compte de {Number(least)} à {Number(most)} caractères.";

    public override string NameHasLetters => "Un nom contient des lettres.";

    public override string NotAnEmail => "Ce n’est pas une adresse électronique.";
}

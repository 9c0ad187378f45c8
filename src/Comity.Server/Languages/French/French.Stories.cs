namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string OlderStories => "Articles plus anciens";

    public override string NoStories => "Il n’y a pas encore d’articles ici.";

    public override string Pages => "Pages d’articles";

    public override string Newest => "Les plus récents";

    public override string Published => "Publié le";

    public override string Updated => "Mis à jour le";

    public override string Corrections => "Rectificatifs";

    public override string Tags => "Thèmes";

    public override string ReadStoryAt(string host) => $"Lire l’article sur {host}";

    public override string VersionNotInForce => "Cette version n’est plus en vigueur.";

    public override string ReadTheOneInForce => "Lire celle qui l’est.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Version {Number(version)}, en vigueur depuis le {Date(at)}.";

    public override string AllVersions => "Toutes les versions";

    public override string PolicyVersions => "Versions des règles";

    public override string PolicyVersionsMean => "La plus récente est en vigueur. Chaque commentaire a été jugé selon celle en vigueur au moment de son envoi.";

    public override string VersionColumn => "Version";

    public override string InForceSinceColumn => "En vigueur depuis";

    public override string EnactedByColumn => "Mise en vigueur par";

    public override string WhyColumn => "Pourquoi";

    public override string ChangesColumn => "Modifications";

    public override string WhatChangedWith(int version) => $"Ce que la version {Number(version)} a changé";

    public override string ChangesOfVersion(int version) => $"Modifications de la version {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"En vigueur depuis le {Date(at)}, par décision de\u00A0: {who}.";

    public override string ChangedNothingSeen => "Rien de ce que voient les lecteurs.";

    public override string ChangesCaption => "Modifications par règle et par langue";

    public override string WhatColumn => "Objet";

    public override string BeforeColumn => "Avant";

    public override string AfterColumn => "Après";

    public override string Nothing => "rien";

    public override string ByAdministrator => "l’administration";

    public override string ByEditor => "la rédaction";

    public override string ByProgramAtStart => "le programme, au départ";

    public override string ByOperator => "l’exploitant du site";

    public override string GiveThisMark => "Si vous nous en informez, indiquez ce repère\u00A0:";

    public override string ToFrontPage => "À la une";

    public override string FormNoLongerValid => "Ce formulaire n’est plus valable. Revenez en arrière, rechargez la page et renvoyez-le.";

    public override string NotUnderstood => "La demande n’a pas pu être comprise.";

    public override string SignInFirst => "Veuillez d’abord vous connecter.";

    public override string MayNot => "Vous n’y êtes pas autorisé(e).";

    public override string NothingHere => "Il n’y a rien ici.";

    public override string WrongKindOfRequest => "Cette adresse n’accepte pas ce type de demande.";

    public override string NoLongerHere => "Ceci n’est plus ici.";

    public override string TooLarge => "Votre envoi est trop volumineux.";

    public override string WrongKindOfContent => "Ce type de contenu n’est pas accepté ici.";

    public override string TooManyRequests => "Trop de demandes. Veuillez patienter un peu et réessayer.";

    public override string OurFault => "Une erreur s’est produite de notre côté. Elle a été consignée.";

    public override string TryAgainSoon => "Rien ne peut être enregistré pour le moment. Veuillez réessayer dans un instant ; rien de ce que vous avez écrit n’a été pris en compte.";
}

namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string Restriction => "Restriction appliquée";

    public override string Territory => "Territoire";

    public override string Duration => "Durée";

    public override string Facts => "Faits";

    public override string WhatLedToIt => "Ce qui y a conduit";

    public override string AutomatedMeans => "Moyens automatisés";

    public override string LegalGround => "Fondement juridique";

    public override string ContractualGround => "Fondement contractuel";

    public override string Reference => "Référence";

    public override string Concerns => "Concerne";

    public override string ByAProgram(string at) => $"{at}, par un programme";

    public override string InForceThen(int version) => $"[Règles de discussion], version {Number(version)}, alors en vigueur";

    public override string YouAreWarned => "Vous recevez un avertissement. Vous pouvez continuer à participer.";

    public override string ReadBeforehand => "Vos commentaires sont lus par la modération avant d’être publiés.";

    public override string NoPartForATime => "Vous ne pouvez ni écrire ni signaler de commentaires pendant un certain temps.";

    public override string NoPart => "Vous ne pouvez ni écrire ni signaler de commentaires.";

    public override string HeldMeans => "Votre commentaire n’est pas affiché tant qu’une personne ne l’a pas regardé.";

    public override string RefusedMeans => "Votre commentaire n’a pas été publié. Il est conservé pour que vous le corrigiez.";

    public override string RemovedMeans => "Votre commentaire a été retiré. Son numéro et sa place sont conservés.";

    public override string EverywhereAlike => "Partout\u00A0: ce site montre la même chose dans tous les pays.";

    public override string OnAllSites => "Sur tous les sites de cette installation, dans tous les pays.";

    public override string OnThisSite => "Sur ce site, dans tous les pays.";

    public override string WarningRestrictsNothing => "Un avertissement ne restreint rien\u00A0; il compte lorsque d’autres mesures sont envisagées.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"Du {Date(start)} au {Date(end)}\u00A0; elle prend fin d’elle-même.";

    public override string FromUntilLifted(DateTimeOffset start) => $"À partir du {Date(start)}, jusqu’à ce qu’elle soit levée.";

    public override string UntilDecided => "Jusqu’à ce qu’une personne ait décidé.";

    public override string UntilCorrected => "Jusqu’à ce que vous envoyiez un texte corrigé ou qu’un recours soit accepté.";

    public override string UntilRestored => "Sans fin, sauf s’il est rétabli.";

    public override string ReadersReported => "Des lecteurs avaient signalé le commentaire.";

    public override string NoticeReceived => "Une notification de contenu illicite avait été reçue.";

    public override string ProgramRead => "Le programme qui applique les Règles de discussion a lu le commentaire lors de son envoi.";

    public override string OnOwnInitiative => "La décision a été prise de notre propre initiative.";

    public override string ReportsWeighed => "Les signalements de lecteurs qui avaient eu raison auparavant pesaient assez pour qu’il attende qu’une personne l’ait regardé.";

    public override string LedByReports => "Des signalements de lecteurs au titre des Règles de discussion";

    public override string LedByNotice => "Une notification de contenu illicite";

    public override string LedByUs => "Notre propre initiative";

    public override string ProgramFoundAndDecided => "Un programme a trouvé le commentaire et décidé de lui-même\u00A0; aucune personne ne l’avait regardé.";

    public override string ProgramApplied => "Un programme a appliqué ce que les règles rattachent à une décision\u00A0; aucune personne ne l’a confirmé.";

    public override string ProgramWeighedReports => "Un programme a décidé de lui-même, d’après le poids des signalements\u00A0; aucune personne ne l’avait regardé.";

    public override string ProgramMarked => "Un programme avait marqué le commentaire\u00A0; une personne a décidé.";

    public override string PersonDecidedAlone => "Aucun\u00A0: une personne a décidé.";

    public override string BreaksTheLaw => "Le commentaire enfreint la loi.";

    public override string PolicyProcedure => "Procédure des Règles de discussion";

    public override string ReadByPersonFirst => "Une personne doit d’abord le lire.";

    public override string ClauseTitled(int number, string title) => $"Règle {Number(number)}, {title}";

    public override string YoursAgainstClause => "Ce que vous avez écrit a été jugé incompatible avec cette règle.";

    public override string MayBeAgainstClause => "Le commentaire est peut-être incompatible avec cette règle.";

    public override string FoundAgainstClause => "La modération a jugé le commentaire incompatible avec cette règle.";

    public override string CanCorrect => "Vous pouvez corriger le texte et le renvoyer.";

    public override string CanAppeal => "Vous pouvez contester la décision, gratuitement et avec vos propres mots\u00A0; une autre personne que celle qui a décidé répondra.";

    public override string CanTurnTo(string body) => $"Vous pouvez vous adresser à {body}.";

    public override string CanTurnToBody => "Dans l’Union européenne, vous pouvez vous adresser à un organe certifié de règlement extrajudiciaire des litiges (article 21 du règlement sur les services numériques), si ce site y est soumis.";

    public override string CanGoToCourt => "Vous pouvez saisir un tribunal à tout moment.";

    public override string UntilWhen(DateTimeOffset end) => $"Jusqu’au {Date(end)}.";

    public override string ImageFirst => "Le commentaire contient une image\u00A0; une personne la regarde d’abord.";

    public override string NotShownHuman => "De nombreux invités écrivent en ce moment, et ce navigateur n’a pas montré qu’il n’est pas une machine.";

    public override string EmailServiceRead => "Les commentaires depuis des adresses de ce service de messagerie sont lus d’abord.";

    public override string HeldBecause(string why) => $"Retenu pour la modération. {why}";

    public override string SearchTooLong(int most) => $"Cherchez {Number(most)} caractères au plus.";

    public override string SearchEmpty => "Écrivez un mot à chercher.";

    public override string SearchManyWords(int most) => $"Cherchez {Number(most)} mots au plus.";

    public override string SignInToIgnore => "Connectez-vous pour ignorer quelqu’un.";

    public override string IgnoreTooMany(int most) => $"Vous ignorez déjà {Number(most)} personnes\u00A0; recommencez d’abord à lire l’une d’elles.";

    public override string SignInToReact => "Connectez-vous pour dire ce que vous pensez d’un commentaire.";
}

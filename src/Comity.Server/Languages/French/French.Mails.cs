namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string SignInSubject(string site) => $"Connexion à {site}";

    public override string SignInMail(string site, int minutes) => $"Quelqu’un, sans doute vous, a demandé à se connecter à {site} avec cette adresse.\n\nLe lien est valable une seule fois, pendant {Number(minutes)} {Of(minutes, "minute", "minutes")}. Si ce n’était pas vous, ne faites rien\u00A0: sans ce lien, personne n’entre.";

    public override string AddressRefusedSubject => "Cette adresse ne peut pas être utilisée ici";

    public override string AddressRefusedMail(string site) => $"Quelqu’un, peut-être vous, a demandé un compte sur {site} avec cette adresse. Les adresses de ce service de messagerie n’y sont pas acceptées\u00A0; utilisez-en une autre.";

    public override string InvitationSubject(string site) => $"Invitation à {site}";

    public override string InvitationMail(string role, string site, int days) => $"Votre rôle sur {site}\u00A0: {role}.\n\nLe lien vous connecte une seule fois, pendant {Number(days)} {Of(days, "jour", "jours")}. Vous pourrez ensuite définir un mot de passe avec une application de codes à usage unique, ou une clé d’accès.";

    public override string Accept => "Accepter";

    public override string Auditor => "audit";

    public override string Moderator => "modération";

    public override string Editor => "rédaction";

    public override string Administrator => "administration";

    public override string HeldSubject(string story) => $"Votre commentaire sur «\u00A0{story}\u00A0» attend la modération";

    public override string HeldMail(string story) => $"Votre commentaire sur «\u00A0{story}\u00A0» est conservé et paraîtra dès que la modération l’aura lu. Inutile de le renvoyer.";

    public override string HeldOnReportsMail(string story) => $"Votre commentaire sur «\u00A0{story}\u00A0» a été signalé. Il n’est pas visible tant que la modération ne l’a pas lu. Inutile de le renvoyer.";

    public override string RefusedSubject(string story) => $"Votre commentaire sur «\u00A0{story}\u00A0» n’a pas été retenu";

    public override string RefusedMail(string story) => $"Votre commentaire sur «\u00A0{story}\u00A0» n’a pas été publié. Son texte est conservé pour vous\u00A0: vous pouvez le corriger et le renvoyer.";

    public override string FallsUnder(string clause) => $"Il relève de cette règle de discussion\u00A0: {clause}";

    public override string TheReason(string reason) => $"Le motif\u00A0: {reason}";

    public override string DecidedByProgram => "C’est une décision du programme qui applique les règles\u00A0; personne ne l’a encore vérifiée.";

    public override string DecidedByPerson => "C’est une personne qui l’a décidé.";

    public override string ReasonsBelow => "La page ci-dessous donne les motifs en entier. Si vous pensez que c’est une erreur, vous pouvez y contester la décision\u00A0; une personne vous répondra.";

    public override string ReasonsAndWhatYouCanDo => "Les motifs, et ce que vous pouvez faire";

    public override string ReportSubject(string story) => $"Votre signalement d’un commentaire sous «\u00A0{story}\u00A0»";

    public override string ReportUpheldMail(string story) => $"Vous avez signalé un commentaire sous «\u00A0{story}\u00A0». La modération l’a examiné et vous donne raison\u00A0: le commentaire n’est plus visible. Merci de l’avoir signalé.";

    public override string ReportKeptMail(string story) => $"Vous avez signalé un commentaire sous «\u00A0{story}\u00A0». La modération l’a examiné\u00A0: le commentaire reste, car il respecte les Règles de discussion. Merci de l’avoir signalé.";

    public override string YourReports => "Vos signalements";

    public override string SeeWhereItStands => "Voir où en est l’affaire";

    public override string AppealSettledSubject => "Votre recours est sans objet";

    public override string AppealSettledMail => "La décision que vous contestiez n’est plus en vigueur\u00A0; votre recours n’appelle donc plus de réponse.";

    public override string AppealUpheldSubject => "Votre recours est accepté";

    public override string AppealUpheldMail => "Vous aviez raison\u00A0: une autre personne que celle qui avait décidé l’a examiné, et la décision est annulée.";

    public override string AppealRejectedSubject => "Votre recours est rejeté";

    public override string AppealRejectedMail => "Une autre personne que celle qui avait décidé l’a examiné. La décision est maintenue.";

    public override string WhatElseStands => "Ce que vous pouvez encore faire figure dans l’exposé des motifs, sur la page ci-dessous.";

    public override string AppealOpenAgainSubject => "Votre recours est rouvert";

    public override string AnswerTakenBackMail => "La réponse à votre recours a été retirée. Il recevra une nouvelle réponse.";

    public override string DecisionStandsAgainMail => "La décision que vous contestiez est de nouveau en vigueur, et votre recours n’avait pas reçu de réponse. Une personne va y répondre.";

    public override string AnswerInTheirWords(string answer) => $"La réponse, mot pour mot\u00A0:\n{answer}";

    public override string StandsAs(int number) => $"Votre commentaire figure dans la discussion sous le numéro #{number}.";

    public override string ItNoLongerApplies => "Ce n’est plus en vigueur.";

    public override string SettledPublished => "Le commentaire est publié.";

    public override string SettledWithdrawn => "Vous avez retiré le commentaire.";

    public override string SettledRemoved => "Entre-temps, une personne a décidé\u00A0: le commentaire est retiré. Vous pouvez aussi contester cette décision.";

    public override string SettledOtherText => "Vous avez envoyé un autre texte, qui a fait l’objet d’une nouvelle décision.";

    public override string NoticeSubject(int number, string site) => $"Votre notification n° {number} à {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site} a reçu votre notification de contenu illicite. Elle porte le numéro {number}.\n\nUne personne la lira et décidera. La décision et ses motifs vous seront communiqués à cette adresse. Sur la page ci-dessous, vous pouvez aussi faire effacer votre nom et votre adresse.";

    public override string NoticeDecidedSubject(int number, string site) => $"Votre notification n° {number} à {site}\u00A0: la décision";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nC’est une personne qui l’a décidé, pas un programme. Les motifs\u00A0:\n{reasons}\n\nSi vous n’êtes pas d’accord, vous pouvez répondre à ce courriel, vous adresser à un organe certifié de règlement extrajudiciaire des litiges (article 21 du règlement sur les services numériques) si ce site y est soumis, ou saisir un tribunal.";

    public override string NoticeReopenedSubject(int number) => $"Votre notification n° {number} est rouverte";

    public override string NoticeReopenedMail => "La décision sur votre notification a été annulée. Une nouvelle décision sera prise.";

    public override string NoticeOpen => "Aucune décision n’a encore été prise.";

    public override string NoticeRemoved => "Le commentaire a été retiré.";

    public override string NoticeHeld => "Le commentaire n’est plus visible pendant son examen.";

    public override string NoticeNothing => "Aucune mesure n’a été prise à la suite de cette notification.";
}

namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string DecidedAboutYou => "Ce qui a été décidé à votre sujet";

    public override string NothingDecidedAboutYou => "Pour autant que ce navigateur soit connu, aucun de vos commentaires n’est retenu, refusé ou retiré.";

    public override string YouReportedNothing => "Pour autant que ce navigateur soit connu, vous n’avez rien signalé.";

    public override string ReportOpen => "La modération l’examinera.";

    public override string ReportUpheld => "La modération vous a donné raison.";

    public override string ReportKept => "La modération l’a examiné\u00A0; le commentaire respecte la règle.";

    public override string Lifted => "mesure levée";

    public override string YourMeasure(string measure) => $"Mesure à votre égard\u00A0: {measure}";

    public override string YourCommentNumber(int number) => $"Votre commentaire #{number}";

    public override string YourComment => "Votre commentaire";

    public override string YourWords => "Vos mots";

    public override string TextErased => "Le texte a été effacé.";

    public override string MarkedMeans => "Marqués\u00A0: les mots sur lesquels repose la décision.";

    public override string StatementOfReasons => "Exposé des motifs";

    public override string KeepAsText => "Le garder en texte";

    public override string KeepAsJson => "Le garder en JSON";

    public override string WhatYouCanDo => "Ce que vous pouvez faire";

    public override string CorrectAndSend => "Corriger le texte et le renvoyer";

    public override string CorrectWhere => "Pour corriger le texte et le renvoyer, ouvrez [l’article] dans le navigateur où vous l’avez écrit.";

    public override string WhyIsItWrong => "Recours\u00A0: pourquoi la décision est-elle erronée\u00A0?";

    public override string PersonWillAnswer => "Une personne le lira et répondra.";

    public override string OtherPersonWillAnswer => "Une autre personne que celle qui a décidé le lira et répondra.";

    public override string AppealOnce => "Un seul recours est possible.";

    public override string Appeal => "Contester";

    public override string WithdrawTheComment => "Retirer le commentaire";

    public override string CannotBeUndone => "C’est irréversible.";

    public override string KeepAddressToYourself => "Quiconque possède cette adresse peut lire cette page et contester en votre nom. Gardez-la pour vous.";

    public override string KeepNoticeAddress => "Quiconque possède cette adresse peut lire cette page. Gardez-la pour vous.";

    public override string SeeInTheDiscussion => "Le voir dans la discussion.";

    public override string MeasureIsLifted => "La mesure est levée et ne s’applique plus.";

    public override string BeforeRecords => "La mesure date d’avant l’enregistrement des décisions.";

    public override string YourCommentPublished => "Votre commentaire est publié.";

    public override string YouHaveWithdrawn => "Vous avez retiré ce commentaire.";

    public override string ReasonsNotRecorded => "Les motifs n’ont pas été enregistrés.";

    public override string YourAppeal => "Votre recours";

    public override string AppealOpen => "en cours";

    public override string AppealUpheld => "accepté";

    public override string AppealRejected => "rejeté";

    public override string AppealSettled => "sans objet";

    public override string SentAt(string at) => $"Envoyé le {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Envoyé le {at}, réponse le {answered}";

    public override string AppealOpenMeans => "Une personne y répondra. Vous en serez informé(e) ici, et par courriel si votre adresse est connue.";

    public override string AppealUpheldMeans => "Vous aviez raison\u00A0; la décision a été annulée.";

    public override string AppealRejectedMeans => "La décision est maintenue.";

    public override string AppealSettledMeans => "La décision n’était plus en vigueur avant toute réponse.";

    public override string TheAnswer => "La réponse\u00A0:";

    public override string ReportAsIllegal(int number) => $"Signaler le commentaire #{number} comme illicite";

    public override string ForLawOnly => "Ceci concerne les contenus qui enfreignent la loi. Ce qui n’enfreint que nos Règles de discussion se signale ailleurs\u00A0:";

    public override string ReportItHere => "le signaler ici";

    public override string WhichLaw => "Quelle loi enfreint-il\u00A0?";

    public override string LawHelp => "Par exemple «\u00A0incitation à la haine\u00A0» ou l’article d’une loi, et le pays.";

    public override string WhyIllegal => "Pourquoi est-ce illicite\u00A0?";

    public override string AboutChildAbuse => "Il s’agit d’abus sexuels ou d’exploitation d’enfants. Le nom et l’adresse peuvent alors être omis.";

    public override string YourName => "Votre nom";

    public override string YourEmail => "Votre adresse électronique";

    public override string AcknowledgementThere => "Vous y recevrez un accusé de réception et la décision. L’auteur du commentaire ne saura jamais qui vous êtes.";

    public override string GoodFaith => "Je crois de bonne foi que ce que j’écris ici est exact et complet.";

    public override string SendNotice => "Envoyer la notification";

    public override string YourNotice(int number) => $"Votre notification n° {number}";

    public override string Received => "Reçue";

    public override string Decided => "Décidée";

    public override string ByAPerson(string at) => $"{at}, par une personne";

    public override string Reasons => "Motifs";

    public override string Law => "Loi";

    public override string Explanation => "Explication";

    public override string YourWordsAndName => "Vos mots, votre nom et votre adresse";

    public override string Erased => "effacés";

    public override string EraseMine => "Effacer mon nom, mon adresse et mes mots";

    public override string EraseMeans => "La décision ne vous sera alors pas communiquée par courriel. C’est irréversible.";

    public override string EraseThem => "Les effacer";
}

namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string Discussion => "Discussion";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "commentaire", "commentaires")}";

    public override string OrderOfDiscussion => "Ordre de la discussion";

    public override string OldestFirst => "Les plus anciens d’abord";

    public override string NewestFirst => "Les plus récents d’abord";

    public override string MostReplied => "Les plus commentés";

    public override string MostValued => "Les plus appréciés";

    public override string MostValuedMeans => "Viennent d’abord les commentaires qu’apprécient des personnes d’avis habituellement opposés. Tant que les réactions sont trop peu nombreuses, viennent d’abord ceux que la plupart apprécient.";

    public override string NobodyHasWritten => "Personne n’a encore écrit.";

    public override string CommentsBefore => "Commentaires précédents";

    public override string MoreComments => "Plus de commentaires";

    public override string YourCommentNotPublished(string at) => $"Votre commentaire du {at} n’a pas été publié\u00A0; vous seul(e) voyez ceci.";

    public override string ChangeAndSendAgain => "Le modifier et le renvoyer";

    public override string EveryCommentWaits => "Dans cette discussion, chaque commentaire est relu par la modération avant d’être visible.";

    public override string ConfirmWarningFirst => "Dès que vous aurez confirmé avoir lu l’avertissement, vous pourrez écrire ici.";

    public override string YourTextToKeep => "Votre texte, à conserver";

    public override string StaffTag => "Rédaction";

    public override string WroteStoryTag => "Signe l’article";

    public override string YouTag => "Vous";

    public override string Answers(int parent) => $"répond à #{parent}";

    public override string ChangedAt => "modifié le";

    public override string RemovedUnder(string clause) => $"Retiré par la modération\u00A0: il enfreint {clause}.";

    public override string RemovedUnderPolicy => "Retiré par la modération\u00A0: il enfreint les Règles de discussion.";

    public override string WhyAndHowToAppeal => "Pourquoi, et comment contester";

    public override string WithdrawnByAuthor => "Retiré par son auteur ou son autrice.";

    public override string WaitsForModerator => "En attente de modération.";

    public override string WaitsOnlyYouSee => "En attente de modération\u00A0; vous seul(e) le voyez.";

    public override string WhyAndWhatYouCanDo => "Pourquoi, et ce que vous pouvez faire";

    public override string Reply => "Répondre";

    public override string ReplyTo(int number) => $"Répondre à #{number}";

    public override string Change => "Modifier";

    public override string ChangeNumber(int number) => $"Modifier #{number}";

    public override string Withdraw => "Retirer";

    public override string WithdrawNumber(int number) => $"Retirer #{number}";

    public override string Report => "Signaler";

    public override string ReportNumber(int number) => $"Signaler #{number}";

    public override string CommentNumber(int number) => $"Commentaire #{number}";

    public override string WhatItAnswers => "Ce à quoi il répond";

    public override string TheComment => "Le commentaire";

    public override string AnswersBelow => "Réponses";

    public override string SeeInDiscussion => "Le voir dans toute la discussion";

    public override string HistoryNumber(int number) => $"Historique de #{number}";

    public override string HistoryOf(int number) => $"Historique du commentaire [#{number}]";

    public override string Version(int number, string at) => $"Version {Number(number)}, {at}";

    public override string Respect => "Respect";

    public override string Disagree => "Pas d’accord";
}

namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string WriteComment => "Écrire un commentaire";

    public override string CannotBePublished => "En l’état, ce commentaire ne peut pas être publié. Modifiez-le et renvoyez-le.";

    public override string WouldWait => "En l’état, ce commentaire attendrait la modération.";

    public override string BreaksNothing => "Rien n’y enfreint les Règles de discussion.";

    public override string ReasonsInFull => "Les motifs en entier, et comment contester";

    public override string Preview => "Aperçu";

    public override string YouAnswer(int number) => $"Vous répondez à [#{number}].";

    public override string WriteOwnInstead => "Écrire plutôt un commentaire à part";

    public override string PersonName => "Nom";

    public override string EmailMayBeLeftOut => "Adresse électronique (facultative\u00A0; jamais affichée)";

    public override string YouWriteAs => "Vous écrivez sous le nom de [].";

    public override string LeaveThisEmpty => "Laissez ce champ vide";
    public override string ImageField => "Image (facultative ; une personne la regarde avant que d’autres la voient)";
    public override string ImageAlt => "Ce que montre l’image, en mots";
    public override string ImagesOff => "Ce site n’accepte pas d’images.";
    public override string ImageNeedsAlt => "Dites en mots ce que montre l’image, en 300 caractères au plus.";
    public override string ImageNotTaken => "L’image ne peut pas être acceptée. Ce doit être un fichier PNG, JPEG, WebP ou GIF de 8 Mo au plus et de taille ordinaire.";
    public override string ChooseImageAgain => "Choisissez l’image de nouveau ; le navigateur ne la garde pas.";
    public override string TakeImageAway => "Retirer l’image";

    public override string Comment => "Commentaire";

    public override string MarkdownHelp => "*italique*, **gras**, > citation, - liste, `code`.";

    public override string JudgedByPolicy => "Ce que vous publiez est jugé selon les [Règles de discussion].";

    public override string Post => "Publier";

    public override string ChangeComment(int number) => $"Modifier le commentaire #{number}";

    public override string NewTextCannotBePublished => "En l’état, le nouveau texte ne peut pas être publié\u00A0; ce qui était publié reste en place. Modifiez-le et renvoyez-le.";

    public override string NewTextIsJudged => "Le nouveau texte est jugé comme un nouveau commentaire. Les versions déjà vues restent consultables.";

    public override string LeaveAsItIs => "Le laisser tel quel";

    public override string WithdrawQuestion(int number) => $"Retirer le commentaire #{number}\u00A0?";

    public override string WithdrawMeans => "On verra qu’il a été retiré par la personne qui l’a écrit. Les réponses restent. C’est irréversible.";

    public override string WithdrawIt => "Le retirer";

    public override string LeaveIt => "Le laisser";

    public override string ReportComment(int number) => $"Signaler le commentaire #{number}";

    public override string ReportedBefore => "Vous avez déjà signalé ce commentaire\u00A0; la modération l’examinera.";

    public override string ReportThanks => "Merci. La modération l’examinera.";

    public override string ReportOutcomeWhere => "La suite donnée figurera sur [la page de vos signalements et recours].";

    public override string BackToDiscussion => "Retour à la discussion";

    public override string WhichClause => "Laquelle des Règles de discussion enfreint-il\u00A0?";

    public override string SentenceForModerator => "Une phrase pour la modération (facultative)";

    public override string TellMeByMail => "M’informer par courriel de la suite donnée";

    public override string BreaksLaw => "Enfreint-il la loi, et pas seulement nos règles\u00A0?";

    public override string ReportIllegal => "Signaler un contenu illicite";

    public override string ModeratorWarned => "La modération vous a adressé un avertissement\u00A0:";

    public override string IHaveRead => "Je l’ai lu";

    public override string Warnings => "Avertissements";

    public override string NoWarning => "Aucun avertissement en attente. Vous pouvez de nouveau écrire.";

    public override string ConfirmBeforeNext => "Avant votre prochain commentaire, confirmez l’avoir lu. Les règles se trouvent dans les [Règles de discussion].";

    public override string Clause(int number, string title) => $"la règle {number}, {title}";

    public override string Breaks(string clause) => $"Ceci enfreint {clause}.";

    public override string MayBreak(string clause) => $"Ceci enfreint peut-être {clause}.";

    public override string TheLaw => "la loi";

    public override string ThePolicy => "les Règles de discussion";
}

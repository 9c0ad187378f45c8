namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string CommentTooLong(int most, int length) => $"Un commentaire compte au plus {Number(most)} caractères\u00A0; celui-ci en a {Number(length)}.";

    public override string CommentEmpty => "Le commentaire est vide.";

    public override string HalfCharacter(int at) => $"Le texte contient un demi-caractère à la position {at}.";

    public override string ControlCharacter(int at) => $"Le texte contient à la position {at} un caractère de commande, qui ne peut être affiché.";

    public override string NameNeeded => "Il faut un nom fait de lettres ou de chiffres.";

    public override string NameTooLong(int most, int length) => $"Un nom compte au plus {Number(most)} caractères\u00A0; celui-ci en a {Number(length)}.";

    public override string EmailWrong => "Ce n’est pas une adresse électronique\u00A0; omettez-la ou corrigez-la.";

    public override string TrapFilled => "Un champ qui doit rester vide a été rempli. Si vous n’êtes pas une machine, envoyez votre commentaire encore une fois.";

    public override string FormTooOld => "Ce formulaire était devenu trop ancien. Votre texte est conservé\u00A0; envoyez-le encore une fois.";

    public override string TooQuick => "C’était plus rapide qu’on n’écrit, et le texte contient un lien. Votre texte est conservé\u00A0; attendez un instant et envoyez-le encore une fois.";

    public override string MuchInShortTime(int seconds) => $"C’était beaucoup en peu de temps. Votre texte est conservé\u00A0; réessayez dans {Number(seconds)} {Of(seconds, "seconde", "secondes")}.";

    public override string NoSuchStory => "Cet article n’existe pas.";

    public override string NoDiscussion => "Cet article n’a pas de discussion.";

    public override string DiscussionClosed => "Cette discussion est close\u00A0; on peut encore la lire.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"Vous ne pouvez pas participer à cette discussion jusqu’au {Date(end)}\u00A0: {reason}.";

    public override string BarredFor(string reason) => $"Vous ne pouvez plus participer à cette discussion\u00A0: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"Vous ne pouvez pas participer à cette discussion jusqu’au {Date(end)}, car vous avez été bloqué(e) selon les Règles de discussion.";

    public override string Barred => "Vous ne pouvez plus participer à cette discussion, car vous avez été bloqué(e) selon les Règles de discussion.";

    public override string WarnedFirst(string reason, string address) => $"La modération vous a adressé un avertissement\u00A0: {reason}. Confirmez sur /warnings que vous l’avez lu (programmes\u00A0: POST {address}), puis envoyez votre commentaire.";

    public override string NoSuchCommentOfYours => "Vous n’avez pas de commentaire de ce genre.";

    public override string RemovedAlready => "La modération a déjà retiré ce commentaire.";

    public override string NoSuchComment => "Ce commentaire n’existe pas.";

    public override string OwnWithdrawInstead => "Ce commentaire est le vôtre\u00A0; vous pouvez le retirer.";

    public override string OwnComment => "Ce commentaire est le vôtre.";

    public override string ChooseClause => "Choisissez la règle que le commentaire enfreint.";

    public override string EditTimeOver => "Le délai pour modifier ce commentaire est écoulé\u00A0; vous pouvez encore le retirer.";

    public override string PersonLooksNow => "Une personne examine ce commentaire\u00A0; il ne peut être modifié avant sa décision. Vous pouvez encore le retirer.";

    public override string EmailServiceRefused => "Les commentaires depuis des adresses de ce service ne sont pas acceptés ici. Utilisez une autre adresse.";

    public override string AnsweredGone => "Le commentaire auquel vous répondez ne figure plus dans cette discussion.";

    public override string WriteWhyWrong => "Écrivez pourquoi vous pensez que la décision est erronée.";

    public override string AppealTooLong(int most, int length) => $"Un recours compte au plus {most} caractères\u00A0; celui-ci en a {length}.";

    public override string DecisionChanged => "La décision a changé entre-temps. Lisez ce qui vaut maintenant.";

    public override string AppealedAlready => "Vous avez déjà contesté cette décision\u00A0; chacune peut l’être une fois.";

    public override string AppealTimeOver(int months) => $"Le délai de recours, {Number(months)} mois, est écoulé.";

    public override string NothingToAppeal => "Il n’y a rien à contester.";

    public override string SayWhichLaw(int most) => $"Indiquez quelle loi le commentaire enfreint, en {most} caractères au plus.";

    public override string ExplainWhy(int most) => $"Expliquez pourquoi, en {most} caractères au plus.";

    public override string ConfirmGoodFaith => "Confirmez que vous croyez de bonne foi que la notification est exacte et complète.";

    public override string NotifierNameTooLong(int most) => $"Un nom compte au plus {most} caractères.";

    public override string GiveNameAndAddress => "Indiquez votre nom et votre adresse électronique. Ils ne peuvent être omis que pour des infractions sexuelles contre des enfants.";
}

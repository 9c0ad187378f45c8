namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string ApprovedSubject => "Votre commentaire est publié";

    public override string ApprovedMail => "La modération a lu votre commentaire et l’a publié.";

    public override string RestoredSubject => "Votre commentaire est rétabli";

    public override string RestoredMail => "La modération a remis votre commentaire à sa place.";

    public override string HiddenSubject => "Votre commentaire attend une décision";

    public override string HiddenMail => "La modération a masqué votre commentaire jusqu’à ce qu’il soit décidé s’il peut rester.";

    public override string RemovedSubject => "Votre commentaire a été retiré";

    public override string RemovedMail => "La modération a retiré votre commentaire.";

    public override string SeveralPublishedSubject(int n) => Of(n, "Votre commentaire a été publié", $"{Number(n)} de vos commentaires ont été publiés");

    public override string SeveralPublishedMail => "La modération a lu certains de vos commentaires et les a publiés.";

    public override string SeveralRemovedSubject(int n) => Of(n, "Votre commentaire a été retiré", $"{Number(n)} de vos commentaires ont été retirés");

    public override string SeveralRemovedMail => "La modération a retiré certains de vos commentaires.";

    public override string TakenBackSubject => "Une décision a été annulée";

    public override string TakenBackMail => "La modération a annulé une décision dont nous vous avions informé(e). La situation d’avant est rétablie.";

    public override string WarningMeasure => "avertissement";

    public override string PreModerationMeasure => "modération préalable";

    public override string SuspensionMeasure => "suspension temporaire";

    public override string BlockMeasure => "blocage";

    public override string MeasureLiftedSubject(string measure) => $"Mesure levée\u00A0: {measure}";

    public override string MeasureLiftedMail(string measure) => $"La modération a levé cette mesure à votre égard\u00A0: {measure}.";

    public override string MeasureFellMail(string measure) => $"Les retraits qui avaient entraîné cette mesure ({measure}) ne sont plus tous en vigueur\u00A0; elle ne s’applique donc plus.";

    public override string MeasureSubject(string measure) => $"Mesure à votre égard\u00A0: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Ne s’applique plus\u00A0: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"S’applique de nouveau\u00A0: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "Un de vos commentaires a été retiré en même temps.", $"{Number(n)} de vos commentaires ont été retirés en même temps.");

    public override string WarnsYou => "La modération vous adresse un avertissement.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"Vos commentaires sont lus par la modération avant d’être publiés, jusqu’au {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "Vos commentaires sont lus par la modération avant d’être publiés, jusqu’à la levée de la mesure.";

    public override string NoPartUntil(DateTimeOffset end) => $"Vous ne pouvez pas participer à nos discussions jusqu’au {Date(end)}.";

    public override string NoPartUntilLifted => "Vous ne pouvez pas participer à nos discussions jusqu’à la levée de la mesure.";

    public override string CommentUnder(int number, string story) => $"Commentaire #{number} sous «\u00A0{story}\u00A0»";

    public override string ACommentUnder(string story) => $"Un commentaire sous «\u00A0{story}\u00A0»";

    public override string AndMore(int n) => $"… et {Number(n)} de plus.";

    public override string StateAgain(int n, string state) => $"{Of(n, "Son état est", "Leur état est")} de nouveau\u00A0: {state}.";

    public override string StatePublished => "publié";

    public override string StateHeld => "en attente";

    public override string StateRefused => "refusé";

    public override string StateRemoved => "retiré par la modération";

    public override string StateWithdrawn => "retiré par son auteur";

    public override string OurClause(int number, string title) => $"Règle {number} de nos Règles de discussion, {title}\u00A0:";

    public override string GroundIsLaw => "Le fondement est la loi, et non nos Règles de discussion.";

    public override string ModeratorsWords => "Le motif, selon les mots de la modération\u00A0:";

    public override string PolicyAttachesIt => "Les règles y rattachent une décision prise par une personne\u00A0; aucune personne ne l’a confirmé.";

    public override string PersonNotProgram => "C’est une personne qui l’a décidé, pas un programme.";

    public override string AppealOnPageBelow => "Si vous pensez que c’est une erreur, vous pouvez la contester sur la page ci-dessous\u00A0; une autre personne la réexaminera.";

    public override string WholePolicy(string address) => $"Les règles en entier\u00A0: {address}";
}

namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string WriteComment => "Escribir un comentario";

    public override string CannotBePublished => "Tal como está, este comentario no se puede publicar. Modifíquelo y envíelo de nuevo.";

    public override string WouldWait => "Tal como está, este comentario quedaría pendiente de moderación.";

    public override string BreaksNothing => "Nada en él infringe las Normas de debate.";

    public override string ReasonsInFull => "Los motivos completos, y cómo recurrir";

    public override string Preview => "Vista previa";

    public override string YouAnswer(int number) => $"Responde a [#{number}].";

    public override string WriteOwnInstead => "Escribir un comentario aparte";

    public override string PersonName => "Nombre";

    public override string EmailMayBeLeftOut => "Correo electrónico (opcional; nunca se muestra)";

    public override string YouWriteAs => "Escribe como [].";

    public override string LeaveThisEmpty => "Deje este campo vacío";
    public override string ImageField => "Imagen (opcional; una persona la mira antes de que otros la vean)";
    public override string ImageAlt => "Lo que muestra la imagen, en palabras";
    public override string ImagesOff => "Este sitio no admite imágenes.";
    public override string ImageNeedsAlt => "Diga con palabras lo que muestra la imagen, en 300 caracteres como máximo.";
    public override string ImageNotTaken => "La imagen no se puede admitir. Debe ser un archivo PNG, JPEG, WebP o GIF de 8 MB como máximo y de tamaño normal.";
    public override string ChooseImageAgain => "Elija la imagen de nuevo; el navegador no la conserva.";
    public override string TakeImageAway => "Quitar la imagen";

    public override string Comment => "Comentario";

    public override string MarkdownHelp => "*cursiva*, **negrita**, > cita, - lista, `código`.";

    public override string JudgedByPolicy => "Lo que publica se juzga según las [Normas de debate].";

    public override string Post => "Publicar";

    public override string ChangeComment(int number) => $"Modificar el comentario #{number}";

    public override string NewTextCannotBePublished => "Tal como está, el nuevo texto no se puede publicar; lo publicado se mantiene. Modifíquelo y envíelo de nuevo.";

    public override string NewTextIsJudged => "El nuevo texto se juzga como un comentario nuevo. Las versiones que ya se han visto siguen a la vista.";

    public override string LeaveAsItIs => "Dejarlo como está";

    public override string WithdrawQuestion(int number) => $"¿Retirar el comentario #{number}?";

    public override string WithdrawMeans => "Se verá que lo ha retirado quien lo escribió. Las respuestas se quedan. No se puede deshacer.";

    public override string WithdrawIt => "Retirarlo";

    public override string LeaveIt => "Dejarlo";

    public override string ReportComment(int number) => $"Denunciar el comentario #{number}";

    public override string ReportedBefore => "Ya ha denunciado este comentario; la moderación lo examinará.";

    public override string ReportThanks => "Gracias. La moderación lo examinará.";

    public override string ReportOutcomeWhere => "El resultado aparecerá en [la página de sus denuncias y recursos].";

    public override string BackToDiscussion => "Volver al debate";

    public override string WhichClause => "¿Cuál de las Normas de debate infringe?";

    public override string SentenceForModerator => "Una frase para la moderación (opcional)";

    public override string TellMeByMail => "Avíseme por correo del resultado";

    public override string BreaksLaw => "¿Infringe la ley, y no solo nuestras normas?";

    public override string ReportIllegal => "Denunciar contenido ilícito";

    public override string ModeratorWarned => "La moderación le ha hecho una advertencia:";

    public override string IHaveRead => "Lo he leído";

    public override string Warnings => "Advertencias";

    public override string NoWarning => "No tiene ninguna advertencia pendiente. Puede volver a escribir.";

    public override string ConfirmBeforeNext => "Antes de su próximo comentario, confirme que lo ha leído. Las reglas están en las [Normas de debate].";

    public override string Clause(int number, string title) => $"la norma {number}, {title}";

    public override string Breaks(string clause) => $"Esto infringe {clause}.";

    public override string MayBreak(string clause) => $"Esto puede infringir {clause}.";

    public override string TheLaw => "la ley";

    public override string ThePolicy => "las Normas de debate";
}

namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string ApprovedSubject => "Su comentario está publicado";

    public override string ApprovedMail => "La moderación ha leído su comentario y lo ha publicado.";

    public override string RestoredSubject => "Su comentario se ha restablecido";

    public override string RestoredMail => "La moderación ha devuelto su comentario a su lugar.";

    public override string HiddenSubject => "Su comentario espera una decisión";

    public override string HiddenMail => "La moderación ha ocultado su comentario hasta que se decida si puede quedarse.";

    public override string RemovedSubject => "Su comentario se ha retirado";

    public override string RemovedMail => "La moderación ha retirado su comentario.";

    public override string SeveralPublishedSubject(int n) => Of(n, "Su comentario se ha publicado", $"Se han publicado {Number(n)} de sus comentarios");

    public override string SeveralPublishedMail => "La moderación ha leído comentarios suyos y los ha publicado.";

    public override string SeveralRemovedSubject(int n) => Of(n, "Su comentario se ha retirado", $"Se han retirado {Number(n)} de sus comentarios");

    public override string SeveralRemovedMail => "La moderación ha retirado comentarios suyos.";

    public override string TakenBackSubject => "Se ha anulado una decisión";

    public override string TakenBackMail => "La moderación ha anulado una decisión de la que le informamos. Todo queda como antes de ella.";

    public override string WarningMeasure => "advertencia";

    public override string PreModerationMeasure => "moderación previa";

    public override string SuspensionMeasure => "suspensión temporal";

    public override string BlockMeasure => "bloqueo";

    public override string MeasureLiftedSubject(string measure) => $"Medida levantada: {measure}";

    public override string MeasureLiftedMail(string measure) => $"La moderación ha levantado esta medida: {measure}.";

    public override string MeasureFellMail(string measure) => $"Las retiradas de las que se siguió esta medida ({measure}) ya no están todas en vigor, así que ya no se aplica.";

    public override string MeasureSubject(string measure) => $"Medida que se le aplica: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Ya no se aplica: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"Se aplica de nuevo: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "Con ello se ha retirado un comentario suyo.", $"Con ello se han retirado {Number(n)} de sus comentarios.");

    public override string WarnsYou => "La moderación le hace una advertencia.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"La moderación lee sus comentarios antes de publicarlos, hasta el {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "La moderación lee sus comentarios antes de publicarlos, hasta que se levante la medida.";

    public override string NoPartUntil(DateTimeOffset end) => $"No puede participar en nuestros debates hasta el {Date(end)}.";

    public override string NoPartUntilLifted => "No puede participar en nuestros debates hasta que se levante la medida.";

    public override string CommentUnder(int number, string story) => $"Comentario #{number} en «{story}»";

    public override string ACommentUnder(string story) => $"Un comentario en «{story}»";

    public override string AndMore(int n) => $"… y {Number(n)} más.";

    public override string StateAgain(int n, string state) => $"{Of(n, "Su estado vuelve", "Su estado vuelve")} a ser: {state}.";

    public override string StatePublished => "publicado";

    public override string StateHeld => "pendiente";

    public override string StateRefused => "rechazado";

    public override string StateRemoved => "retirado por la moderación";

    public override string StateWithdrawn => "retirado por su autor";

    public override string OurClause(int number, string title) => $"Norma {number} de nuestras Normas de debate, {title}:";

    public override string GroundIsLaw => "El fundamento es la ley, no nuestras Normas de debate.";

    public override string ModeratorsWords => "El motivo, en palabras de la moderación:";

    public override string PolicyAttachesIt => "Las normas lo vinculan a una decisión que tomó una persona; ninguna persona lo ha confirmado.";

    public override string PersonNotProgram => "Lo ha decidido una persona, no un programa.";

    public override string AppealOnPageBelow => "Si cree que es un error, puede recurrir en la página siguiente; otra persona lo volverá a examinar.";

    public override string WholePolicy(string address) => $"Las normas completas: {address}";
}

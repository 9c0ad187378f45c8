namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string CommentTooLong(int most, int length) => $"Un comentario tiene como máximo {Number(most)} caracteres; este tiene {Number(length)}.";

    public override string CommentEmpty => "El comentario está vacío.";

    public override string HalfCharacter(int at) => $"El texto contiene medio carácter en la posición {at}.";

    public override string ControlCharacter(int at) => $"El texto contiene en la posición {at} un carácter de control que no se puede mostrar.";

    public override string NameNeeded => "Hace falta un nombre con letras o cifras.";

    public override string NameTooLong(int most, int length) => $"Un nombre tiene como máximo {Number(most)} caracteres; este tiene {Number(length)}.";

    public override string EmailWrong => "Esa no es una dirección de correo; omítala o corríjala.";

    public override string TrapFilled => "Se ha rellenado un campo que debe quedar vacío. Si usted no es una máquina, envíe su comentario otra vez.";

    public override string FormTooOld => "Este formulario había caducado. Su texto está guardado; envíelo otra vez.";

    public override string TooQuick => "Ha sido más rápido de lo que se escribe, y hay un enlace. Su texto está guardado; espere un momento y envíelo otra vez.";

    public override string MuchInShortTime(int seconds) => $"Ha sido mucho en poco tiempo. Su texto está guardado; inténtelo de nuevo dentro de {Number(seconds)} {Of(seconds, "segundo", "segundos")}.";

    public override string NoSuchStory => "Esa noticia no existe.";

    public override string NoDiscussion => "Esta noticia no tiene debate.";

    public override string DiscussionClosed => "Este debate está cerrado; todavía se puede leer.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"No puede participar en este debate hasta el {Date(end)}: {reason}.";

    public override string BarredFor(string reason) => $"Ya no puede participar en este debate: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"No puede participar en este debate hasta el {Date(end)}, porque se le bloqueó según las Normas de debate.";

    public override string Barred => "Ya no puede participar en este debate, porque se le bloqueó según las Normas de debate.";

    public override string WarnedFirst(string reason, string address) => $"La moderación le ha hecho una advertencia: {reason}. Confirme en /warnings que la ha leído (programas: POST {address}) y envíe después su comentario.";

    public override string NoSuchCommentOfYours => "No tiene ningún comentario así.";

    public override string RemovedAlready => "La moderación ya ha retirado este comentario.";

    public override string NoSuchComment => "Ese comentario no existe.";

    public override string OwnWithdrawInstead => "Este comentario es suyo; puede retirarlo.";

    public override string OwnComment => "Este comentario es suyo.";

    public override string ChooseClause => "Elija la norma que infringe el comentario.";

    public override string EditTimeOver => "Ha pasado el tiempo para modificar este comentario; todavía puede retirarlo.";

    public override string PersonLooksNow => "Una persona está examinando este comentario; no se puede modificar hasta que decida. Todavía puede retirarlo.";

    public override string EmailServiceRefused => "Aquí no se admiten comentarios con direcciones de este servicio de correo. Use otra dirección.";

    public override string AnsweredGone => "El comentario al que responde ya no está en este debate.";

    public override string WriteWhyWrong => "Escriba por qué cree que la decisión es errónea.";

    public override string AppealTooLong(int most, int length) => $"Un recurso tiene como máximo {most} caracteres; este tiene {length}.";

    public override string DecisionChanged => "La decisión ha cambiado entretanto. Lea lo que vale ahora.";

    public override string AppealedAlready => "Ya ha recurrido esta decisión; cada una se puede recurrir una vez.";

    public override string AppealTimeOver(int months) => $"El plazo para recurrir, {Number(months)} {Of(months, "mes", "meses")}, ha terminado.";

    public override string NothingToAppeal => "No hay nada que recurrir.";

    public override string SayWhichLaw(int most) => $"Diga qué ley infringe el comentario, en {most} caracteres como máximo.";

    public override string ExplainWhy(int most) => $"Explique por qué, en {most} caracteres como máximo.";

    public override string ConfirmGoodFaith => "Confirme que cree de buena fe que el aviso es exacto y completo.";

    public override string NotifierNameTooLong(int most) => $"Un nombre tiene como máximo {most} caracteres.";

    public override string GiveNameAndAddress => "Indique su nombre y su correo electrónico. Solo se pueden omitir en delitos sexuales contra menores.";
}

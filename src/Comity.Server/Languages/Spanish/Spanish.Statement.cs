namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string Restriction => "Restricción";

    public override string Territory => "Territorio";

    public override string Duration => "Duración";

    public override string Facts => "Hechos";

    public override string WhatLedToIt => "Qué llevó a ello";

    public override string AutomatedMeans => "Medios automatizados";

    public override string LegalGround => "Fundamento jurídico";

    public override string ContractualGround => "Fundamento contractual";

    public override string Reference => "Referencia";

    public override string Concerns => "Se refiere a";

    public override string ByAProgram(string at) => $"{at}, por un programa";

    public override string InForceThen(int version) => $"[Normas de debate], versión {Number(version)}, vigente entonces";

    public override string YouAreWarned => "Queda advertido. Puede seguir participando.";

    public override string ReadBeforehand => "La moderación lee sus comentarios antes de publicarlos.";

    public override string NoPartForATime => "No puede escribir ni denunciar comentarios durante un tiempo.";

    public override string NoPart => "No puede escribir ni denunciar comentarios.";

    public override string HeldMeans => "Su comentario no se muestra hasta que lo haya visto una persona.";

    public override string RefusedMeans => "Su comentario no se publicó. Se conserva para que lo corrija.";

    public override string RemovedMeans => "Su comentario se retiró. Se conservan su número y su lugar.";

    public override string EverywhereAlike => "En todas partes: este sitio muestra lo mismo en todos los países.";

    public override string OnAllSites => "En todos los sitios de esta instalación, en todos los países.";

    public override string OnThisSite => "En este sitio, en todos los países.";

    public override string WarningRestrictsNothing => "Una advertencia no restringe nada; cuenta cuando se valoran otras medidas.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"Desde el {Date(start)} hasta el {Date(end)}; termina por sí sola.";

    public override string FromUntilLifted(DateTimeOffset start) => $"Desde el {Date(start)} hasta que se levante.";

    public override string UntilDecided => "Hasta que una persona haya decidido.";

    public override string UntilCorrected => "Hasta que envíe un texto corregido o se estime una apelación.";

    public override string UntilRestored => "Sin fin, salvo que se restablezca.";

    public override string ReadersReported => "Unos lectores habían denunciado el comentario.";

    public override string NoticeReceived => "Se había recibido un aviso de contenido ilícito.";

    public override string ProgramRead => "El programa que aplica las Normas de debate leyó el comentario cuando se envió.";

    public override string OnOwnInitiative => "Se decidió por iniciativa propia.";

    public override string ReportsWeighed => "Las denuncias de lectores que antes habían acertado pesaron lo bastante para que espere hasta que lo vea una persona.";

    public override string LedByReports => "Denuncias de lectores según las Normas de debate";

    public override string LedByNotice => "Un aviso de contenido ilícito";

    public override string LedByUs => "Nuestra propia iniciativa";

    public override string ProgramFoundAndDecided => "Un programa encontró el comentario y decidió por sí mismo; ninguna persona lo había visto.";

    public override string ProgramApplied => "Un programa aplicó lo que las normas vinculan a una decisión; ninguna persona lo ha confirmado.";

    public override string ProgramWeighedReports => "Un programa decidió por sí mismo, según el peso de las denuncias; ninguna persona lo había visto.";

    public override string ProgramMarked => "Un programa había marcado el comentario; decidió una persona.";

    public override string PersonDecidedAlone => "Ninguno: decidió una persona.";

    public override string BreaksTheLaw => "El comentario infringe la ley.";

    public override string PolicyProcedure => "Procedimiento de las Normas de debate";

    public override string ReadByPersonFirst => "Primero tiene que leerlo una persona.";

    public override string ClauseTitled(int number, string title) => $"Norma {Number(number)}, {title}";

    public override string YoursAgainstClause => "Lo que escribió se consideró incompatible con esta norma.";

    public override string MayBeAgainstClause => "El comentario puede ser incompatible con esta norma.";

    public override string FoundAgainstClause => "La moderación consideró el comentario incompatible con esta norma.";

    public override string CanCorrect => "Puede corregir el texto y enviarlo de nuevo.";

    public override string CanAppeal => "Puede apelar, gratis y con sus propias palabras; responderá una persona distinta de la que decidió.";

    public override string CanTurnTo(string body) => $"Puede dirigirse a {body}.";

    public override string CanTurnToBody => "En la Unión Europea puede dirigirse a un órgano certificado de resolución extrajudicial de litigios (artículo 21 del Reglamento de Servicios Digitales), si este sitio está sujeto a él.";

    public override string CanGoToCourt => "Puede acudir a un tribunal en cualquier momento.";

    public override string UntilWhen(DateTimeOffset end) => $"Hasta el {Date(end)}.";

    public override string ImageFirst => "El comentario tiene una imagen; primero la mira una persona.";

    public override string NotShownHuman => "Están escribiendo muchos invitados, y este navegador no demostró que no es una máquina.";

    public override string EmailServiceRead => "Los comentarios con direcciones de este servicio de correo se leen primero.";

    public override string HeldBecause(string why) => $"Retenido para la moderación. {why}";

    public override string SearchTooLong(int most) => $"Busque {Number(most)} caracteres como máximo.";

    public override string SearchEmpty => "Escriba una palabra para buscar.";

    public override string SearchManyWords(int most) => $"Busque {Number(most)} palabras como máximo.";

    public override string SignInToIgnore => "Inicie sesión para ignorar a alguien.";

    public override string IgnoreTooMany(int most) => $"Ya ignora a {Number(most)} personas; vuelva a leer primero a una de ellas.";

    public override string SignInToReact => "Inicie sesión para decir qué le parece un comentario.";
}

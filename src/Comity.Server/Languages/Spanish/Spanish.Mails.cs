namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string SignInSubject(string site) => $"Iniciar sesión en {site}";

    public override string SignInMail(string site, int minutes) => $"Alguien, seguramente usted, ha pedido iniciar sesión en {site} con esta dirección.\n\nEl enlace sirve una sola vez, durante {Number(minutes)} {Of(minutes, "minuto", "minutos")}. Si no ha sido usted, no haga nada: sin el enlace nadie entra.";

    public override string AddressRefusedSubject => "Esta dirección no se puede usar aquí";

    public override string AddressRefusedMail(string site) => $"Alguien, quizá usted, ha pedido una cuenta en {site} con esta dirección. Allí no se admiten direcciones de este servicio de correo; use otra.";

    public override string InvitationSubject(string site) => $"Invitación a {site}";

    public override string InvitationMail(string role, string site, int days) => $"Su función en {site}: {role}.\n\nEl enlace le permite entrar una sola vez, durante {Number(days)} {Of(days, "día", "días")}. Después podrá crear una contraseña con una aplicación de códigos de un solo uso, o una llave de acceso.";

    public override string Accept => "Aceptar";

    public override string Auditor => "auditoría";

    public override string Moderator => "moderación";

    public override string Editor => "redacción";

    public override string Administrator => "administración";

    public override string HeldSubject(string story) => $"Su comentario sobre «{story}» está pendiente de moderación";

    public override string HeldMail(string story) => $"Su comentario sobre «{story}» está guardado y se mostrará cuando la moderación lo haya leído. No hace falta que lo envíe otra vez.";

    public override string HeldOnReportsMail(string story) => $"Su comentario sobre «{story}» ha sido denunciado. No se mostrará hasta que la moderación lo haya leído. No hace falta que lo envíe otra vez.";

    public override string RefusedSubject(string story) => $"Su comentario sobre «{story}» no se ha aceptado";

    public override string RefusedMail(string story) => $"Su comentario sobre «{story}» no se ha publicado. Su texto queda guardado: puede corregirlo y enviarlo de nuevo.";

    public override string FallsUnder(string clause) => $"Le corresponde esta norma de debate: {clause}";

    public override string TheReason(string reason) => $"El motivo: {reason}";

    public override string DecidedByProgram => "Lo ha decidido el programa que aplica las normas; ninguna persona lo ha revisado todavía.";

    public override string DecidedByPerson => "Lo ha decidido una persona.";

    public override string ReasonsBelow => "En la página siguiente están los motivos completos. Si cree que es un error, puede recurrir allí; le responderá una persona.";

    public override string ReasonsAndWhatYouCanDo => "Los motivos, y qué puede hacer";

    public override string ReportSubject(string story) => $"Su denuncia de un comentario en «{story}»";

    public override string ReportUpheldMail(string story) => $"Usted denunció un comentario en «{story}». La moderación lo ha examinado y le da la razón: el comentario ya no se muestra. Gracias por avisar.";

    public override string ReportKeptMail(string story) => $"Usted denunció un comentario en «{story}». La moderación lo ha examinado: el comentario se queda, porque cumple las Normas de debate. Gracias por avisar.";

    public override string YourReports => "Sus denuncias";

    public override string SeeWhereItStands => "Ver en qué estado está";

    public override string AppealSettledSubject => "Su recurso ya no hace falta";

    public override string AppealSettledMail => "La decisión que recurrió ya no está en vigor, así que su recurso no necesita respuesta.";

    public override string AppealUpheldSubject => "Su recurso ha sido estimado";

    public override string AppealUpheldMail => "Tenía razón: lo ha examinado una persona distinta de la que decidió primero, y la decisión queda anulada.";

    public override string AppealRejectedSubject => "Su recurso ha sido desestimado";

    public override string AppealRejectedMail => "Lo ha examinado una persona distinta de la que decidió primero. La decisión se mantiene.";

    public override string WhatElseStands => "Qué más puede hacer figura en la declaración de motivos de la página siguiente.";

    public override string AppealOpenAgainSubject => "Su recurso está abierto de nuevo";

    public override string AnswerTakenBackMail => "La respuesta a su recurso se ha retirado. Recibirá una nueva.";

    public override string DecisionStandsAgainMail => "La decisión que recurrió vuelve a estar en vigor, y nadie había respondido a su recurso. Ahora le responderá una persona.";

    public override string AnswerInTheirWords(string answer) => $"La respuesta, palabra por palabra:\n{answer}";

    public override string StandsAs(int number) => $"Su comentario está en el debate con el número #{number}.";

    public override string ItNoLongerApplies => "Ya no está en vigor.";

    public override string SettledPublished => "El comentario está publicado.";

    public override string SettledWithdrawn => "Usted ha retirado el comentario.";

    public override string SettledRemoved => "Entretanto, una persona ha decidido: el comentario queda retirado. También puede recurrir esa decisión.";

    public override string SettledOtherText => "Usted ha enviado otro texto, y sobre él se ha decidido de nuevo.";

    public override string NoticeSubject(int number, string site) => $"Su aviso número {number} a {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site} ha recibido su aviso de contenido ilícito. Su número es {number}.\n\nUna persona lo leerá y decidirá. La decisión y sus motivos se le comunicarán en esta dirección. En la página siguiente también puede hacer borrar su nombre y su dirección.";

    public override string NoticeDecidedSubject(int number, string site) => $"Su aviso número {number} a {site}: la decisión";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nLo ha decidido una persona, no un programa. Los motivos:\n{reasons}\n\nSi no está de acuerdo, puede responder a este correo, acudir a un órgano certificado de resolución extrajudicial de litigios (artículo 21 del Reglamento de Servicios Digitales) si este sitio está sujeto a él, o acudir a los tribunales.";

    public override string NoticeReopenedSubject(int number) => $"Su aviso número {number} está abierto de nuevo";

    public override string NoticeReopenedMail => "La decisión sobre su aviso se ha anulado. Se decidirá de nuevo.";

    public override string NoticeOpen => "Todavía no se ha decidido.";

    public override string NoticeRemoved => "El comentario se ha retirado.";

    public override string NoticeHeld => "El comentario ya no se muestra mientras se examina.";

    public override string NoticeNothing => "No se ha tomado ninguna medida por este aviso.";
}

namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string DecidedAboutYou => "Lo que se ha decidido sobre usted";

    public override string NothingDecidedAboutYou => "Por lo que se sabe de este navegador, ninguno de sus comentarios está retenido, rechazado ni retirado.";

    public override string YouReportedNothing => "Por lo que se sabe de este navegador, usted no ha denunciado nada.";

    public override string ReportOpen => "La moderación lo examinará.";

    public override string ReportUpheld => "La moderación le ha dado la razón.";

    public override string ReportKept => "La moderación lo ha examinado; el comentario cumple la norma.";

    public override string Lifted => "medida levantada";

    public override string YourMeasure(string measure) => $"Medida que se le aplica: {measure}";

    public override string YourCommentNumber(int number) => $"Su comentario #{number}";

    public override string YourComment => "Su comentario";

    public override string YourWords => "Sus palabras";

    public override string TextErased => "El texto se ha borrado.";

    public override string MarkedMeans => "Marcadas: las palabras en que se basa la decisión.";

    public override string StatementOfReasons => "Declaración de motivos";

    public override string KeepAsText => "Guardarla como texto";

    public override string KeepAsJson => "Guardarla como JSON";

    public override string WhatYouCanDo => "Qué puede hacer";

    public override string CorrectAndSend => "Corregir el texto y enviarlo de nuevo";

    public override string CorrectWhere => "Para corregir el texto y enviarlo de nuevo, abra [la noticia] en el navegador en que lo escribió.";

    public override string WhyIsItWrong => "Recurso: ¿por qué es errónea la decisión?";

    public override string PersonWillAnswer => "Una persona lo leerá y responderá.";

    public override string OtherPersonWillAnswer => "Lo leerá y responderá una persona distinta de la que decidió.";

    public override string AppealOnce => "Puede recurrir una vez.";

    public override string Appeal => "Recurrir";

    public override string WithdrawTheComment => "Retirar el comentario";

    public override string CannotBeUndone => "No se puede deshacer.";

    public override string KeepAddressToYourself => "Quien tenga esta dirección puede leer esta página y recurrir en su nombre. No la comparta.";

    public override string KeepNoticeAddress => "Quien tenga esta dirección puede leer esta página. No la comparta.";

    public override string SeeInTheDiscussion => "Verlo en el debate.";

    public override string MeasureIsLifted => "La medida está levantada y ya no se aplica.";

    public override string BeforeRecords => "La medida es anterior al registro de decisiones.";

    public override string YourCommentPublished => "Su comentario está publicado.";

    public override string YouHaveWithdrawn => "Usted ha retirado este comentario.";

    public override string ReasonsNotRecorded => "Los motivos no quedaron registrados.";

    public override string YourAppeal => "Su recurso";

    public override string AppealOpen => "abierto";

    public override string AppealUpheld => "estimado";

    public override string AppealRejected => "desestimado";

    public override string AppealSettled => "sin objeto";

    public override string SentAt(string at) => $"Enviado el {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Enviado el {at}, respondido el {answered}";

    public override string AppealOpenMeans => "Una persona le responderá. Se le informará aquí, y por correo si se conoce su dirección.";

    public override string AppealUpheldMeans => "Tenía razón; la decisión se ha anulado.";

    public override string AppealRejectedMeans => "La decisión se mantiene.";

    public override string AppealSettledMeans => "La decisión dejó de estar en vigor antes de que nadie respondiera.";

    public override string TheAnswer => "La respuesta:";

    public override string ReportAsIllegal(int number) => $"Denunciar el comentario #{number} como ilícito";

    public override string ForLawOnly => "Esto es para contenidos que infringen la ley. Lo que solo infringe nuestras Normas de debate se denuncia en otro sitio:";

    public override string ReportItHere => "denunciarlo aquí";

    public override string WhichLaw => "¿Qué ley infringe?";

    public override string LawHelp => "Por ejemplo, «incitación al odio» o el artículo de una ley, y el país.";

    public override string WhyIllegal => "¿Por qué es ilícito?";

    public override string AboutChildAbuse => "Se trata de abuso o explotación sexual de menores. Entonces se pueden omitir el nombre y la dirección.";

    public override string YourName => "Su nombre";

    public override string YourEmail => "Su correo electrónico";

    public override string AcknowledgementThere => "Allí recibirá un acuse de recibo y la decisión. Quien escribió el comentario nunca sabrá quién es usted.";

    public override string GoodFaith => "Creo de buena fe que lo que escribo aquí es exacto y completo.";

    public override string SendNotice => "Enviar el aviso";

    public override string YourNotice(int number) => $"Su aviso número {number}";

    public override string Received => "Recibido";

    public override string Decided => "Decidido";

    public override string ByAPerson(string at) => $"{at}, por una persona";

    public override string Reasons => "Motivos";

    public override string Law => "Ley";

    public override string Explanation => "Explicación";

    public override string YourWordsAndName => "Sus palabras, nombre y dirección";

    public override string Erased => "borrados";

    public override string EraseMine => "Borrar mi nombre, mi dirección y mis palabras";

    public override string EraseMeans => "Entonces no se le comunicará la decisión por correo. No se puede deshacer.";

    public override string EraseThem => "Borrarlos";
}

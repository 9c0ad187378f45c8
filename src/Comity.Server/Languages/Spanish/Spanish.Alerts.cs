namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string YourAlerts => "Sus avisos";

    public override string UnreadCount(int n) => $"{Number(n)} sin leer";

    public override string MarkAllRead => "Marcar todo como leído";

    public override string NoAlertsYet => "Todavía nada. Aquí se le avisa de respuestas a sus comentarios, de comentarios que le nombran y de decisiones.";

    public override string FromPaper(DateTimeOffset at) => $"De la redacción, {Date(at)}";

    public override string OlderOnes => "Anteriores";

    public override string FromTheBeginning => "Desde el principio";

    public override string ByMail => "Por correo";

    public override string AnswersToYou => "Respuestas a sus comentarios";

    public override string MentionsOfYou => "Comentarios que le nombran";

    public override string DecisionsAboutYou => "Decisiones sobre sus comentarios";

    public override string ReasonsAtOnce => "Enseguida: los motivos completos. En su propia página están en todo caso.";

    public override string Keep => "Guardar";

    public override string AtOnce => "enseguida";

    public override string Hourly => "una vez por hora";

    public override string Daily => "una vez al día";

    public override string Never => "nunca";

    public override string AddressNotProven => "Dio una dirección, pero aún no está demostrado que sea suya. Después se le podrá avisar por correo.";

    public override string SendProof => "Enviarme un enlace para demostrarlo";

    public override string NoAddressGiven => "No dio ninguna dirección de correo. [Inicie sesión con una] para recibir avisos por correo.";

    public override string InThisBrowser => "En este navegador";

    public override string AlsoWithoutPage => "También cuando no haya ninguna página nuestra abierta.";

    public override string ShowInBrowser => "Mostrar mis avisos en este navegador";

    public override string ShowNoMore => "No mostrarlos más aquí";

    public override string BrowserDenied => "El navegador tiene orden de no mostrar mensajes de este sitio.";

    public override string ByFeed => "Por canal Atom";

    public override string FeedOfAnswers => "[Respuestas y menciones como canal Atom]. La dirección es solo suya; termina cuando cierra sesión en todas partes.";

    public override string ChoiceKept => "Su elección está guardada.";

    public override string MailToYouOnItsWay => "Un correo está en camino a su dirección.";

    public override string ChooseForEach => "Elija para cada tipo: enseguida, cada hora, cada día o nunca.";

    public override string ProofAskedAlready => "Ya se pidieron esos correos. Mire su correo o inténtelo dentro de una hora.";

    public override string CommentGone(string under) => $"Un comentario{under} que le concernía ya no se muestra.";

    public override string AnsweredYou(string who, string under) => $"{who} respondió a su comentario{under}.";

    public override string NamedYou(string who, string under) => $"{who} le nombró en un comentario{under}.";

    public override string ReportReopened(string under) => $"Su denuncia de un comentario{under} está abierta de nuevo.";

    public override string ReportAnsweredUpheld(string under) => $"Respuesta a su denuncia de un comentario{under}: la moderación le da la razón.";

    public override string ReportAnsweredKept(string under) => $"Respuesta a su denuncia de un comentario{under}: el comentario cumple las Normas de debate.";

    public override string AppealAnsweredUpheld(string under) => $"Respuesta a su recurso{under}: tiene razón, y la decisión ya no está en vigor.";

    public override string AppealAnsweredRejected(string under) => $"Respuesta a su recurso{under}: la decisión se mantiene.";

    public override string Under(string story) => $"en «{story}»";

    public override string TakenBackSince => "Esta decisión se ha anulado desde entonces.";

    public override string IsPublished(string under) => $"Su comentario{under} está publicado.";

    public override string IsBack(string under) => $"Su comentario{under} vuelve a estar en su lugar.";

    public override string IsHidden(string under) => $"Su comentario{under} no se muestra hasta que se decida si puede quedarse.";

    public override string WasRemoved(string under) => $"Su comentario{under} se ha retirado.";

    public override string MeasureLiftedAlert => "Se ha levantado una medida que se le aplicaba.";

    public override string MeasureImposedAlert => "Se le ha aplicado una medida.";

    public override string DigestWhy(string site) => $"Recibe este correo porque pidió a {site} que le avisara. Para no recibir más:";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "aviso", "avisos")} de {site}";

    public override string AllYourAlerts => "Todos sus avisos";

    public override string ProveSubject(string site) => $"Su dirección en {site}";

    public override string ProveMail(string site) => $"Alguien, seguramente usted, escribe en {site} sin cuenta con esta dirección y quiere que se le avise por correo de las respuestas.\n\nSi no ha sido usted, no haga nada: sin el enlace no se envía ningún correo así.";

    public override string AddressIsMine => "Esta dirección es mía";

    public override string YourAddress => "Su dirección";

    public override string LinkDoesNotWork => "Este enlace no funciona";

    public override string NotWholeOrOtherAddress => "Está incompleto, o desde entonces se dio otra dirección.";

    public override string AddressIsYours => "La dirección es suya";

    public override string MailedFromNow => "Desde ahora se le avisa por correo. En el navegador en que escribe, [puede elegir] de qué y con qué frecuencia.";

    public override string IsAddressYours => "¿Es suya esta dirección?";

    public override string YesTellMe => "Sí, avísenme por correo";

    public override string NoMoreMails => "No más correos de este tipo";

    public override string NotWholeOrGone => "Está incompleto, o la cuenta ya no existe. Puede elegir sus correos [en su cuenta].";

    public override string NoMoreMailsDone => "Ya no recibirá correos de este tipo";

    public override string ChooseThere => "Lo que le concierne sigue en su cuenta. [Elija allí] si quiere correos de nuevo.";

    public override string NoMoreMailsQuestion => "¿No más correos de este tipo?";

    public override string ToldInAccountOnly => "Entonces se le avisará de respuestas, menciones y demás solo en su cuenta.";

    public override string StopMails => "Dejar de recibirlos";

    public override string WhomYouIgnore => "A quién ignora";

    public override string IgnoreMeans => "Sus comentarios aparecen plegados para usted y no se le avisa de sus respuestas. Nadie más lo sabrá.";
}

namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string WeSendLink => "Enviamos un enlace a su correo electrónico. No hay contraseña que recordar.";

    public override string EmailAddress => "Correo electrónico";

    public override string NeverShownToReaders => "Nunca se muestra a los lectores.";

    public override string YourNameFirstTime => "Su nombre aquí (solo la primera vez)";

    public override string YourNameHere => "Su nombre aquí";

    public override string StandsOverComments => "Aparece sobre sus comentarios.";

    public override string SendMeLink => "Enviarme un enlace";

    public override string SignInAsStaff => "Acceso de la redacción";

    public override string LookIntoMail => "Mire su correo";

    public override string MailOnItsWay(string site) => $"Si la dirección es correcta, un correo de {site} está en camino. El enlace sirve una sola vez y por poco tiempo.";

    public override string LinkNoLongerWorks => "Este enlace ya no sirve";

    public override string LinkWorksOnce => "Un enlace de acceso sirve una sola vez y por poco tiempo.";

    public override string AskForNewOne => "Pida uno nuevo.";

    public override string Welcome => "Le damos la bienvenida";

    public override string WelcomeBack(string name) => $"Hola de nuevo, {name}";

    public override string TakeAlong(string name, int n) => $"Llevarme lo publicado desde este navegador como {name} ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"El token «{name}», que solo se muestra ahora:";

    public override string YourReportsAndAppeals => "Sus denuncias y recursos";

    public override string AWarning => "Una advertencia";

    public override string YourCommentsWait => "Sus comentarios esperan la moderación";

    public override string YouAreSuspended => "Su participación está suspendida";

    public override string YouAreBlocked => "Su participación está bloqueada";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"Desde el {Date(since)} hasta el {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"Desde el {Date(since)} hasta que se levante.";

    public override string GuestKnownByCookie(string name) => $"Aquí escribe como «{name}», sin cuenta; se le reconoce por una cookie de este navegador.";

    public override string SignInToKeep => "[Inicie sesión con su correo electrónico] para conservar sus comentarios.";

    public override string ToTheDesk => "A la redacción";

    public override string PasswordCodesPasskeys => "Contraseña, códigos y llaves de acceso";

    public override string ChangeYourName => "Cambiar su nombre";

    public override string CommentsKeepName => "Los comentarios conservan el nombre con el que se publicaron.";

    public override string WhereSignedIn => "Dónde tiene sesión iniciada";

    public override string ThisOne => "este";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"desde el {Date(since)}, último uso el {Date(used)}";

    public override string SignOutOf(string device) => $"Cerrar sesión en {device}";

    public override string SignOutEverywhere => "Cerrar sesión en todas partes";

    public override string TokensForScripts => "Tokens para programas";

    public override string TokensMean => "Un programa que tenga uno puede hacer lo que usted puede. Véase [la API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, desde el {Date(since)}";

    public override string Revoke => "Revocar";

    public override string WhatFor => "Para qué";

    public override string DaysUntilItExpires => "Días hasta que caduque";

    public override string MakeToken => "Crear un token";

    public override string YourData => "Sus datos";

    public override string DownloadData => "Descargar todo lo que se guarda sobre usted";

    public override string DeleteAccount => "Eliminar su cuenta";

    public override string DeleteMeans(string name) => $"Su nombre «{name}», su correo electrónico y todas las formas de acceso se borran para siempre. Que se tomaron decisiones sobre comentarios permanece en el registro sellado, que no contiene nombres ni textos.";

    public override string YourComments => "Sus comentarios";

    public override string StayWithoutName => "se quedan, sin su nombre";

    public override string AreErasedToo => "se borran también, con todas las versiones anteriores";

    public override string DeleteForGood => "Eliminar para siempre";

    public override string KeepAccount => "Conservarla";

    public override string NameLength(int least, int most) => $"Un nombre tiene de {Number(least)} a {Number(most)} caracteres.";

    public override string NameHasLetters => "Un nombre tiene letras.";

    public override string NotAnEmail => "Esto no es una dirección de correo.";
}

namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string OrWithoutMail => "O sin correo:";

    public override string SignInWith(string provider) => $"Iniciar sesión con {provider}";

    public override string WrittenAsGuest => "Escrito como invitado";

    public override string GuestCommentsOfAddress(int count) => $"Comentarios publicados con su dirección de correo sin iniciar sesión: {Number(count)}.";

    public override string TheyAreMine => "Son míos";

    public override string TakeAlongOfAddress(int count) => $"Llevar también lo publicado en otros lugares como invitado con esta dirección ({Number(count)})";

    public override string SignedIn => "Sesión iniciada";

    public override string WindowCloses(string name) => $"Ha iniciado sesión como {name}. Esta ventana se cierra sola; si no, ciérrela y recargue la página de la que vino.";

    public override string OpenLinkHere => "Abra el enlace en este navegador. Esta ventana lo espera y después se cierra sola.";

    public override string SignInDidNotWork => "No ha funcionado. Inténtelo de nuevo o elija otra manera.";

    public override string NameChangesEvery(int days, string next) => $"Un nombre se puede volver a cambiar pasados unos días ({Number(days)}); el suyo, a partir del {next}.";

    public override string Passkeys => "Llaves de acceso";

    public override string PasskeysMean => "Con una llave de acceso, este dispositivo le identifica con su propio bloqueo (huella, rostro o código), sin correo.";

    public override string MakePasskey => "Crear una llave de acceso";

    public override string SignInWithPasskey => "Entrar con una llave de acceso";
}

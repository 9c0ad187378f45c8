namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string YouWriteAsGuest => "Escribe como invitado.";

    public override string SignIn => "Iniciar sesión";

    public override string SignOut => "Cerrar sesión";

    public override string ServerNotReached => "No se pudo conectar con el servidor. Su texto se conserva; inténtelo de nuevo en un momento.";

    public override string NewComments => "Comentarios nuevos";

    public override string NewSinceLastVisit => "Nuevo desde su última visita";

    public override string Replies => "Respuestas";

    public override string TextTools => "Formato";

    public override string Strong => "Negrita";

    public override string Emphasis => "Cursiva";

    public override string Quotation => "Cita";

    public override string List => "Lista";

    public override string Code => "Código";
}

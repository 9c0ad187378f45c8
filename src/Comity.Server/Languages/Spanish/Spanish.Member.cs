namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string SearchInDiscussion => "Buscar en esta discusión";

    public override string Search => "Buscar";

    public override string NothingFound => "Ningún comentario tiene estas palabras.";

    public override string Pinned => "Fijado";

    public override string Featured => "Destacado";

    public override string NewTag => "Nuevo";

    public override string YouIgnore => "Usted ignora a [] – mostrar";

    public override string Ignore => "Ignorar a []";

    public override string ReadAgain => "Volver a leer a []";

    public override string KeepDraft => "Guardar como borrador";

    public override string DraftKept => "Su borrador, guardado solo para usted.";

    public override string SawThem => "Ya los he visto";

    public override string ShowNew => "Mostrarme desde ahora lo que hay de nuevo aquí";

    public override string Alerts => "Avisos";

    public override string Unread => "sin leer";

    public override string Highlights => "Destacados";
}

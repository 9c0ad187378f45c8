namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string SkipToContent => "Saltar al contenido";

    public override string Paper => "Periódico";

    public override string FrontPage => "Portada";

    public override string DiscussionPolicy => "Normas de debate";

    public override string YourAccount => "Su cuenta";

    public override string Feed => "Canal de noticias";

    public override string WriteToUs => "Escríbanos";

    public override string ForTheDesk => "Para la redacción";

    public override string LanguageOfPages => "Idioma";
}

namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string SkipToContent => "Zum Inhalt springen";

    public override string Paper => "Zeitung";

    public override string FrontPage => "Startseite";

    public override string DiscussionPolicy => "Diskussionsregeln";

    public override string YourAccount => "Ihr Konto";

    public override string Feed => "Feed";

    public override string WriteToUs => "Schreiben Sie uns";

    public override string ForTheDesk => "Für die Redaktion";

    public override string LanguageOfPages => "Sprache";
}

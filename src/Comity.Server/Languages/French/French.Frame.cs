namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string SkipToContent => "Aller au contenu";

    public override string Paper => "Journal";

    public override string FrontPage => "À la une";

    public override string DiscussionPolicy => "Règles de discussion";

    public override string YourAccount => "Votre compte";

    public override string Feed => "Fil d’actualité";

    public override string WriteToUs => "Nous écrire";

    public override string ForTheDesk => "Pour la rédaction";

    public override string LanguageOfPages => "Langue";
}

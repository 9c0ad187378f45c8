namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string SkipToContent => "Skip to the content";

    public override string Paper => "Paper";

    public override string FrontPage => "Front page";

    public override string DiscussionPolicy => "Discussion Policy";

    public override string YourAccount => "Your account";

    public override string Feed => "Feed";

    public override string WriteToUs => "Write to us";

    public override string ForTheDesk => "For the desk";

    public override string LanguageOfPages => "Language";
}

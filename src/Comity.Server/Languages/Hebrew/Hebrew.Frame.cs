namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string SkipToContent => "דילוג לתוכן";

    public override string Paper => "העיתון";

    public override string FrontPage => "העמוד הראשי";

    public override string DiscussionPolicy => "כללי הדיון";

    public override string YourAccount => "החשבון שלכם";

    public override string Feed => "עדכון חדשות";

    public override string WriteToUs => "כתבו לנו";

    public override string ForTheDesk => "למערכת";

    public override string LanguageOfPages => "שפה";
}

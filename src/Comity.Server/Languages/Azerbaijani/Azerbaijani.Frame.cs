namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string SkipToContent => "Məzmuna keç";

    public override string Paper => "Qəzet";

    public override string FrontPage => "Ana səhifə";

    public override string DiscussionPolicy => "Müzakirə qaydaları";

    public override string YourAccount => "Hesabınız";

    public override string Feed => "Xəbər lenti";

    public override string WriteToUs => "Bizə yazın";

    public override string ForTheDesk => "Redaksiya üçün";

    public override string LanguageOfPages => "Dil";
}

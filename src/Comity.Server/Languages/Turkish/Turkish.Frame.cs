namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string SkipToContent => "İçeriğe geç";

    public override string Paper => "Gazete";

    public override string FrontPage => "Ana sayfa";

    public override string DiscussionPolicy => "Tartışma Kuralları";

    public override string YourAccount => "Hesabınız";

    public override string Feed => "Haber akışı";

    public override string WriteToUs => "Bize yazın";

    public override string ForTheDesk => "Yazı işleri için";

    public override string LanguageOfPages => "Dil";
}

namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string SkipToContent => "الانتقال إلى المحتوى";

    public override string Paper => "الصحيفة";

    public override string FrontPage => "الصفحة الرئيسية";

    public override string DiscussionPolicy => "قواعد النقاش";

    public override string YourAccount => "حسابكم";

    public override string Feed => "خلاصة الأخبار";

    public override string WriteToUs => "راسلونا";

    public override string ForTheDesk => "لهيئة التحرير";

    public override string LanguageOfPages => "اللغة";
}

namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string SkipToContent => "رفتن به محتوا";

    public override string Paper => "روزنامه";

    public override string FrontPage => "صفحهٔ نخست";

    public override string DiscussionPolicy => "قواعد گفت‌وگو";

    public override string YourAccount => "حساب شما";

    public override string Feed => "خوراک خبری";

    public override string WriteToUs => "برای ما بنویسید";

    public override string ForTheDesk => "ویژهٔ تحریریه";

    public override string LanguageOfPages => "زبان";
}

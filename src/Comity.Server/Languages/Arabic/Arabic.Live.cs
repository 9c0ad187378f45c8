namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string YouWriteAsGuest => "تكتب بصفة ضيف.";

    public override string SignIn => "تسجيل الدخول";

    public override string SignOut => "تسجيل الخروج";

    public override string ServerNotReached => "تعذّر الاتصال بالخادم. نصّك محفوظ؛ حاول مرة أخرى بعد قليل.";

    public override string NewComments => "تعليقات جديدة";

    public override string NewSinceLastVisit => "جديد منذ زيارتك الأخيرة";

    public override string Replies => "الردود";

    public override string TextTools => "تنسيق النص";

    public override string Strong => "عريض";

    public override string Emphasis => "مائل";

    public override string Quotation => "اقتباس";

    public override string List => "قائمة";

    public override string Code => "شيفرة";
}

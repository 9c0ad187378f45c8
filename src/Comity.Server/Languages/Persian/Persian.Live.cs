namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string YouWriteAsGuest => "شما به‌عنوان مهمان می‌نویسید.";

    public override string SignIn => "ورود";

    public override string SignOut => "خروج";

    public override string ServerNotReached => "ارتباط با سرور برقرار نشد. متن شما حفظ شده است؛ کمی بعد دوباره تلاش کنید.";

    public override string NewComments => "دیدگاه‌های تازه";

    public override string NewSinceLastVisit => "تازه از آخرین بازدید شما";

    public override string Replies => "پاسخ‌ها";

    public override string TextTools => "قالب متن";

    public override string Strong => "پررنگ";

    public override string Emphasis => "تأکید";

    public override string Quotation => "نقل قول";

    public override string List => "فهرست";

    public override string Code => "کد";
}

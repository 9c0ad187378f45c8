namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string WriteComment => "دیدگاهی بنویسید";

    public override string CannotBePublished => "این دیدگاه به این صورت منتشرشدنی نیست. آن را ویرایش کنید و دوباره بفرستید.";

    public override string WouldWait => "این دیدگاه به این صورت در انتظار ناظر می‌ماند.";

    public override string BreaksNothing => "چیزی در آن خلاف قواعد گفت‌وگو نیست.";

    public override string ReasonsInFull => "دلایل کامل، و چگونگی اعتراض";

    public override string Preview => "پیش‌نمایش";

    public override string YouAnswer(int number) => $"شما به [\u200E#{number}] پاسخ می‌دهید.";

    public override string WriteOwnInstead => "به‌جای آن دیدگاهی جداگانه بنویسید";

    public override string PersonName => "نام";

    public override string EmailMayBeLeftOut => "ایمیل (اختیاری؛ هرگز نمایش داده نمی‌شود)";

    public override string YouWriteAs => "شما با نام [] می‌نویسید.";

    public override string LeaveThisEmpty => "این را خالی بگذارید";
    public override string ImageField => "تصویر (اختیاری؛ پیش از آنکه دیگران ببینند، کسی آن را نگاه می‌کند)";
    public override string ImageAlt => "آنچه تصویر نشان می‌دهد، به زبان نوشته";
    public override string ImagesOff => "این سایت تصویر نمی‌پذیرد.";
    public override string ImageNeedsAlt => "آنچه را تصویر نشان می‌دهد، حداکثر در ۳۰۰ نویسه بنویسید.";
    public override string ImageNotTaken => "تصویر پذیرفته نشد. باید فایل PNG، JPEG، WebP یا GIF با حداکثر ۸ مگابایت و اندازهٔ معمول باشد.";
    public override string ChooseImageAgain => "تصویر را دوباره انتخاب کنید؛ مرورگر آن را نگه نمی‌دارد.";
    public override string TakeImageAway => "برداشتن تصویر";

    public override string Comment => "دیدگاه";

    public override string MarkdownHelp => "*تأکید*، **پررنگ**، > نقل‌قول، - فهرست، `کد`.";

    public override string JudgedByPolicy => "آنچه می‌نویسید بر پایهٔ [قواعد گفت‌وگو] سنجیده می‌شود.";

    public override string Post => "ارسال";

    public override string ChangeComment(int number) => $"ویرایش دیدگاه \u200E#{number}";

    public override string NewTextCannotBePublished => "متن تازه به این صورت منتشرشدنی نیست؛ آنچه منتشر شده بود بر جای می‌ماند. آن را ویرایش کنید و دوباره بفرستید.";

    public override string NewTextIsJudged => "متن تازه مانند دیدگاهی تازه سنجیده می‌شود. نسخه‌هایی که خوانندگان دیده‌اند برایشان باز می‌ماند.";

    public override string LeaveAsItIs => "همان‌گونه بماند";

    public override string WithdrawQuestion(int number) => $"دیدگاه \u200E#{number} پس گرفته شود؟";

    public override string WithdrawMeans => "خوانندگان خواهند دید که نویسنده آن را پس گرفته است. پاسخ‌های آن می‌ماند. این کار بازگشت‌پذیر نیست.";

    public override string WithdrawIt => "پس گرفتن";

    public override string LeaveIt => "بماند";

    public override string ReportComment(int number) => $"گزارش دیدگاه \u200E#{number}";

    public override string ReportedBefore => "شما این دیدگاه را پیش‌تر گزارش کرده‌اید؛ ناظر به آن نگاه خواهد کرد.";

    public override string ReportThanks => "سپاسگزاریم. ناظر به آن نگاه خواهد کرد.";

    public override string ReportOutcomeWhere => "نتیجه در [صفحهٔ گزارش‌ها و اعتراض‌های شما] خواهد آمد.";

    public override string BackToDiscussion => "بازگشت به گفت‌وگو";

    public override string WhichClause => "کدام بند از قواعد گفت‌وگو را نقض می‌کند؟";

    public override string SentenceForModerator => "جمله‌ای برای ناظر (اختیاری)";

    public override string TellMeByMail => "نتیجه را با ایمیل به من خبر دهید";

    public override string BreaksLaw => "آیا نه‌تنها قواعد ما، بلکه قانون را نیز نقض می‌کند؟";

    public override string ReportIllegal => "گزارش محتوای غیرقانونی";

    public override string ModeratorWarned => "ناظر به شما اخطار داده است:";

    public override string IHaveRead => "خواندم";

    public override string Warnings => "اخطارها";

    public override string NoWarning => "اخطاری در انتظار شما نیست. می‌توانید دوباره بنویسید.";

    public override string ConfirmBeforeNext => "پیش از دیدگاه بعدی تأیید کنید که آن را خوانده‌اید. قواعد در [قواعد گفت‌وگو] آمده است.";

    public override string Clause(int number, string title) => $"بند {number} ({title})";

    public override string Breaks(string clause) => $"این {clause} را نقض می‌کند.";

    public override string MayBreak(string clause) => $"ممکن است این {clause} را نقض کند.";

    public override string TheLaw => "قانون";

    public override string ThePolicy => "قواعد گفت‌وگو";
}

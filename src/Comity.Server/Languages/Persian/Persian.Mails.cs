namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string SignInSubject(string site) => $"ورود به {site}";

    public override string SignInMail(string site, int minutes) => $"کسی، به احتمال زیاد خود شما، خواسته است با این نشانی به {site} وارد شود.\n\nپیوند یک بار و در {Number(minutes)} {Of(minutes, "دقیقه", "دقیقه")} کار می‌کند. اگر شما نبودید، کاری نکنید: بی این پیوند کسی وارد نمی‌شود.";

    public override string AddressRefusedSubject => "این نشانی اینجا پذیرفته نیست";

    public override string AddressRefusedMail(string site) => $"کسی، شاید خود شما، با این نشانی حسابی در {site} خواسته است. نشانی‌های این سرویس ایمیل آنجا پذیرفته نمی‌شود؛ نشانی دیگری به کار ببرید.";

    public override string InvitationSubject(string site) => $"دعوت به {site}";

    public override string InvitationMail(string role, string site, int days) => $"نقش شما در {site}: {role}.\n\nاین پیوند یک بار و در {Number(days)} {Of(days, "روز", "روز")} شما را وارد می‌کند. سپس گذرواژه‌ای همراه با برنامهٔ رمز یک‌بارمصرف، یا کلید عبور تعیین می‌کنید.";

    public override string Accept => "پذیرفتن";

    public override string Auditor => "بازرس";

    public override string Moderator => "ناظر";

    public override string Editor => "ویراستار";

    public override string Administrator => "مدیر";

    public override string HeldSubject(string story) => $"دیدگاه شما دربارهٔ «{story}» در انتظار ناظر است";

    public override string HeldMail(string story) => $"دیدگاه شما دربارهٔ «{story}» نگه داشته شده و پس از خواندن ناظر نمایش داده می‌شود. نیازی نیست دوباره بفرستید.";

    public override string HeldOnReportsMail(string story) => $"خوانندگان دیدگاه شما دربارهٔ «{story}» را گزارش کرده‌اند. تا ناظر آن را نخواند نمایش داده نمی‌شود. نیازی نیست دوباره بفرستید.";

    public override string RefusedSubject(string story) => $"دیدگاه شما دربارهٔ «{story}» پذیرفته نشد";

    public override string RefusedMail(string story) => $"دیدگاه شما دربارهٔ «{story}» منتشر نشد. متن آن برای شما نگه داشته شده است: می‌توانید آن را اصلاح کنید و دوباره بفرستید.";

    public override string FallsUnder(string clause) => $"زیر این بند از قواعد گفت‌وگو می‌آید: {clause}";

    public override string TheReason(string reason) => $"دلیل: {reason}";

    public override string DecidedByProgram => "این را برنامه‌ای که قواعد را اجرا می‌کند تصمیم گرفته است؛ هنوز انسانی به آن نگاه نکرده است.";

    public override string DecidedByPerson => "این را یک انسان تصمیم گرفته است.";

    public override string ReasonsBelow => "دلایل کامل در صفحهٔ زیر آمده است. اگر آن را نادرست می‌دانید، همان‌جا می‌توانید اعتراض کنید؛ یک انسان پاسخ خواهد داد.";

    public override string ReasonsAndWhatYouCanDo => "دلایل، و آنچه می‌توانید بکنید";

    public override string ReportSubject(string story) => $"گزارش شما دربارهٔ دیدگاهی زیر «{story}»";

    public override string ReportUpheldMail(string story) => $"شما دیدگاهی زیر «{story}» را گزارش کردید. ناظر به آن نگاه کرد و با شما هم‌نظر بود: آن دیدگاه دیگر نمایش داده نمی‌شود. از اینکه خبر دادید سپاسگزاریم.";

    public override string ReportKeptMail(string story) => $"شما دیدگاهی زیر «{story}» را گزارش کردید. ناظر به آن نگاه کرد: آن دیدگاه می‌ماند، چون قواعد گفت‌وگو را رعایت کرده است. از اینکه خبر دادید سپاسگزاریم.";

    public override string YourReports => "گزارش‌های شما";

    public override string SeeWhereItStands => "ببینید کار به کجا رسیده است";

    public override string AppealSettledSubject => "اعتراض شما دیگر لازم نیست";

    public override string AppealSettledMail => "تصمیمی که به آن اعتراض کردید دیگر برقرار نیست، پس پاسخ به اعتراض شما لازم نیست.";

    public override string AppealUpheldSubject => "اعتراض شما پذیرفته شد";

    public override string AppealUpheldMail => "حق با شما بود: کسی جز تصمیم‌گیرندهٔ نخست به آن نگاه کرد و تصمیم پس گرفته شد.";

    public override string AppealRejectedSubject => "اعتراض شما رد شد";

    public override string AppealRejectedMail => "کسی جز تصمیم‌گیرندهٔ نخست به آن نگاه کرد. تصمیم برقرار می‌ماند.";

    public override string WhatElseStands => "کارهای دیگری که می‌توانید بکنید در بیان دلایل در صفحهٔ زیر آمده است.";

    public override string AppealOpenAgainSubject => "اعتراض شما دوباره باز است";

    public override string AnswerTakenBackMail => "پاسخ به اعتراض شما پس گرفته شد. اعتراض شما از نو پاسخ داده می‌شود.";

    public override string DecisionStandsAgainMail => "تصمیمی که به آن اعتراض کردید دوباره برقرار است و کسی به اعتراض شما پاسخ نداده بود. اکنون یک انسان پاسخ می‌دهد.";

    public override string AnswerInTheirWords(string answer) => $"متن پاسخ:\n{answer}";

    public override string StandsAs(int number) => $"دیدگاه شما با شمارهٔ \u200E#{number} در گفت‌وگو هست.";

    public override string ItNoLongerApplies => "این دیگر برقرار نیست.";

    public override string SettledPublished => "دیدگاه منتشر شده است.";

    public override string SettledWithdrawn => "شما دیدگاه را پس گرفته‌اید.";

    public override string SettledRemoved => "در این میان یک انسان تصمیم گرفت: دیدگاه حذف شده است. به آن تصمیم هم می‌توانید اعتراض کنید.";

    public override string SettledOtherText => "شما متن دیگری فرستادید و دربارهٔ آن از نو تصمیم گرفته شد.";

    public override string NoticeSubject(int number, string site) => $"اعلام شمارهٔ {number} شما به {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site} اعلام شما دربارهٔ محتوای غیرقانونی را دریافت کرد. شمارهٔ آن {number} است.\n\nیک انسان آن را می‌خواند و تصمیم می‌گیرد. تصمیم و دلایلش به همین نشانی به شما خبر داده می‌شود. در صفحهٔ زیر می‌توانید پاک شدن نام و نشانی خود را نیز بخواهید.";

    public override string NoticeDecidedSubject(int number, string site) => $"اعلام شمارهٔ {number} شما به {site}: تصمیم";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nاین را یک انسان تصمیم گرفت، نه برنامه. دلایل:\n{reasons}\n\nاگر موافق نیستید، می‌توانید به این نامه پاسخ دهید، اگر این سایت تابع آن است به نهاد معتبر حل اختلاف بیرون از دادگاه (مادهٔ ۲۱ قانون خدمات دیجیتال) رجوع کنید، یا به دادگاه بروید.";

    public override string NoticeReopenedSubject(int number) => $"اعلام شمارهٔ {number} شما دوباره باز است";

    public override string NoticeReopenedMail => "تصمیم دربارهٔ اعلام شما پس گرفته شد. از نو تصمیم گرفته می‌شود.";

    public override string NoticeOpen => "هنوز کسی دربارهٔ آن تصمیم نگرفته است.";

    public override string NoticeRemoved => "دیدگاه حذف شد.";

    public override string NoticeHeld => "دیدگاه تا پایان بررسی نمایش داده نمی‌شود.";

    public override string NoticeNothing => "دربارهٔ این اعلام اقدامی انجام نشد.";
}

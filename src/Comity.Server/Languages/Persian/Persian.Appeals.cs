namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string DecidedAboutYou => "آنچه دربارهٔ شما تصمیم گرفته شده است";

    public override string NothingDecidedAboutYou => "تا آنجا که این مرورگر شناخته شده است، هیچ دیدگاه شما نگه داشته، رد یا حذف نشده است.";

    public override string YouReportedNothing => "تا آنجا که این مرورگر شناخته شده است، شما چیزی گزارش نکرده‌اید.";

    public override string ReportOpen => "ناظر به آن نگاه خواهد کرد.";

    public override string ReportUpheld => "ناظر با شما هم‌نظر بود.";

    public override string ReportKept => "ناظر به آن نگاه کرد؛ دیدگاه این بند را رعایت کرده است.";

    public override string Lifted => "لغوشده";

    public override string YourMeasure(string measure) => $"اقدام دربارهٔ شما: {measure}";

    public override string YourCommentNumber(int number) => $"دیدگاه \u200E#{number} شما";

    public override string YourComment => "دیدگاه شما";

    public override string YourWords => "نوشتهٔ شما";

    public override string TextErased => "متن پاک شده است.";

    public override string MarkedMeans => "نشان‌دار: واژه‌هایی که تصمیم بر آن‌ها استوار است.";

    public override string StatementOfReasons => "بیان دلایل";

    public override string KeepAsText => "نگه‌داشتن به‌صورت متن";

    public override string KeepAsJson => "نگه‌داشتن به‌صورت JSON";

    public override string WhatYouCanDo => "آنچه می‌توانید بکنید";

    public override string CorrectAndSend => "متن را اصلاح کنید و دوباره بفرستید";

    public override string CorrectWhere => "برای اصلاح متن و فرستادن دوباره، [خبر] را در مرورگری که در آن نوشته‌اید باز کنید.";

    public override string WhyIsItWrong => "اعتراض: چرا تصمیم نادرست است؟";

    public override string PersonWillAnswer => "یک انسان آن را می‌خواند و پاسخ می‌دهد.";

    public override string OtherPersonWillAnswer => "کسی جز تصمیم‌گیرنده آن را می‌خواند و پاسخ می‌دهد.";

    public override string AppealOnce => "یک بار می‌توانید اعتراض کنید.";

    public override string Appeal => "اعتراض";

    public override string WithdrawTheComment => "پس گرفتن دیدگاه";

    public override string CannotBeUndone => "این کار بازگشت‌پذیر نیست.";

    public override string KeepAddressToYourself => "هر که این نشانی را دارد می‌تواند این صفحه را بخواند و به نام شما اعتراض کند. آن را نزد خود نگه دارید.";

    public override string KeepNoticeAddress => "هر که این نشانی را دارد می‌تواند این صفحه را بخواند. آن را نزد خود نگه دارید.";

    public override string SeeInTheDiscussion => "دیدن در گفت‌وگو.";

    public override string MeasureIsLifted => "لغو شده است و دیگر برقرار نیست.";

    public override string BeforeRecords => "پیش از آنکه تصمیم‌ها اینجا ثبت شوند اعمال شده است.";

    public override string YourCommentPublished => "دیدگاه شما منتشر شده است.";

    public override string YouHaveWithdrawn => "شما این دیدگاه را پس گرفته‌اید.";

    public override string ReasonsNotRecorded => "دلایل ثبت نشده است.";

    public override string YourAppeal => "اعتراض شما";

    public override string AppealOpen => "باز";

    public override string AppealUpheld => "پذیرفته";

    public override string AppealRejected => "ردشده";

    public override string AppealSettled => "بی‌نیاز از پاسخ";

    public override string SentAt(string at) => $"فرستاده در {at}";

    public override string SentAnsweredAt(string at, string answered) => $"فرستاده در {at}، پاسخ در {answered}";

    public override string AppealOpenMeans => "یک انسان پاسخ می‌دهد. اینجا، و اگر نشانی شما دانسته باشد با ایمیل، خبر می‌گیرید.";

    public override string AppealUpheldMeans => "حق با شما بود؛ تصمیم پس گرفته شد.";

    public override string AppealRejectedMeans => "تصمیم برقرار می‌ماند.";

    public override string AppealSettledMeans => "تصمیم پیش از آنکه کسی پاسخ دهد از میان رفته بود.";

    public override string TheAnswer => "پاسخ:";

    public override string ReportAsIllegal(int number) => $"گزارش دیدگاه \u200E#{number} به‌عنوان غیرقانونی";

    public override string ForLawOnly => "این برای محتوایی است که قانون را نقض می‌کند. آنچه تنها قواعد گفت‌وگوی ما را نقض می‌کند جای دیگری گزارش می‌شود:";

    public override string ReportItHere => "اینجا گزارش کنید";

    public override string WhichLaw => "کدام قانون را نقض می‌کند؟";

    public override string LawHelp => "مانند «تحریک به نفرت» یا مادهٔ یک قانون، و کشور.";

    public override string WhyIllegal => "چرا غیرقانونی است؟";

    public override string AboutChildAbuse => "دربارهٔ آزار یا بهره‌کشی جنسی از کودکان است. در این صورت نام و نشانی را می‌توان نیاورد.";

    public override string YourName => "نام شما";

    public override string YourEmail => "نشانی ایمیل شما";

    public override string AcknowledgementThere => "رسید و تصمیم به آنجا فرستاده می‌شود. نویسندهٔ دیدگاه هرگز نمی‌فهمد شما که هستید.";

    public override string GoodFaith => "با حسن نیت باور دارم آنچه اینجا می‌نویسم دقیق و کامل است.";

    public override string SendNotice => "ارسال اعلام";

    public override string YourNotice(int number) => $"اعلام شمارهٔ {number} شما";

    public override string Received => "دریافت";

    public override string Decided => "تصمیم";

    public override string ByAPerson(string at) => $"{at}، از سوی یک انسان";

    public override string Reasons => "دلایل";

    public override string Law => "قانون";

    public override string Explanation => "توضیح";

    public override string YourWordsAndName => "نوشته، نام و نشانی شما";

    public override string Erased => "پاک‌شده";

    public override string EraseMine => "نام، نشانی و نوشتهٔ مرا پاک کنید";

    public override string EraseMeans => "آن‌گاه تصمیم با ایمیل به شما خبر داده نمی‌شود. این کار بازگشت‌پذیر نیست.";

    public override string EraseThem => "پاک کردن";
}

namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string Discussion => "گفت‌وگو";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "دیدگاه", "دیدگاه")}";

    public override string OrderOfDiscussion => "ترتیب گفت‌وگو";

    public override string OldestFirst => "نخست قدیمی‌ترین";

    public override string NewestFirst => "نخست تازه‌ترین";

    public override string MostReplied => "پرپاسخ‌ترین";

    public override string MostValued => "ارزنده‌ترین";

    public override string MostValuedMeans => "نخست دیدگاه‌هایی می‌آیند که خوانندگانِ معمولاً ناهم‌نظر آن‌ها را ارزنده می‌دانند. تا وقتی واکنش‌ها برای دانستن این کم است، نخست آن‌هایی می‌آیند که بیشترِ واکنش‌دهندگان ارزنده می‌دانند.";

    public override string NobodyHasWritten => "هنوز کسی چیزی ننوشته است.";

    public override string CommentsBefore => "دیدگاه‌های پیشین";

    public override string MoreComments => "دیدگاه‌های بیشتر";

    public override string YourCommentNotPublished(string at) => $"دیدگاه شما در {at} منتشر نشد؛ این را تنها شما می‌بینید.";

    public override string ChangeAndSendAgain => "ویرایش کنید و دوباره بفرستید";

    public override string EveryCommentWaits => "در این گفت‌وگو هر دیدگاه را پیش از نمایش به خوانندگان، یک ناظر می‌خواند.";

    public override string ConfirmWarningFirst => "پس از آنکه تأیید کنید اخطار را خوانده‌اید، می‌توانید اینجا بنویسید.";

    public override string YourTextToKeep => "متن شما، برای نگه‌داشتن";

    public override string StaffTag => "تحریریه";

    public override string WroteStoryTag => "نویسندهٔ مطلب";

    public override string YouTag => "شما";

    public override string Answers(int parent) => $"پاسخ به \u200E#{parent}";

    public override string ChangedAt => "ویرایش در";

    public override string RemovedUnder(string clause) => $"ناظر آن را حذف کرد، چون {clause} را نقض می‌کند.";

    public override string RemovedUnderPolicy => "ناظر آن را حذف کرد، چون قواعد گفت‌وگو را نقض می‌کند.";

    public override string WhyAndHowToAppeal => "چرا، و چگونه می‌توان اعتراض کرد";

    public override string WithdrawnByAuthor => "نویسنده‌اش آن را پس گرفت.";

    public override string WaitsForModerator => "در انتظار ناظر.";

    public override string WaitsOnlyYouSee => "در انتظار ناظر؛ تنها شما آن را می‌بینید.";

    public override string WhyAndWhatYouCanDo => "چرا، و چه می‌توانید بکنید";

    public override string Reply => "پاسخ";

    public override string ReplyTo(int number) => $"پاسخ به \u200E#{number}";

    public override string Change => "ویرایش";

    public override string ChangeNumber(int number) => $"ویرایش \u200E#{number}";

    public override string Withdraw => "پس گرفتن";

    public override string WithdrawNumber(int number) => $"پس گرفتن \u200E#{number}";

    public override string Report => "گزارش";

    public override string ReportNumber(int number) => $"گزارش \u200E#{number}";

    public override string CommentNumber(int number) => $"دیدگاه \u200E#{number}";

    public override string WhatItAnswers => "آنچه به آن پاسخ می‌دهد";

    public override string TheComment => "خود دیدگاه";

    public override string AnswersBelow => "پاسخ‌ها";

    public override string SeeInDiscussion => "دیدن در کل گفت‌وگو";

    public override string HistoryNumber(int number) => $"تاریخچهٔ \u200E#{number}";

    public override string HistoryOf(int number) => $"تاریخچهٔ دیدگاه [\u200E#{number}]";

    public override string Version(int number, string at) => $"نسخهٔ {Number(number)}، {at}";

    public override string Respect => "احترام";

    public override string Disagree => "مخالفم";
}

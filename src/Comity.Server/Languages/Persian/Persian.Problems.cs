namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string CommentTooLong(int most, int length) => $"دیدگاه دست‌بالا {Number(most)} نویسه دارد؛ این یکی {Number(length)} نویسه دارد.";

    public override string CommentEmpty => "دیدگاه خالی است.";

    public override string HalfCharacter(int at) => $"در جایگاه {at} متن نیم نویسه‌ای هست.";

    public override string ControlCharacter(int at) => $"در جایگاه {at} متن نویسه‌ای کنترلی هست که نمایش‌دادنی نیست.";

    public override string NameNeeded => "نامی از حروف یا ارقام لازم است.";

    public override string NameTooLong(int most, int length) => $"نام دست‌بالا {Number(most)} نویسه دارد؛ این یکی {Number(length)} نویسه دارد.";

    public override string EmailWrong => "این نشانی ایمیل نیست؛ آن را نیاورید یا درست کنید.";

    public override string TrapFilled => "بخشی که باید خالی بماند پر شده است. اگر ماشین نیستید، دیدگاهتان را یک بار دیگر بفرستید.";

    public override string FormTooOld => "این فرم کهنه شده بود. متن شما نگه داشته شده است؛ یک بار دیگر بفرستید.";

    public override string TooQuick => "این تندتر از نوشتن آدم‌ها بود و پیوندی در آن هست. متن شما نگه داشته شده است؛ لحظه‌ای صبر کنید و یک بار دیگر بفرستید.";

    public override string MuchInShortTime(int seconds) => $"این در زمانی کوتاه زیاد بود. متن شما نگه داشته شده است؛ {Number(seconds)} {Of(seconds, "ثانیه", "ثانیه")} دیگر دوباره بکوشید.";

    public override string NoSuchStory => "چنین خبری نیست.";

    public override string NoDiscussion => "این خبر گفت‌وگو ندارد.";

    public override string DiscussionClosed => "این گفت‌وگو بسته است؛ هنوز می‌توان آن را خواند.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"شما تا {Date(end)} نمی‌توانید در این گفت‌وگو شرکت کنید: {reason}.";

    public override string BarredFor(string reason) => $"شما دیگر نمی‌توانید در این گفت‌وگو شرکت کنید: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"شما تا {Date(end)} نمی‌توانید در این گفت‌وگو شرکت کنید، چون بر پایهٔ قواعد گفت‌وگو مسدود شده‌اید.";

    public override string Barred => "شما دیگر نمی‌توانید در این گفت‌وگو شرکت کنید، چون بر پایهٔ قواعد گفت‌وگو مسدود شده‌اید.";

    public override string WarnedFirst(string reason, string address) => $"ناظر به شما اخطار داده است: {reason}. در /warnings تأیید کنید که آن را خوانده‌اید (برنامه‌ها: POST {address})، سپس دیدگاهتان را بفرستید.";

    public override string NoSuchCommentOfYours => "شما چنین دیدگاهی ندارید.";

    public override string RemovedAlready => "ناظر این دیدگاه را پیش‌تر حذف کرده است.";

    public override string NoSuchComment => "چنین دیدگاهی نیست.";

    public override string OwnWithdrawInstead => "این دیدگاه خود شماست؛ می‌توانید آن را پس بگیرید.";

    public override string OwnComment => "این دیدگاه خود شماست.";

    public override string ChooseClause => "بندی را که دیدگاه نقض می‌کند برگزینید.";

    public override string EditTimeOver => "زمان ویرایش این دیدگاه گذشته است؛ هنوز می‌توانید آن را پس بگیرید.";

    public override string PersonLooksNow => "اکنون یک انسان به این دیدگاه نگاه می‌کند؛ تا تصمیم او نمی‌توان آن را ویرایش کرد. هنوز می‌توانید آن را پس بگیرید.";

    public override string EmailServiceRefused => "دیدگاه با نشانی‌های این سرویس ایمیل اینجا پذیرفته نمی‌شود. نشانی دیگری به کار ببرید.";

    public override string AnsweredGone => "دیدگاهی که به آن پاسخ می‌دهید دیگر در این گفت‌وگو نیست.";

    public override string WriteWhyWrong => "بنویسید چرا تصمیم را نادرست می‌دانید.";

    public override string AppealTooLong(int most, int length) => $"اعتراض دست‌بالا {most} نویسه دارد؛ این یکی {length} نویسه دارد.";

    public override string DecisionChanged => "در این میان تصمیم تغییر کرده است. آنچه اکنون برقرار است را بخوانید.";

    public override string AppealedAlready => "شما به این تصمیم اعتراض کرده‌اید؛ به هر تصمیم یک بار می‌توان اعتراض کرد.";

    public override string AppealTimeOver(int months) => $"مهلت اعتراض، {Number(months)} ماه، به پایان رسیده است.";

    public override string NothingToAppeal => "چیزی برای اعتراض نیست.";

    public override string SayWhichLaw(int most) => $"بگویید دیدگاه کدام قانون را نقض می‌کند، دست‌بالا در {most} نویسه.";

    public override string ExplainWhy(int most) => $"توضیح دهید چرا، دست‌بالا در {most} نویسه.";

    public override string ConfirmGoodFaith => "تأیید کنید که با حسن نیت این اعلام را دقیق و کامل می‌دانید.";

    public override string NotifierNameTooLong(int most) => $"نام دست‌بالا {most} نویسه دارد.";

    public override string GiveNameAndAddress => "نام و ایمیل خود را بیاورید. تنها در جرایم جنسی علیه کودکان می‌توان آن‌ها را نیاورد.";
}

namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string ApprovedSubject => "دیدگاه شما منتشر شد";

    public override string ApprovedMail => "ناظر دیدگاه شما را خواند و منتشر کرد.";

    public override string RestoredSubject => "دیدگاه شما بازگردانده شد";

    public override string RestoredMail => "ناظر دیدگاه شما را به جای خود بازگرداند.";

    public override string HiddenSubject => "دیدگاه شما در انتظار تصمیم است";

    public override string HiddenMail => "ناظر دیدگاه شما را پنهان کرده است تا تصمیم گرفته شود که می‌تواند بماند یا نه.";

    public override string RemovedSubject => "دیدگاه شما حذف شد";

    public override string RemovedMail => "ناظر دیدگاه شما را حذف کرد.";

    public override string SeveralPublishedSubject(int n) => Of(n, "دیدگاه شما منتشر شد", $"{Number(n)} دیدگاه شما منتشر شد");

    public override string SeveralPublishedMail => "ناظر دیدگاه‌های شما را خواند و منتشر کرد.";

    public override string SeveralRemovedSubject(int n) => Of(n, "دیدگاه شما حذف شد", $"{Number(n)} دیدگاه شما حذف شد");

    public override string SeveralRemovedMail => "ناظر دیدگاه‌های شما را حذف کرد.";

    public override string TakenBackSubject => "تصمیمی پس گرفته شد";

    public override string TakenBackMail => "ناظر تصمیمی را که دربارهٔ آن به شما نوشته بودیم پس گرفت. وضعیت همان است که پیش از آن بود.";

    public override string WarningMeasure => "اخطار";

    public override string PreModerationMeasure => "نظارت پیش از انتشار";

    public override string SuspensionMeasure => "تعلیق موقت";

    public override string BlockMeasure => "مسدودی";

    public override string MeasureLiftedSubject(string measure) => $"لغو شد: {measure}";

    public override string MeasureLiftedMail(string measure) => $"ناظر این اقدام دربارهٔ شما را لغو کرد: {measure}.";

    public override string MeasureFellMail(string measure) => $"حذف‌هایی که این اقدام ({measure}) در پی آن‌ها بود دیگر همگی برقرار نیستند، پس این اقدام هم برقرار نیست.";

    public override string MeasureSubject(string measure) => $"اقدام دربارهٔ شما: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"دیگر برقرار نیست: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"دوباره برقرار است: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "یک دیدگاه شما نیز با آن حذف شد.", $"{Number(n)} دیدگاه شما نیز با آن حذف شد.");

    public override string WarnsYou => "ناظر به شما اخطار می‌دهد.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"ناظر دیدگاه‌های شما را پیش از انتشار می‌خواند، تا {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "ناظر دیدگاه‌های شما را پیش از انتشار می‌خواند، تا زمانی که این اقدام لغو شود.";

    public override string NoPartUntil(DateTimeOffset end) => $"شما تا {Date(end)} نمی‌توانید در گفت‌وگوهای ما شرکت کنید.";

    public override string NoPartUntilLifted => "شما تا لغو این اقدام نمی‌توانید در گفت‌وگوهای ما شرکت کنید.";

    public override string CommentUnder(int number, string story) => $"دیدگاه \u200E#{number} زیر «{story}»";

    public override string ACommentUnder(string story) => $"دیدگاهی زیر «{story}»";

    public override string AndMore(int n) => $"… و {Number(n)} مورد دیگر.";

    public override string StateAgain(int n, string state) => $"{Of(n, "وضعیت آن دوباره", "وضعیت آن‌ها دوباره")}: {state}.";

    public override string StatePublished => "منتشرشده";

    public override string StateHeld => "در انتظار ناظر";

    public override string StateRefused => "ردشده";

    public override string StateRemoved => "حذف‌شده";

    public override string StateWithdrawn => "پس‌گرفته";

    public override string OurClause(int number, string title) => $"بند {number} از قواعد گفت‌وگوی ما، {title}:";

    public override string GroundIsLaw => "مبنا قانون است، نه قواعد گفت‌وگوی ما.";

    public override string ModeratorsWords => "دلیل به گفتهٔ ناظر:";

    public override string PolicyAttachesIt => "قواعد این را به تصمیمی پیوند می‌دهد که یک انسان گرفته است؛ انسانی آن را تأیید نکرده است.";

    public override string PersonNotProgram => "این را یک انسان تصمیم گرفته است، نه برنامه.";

    public override string AppealOnPageBelow => "اگر آن را نادرست می‌دانید، می‌توانید در صفحهٔ زیر اعتراض کنید؛ کس دیگری دوباره به آن نگاه می‌کند.";

    public override string WholePolicy(string address) => $"متن کامل قواعد: {address}";
}

namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string SearchInDiscussion => "جست‌وجو در این گفت‌وگو";

    public override string Search => "جست‌وجو";

    public override string NothingFound => "هیچ دیدگاهی این واژه‌ها را ندارد.";

    public override string Pinned => "سنجاق‌شده";

    public override string Featured => "برگزیده";

    public override string NewTag => "تازه";

    public override string YouIgnore => "شما [] را نادیده می‌گیرید – نمایش";

    public override string Ignore => "نادیده گرفتن []";

    public override string ReadAgain => "خواندن دوبارهٔ []";

    public override string KeepDraft => "نگه‌داشتن به‌عنوان پیش‌نویس";

    public override string DraftKept => "پیش‌نویس شما، تنها برای خودتان نگه داشته می‌شود.";

    public override string SawThem => "آنها را دیده‌ام";

    public override string ShowNew => "از این پس تازه‌های اینجا را نشانم بده";

    public override string Alerts => "اعلان‌ها";

    public override string Unread => "خوانده‌نشده";

    public override string Highlights => "برگزیده‌ها";
}

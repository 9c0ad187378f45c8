namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string OlderStories => "خبرهای قدیمی‌تر";

    public override string NoStories => "هنوز خبری اینجا نیست.";

    public override string Pages => "صفحه‌ها";

    public override string Newest => "تازه‌ترین‌ها";

    public override string Published => "انتشار:";

    public override string Updated => "به‌روزرسانی:";

    public override string Corrections => "اصلاحیه‌ها";

    public override string Tags => "موضوع‌ها";

    public override string ReadStoryAt(string host) => $"خواندن خبر در {host}";

    public override string VersionNotInForce => "این نسخه دیگر معتبر نیست.";

    public override string ReadTheOneInForce => "نسخهٔ معتبر را بخوانید.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"نسخهٔ {Number(version)}، معتبر از {Date(at)}.";

    public override string AllVersions => "همهٔ نسخه‌ها";

    public override string PolicyVersions => "نسخه‌های قواعد";

    public override string PolicyVersionsMean => "تازه‌ترین نسخه معتبر است. هر دیدگاه با نسخه‌ای سنجیده شده که هنگام ارسالش معتبر بوده است.";

    public override string VersionColumn => "نسخه";

    public override string InForceSinceColumn => "معتبر از";

    public override string EnactedByColumn => "تصویب‌کننده";

    public override string WhyColumn => "چرا";

    public override string ChangesColumn => "تغییرها";

    public override string WhatChangedWith(int version) => $"آنچه با نسخهٔ {Number(version)} تغییر کرد";

    public override string ChangesOfVersion(int version) => $"تغییرهای نسخهٔ {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"معتبر از {Date(at)}، تصویب‌کننده: {who}.";

    public override string ChangedNothingSeen => "چیزی که خوانندگان می‌بینند تغییر نکرده است.";

    public override string ChangesCaption => "تغییرها به تفکیک بند و زبان";

    public override string WhatColumn => "چه";

    public override string BeforeColumn => "پیش از این";

    public override string AfterColumn => "پس از این";

    public override string Nothing => "هیچ";

    public override string ByAdministrator => "یک مدیر";

    public override string ByEditor => "یک ویراستار";

    public override string ByProgramAtStart => "برنامه، در آغاز";

    public override string ByOperator => "گردانندهٔ سایت";

    public override string GiveThisMark => "اگر به ناشر خبر می‌دهید، این نشانه را بیاورید:";

    public override string ToFrontPage => "به صفحهٔ نخست";

    public override string FormNoLongerValid => "این فرم دیگر معتبر نیست. بازگردید، صفحه را دوباره بارگذاری کنید و آن را بفرستید.";

    public override string NotUnderstood => "درخواست قابل فهم نبود.";

    public override string SignInFirst => "لطفاً نخست وارد شوید.";

    public override string MayNot => "اجازهٔ این کار را ندارید.";

    public override string NothingHere => "اینجا چیزی نیست.";

    public override string WrongKindOfRequest => "این نشانی چنین درخواستی را نمی‌پذیرد.";

    public override string NoLongerHere => "این دیگر اینجا نیست.";

    public override string TooLarge => "آنچه فرستادید بیش از اندازه بزرگ است.";

    public override string WrongKindOfContent => "آنچه فرستادید از نوعی است که اینجا پذیرفته نمی‌شود.";

    public override string TooManyRequests => "درخواست‌ها بیش از اندازه است. لطفاً کمی صبر کنید و دوباره بکوشید.";

    public override string OurFault => "در سوی ما خطایی رخ داد. این خطا ثبت شد.";

    public override string TryAgainSoon => "اکنون نمی‌توان چیزی را ذخیره کرد. لطفاً اندکی بعد دوباره تلاش کنید؛ چیزی از نوشتهٔ شما ثبت نشده است.";
}

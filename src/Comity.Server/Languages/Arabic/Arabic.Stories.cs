namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string OlderStories => "أخبار أقدم";

    public override string NoStories => "لا أخبار هنا بعد.";

    public override string Pages => "الصفحات";

    public override string Newest => "الأحدث";

    public override string Published => "نُشر في";

    public override string Updated => "حُدّث في";

    public override string Corrections => "تصويبات";

    public override string Tags => "المواضيع";

    public override string ReadStoryAt(string host) => $"اقرأوا الخبر على {host}";

    public override string VersionNotInForce => "هذه النسخة لم تعد سارية.";

    public override string ReadTheOneInForce => "اقرأوا النسخة السارية.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"النسخة {Number(version)}، سارية منذ {Date(at)}.";

    public override string AllVersions => "كل النسخ";

    public override string PolicyVersions => "نسخ القواعد";

    public override string PolicyVersionsMean => "الأحدث هي السارية. وقد قُيّم كل تعليق وفق النسخة التي كانت سارية حين أُرسل.";

    public override string VersionColumn => "النسخة";

    public override string InForceSinceColumn => "سارية منذ";

    public override string EnactedByColumn => "أقرّها";

    public override string WhyColumn => "السبب";

    public override string ChangesColumn => "التغييرات";

    public override string WhatChangedWith(int version) => $"ما الذي تغيّر في النسخة {Number(version)}";

    public override string ChangesOfVersion(int version) => $"تغييرات النسخة {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"سارية منذ {Date(at)}، أقرّها: {who}.";

    public override string ChangedNothingSeen => "لا شيء مما يراه القرّاء.";

    public override string ChangesCaption => "التغييرات حسب القاعدة واللغة";

    public override string WhatColumn => "ماذا";

    public override string BeforeColumn => "قبل";

    public override string AfterColumn => "بعد";

    public override string Nothing => "لا شيء";

    public override string ByAdministrator => "أحد المديرين";

    public override string ByEditor => "أحد المحررين";

    public override string ByProgramAtStart => "البرنامج، عند البدء";

    public override string ByOperator => "مشغّل الموقع";

    public override string GiveThisMark => "إذا أبلغتم الناشر بذلك، فاذكروا هذه العلامة:";

    public override string ToFrontPage => "إلى الصفحة الرئيسية";

    public override string FormNoLongerValid => "لم تعد هذه الاستمارة صالحة. ارجعوا وأعيدوا تحميل الصفحة ثم أرسلوها مجددًا.";

    public override string NotUnderstood => "تعذّر فهم الطلب.";

    public override string SignInFirst => "يُرجى تسجيل الدخول أولًا.";

    public override string MayNot => "ليس مسموحًا لكم بذلك.";

    public override string NothingHere => "لا شيء هنا.";

    public override string WrongKindOfRequest => "هذا العنوان لا يقبل هذا النوع من الطلبات.";

    public override string NoLongerHere => "لم يعد هذا هنا.";

    public override string TooLarge => "ما أرسلتموه كبير جدًا.";

    public override string WrongKindOfContent => "ما أرسلتموه من نوع لا يُقبل هنا.";

    public override string TooManyRequests => "طلبات كثيرة جدًا. يُرجى الانتظار قليلًا ثم المحاولة مجددًا.";

    public override string OurFault => "حدث خطأ لدينا. وقد سُجّل.";

    public override string TryAgainSoon => "لا يمكن حفظ أي شيء الآن. يُرجى المحاولة مجددًا بعد لحظات؛ لم يُؤخذ شيء مما كتبتم.";
}

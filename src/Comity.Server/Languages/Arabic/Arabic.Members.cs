namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string WeSendLink => "نرسل رابطًا إلى بريدكم الإلكتروني. لا كلمة مرور لتتذكروها.";

    public override string EmailAddress => "البريد الإلكتروني";

    public override string NeverShownToReaders => "لا يُعرض على القرّاء أبدًا.";

    public override string YourNameFirstTime => "اسمكم هنا (في المرة الأولى فقط)";

    public override string YourNameHere => "اسمكم هنا";

    public override string StandsOverComments => "يظهر فوق تعليقاتكم.";

    public override string SendMeLink => "أرسلوا إليّ رابطًا";

    public override string SignInAsStaff => "دخول العاملين";

    public override string LookIntoMail => "راجعوا بريدكم";

    public override string MailOnItsWay(string site) => $"إن كان العنوان صحيحًا فهناك رسالة من {site} في طريقها إليه. الرابط فيها يعمل مرة واحدة ولوقت قصير.";

    public override string LinkNoLongerWorks => "هذا الرابط لم يعد يعمل";

    public override string LinkWorksOnce => "رابط الدخول يعمل مرة واحدة ولوقت قصير.";

    public override string AskForNewOne => "اطلبوا رابطًا جديدًا.";

    public override string Welcome => "أهلًا بكم";

    public override string WelcomeBack(string name) => $"أهلًا بعودتكم، {name}";

    public override string TakeAlong(string name, int n) => $"نقل ما نُشر من هذا المتصفح باسم {name} ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"الرمز «{name}»، يُعرض الآن فقط:";

    public override string YourReportsAndAppeals => "بلاغاتكم واعتراضاتكم";

    public override string AWarning => "تحذير";

    public override string YourCommentsWait => "تعليقاتكم تنتظر المشرف";

    public override string YouAreSuspended => "مشاركتكم موقوفة مؤقتًا";

    public override string YouAreBlocked => "مشاركتكم محظورة";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"من {Date(since)} حتى {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"من {Date(since)} إلى أن يُرفع.";

    public override string GuestKnownByCookie(string name) => $"تكتبون هنا ضيفًا باسم «{name}»، ونتعرّف إليكم بملف تعريف ارتباط في هذا المتصفح.";

    public override string SignInToKeep => "[سجّلوا الدخول ببريدكم الإلكتروني] للاحتفاظ بتعليقاتكم.";

    public override string ToTheDesk => "إلى هيئة التحرير";

    public override string PasswordCodesPasskeys => "كلمة المرور والرموز ومفاتيح المرور";

    public override string ChangeYourName => "تغيير اسمكم";

    public override string CommentsKeepName => "تحتفظ التعليقات بالاسم الذي نُشرت به.";

    public override string WhereSignedIn => "أين سُجّل دخولكم";

    public override string ThisOne => "هذا المتصفح";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"منذ {Date(since)}، آخر استخدام {Date(used)}";

    public override string SignOutOf(string device) => $"تسجيل الخروج من {device}";

    public override string SignOutEverywhere => "تسجيل الخروج من كل مكان";

    public override string TokensForScripts => "رموز للبرامج";

    public override string TokensMean => "البرنامج الذي يملك رمزًا يستطيع ما تستطيعون. انظروا [واجهة البرمجة].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}، منذ {Date(since)}";

    public override string Revoke => "إلغاء";

    public override string WhatFor => "الغرض";

    public override string DaysUntilItExpires => "عدد الأيام حتى انتهائه";

    public override string MakeToken => "إنشاء رمز";

    public override string YourData => "بياناتكم";

    public override string DownloadData => "تنزيل كل ما هو محفوظ عنكم";

    public override string DeleteAccount => "حذف حسابكم";

    public override string DeleteMeans(string name) => $"يُمحى نهائيًا اسمكم «{name}» وبريدكم الإلكتروني وكل سبل الدخول. ويبقى في السجلّ المختوم، الخالي من الأسماء والنصوص، أن قرارات اتُّخذت بشأن تعليقات.";

    public override string YourComments => "تعليقاتكم";

    public override string StayWithoutName => "تبقى دون اسمكم";

    public override string AreErasedToo => "تُمحى أيضًا مع كل النسخ السابقة";

    public override string DeleteForGood => "حذف نهائي";

    public override string KeepAccount => "الإبقاء عليه";

    public override string NameLength(int least, int most) => $"يتكوّن الاسم من {Number(least)} إلى {Number(most)} محرفًا.";

    public override string NameHasLetters => "الاسم فيه حروف.";

    public override string NotAnEmail => "هذا ليس بريدًا إلكترونيًا.";
}

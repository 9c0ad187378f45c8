namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string WriteComment => "اكتبوا تعليقًا";

    public override string CannotBePublished => "لا يمكن نشر هذا التعليق بصيغته هذه. عدّلوه وأرسلوه مجددًا.";

    public override string WouldWait => "بصيغته هذه سينتظر هذا التعليق المشرف.";

    public override string BreaksNothing => "لا شيء فيه يخالف قواعد النقاش.";

    public override string ReasonsInFull => "الأسباب كاملة وكيفية الاعتراض";

    public override string Preview => "معاينة";

    public override string YouAnswer(int number) => $"تردّون على [\u200E#{number}].";

    public override string WriteOwnInstead => "اكتبوا تعليقًا مستقلًا بدلًا من ذلك";

    public override string PersonName => "الاسم";

    public override string EmailMayBeLeftOut => "البريد الإلكتروني (اختياري؛ لا يُعرض أبدًا)";

    public override string YouWriteAs => "تكتبون باسم [].";

    public override string LeaveThisEmpty => "اتركوا هذا الحقل فارغًا";
    public override string ImageField => "صورة (اختيارية؛ يراها شخص قبل أن يراها الآخرون)";
    public override string ImageAlt => "ما تُظهره الصورة بالكلمات";
    public override string ImagesOff => "هذا الموقع لا يقبل الصور.";
    public override string ImageNeedsAlt => "صفوا بالكلمات ما تُظهره الصورة في 300 حرف على الأكثر.";
    public override string ImageNotTaken => "تعذّر قبول الصورة. يجب أن تكون ملف PNG أو JPEG أو WebP أو GIF لا يتجاوز 8 ميغابايت وبمقاس معتاد.";
    public override string ChooseImageAgain => "اختر الصورة مرة أخرى؛ فالمتصفح لا يحتفظ بها.";
    public override string TakeImageAway => "إزالة الصورة";

    public override string Comment => "التعليق";

    public override string MarkdownHelp => "*مائل*، **عريض**، > اقتباس، - قائمة، `شيفرة`.";

    public override string JudgedByPolicy => "يُقيَّم ما تنشرونه وفق [قواعد النقاش].";

    public override string Post => "نشر";

    public override string ChangeComment(int number) => $"تعديل التعليق \u200E#{number}";

    public override string NewTextCannotBePublished => "لا يمكن نشر النص الجديد بصيغته هذه؛ ويبقى المنشور على حاله. عدّلوه وأرسلوه مجددًا.";

    public override string NewTextIsJudged => "يُقيَّم النص الجديد كأنه تعليق جديد. وتبقى النسخ التي رآها القرّاء متاحة لهم.";

    public override string LeaveAsItIs => "إبقاؤه كما هو";

    public override string WithdrawQuestion(int number) => $"هل تريدون سحب التعليق \u200E#{number}؟";

    public override string WithdrawMeans => "سيرى القرّاء أن كاتبه سحبه. وتبقى الردود عليه. لا يمكن التراجع عن ذلك.";

    public override string WithdrawIt => "سحبه";

    public override string LeaveIt => "إبقاؤه";

    public override string ReportComment(int number) => $"الإبلاغ عن التعليق \u200E#{number}";

    public override string ReportedBefore => "سبق أن أبلغتم عن هذا التعليق؛ سينظر فيه المشرف.";

    public override string ReportThanks => "شكرًا لكم. سينظر فيه المشرف.";

    public override string ReportOutcomeWhere => "ستجدون النتيجة في [صفحة بلاغاتكم واعتراضاتكم].";

    public override string BackToDiscussion => "العودة إلى النقاش";

    public override string WhichClause => "أيّ قاعدة من قواعد النقاش يخالف؟";

    public override string SentenceForModerator => "جملة للمشرف (اختيارية)";

    public override string TellMeByMail => "أبلغوني بالنتيجة عبر البريد الإلكتروني";

    public override string BreaksLaw => "هل يخالف القانون، لا قواعدنا فحسب؟";

    public override string ReportIllegal => "الإبلاغ عن محتوى غير قانوني";

    public override string ModeratorWarned => "وجّه إليكم المشرف تحذيرًا:";

    public override string IHaveRead => "قرأته";

    public override string Warnings => "التحذيرات";

    public override string NoWarning => "لا تحذير في انتظاركم. يمكنكم الكتابة من جديد.";

    public override string ConfirmBeforeNext => "قبل تعليقكم التالي، أكّدوا أنكم قرأتم هذا. القواعد في [قواعد النقاش].";

    public override string Clause(int number, string title) => $"القاعدة {number} ({title})";

    public override string Breaks(string clause) => $"هذا يخالف {clause}.";

    public override string MayBreak(string clause) => $"قد يخالف هذا {clause}.";

    public override string TheLaw => "القانون";

    public override string ThePolicy => "قواعد النقاش";
}

namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string ApprovedSubject => "نُشر تعليقكم";

    public override string ApprovedMail => "قرأ مشرف تعليقكم ونشره.";

    public override string RestoredSubject => "أُعيد تعليقكم";

    public override string RestoredMail => "أعاد مشرف تعليقكم إلى مكانه.";

    public override string HiddenSubject => "تعليقكم في انتظار قرار";

    public override string HiddenMail => "أخفى مشرف تعليقكم ريثما يتقرّر هل يمكن أن يبقى.";

    public override string RemovedSubject => "أُزيل تعليقكم";

    public override string RemovedMail => "أزال مشرف تعليقكم.";

    public override string SeveralPublishedSubject(int n) => Of(n, "لم يُنشر أي من تعليقاتكم", "نُشر تعليقكم", "نُشر تعليقان لكم", $"نُشرت {Number(n)} تعليقات لكم", $"نُشر {Number(n)} تعليقًا لكم", $"نُشر {Number(n)} تعليق لكم");

    public override string SeveralPublishedMail => "قرأ مشرف تعليقات لكم ونشرها.";

    public override string SeveralRemovedSubject(int n) => Of(n, "لم يُزل أي من تعليقاتكم", "أُزيل تعليقكم", "أُزيل تعليقان لكم", $"أُزيلت {Number(n)} تعليقات لكم", $"أُزيل {Number(n)} تعليقًا لكم", $"أُزيل {Number(n)} تعليق لكم");

    public override string SeveralRemovedMail => "أزال مشرف تعليقات لكم.";

    public override string TakenBackSubject => "أُلغي قرار";

    public override string TakenBackMail => "ألغى مشرف قرارًا كنا قد كتبنا إليكم بشأنه. وعاد الأمر إلى ما كان عليه.";

    public override string WarningMeasure => "تحذير";

    public override string PreModerationMeasure => "إشراف مسبق";

    public override string SuspensionMeasure => "إيقاف مؤقت";

    public override string BlockMeasure => "حظر";

    public override string MeasureLiftedSubject(string measure) => $"رُفع الإجراء: {measure}";

    public override string MeasureLiftedMail(string measure) => $"رفع مشرف الإجراء المتخذ بحقكم: {measure}.";

    public override string MeasureFellMail(string measure) => $"لم تعد كل الإزالات التي ترتّب عليها هذا الإجراء ({measure}) قائمة، لذلك لم يعد ساريًا.";

    public override string MeasureSubject(string measure) => $"إجراء بحقكم: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"لم يعد ساريًا: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"عاد ساريًا: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "لم يُزل معه أي تعليق لكم.", "أُزيل معه تعليق لكم.", "أُزيل معه تعليقان لكم.", $"أُزيلت معه {Number(n)} تعليقات لكم.", $"أُزيل معه {Number(n)} تعليقًا لكم.", $"أُزيل معه {Number(n)} تعليق لكم.");

    public override string WarnsYou => "يوجّه إليكم مشرف تحذيرًا.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"يقرأ مشرف تعليقاتكم قبل نشرها حتى {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "يقرأ مشرف تعليقاتكم قبل نشرها إلى أن يُرفع هذا الإجراء.";

    public override string NoPartUntil(DateTimeOffset end) => $"لا يمكنكم المشاركة في نقاشاتنا حتى {Date(end)}.";

    public override string NoPartUntilLifted => "لا يمكنكم المشاركة في نقاشاتنا إلى أن يُرفع هذا الإجراء.";

    public override string CommentUnder(int number, string story) => $"التعليق \u200E#{number} على «{story}»";

    public override string ACommentUnder(string story) => $"تعليق على «{story}»";

    public override string AndMore(int n) => $"… و{Number(n)} غيرها.";

    public override string StateAgain(int n, string state) => $"{Of(n, "عادت الحال", "عادت حاله", "عادت حالهما", "عادت حالها", "عادت حالها", "عادت حالها")}: {state}.";

    public override string StatePublished => "منشور";

    public override string StateHeld => "في انتظار المشرف";

    public override string StateRefused => "مرفوض";

    public override string StateRemoved => "أُزيل";

    public override string StateWithdrawn => "سُحب";

    public override string OurClause(int number, string title) => $"القاعدة {number} من قواعد النقاش لدينا، {title}:";

    public override string GroundIsLaw => "الأساس هو القانون لا قواعد النقاش لدينا.";

    public override string ModeratorsWords => "السبب بكلمات المشرف:";

    public override string PolicyAttachesIt => "تربط القواعد هذا بقرار اتخذه إنسان؛ ولم يؤكده إنسان.";

    public override string PersonNotProgram => "قرّر ذلك إنسان لا برنامج.";

    public override string AppealOnPageBelow => "إن رأيتم في ذلك خطأ، فيمكنكم الاعتراض في الصفحة أدناه؛ وسينظر فيه شخص آخر من جديد.";

    public override string WholePolicy(string address) => $"القواعد كاملة: {address}";
}

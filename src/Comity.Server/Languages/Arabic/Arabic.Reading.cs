namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string Discussion => "النقاش";

    public override string Comments(int n) => Of(n, "لا تعليقات", "تعليق واحد", "تعليقان", $"{Number(n)} تعليقات", $"{Number(n)} تعليقًا", $"{Number(n)} تعليق");

    public override string OrderOfDiscussion => "ترتيب النقاش";

    public override string OldestFirst => "الأقدم أولًا";

    public override string NewestFirst => "الأحدث أولًا";

    public override string MostReplied => "الأكثر ردودًا";

    public override string MostValued => "الأعلى تقديرًا";

    public override string MostValuedMeans => "تظهر أولًا التعليقات التي يقدّرها قرّاء يختلفون في الرأي عادةً. وما دامت التفاعلات أقل من أن يُعرف ذلك، تظهر أولًا التعليقات التي يقدّرها معظم المتفاعلين.";

    public override string NobodyHasWritten => "لم يكتب أحد بعد.";

    public override string CommentsBefore => "التعليقات السابقة";

    public override string MoreComments => "مزيد من التعليقات";

    public override string YourCommentNotPublished(string at) => $"لم يُنشر تعليقكم المؤرخ في {at}؛ لا يرى هذا أحد سواكم.";

    public override string ChangeAndSendAgain => "عدّلوه وأرسلوه مجددًا";

    public override string EveryCommentWaits => "في هذا النقاش يقرأ المشرف كل تعليق قبل أن يراه القرّاء.";

    public override string ConfirmWarningFirst => "بعد أن تؤكدوا أنكم قرأتم التحذير، يمكنكم الكتابة هنا.";

    public override string YourTextToKeep => "نصّكم، للاحتفاظ به";

    public override string StaffTag => "هيئة التحرير";

    public override string WroteStoryTag => "كاتب الخبر";

    public override string YouTag => "أنتم";

    public override string Answers(int parent) => $"ردّ على \u200E#{parent}";

    public override string ChangedAt => "عُدّل في";

    public override string RemovedUnder(string clause) => $"أزاله المشرف لأنه يخالف {clause}.";

    public override string RemovedUnderPolicy => "أزاله المشرف لأنه يخالف قواعد النقاش.";

    public override string WhyAndHowToAppeal => "السبب وكيفية الاعتراض";

    public override string WithdrawnByAuthor => "سحبه كاتبه.";

    public override string WaitsForModerator => "في انتظار المشرف.";

    public override string WaitsOnlyYouSee => "في انتظار المشرف؛ لا يراه أحد سواكم.";

    public override string WhyAndWhatYouCanDo => "السبب وما يمكنكم فعله";

    public override string Reply => "ردّ";

    public override string ReplyTo(int number) => $"الردّ على \u200E#{number}";

    public override string Change => "تعديل";

    public override string ChangeNumber(int number) => $"تعديل \u200E#{number}";

    public override string Withdraw => "سحب";

    public override string WithdrawNumber(int number) => $"سحب \u200E#{number}";

    public override string Report => "إبلاغ";

    public override string ReportNumber(int number) => $"الإبلاغ عن \u200E#{number}";

    public override string CommentNumber(int number) => $"التعليق \u200E#{number}";

    public override string WhatItAnswers => "ما يردّ عليه";

    public override string TheComment => "التعليق";

    public override string AnswersBelow => "الردود";

    public override string SeeInDiscussion => "عرضه ضمن النقاش كاملًا";

    public override string HistoryNumber(int number) => $"سجلّ \u200E#{number}";

    public override string HistoryOf(int number) => $"سجلّ التعليق [\u200E#{number}]";

    public override string Version(int number, string at) => $"النسخة {Number(number)}، {at}";

    public override string Respect => "تقدير";

    public override string Disagree => "أخالفه الرأي";
}

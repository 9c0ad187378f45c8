namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string DecidedAboutYou => "ما قُرّر بشأنكم";

    public override string NothingDecidedAboutYou => "بقدر ما يُعرف هذا المتصفح، ليس أي من تعليقاتكم محجوزًا أو مرفوضًا أو مُزالًا.";

    public override string YouReportedNothing => "بقدر ما يُعرف هذا المتصفح، لم تبلّغوا عن شيء.";

    public override string ReportOpen => "سينظر فيه مشرف.";

    public override string ReportUpheld => "وافقكم مشرف.";

    public override string ReportKept => "نظر فيه مشرف؛ والتعليق يراعي القاعدة.";

    public override string Lifted => "رُفع";

    public override string YourMeasure(string measure) => $"إجراء بحقكم: {measure}";

    public override string YourCommentNumber(int number) => $"تعليقكم \u200E#{number}";

    public override string YourComment => "تعليقكم";

    public override string YourWords => "كلماتكم";

    public override string TextErased => "مُحي النص.";

    public override string MarkedMeans => "المُعلَّم: الكلمات التي يستند إليها القرار.";

    public override string StatementOfReasons => "بيان الأسباب";

    public override string KeepAsText => "حفظه نصًا";

    public override string KeepAsJson => "حفظه بصيغة JSON";

    public override string WhatYouCanDo => "ما يمكنكم فعله";

    public override string CorrectAndSend => "تصحيح النص وإرساله مجددًا";

    public override string CorrectWhere => "لتصحيح النص وإرساله مجددًا، افتحوا [الخبر] في المتصفح الذي كتبتم فيه.";

    public override string WhyIsItWrong => "اعتراض: لماذا القرار خاطئ؟";

    public override string PersonWillAnswer => "سيقرأه إنسان ويجيب.";

    public override string OtherPersonWillAnswer => "سيقرأه ويجيب شخص غير الذي قرّر.";

    public override string AppealOnce => "يمكنكم الاعتراض مرة واحدة.";

    public override string Appeal => "اعتراض";

    public override string WithdrawTheComment => "سحب التعليق";

    public override string CannotBeUndone => "لا يمكن التراجع عن ذلك.";

    public override string KeepAddressToYourself => "من لديه هذا العنوان يستطيع قراءة هذه الصفحة والاعتراض باسمكم. احتفظوا به لأنفسكم.";

    public override string KeepNoticeAddress => "من لديه هذا العنوان يستطيع قراءة هذه الصفحة. احتفظوا به لأنفسكم.";

    public override string SeeInTheDiscussion => "عرضه في النقاش.";

    public override string MeasureIsLifted => "رُفع ولم يعد ساريًا.";

    public override string BeforeRecords => "اتُّخذ قبل أن تُسجَّل القرارات هنا.";

    public override string YourCommentPublished => "تعليقكم منشور.";

    public override string YouHaveWithdrawn => "سحبتم هذا التعليق.";

    public override string ReasonsNotRecorded => "لم تُسجَّل الأسباب.";

    public override string YourAppeal => "اعتراضكم";

    public override string AppealOpen => "مفتوح";

    public override string AppealUpheld => "مقبول";

    public override string AppealRejected => "مرفوض";

    public override string AppealSettled => "منتهٍ";

    public override string SentAt(string at) => $"أُرسل في {at}";

    public override string SentAnsweredAt(string at, string answered) => $"أُرسل في {at}، وأُجيب في {answered}";

    public override string AppealOpenMeans => "سيجيب عليه إنسان. وستُبلَّغون هنا، وبالبريد إن كان عنوانكم معروفًا.";

    public override string AppealUpheldMeans => "كنتم على حق؛ أُلغي القرار.";

    public override string AppealRejectedMeans => "يبقى القرار قائمًا.";

    public override string AppealSettledMeans => "زال القرار قبل أن يجيب أحد.";

    public override string TheAnswer => "الجواب:";

    public override string ReportAsIllegal(int number) => $"الإبلاغ عن التعليق \u200E#{number} بوصفه غير قانوني";

    public override string ForLawOnly => "هذا للمحتوى المخالف للقانون. أما ما يخالف قواعد النقاش لدينا فحسب فيُبلَّغ عنه في مكان آخر:";

    public override string ReportItHere => "أبلغوا عنه هنا";

    public override string WhichLaw => "أيّ قانون يخالف؟";

    public override string LawHelp => "مثل «التحريض على الكراهية» أو مادة من قانون، مع ذكر البلد.";

    public override string WhyIllegal => "لماذا هو غير قانوني؟";

    public override string AboutChildAbuse => "يتعلق بالاعتداء الجنسي على الأطفال أو استغلالهم. عندها يجوز ترك الاسم والعنوان.";

    public override string YourName => "اسمكم";

    public override string YourEmail => "بريدكم الإلكتروني";

    public override string AcknowledgementThere => "يصلكم عليه إقرار بالاستلام والقرار. ولن يعرف كاتب التعليق من أنتم أبدًا.";

    public override string GoodFaith => "أعتقد بحسن نية أن ما أكتبه هنا دقيق وكامل.";

    public override string SendNotice => "إرسال الإشعار";

    public override string YourNotice(int number) => $"إشعاركم رقم {number}";

    public override string Received => "استُلم";

    public override string Decided => "تقرّر";

    public override string ByAPerson(string at) => $"{at}، من إنسان";

    public override string Reasons => "الأسباب";

    public override string Law => "القانون";

    public override string Explanation => "الشرح";

    public override string YourWordsAndName => "كلماتكم واسمكم وعنوانكم";

    public override string Erased => "مُحيت";

    public override string EraseMine => "محو اسمي وعنواني وكلماتي";

    public override string EraseMeans => "عندها لن تُبلَّغوا بالقرار بالبريد. لا يمكن التراجع عن ذلك.";

    public override string EraseThem => "محوها";
}

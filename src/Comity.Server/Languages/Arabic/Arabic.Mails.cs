namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string SignInSubject(string site) => $"تسجيل الدخول إلى {site}";

    public override string SignInMail(string site, int minutes) => $"طلب أحدهم، والأرجح أنه أنتم، تسجيل الدخول إلى {site} بهذا العنوان.\n\nيعمل الرابط مرة واحدة خلال {Number(minutes)} {Of(minutes, "دقيقة", "دقيقة", "دقيقة", "دقائق", "دقيقة", "دقيقة")}. إن لم تكونوا أنتم من طلب ذلك، فلا تفعلوا شيئًا: لا يدخل أحد من دون الرابط.";

    public override string AddressRefusedSubject => "لا يمكن استخدام هذا العنوان هنا";

    public override string AddressRefusedMail(string site) => $"طلب أحدهم، وربما أنتم، حسابًا في {site} بهذا العنوان. عناوين خدمة البريد هذه غير مقبولة هناك؛ استخدموا عنوانًا آخر.";

    public override string InvitationSubject(string site) => $"دعوة إلى {site}";

    public override string InvitationMail(string role, string site, int days) => $"صفتكم في {site}: {role}.\n\nيتيح الرابط الدخول مرة واحدة خلال {Number(days)} {Of(days, "يوم", "يوم", "يوم", "أيام", "يومًا", "يوم")}. بعدها تضبطون كلمة مرور مع تطبيق للرموز الصالحة لمرة واحدة، أو مفتاح مرور.";

    public override string Accept => "قبول";

    public override string Auditor => "مدقّق";

    public override string Moderator => "مشرف";

    public override string Editor => "محرّر";

    public override string Administrator => "مدير";

    public override string HeldSubject(string story) => $"تعليقكم على «{story}» في انتظار المشرف";

    public override string HeldMail(string story) => $"تعليقكم على «{story}» محفوظ وسيظهر بعد أن يقرأه مشرف. لا داعي إلى إرساله مجددًا.";

    public override string HeldOnReportsMail(string story) => $"أبلغ قرّاء عن تعليقكم على «{story}». لن يظهر حتى يقرأه مشرف. لا داعي إلى إرساله مجددًا.";

    public override string RefusedSubject(string story) => $"لم يُقبل تعليقكم على «{story}»";

    public override string RefusedMail(string story) => $"لم يُنشر تعليقكم على «{story}». نصّه محفوظ لكم: يمكنكم تصحيحه وإرساله مجددًا.";

    public override string FallsUnder(string clause) => $"يندرج تحت هذه القاعدة من قواعد النقاش: {clause}";

    public override string TheReason(string reason) => $"السبب: {reason}";

    public override string DecidedByProgram => "قرّر ذلك البرنامج الذي يطبّق القواعد؛ ولم ينظر فيه إنسان بعد.";

    public override string DecidedByPerson => "قرّر ذلك إنسان.";

    public override string ReasonsBelow => "الأسباب كاملة في الصفحة أدناه. إن رأيتم في ذلك خطأ، فيمكنكم الاعتراض هناك؛ وسيجيب إنسان.";

    public override string ReasonsAndWhatYouCanDo => "الأسباب وما يمكنكم فعله";

    public override string ReportSubject(string story) => $"بلاغكم عن تعليق على «{story}»";

    public override string ReportUpheldMail(string story) => $"أبلغتم عن تعليق على «{story}». نظر فيه مشرف ووافقكم: لم يعد التعليق ظاهرًا. شكرًا على التنبيه.";

    public override string ReportKeptMail(string story) => $"أبلغتم عن تعليق على «{story}». نظر فيه مشرف: يبقى التعليق لأنه يراعي قواعد النقاش. شكرًا على التنبيه.";

    public override string YourReports => "بلاغاتكم";

    public override string SeeWhereItStands => "الاطّلاع على ما آل إليه";

    public override string AppealSettledSubject => "انتهت الحاجة إلى اعتراضكم";

    public override string AppealSettledMail => "لم يعد القرار الذي اعترضتم عليه قائمًا، فلم تعد ثمة حاجة إلى الرد على اعتراضكم.";

    public override string AppealUpheldSubject => "قُبل اعتراضكم";

    public override string AppealUpheldMail => "كنتم على حق: نظر في الأمر شخص غير الذي قرّر أولًا، وأُلغي القرار.";

    public override string AppealRejectedSubject => "رُفض اعتراضكم";

    public override string AppealRejectedMail => "نظر في الأمر شخص غير الذي قرّر أولًا. يبقى القرار قائمًا.";

    public override string WhatElseStands => "ما يمكنكم فعله غير ذلك مذكور في بيان الأسباب في الصفحة أدناه.";

    public override string AppealOpenAgainSubject => "اعتراضكم مفتوح من جديد";

    public override string AnswerTakenBackMail => "سُحب الرد على اعتراضكم. وسيُردّ عليه من جديد.";

    public override string DecisionStandsAgainMail => "عاد القرار الذي اعترضتم عليه قائمًا، ولم يكن أحد قد ردّ على اعتراضكم. سيردّ عليه إنسان الآن.";

    public override string AnswerInTheirWords(string answer) => $"الرد بنصّه:\n{answer}";

    public override string StandsAs(int number) => $"تعليقكم قائم في النقاش برقم \u200E#{number}.";

    public override string ItNoLongerApplies => "لم يعد ذلك ساريًا.";

    public override string SettledPublished => "التعليق منشور.";

    public override string SettledWithdrawn => "سحبتم التعليق.";

    public override string SettledRemoved => "في هذه الأثناء قرّر إنسان: أُزيل التعليق. يمكنكم الاعتراض على هذا القرار أيضًا.";

    public override string SettledOtherText => "أرسلتم نصًا آخر، وصدر بشأنه قرار جديد.";

    public override string NoticeSubject(int number, string site) => $"إشعاركم رقم {number} إلى {site}";

    public override string NoticeReceivedMail(string site, int number) => $"تلقّى {site} إشعاركم بمحتوى غير قانوني. رقمه {number}.\n\nسيقرأه إنسان ويقرّر. وستُبلَّغون بالقرار وأسبابه على هذا العنوان. وفي الصفحة أدناه يمكنكم أيضًا طلب محو اسمكم وعنوانكم.";

    public override string NoticeDecidedSubject(int number, string site) => $"إشعاركم رقم {number} إلى {site}: القرار";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nقرّر ذلك إنسان لا برنامج. الأسباب:\n{reasons}\n\nإن لم توافقوا، فيمكنكم الرد على هذه الرسالة، أو اللجوء إلى هيئة معتمدة لتسوية المنازعات خارج المحكمة (المادة 21 من قانون الخدمات الرقمية) إن كان هذا الموقع ملزمًا به، أو إلى القضاء.";

    public override string NoticeReopenedSubject(int number) => $"إشعاركم رقم {number} مفتوح من جديد";

    public override string NoticeReopenedMail => "أُلغي القرار بشأن إشعاركم. وسيصدر فيه قرار جديد.";

    public override string NoticeOpen => "لم يُتخذ قرار بشأنه بعد.";

    public override string NoticeRemoved => "أُزيل التعليق.";

    public override string NoticeHeld => "لم يعد التعليق ظاهرًا ريثما يُنظر فيه.";

    public override string NoticeNothing => "لم يُتخذ إجراء بشأن هذا الإشعار.";
}

namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string Restriction => "القيد";

    public override string Territory => "النطاق المكاني";

    public override string Duration => "المدة";

    public override string Facts => "الوقائع";

    public override string WhatLedToIt => "ما أدّى إليه";

    public override string AutomatedMeans => "الوسائل الآلية";

    public override string LegalGround => "الأساس القانوني";

    public override string ContractualGround => "الأساس التعاقدي";

    public override string Reference => "رقم القرار";

    public override string Concerns => "يتعلق بـ";

    public override string ByAProgram(string at) => $"{at}، من برنامج";

    public override string InForceThen(int version) => $"[قواعد النقاش]، النسخة {Number(version)} السارية آنذاك";

    public override string YouAreWarned => "وُجّه إليكم تحذير. يمكنكم مواصلة المشاركة.";

    public override string ReadBeforehand => "يقرأ مشرف تعليقاتكم قبل نشرها.";

    public override string NoPartForATime => "لا يمكنكم كتابة التعليقات أو الإبلاغ عنها لبعض الوقت.";

    public override string NoPart => "لا يمكنكم كتابة التعليقات أو الإبلاغ عنها.";

    public override string HeldMeans => "لا يظهر تعليقكم حتى ينظر فيه إنسان.";

    public override string RefusedMeans => "لم يُنشر تعليقكم. وهو محفوظ لتصحّحوه.";

    public override string RemovedMeans => "أُزيل تعليقكم. ويبقى رقمه ومكانه محفوظين.";

    public override string EverywhereAlike => "في كل مكان: يعرض هذا الموقع الشيء نفسه في جميع البلدان.";

    public override string OnAllSites => "في جميع مواقع هذا النظام، في جميع البلدان.";

    public override string OnThisSite => "في هذا الموقع، في جميع البلدان.";

    public override string WarningRestrictsNothing => "لا يقيّد التحذير شيئًا؛ لكنه يُحتسب عند النظر في خطوات أخرى.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"من {Date(start)} حتى {Date(end)}؛ وينتهي من تلقاء نفسه.";

    public override string FromUntilLifted(DateTimeOffset start) => $"من {Date(start)} إلى أن يُرفع.";

    public override string UntilDecided => "إلى أن يقرّر إنسان.";

    public override string UntilCorrected => "إلى أن ترسلوا نصًا مصحّحًا أو يُقبل اعتراض.";

    public override string UntilRestored => "بلا نهاية، ما لم يُعد.";

    public override string ReadersReported => "كان قراء قد أبلغوا عن التعليق.";

    public override string NoticeReceived => "كان قد ورد إشعار بمحتوى غير قانوني.";

    public override string ProgramRead => "قرأ البرنامج الذي يطبّق قواعد النقاش التعليق عند إرساله.";

    public override string OnOwnInitiative => "اتُّخذ القرار بمبادرة منا.";

    public override string ReportsWeighed => "كانت لبلاغات قراء أصابوا من قبل وزن يكفي لأن ينتظر التعليق حتى ينظر فيه إنسان.";

    public override string LedByReports => "بلاغات قراء بموجب قواعد النقاش";

    public override string LedByNotice => "إشعار بمحتوى غير قانوني";

    public override string LedByUs => "مبادرة منا";

    public override string ProgramFoundAndDecided => "وجد برنامج التعليق وقرّر بنفسه؛ ولم يكن إنسان قد نظر فيه.";

    public override string ProgramApplied => "طبّق برنامج ما تربطه القواعد بقرار؛ ولم يؤكده إنسان.";

    public override string ProgramWeighedReports => "قرّر برنامج بنفسه بحسب وزن البلاغات؛ ولم يكن إنسان قد نظر فيه.";

    public override string ProgramMarked => "كان برنامج قد وسم التعليق؛ وقرّر إنسان.";

    public override string PersonDecidedAlone => "لا شيء: قرّر إنسان.";

    public override string BreaksTheLaw => "التعليق يخالف القانون.";

    public override string PolicyProcedure => "الإجراءات بموجب قواعد النقاش";

    public override string ReadByPersonFirst => "يجب أن يقرأه إنسان أولًا.";

    public override string ClauseTitled(int number, string title) => $"القاعدة {Number(number)}، {title}";

    public override string YoursAgainstClause => "ما كتبتموه لا يتفق مع هذه القاعدة.";

    public override string MayBeAgainstClause => "قد لا يتفق التعليق مع هذه القاعدة.";

    public override string FoundAgainstClause => "رأى مشرف أن التعليق لا يتفق مع هذه القاعدة.";

    public override string CanCorrect => "يمكنكم تصحيح النص وإرساله مجددًا.";

    public override string CanAppeal => "يمكنكم الاعتراض مجانًا وبكلماتكم؛ وسيجيب شخص غير الذي قرّر.";

    public override string CanTurnTo(string body) => $"يمكنكم التوجّه إلى {body}.";

    public override string CanTurnToBody => "في الاتحاد الأوروبي يمكنكم التوجّه إلى هيئة معتمدة لتسوية النزاعات خارج المحاكم (المادة 21 من قانون الخدمات الرقمية)، إن كان هذا الموقع خاضعًا له.";

    public override string CanGoToCourt => "يمكنكم اللجوء إلى القضاء في أي وقت.";

    public override string UntilWhen(DateTimeOffset end) => $"حتى {Date(end)}.";

    public override string ImageFirst => "في التعليق صورة؛ وينظر إليها إنسان أولًا.";

    public override string NotShownHuman => "يكتب ضيوف كثيرون الآن، ولم يُظهر هذا المتصفح أنه ليس آلة.";

    public override string EmailServiceRead => "تُقرأ أولًا التعليقات الواردة من عناوين خدمة البريد هذه.";

    public override string HeldBecause(string why) => $"محتجز في انتظار مشرف. {why}";

    public override string SearchTooLong(int most) => $"ابحثوا بما لا يزيد على هذا العدد من المحارف: {Number(most)}.";

    public override string SearchEmpty => "اكتبوا كلمة للبحث عنها.";

    public override string SearchManyWords(int most) => $"ابحثوا بما لا يزيد على هذا العدد من الكلمات: {Number(most)}.";

    public override string SignInToIgnore => "سجّلوا الدخول لتتجاهلوا شخصًا.";

    public override string IgnoreTooMany(int most) => $"بلغ عدد من تتجاهلونهم {Number(most)}؛ عودوا أولًا إلى قراءة أحدهم.";

    public override string SignInToReact => "سجّلوا الدخول لتقولوا رأيكم في تعليق.";
}

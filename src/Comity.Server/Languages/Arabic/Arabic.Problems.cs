namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string CommentTooLong(int most, int length) => $"الحد الأقصى للتعليق {Number(most)} محرف؛ وفي هذا {Number(length)}.";

    public override string CommentEmpty => "التعليق فارغ.";

    public override string HalfCharacter(int at) => $"في النص نصف محرف في الموضع {at}.";

    public override string ControlCharacter(int at) => $"في النص محرف تحكّم في الموضع {at} لا يمكن عرضه.";

    public override string NameNeeded => "لا بد من اسم فيه حروف أو أرقام.";

    public override string NameTooLong(int most, int length) => $"الحد الأقصى للاسم {Number(most)} محرف؛ وفي هذا {Number(length)}.";

    public override string EmailWrong => "هذا ليس بريدًا إلكترونيًا؛ احذفوه أو صحّحوه.";

    public override string TrapFilled => "مُلئ حقل يجب أن يبقى فارغًا. إن لم تكونوا آلة، فأرسلوا تعليقكم مرة أخرى.";

    public override string FormTooOld => "تقادمت هذه الاستمارة. نصّكم محفوظ؛ أرسلوه مرة أخرى.";

    public override string TooQuick => "كان ذلك أسرع مما يكتب الناس، وفي النص رابط. نصّكم محفوظ؛ انتظروا لحظة وأرسلوه مرة أخرى.";

    public override string MuchInShortTime(int seconds) => $"كان ذلك كثيرًا في وقت قصير. نصّكم محفوظ؛ حاولوا مجددًا بعد {Number(seconds)} {Of(seconds, "ثانية", "ثانية", "ثانية", "ثوانٍ", "ثانية", "ثانية")}.";

    public override string NoSuchStory => "لا يوجد خبر كهذا.";

    public override string NoDiscussion => "ليس لهذا الخبر نقاش.";

    public override string DiscussionClosed => "هذا النقاش مغلق؛ ولا تزال قراءته ممكنة.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"لا يمكنكم المشاركة في هذا النقاش حتى {Date(end)}: {reason}.";

    public override string BarredFor(string reason) => $"لم يعد بإمكانكم المشاركة في هذا النقاش: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"لا يمكنكم المشاركة في هذا النقاش حتى {Date(end)} لأنكم حُظرتم بموجب قواعد النقاش.";

    public override string Barred => "لم يعد بإمكانكم المشاركة في هذا النقاش لأنكم حُظرتم بموجب قواعد النقاش.";

    public override string WarnedFirst(string reason, string address) => $"وجّه إليكم المشرف تحذيرًا: {reason}. أكّدوا على ‎/warnings أنكم قرأتموه (البرامج: POST {address})، ثم أرسلوا تعليقكم.";

    public override string NoSuchCommentOfYours => "ليس لكم تعليق كهذا.";

    public override string RemovedAlready => "أزال المشرف هذا التعليق بالفعل.";

    public override string NoSuchComment => "لا يوجد تعليق كهذا.";

    public override string OwnWithdrawInstead => "هذا تعليقكم؛ يمكنكم سحبه.";

    public override string OwnComment => "هذا تعليقكم.";

    public override string ChooseClause => "اختاروا القاعدة التي يخالفها التعليق.";

    public override string EditTimeOver => "انقضى الوقت الذي كان يمكن فيه تعديل هذا التعليق؛ ولا يزال سحبه ممكنًا.";

    public override string PersonLooksNow => "ينظر إنسان في هذا التعليق الآن؛ ولا يمكن تعديله قبل أن يقرّر. ولا يزال سحبه ممكنًا.";

    public override string EmailServiceRefused => "لا تُقبل هنا التعليقات من عناوين خدمة البريد هذه. استخدموا عنوانًا آخر.";

    public override string AnsweredGone => "التعليق الذي تردّون عليه لم يعد في هذا النقاش.";

    public override string WriteWhyWrong => "اكتبوا لماذا ترون أن القرار خاطئ.";

    public override string AppealTooLong(int most, int length) => $"الحد الأقصى للاعتراض {most} محرف؛ وفي هذا {length}.";

    public override string DecisionChanged => "تغيّر القرار في هذه الأثناء. اقرأوا ما هو قائم الآن.";

    public override string AppealedAlready => "سبق أن اعترضتم على هذا القرار؛ ولكل قرار اعتراض واحد.";

    public override string AppealTimeOver(int months) => $"انقضت مهلة الاعتراض، وهي {Number(months)} {Of(months, "شهر", "شهر", "شهر", "أشهر", "شهرًا", "شهر")}.";

    public override string NothingToAppeal => "لا شيء للاعتراض عليه.";

    public override string SayWhichLaw(int most) => $"اذكروا أيّ قانون يخالفه التعليق، في {most} محرف على الأكثر.";

    public override string ExplainWhy(int most) => $"اشرحوا السبب، في {most} محرف على الأكثر.";

    public override string ConfirmGoodFaith => "أكّدوا أنكم تعتقدون بحسن نية أن الإشعار دقيق وكامل.";

    public override string NotifierNameTooLong(int most) => $"الحد الأقصى للاسم {most} محرف.";

    public override string GiveNameAndAddress => "اذكروا اسمكم وبريدكم الإلكتروني. ولا يجوز تركهما إلا في الجرائم الجنسية ضد الأطفال.";
}

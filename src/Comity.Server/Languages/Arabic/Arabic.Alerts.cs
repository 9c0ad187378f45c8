namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string YourAlerts => "تنبيهاتكم";

    public override string UnreadCount(int n) => $"{Number(n)} غير مقروء";

    public override string MarkAllRead => "تعليم الكل مقروءًا";

    public override string NoAlertsYet => "لا شيء بعد. تُنبَّهون هنا إلى الردود على تعليقاتكم، والتعليقات التي تذكركم، والقرارات.";

    public override string FromPaper(DateTimeOffset at) => $"من الصحيفة، {Date(at)}";

    public override string OlderOnes => "الأقدم";

    public override string FromTheBeginning => "من البداية";

    public override string ByMail => "بالبريد";

    public override string AnswersToYou => "الردود على تعليقاتكم";

    public override string MentionsOfYou => "التعليقات التي تذكركم";

    public override string DecisionsAboutYou => "القرارات بشأن تعليقاتكم";

    public override string ReasonsAtOnce => "فورًا: الأسباب كاملة. وهي في صفحتكم على كل حال.";

    public override string Keep => "حفظ";

    public override string AtOnce => "فورًا";

    public override string Hourly => "مرة في الساعة";

    public override string Daily => "مرة في اليوم";

    public override string Never => "أبدًا";

    public override string AddressNotProven => "ذكرتم عنوانًا، ولم يثبت بعد أنه لكم. عندئذ يمكن تنبيهكم بالبريد.";

    public override string SendProof => "أرسلوا إليّ رابطًا لإثبات ذلك";

    public override string NoAddressGiven => "لم تذكروا بريدًا إلكترونيًا. [سجّلوا الدخول ببريد] لتُنبَّهوا به.";

    public override string InThisBrowser => "في هذا المتصفح";

    public override string AlsoWithoutPage => "حتى حين لا تكون أي من صفحاتنا مفتوحة.";

    public override string ShowInBrowser => "عرض تنبيهاتي في هذا المتصفح";

    public override string ShowNoMore => "عدم عرضها هنا بعد الآن";

    public override string BrowserDenied => "مُنع المتصفح من عرض رسائل هذا الموقع.";

    public override string ByFeed => "بخلاصة";

    public override string FeedOfAnswers => "[الردود والإشارات خلاصةَ Atom]. العنوان لكم وحدكم؛ وينتهي حين تسجّلون الخروج من كل مكان.";

    public override string ChoiceKept => "حُفظ اختياركم.";

    public override string MailToYouOnItsWay => "رسالة في طريقها إلى عنوانكم.";

    public override string ChooseForEach => "اختاروا لكل نوع: فورًا أو كل ساعة أو كل يوم أو أبدًا.";

    public override string ProofAskedAlready => "سبق طلب مثل هذه الرسائل. راجعوا بريدكم أو حاولوا بعد ساعة.";

    public override string CommentGone(string under) => $"تعليق{under} كان يخصّكم لم يعد ظاهرًا.";

    public override string AnsweredYou(string who, string under) => $"ردّ {who} على تعليقكم{under}.";

    public override string NamedYou(string who, string under) => $"ذكركم {who} في تعليق{under}.";

    public override string ReportReopened(string under) => $"بلاغكم عن تعليق{under} مفتوح من جديد.";

    public override string ReportAnsweredUpheld(string under) => $"أُجيب عن بلاغكم عن تعليق{under}: وافقكم المشرف.";

    public override string ReportAnsweredKept(string under) => $"أُجيب عن بلاغكم عن تعليق{under}: التعليق يراعي قواعد النقاش.";

    public override string AppealAnsweredUpheld(string under) => $"أُجيب عن اعتراضكم{under}: أنتم على حق، ولم يعد القرار قائمًا.";

    public override string AppealAnsweredRejected(string under) => $"أُجيب عن اعتراضكم{under}: يبقى القرار قائمًا.";

    public override string Under(string story) => $"على «{story}»";

    public override string TakenBackSince => "أُلغي هذا القرار منذ ذلك الحين.";

    public override string IsPublished(string under) => $"نُشر تعليقكم{under}.";

    public override string IsBack(string under) => $"عاد تعليقكم{under} إلى مكانه.";

    public override string IsHidden(string under) => $"تعليقكم{under} غير ظاهر ريثما يتقرّر هل يمكن أن يبقى.";

    public override string WasRemoved(string under) => $"أُزيل تعليقكم{under}.";

    public override string MeasureLiftedAlert => "رُفع إجراء كان بحقكم.";

    public override string MeasureImposedAlert => "اتُّخذ إجراء بحقكم.";

    public override string DigestWhy(string site) => $"تصلكم هذه الرسالة لأنكم طلبتم من {site} تنبيهكم. لكي لا تصلكم بعد الآن:";

    public override string AlertsFrom(int n, string site) => $"{Of(n, "لا تنبيهات", "تنبيه واحد", "تنبيهان", $"{Number(n)} تنبيهات", $"{Number(n)} تنبيهًا", $"{Number(n)} تنبيه")} من {site}";

    public override string AllYourAlerts => "كل تنبيهاتكم";

    public override string ProveSubject(string site) => $"عنوانكم في {site}";

    public override string ProveMail(string site) => $"يكتب أحدهم، والأرجح أنه أنتم، في {site} ضيفًا بهذا العنوان ويريد أن يُنبَّه إلى الردود بالبريد.\n\nإن لم تكونوا أنتم، فلا تفعلوا شيئًا: لا تُرسل رسالة كهذه من دون الرابط.";

    public override string AddressIsMine => "هذا العنوان لي";

    public override string YourAddress => "عنوانكم";

    public override string LinkDoesNotWork => "هذا الرابط لا يعمل";

    public override string NotWholeOrOtherAddress => "إنه غير كامل، أو ذُكر عنوان آخر منذ ذلك الحين.";

    public override string AddressIsYours => "العنوان لكم";

    public override string MailedFromNow => "من الآن تُنبَّهون بالبريد. وفي المتصفح الذي تكتبون فيه [يمكنكم أن تختاروا] ماذا وكم مرة.";

    public override string IsAddressYours => "هل هذا العنوان لكم؟";

    public override string YesTellMe => "نعم، نبّهوني بالبريد";

    public override string NoMoreMails => "لا مزيد من هذه الرسائل";

    public override string NotWholeOrGone => "إنه غير كامل، أو لم يعد الحساب موجودًا. يمكنكم اختيار رسائلكم [في حسابكم].";

    public override string NoMoreMailsDone => "لن تصلكم هذه الرسائل بعد الآن";

    public override string ChooseThere => "ما يخصّكم باقٍ في حسابكم. [اختاروا هناك] إن أردتم الرسائل من جديد.";

    public override string NoMoreMailsQuestion => "هل توقفون هذه الرسائل؟";

    public override string ToldInAccountOnly => "عندها تُنبَّهون إلى الردود والإشارات ونحوها في حسابكم فقط.";

    public override string StopMails => "إيقاف الرسائل";

    public override string WhomYouIgnore => "من تتجاهلونهم";

    public override string IgnoreMeans => "تعليقاتهم مطوية لكم، ولا تُنبَّهون إلى ردودهم. ولا يعلم بذلك أحد سواكم.";
}

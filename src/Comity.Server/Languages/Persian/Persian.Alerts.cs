namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string YourAlerts => "اعلان‌های شما";

    public override string UnreadCount(int n) => $"{Number(n)} خوانده‌نشده";

    public override string MarkAllRead => "همه را خوانده‌شده بدان";

    public override string NoAlertsYet => "هنوز چیزی نیست. پاسخ‌ها به دیدگاه‌های شما، دیدگاه‌هایی که از شما نام می‌برند و تصمیم‌ها اینجا به شما خبر داده می‌شود.";

    public override string FromPaper(DateTimeOffset at) => $"از روزنامه، {Date(at)}";

    public override string OlderOnes => "قدیمی‌ترها";

    public override string FromTheBeginning => "از آغاز";

    public override string ByMail => "با ایمیل";

    public override string AnswersToYou => "پاسخ‌ها به دیدگاه‌های شما";

    public override string MentionsOfYou => "دیدگاه‌هایی که از شما نام می‌برند";

    public override string DecisionsAboutYou => "تصمیم‌ها دربارهٔ دیدگاه‌های شما";

    public override string ReasonsAtOnce => "بی‌درنگ: دلایل کامل. در هر حال در صفحهٔ خودتان هست.";

    public override string Keep => "نگه‌داشتن";

    public override string AtOnce => "بی‌درنگ";

    public override string Hourly => "ساعتی یک بار";

    public override string Daily => "روزی یک بار";

    public override string Never => "هرگز";

    public override string AddressNotProven => "نشانی‌ای داده‌اید، اما هنوز نشان داده نشده که از آن شماست. پس از آن می‌توان با ایمیل خبرتان کرد.";

    public override string SendProof => "پیوند تأیید برایم بفرستید";

    public override string NoAddressGiven => "نشانی ایمیل نداده‌اید. برای خبر گرفتن با ایمیل [با نشانی وارد شوید].";

    public override string InThisBrowser => "در این مرورگر";

    public override string AlsoWithoutPage => "حتی وقتی هیچ صفحه‌ای از ما باز نیست.";

    public override string ShowInBrowser => "اعلان‌هایم را در این مرورگر نشان بده";

    public override string ShowNoMore => "دیگر اینجا نشان نده";

    public override string BrowserDenied => "به مرورگر گفته شده پیام‌های این سایت را نشان ندهد.";

    public override string ByFeed => "با خوراک";

    public override string FeedOfAnswers => "[پاسخ‌ها و نام‌بردن‌ها به‌صورت خوراک Atom]. نشانی تنها از آن شماست؛ با خروج از همه‌جا پایان می‌یابد.";

    public override string ChoiceKept => "گزینش شما نگه داشته شد.";

    public override string MailToYouOnItsWay => "نامه‌ای به نشانی شما در راه است.";

    public override string ChooseForEach => "برای هر نوع برگزینید: بی‌درنگ، ساعتی، روزانه یا هرگز.";

    public override string ProofAskedAlready => "چنین نامه‌ای پیش‌تر خواسته شده است. ایمیلتان را ببینید یا یک ساعت دیگر بکوشید.";

    public override string CommentGone(string under) => $"دیدگاهی{under} که به شما مربوط بود دیگر نمایش داده نمی‌شود.";

    public override string AnsweredYou(string who, string under) => $"{who} به دیدگاه شما{under} پاسخ داد.";

    public override string NamedYou(string who, string under) => $"{who} در دیدگاهی{under} از شما نام برد.";

    public override string ReportReopened(string under) => $"گزارش شما دربارهٔ دیدگاهی{under} دوباره باز است.";

    public override string ReportAnsweredUpheld(string under) => $"گزارش شما دربارهٔ دیدگاهی{under} پاسخ داده شد: ناظر با شما هم‌نظر بود.";

    public override string ReportAnsweredKept(string under) => $"گزارش شما دربارهٔ دیدگاهی{under} پاسخ داده شد: دیدگاه قواعد گفت‌وگو را رعایت کرده است.";

    public override string AppealAnsweredUpheld(string under) => $"اعتراض شما{under} پاسخ داده شد: حق با شماست و تصمیم دیگر برقرار نیست.";

    public override string AppealAnsweredRejected(string under) => $"اعتراض شما{under} پاسخ داده شد: تصمیم برقرار می‌ماند.";

    public override string Under(string story) => $"زیر «{story}»";

    public override string TakenBackSince => "این تصمیم از آن پس پس گرفته شده است.";

    public override string IsPublished(string under) => $"دیدگاه شما{under} منتشر شد.";

    public override string IsBack(string under) => $"دیدگاه شما{under} دوباره سر جای خود است.";

    public override string IsHidden(string under) => $"دیدگاه شما{under} تا تصمیم دربارهٔ ماندنش نمایش داده نمی‌شود.";

    public override string WasRemoved(string under) => $"دیدگاه شما{under} حذف شد.";

    public override string MeasureLiftedAlert => "اقدامی دربارهٔ شما لغو شد.";

    public override string MeasureImposedAlert => "اقدامی دربارهٔ شما اعمال شد.";

    public override string DigestWhy(string site) => $"این نامه را می‌گیرید چون از {site} خواسته‌اید خبرتان کند. برای اینکه دیگر نگیرید:";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "اعلان", "اعلان")} از {site}";

    public override string AllYourAlerts => "همهٔ اعلان‌های شما";

    public override string ProveSubject(string site) => $"نشانی شما در {site}";

    public override string ProveMail(string site) => $"کسی، به احتمال زیاد خود شما، در {site} به‌عنوان مهمان با این نشانی می‌نویسد و می‌خواهد با ایمیل از پاسخ‌ها خبر بگیرد.\n\nاگر شما نبودید، کاری نکنید: بی این پیوند چنین نامه‌ای فرستاده نمی‌شود.";

    public override string AddressIsMine => "این نشانی از آن من است";

    public override string YourAddress => "نشانی شما";

    public override string LinkDoesNotWork => "این پیوند کار نمی‌کند";

    public override string NotWholeOrOtherAddress => "کامل نیست، یا از آن پس نشانی دیگری داده شده است.";

    public override string AddressIsYours => "نشانی از آن شماست";

    public override string MailedFromNow => "از این پس با ایمیل خبر می‌گیرید. در مرورگری که در آن می‌نویسید [می‌توانید برگزینید] از چه و چند وقت یک بار.";

    public override string IsAddressYours => "آیا این نشانی از آن شماست؟";

    public override string YesTellMe => "بله، با ایمیل خبرم کنید";

    public override string NoMoreMails => "دیگر از این نامه‌ها نه";

    public override string NotWholeOrGone => "کامل نیست، یا حساب دیگر وجود ندارد. نامه‌هایتان را می‌توانید [در حساب خود] برگزینید.";

    public override string NoMoreMailsDone => "دیگر از این نامه‌ها نمی‌گیرید";

    public override string ChooseThere => "آنچه به شما مربوط است همچنان در حسابتان هست. اگر دوباره نامه خواستید [آنجا برگزینید].";

    public override string NoMoreMailsQuestion => "دیگر از این نامه‌ها نفرستیم؟";

    public override string ToldInAccountOnly => "آن‌گاه از پاسخ‌ها، نام‌بردن‌ها و مانند آن تنها در حسابتان خبر می‌گیرید.";

    public override string StopMails => "توقف نامه‌ها";

    public override string WhomYouIgnore => "کسانی که نادیده می‌گیرید";

    public override string IgnoreMeans => "دیدگاه‌هایشان برای شما تاشده است و از پاسخ‌هایشان خبرتان نمی‌کنیم. کس دیگری از این آگاه نمی‌شود.";
}

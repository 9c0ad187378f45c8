namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string YourAlerts => "თქვენი სიახლეები";

    public override string UnreadCount(int n) => $"{Number(n)} წაუკითხავი";

    public override string MarkAllRead => "ყველას წაკითხულად მონიშვნა";

    public override string NoAlertsYet => "ჯერ არაფერია. აქ შეიტყობთ თქვენს კომენტარებზე პასუხებს, თქვენს ხსენებებსა და გადაწყვეტილებებს.";

    public override string FromPaper(DateTimeOffset at) => $"რედაქციისგან, {Date(at)}";

    public override string OlderOnes => "უფრო ძველი";

    public override string FromTheBeginning => "თავიდან";

    public override string ByMail => "ელფოსტით";

    public override string AnswersToYou => "პასუხები თქვენს კომენტარებზე";

    public override string MentionsOfYou => "კომენტარები, რომლებიც გახსენებენ";

    public override string DecisionsAboutYou => "გადაწყვეტილებები თქვენს კომენტარებზე";

    public override string ReasonsAtOnce => "მაშინვე: სრული დასაბუთება. თქვენს გვერდზე ის ყოველთვის არის.";

    public override string Keep => "შენახვა";

    public override string AtOnce => "მაშინვე";

    public override string Hourly => "საათში ერთხელ";

    public override string Daily => "დღეში ერთხელ";

    public override string Never => "არასოდეს";

    public override string AddressNotProven => "მისამართი მიუთითეთ, მაგრამ ჯერ არ არის დადასტურებული, რომ თქვენია. მას შემდეგ წერილებს მიიღებთ.";

    public override string SendProof => "გამომიგზავნეთ დასადასტურებელი ბმული";

    public override string NoAddressGiven => "ელფოსტის მისამართი არ მიგითითებიათ. [შედით მისამართით], რომ წერილები მიიღოთ.";

    public override string InThisBrowser => "ამ ბრაუზერში";

    public override string AlsoWithoutPage => "მაშინაც, როცა ჩვენი არც ერთი გვერდი არ არის გახსნილი.";

    public override string ShowInBrowser => "მაჩვენეთ ამ ბრაუზერში";

    public override string ShowNoMore => "აქ აღარ მაჩვენოთ";

    public override string BrowserDenied => "ბრაუზერს აკრძალული აქვს ამ საიტის შეტყობინებების ჩვენება.";

    public override string ByFeed => "ლენტით";

    public override string FeedOfAnswers => "[პასუხები და ხსენებები Atom ლენტად]. მისამართი მხოლოდ თქვენია; ის უქმდება, როცა ყველგან გამოხვალთ.";

    public override string ChoiceKept => "თქვენი არჩევანი შენახულია.";

    public override string MailToYouOnItsWay => "წერილი თქვენს მისამართზე უკვე გზაშია.";

    public override string ChooseForEach => "აირჩიეთ თითოეულისთვის: მაშინვე, საათში ერთხელ, დღეში ერთხელ ან არასოდეს.";

    public override string ProofAskedAlready => "ასეთი წერილები უკვე მოთხოვნილია. შეამოწმეთ ფოსტა ან სცადეთ ერთ საათში.";

    public override string CommentGone(string under) => $"კომენტარი{under}, რომელიც თქვენ გეხებოდათ, აღარ ჩანს.";

    public override string AnsweredYou(string who, string under) => $"{who} უპასუხა თქვენს კომენტარს{under}.";

    public override string NamedYou(string who, string under) => $"{who} გახსენათ კომენტარში{under}.";

    public override string ReportReopened(string under) => $"თქვენი შეტყობინება კომენტარზე{under} კვლავ ღიაა.";

    public override string ReportAnsweredUpheld(string under) => $"თქვენს შეტყობინებას კომენტარზე{under} უპასუხეს: მოდერატორი გეთანხმებათ.";

    public override string ReportAnsweredKept(string under) => $"თქვენს შეტყობინებას კომენტარზე{under} უპასუხეს: კომენტარი იცავს განხილვის წესებს.";

    public override string AppealAnsweredUpheld(string under) => $"თქვენს საჩივარს{under} უპასუხეს: მართალი ხართ, გადაწყვეტილება აღარ მოქმედებს.";

    public override string AppealAnsweredRejected(string under) => $"თქვენს საჩივარს{under} უპასუხეს: გადაწყვეტილება ძალაში რჩება.";

    public override string Under(string story) => $"(„{story}“)";

    public override string TakenBackSince => "ეს გადაწყვეტილება მას შემდეგ გაუქმდა.";

    public override string IsPublished(string under) => $"თქვენი კომენტარი{under} გამოქვეყნდა.";

    public override string IsBack(string under) => $"თქვენი კომენტარი{under} კვლავ თავის ადგილასაა.";

    public override string IsHidden(string under) => $"თქვენი კომენტარი{under} არ ჩანს, სანამ გადაწყდება, შეიძლება თუ არა დარჩეს.";

    public override string WasRemoved(string under) => $"თქვენი კომენტარი{under} წაიშალა.";

    public override string MeasureLiftedAlert => "თქვენ მიმართ მიღებული ზომა მოიხსნა.";

    public override string MeasureImposedAlert => "თქვენ მიმართ ზომა მიიღეს.";

    public override string DigestWhy(string site) => $"ამ წერილს იღებთ, რადგან სთხოვეთ საიტს {site}, რომ გაცნობოთ. აღარ რომ მიიღოთ:";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "სიახლე", "სიახლე")}: {site}";

    public override string AllYourAlerts => "ყველა თქვენი სიახლე";

    public override string ProveSubject(string site) => $"თქვენი მისამართი: {site}";

    public override string ProveMail(string site) => $"ვიღაც, სავარაუდოდ თქვენ, ამ მისამართით სტუმრად წერს საიტზე {site} და სურს პასუხების შესახებ ელფოსტით შეიტყოს.\n\nთუ ეს თქვენ არ იყავით, ნურაფერს გააკეთებთ: ბმულის გარეშე ასეთი წერილი არ იგზავნება.";

    public override string AddressIsMine => "ეს მისამართი ჩემია";

    public override string YourAddress => "თქვენი მისამართი";

    public override string LinkDoesNotWork => "ეს ბმული არ მუშაობს";

    public override string NotWholeOrOtherAddress => "ის სრული არ არის, ან მას შემდეგ სხვა მისამართი მიუთითეს.";

    public override string AddressIsYours => "მისამართი თქვენია";

    public override string MailedFromNow => "ამიერიდან ელფოსტით შეიტყობთ. ბრაუზერში, რომელშიც წერთ, [შეგიძლიათ აირჩიოთ], რა და რა სიხშირით.";

    public override string IsAddressYours => "ეს მისამართი თქვენია?";

    public override string YesTellMe => "დიახ, მომწერეთ";

    public override string NoMoreMails => "ასეთი წერილები აღარ იქნება";

    public override string NotWholeOrGone => "ის სრული არ არის, ან ანგარიში აღარ არსებობს. წერილები შეგიძლიათ აირჩიოთ [თქვენს ანგარიშში].";

    public override string NoMoreMailsDone => "ასეთ წერილებს აღარ მიიღებთ";

    public override string ChooseThere => "რაც თქვენ გეხებათ, კვლავ თქვენს ანგარიშშია. [აირჩიეთ იქ], თუ წერილები კვლავ გსურთ.";

    public override string NoMoreMailsQuestion => "აღარ გამოგიგზავნოთ ასეთი წერილები?";

    public override string ToldInAccountOnly => "მაშინ პასუხებს, ხსენებებსა და მსგავსს მხოლოდ ანგარიშში შეიტყობთ.";

    public override string StopMails => "წერილების შეწყვეტა";

    public override string WhomYouIgnore => "ვის აიგნორებთ";

    public override string IgnoreMeans => "მათი კომენტარები თქვენთვის აკეცილია და მათ პასუხებს არ შეგატყობინებთ. ამას სხვა ვერავინ გაიგებს.";
}

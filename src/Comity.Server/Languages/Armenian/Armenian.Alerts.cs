namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string YourAlerts => "Ձեր տեղեկացումները";

    public override string UnreadCount(int n) => $"{Number(n)} չկարդացված";

    public override string MarkAllRead => "Բոլորը նշել կարդացված";

    public override string NoAlertsYet => "Դեռ ոչինչ չկա։ Այստեղ տեղեկանում եք ձեր մեկնաբանությունների պատասխանների, ձեզ հիշատակող մեկնաբանությունների և որոշումների մասին։";

    public override string FromPaper(DateTimeOffset at) => $"Խմբագրությունից, {Date(at)}";

    public override string OlderOnes => "Ավելի հները";

    public override string FromTheBeginning => "Սկզբից";

    public override string ByMail => "Էլ. փոստով";

    public override string AnswersToYou => "Պատասխաններ ձեր մեկնաբանություններին";

    public override string MentionsOfYou => "Ձեզ հիշատակող մեկնաբանություններ";

    public override string DecisionsAboutYou => "Որոշումներ ձեր մեկնաբանությունների մասին";

    public override string ReasonsAtOnce => "Անմիջապես՝ պատճառներն ամբողջությամբ։ Ձեր էջում դրանք ամեն դեպքում կան։";

    public override string Keep => "Պահպանել";

    public override string AtOnce => "անմիջապես";

    public override string Hourly => "ժամը մեկ";

    public override string Daily => "օրը մեկ";

    public override string Never => "երբեք";

    public override string AddressNotProven => "Դուք հասցե եք նշել, բայց դեռ հաստատված չէ, որ այն ձերն է։ Դրանից հետո կարող ենք գրել ձեզ։";

    public override string SendProof => "Ուղարկել հաստատման հղում";

    public override string NoAddressGiven => "Դուք էլ. փոստի հասցե չեք նշել։ [Մուտք գործեք հասցեով]՝ նամակներ ստանալու համար։";

    public override string InThisBrowser => "Այս դիտարկչում";

    public override string AlsoWithoutPage => "Նաև երբ մեր ոչ մի էջ բաց չէ։";

    public override string ShowInBrowser => "Ցույց տալ իմ տեղեկացումներն այս դիտարկչում";

    public override string ShowNoMore => "Այլևս ցույց չտալ այստեղ";

    public override string BrowserDenied => "Դիտարկչին արգելված է ցույց տալ այս կայքի հաղորդագրությունները։";

    public override string ByFeed => "Լրահոսով";

    public override string FeedOfAnswers => "[Պատասխաններն ու հիշատակումները՝ որպես Atom լրահոս]։ Հասցեն միայն ձերն է. այն դադարում է, երբ ամենուր դուրս եք գալիս։";

    public override string ChoiceKept => "Ձեր ընտրությունը պահպանված է։";

    public override string MailToYouOnItsWay => "Նամակն արդեն ճանապարհին է դեպի ձեր հասցեն։";

    public override string ChooseForEach => "Յուրաքանչյուր տեսակի համար ընտրեք՝ անմիջապես, ժամը մեկ, օրը մեկ կամ երբեք։";

    public override string ProofAskedAlready => "Այդպիսի նամակներ արդեն խնդրվել են։ Ստուգեք փոստը կամ փորձեք մեկ ժամից։";

    public override string CommentGone(string under) => $"Ձեզ վերաբերող մեկնաբանությունը{under} այլևս չի ցուցադրվում։";

    public override string AnsweredYou(string who, string under) => $"{who} պատասխանել է ձեր մեկնաբանությանը{under}։";

    public override string NamedYou(string who, string under) => $"{who} հիշատակել է ձեզ մեկնաբանության մեջ{under}։";

    public override string ReportReopened(string under) => $"Մեկնաբանության{under} մասին ձեր հաղորդումը կրկին բաց է։";

    public override string ReportAnsweredUpheld(string under) => $"Մեկնաբանության{under} մասին ձեր հաղորդմանը պատասխանել են. մոդերատորը համաձայն է ձեզ հետ։";

    public override string ReportAnsweredKept(string under) => $"Մեկնաբանության{under} մասին ձեր հաղորդմանը պատասխանել են. մեկնաբանությունը համապատասխանում է Քննարկման կանոններին։";

    public override string AppealAnsweredUpheld(string under) => $"Ձեր բողոքարկմանը{under} պատասխանել են. դուք ճիշտ եք, որոշումն այլևս ուժի մեջ չէ։";

    public override string AppealAnsweredRejected(string under) => $"Ձեր բողոքարկմանը{under} պատասխանել են. որոշումը մնում է ուժի մեջ։";

    public override string Under(string story) => $"(«{story}»)";

    public override string TakenBackSince => "Այս որոշումը դրանից հետո հետ է վերցվել։";

    public override string IsPublished(string under) => $"Ձեր մեկնաբանությունը{under} հրապարակված է։";

    public override string IsBack(string under) => $"Ձեր մեկնաբանությունը{under} կրկին իր տեղում է։";

    public override string IsHidden(string under) => $"Ձեր մեկնաբանությունը{under} չի ցուցադրվում, մինչև որոշվի՝ կարող է արդյոք մնալ։";

    public override string WasRemoved(string under) => $"Ձեր մեկնաբանությունը{under} հեռացվել է։";

    public override string MeasureLiftedAlert => "Ձեր նկատմամբ միջոցը վերացված է։";

    public override string MeasureImposedAlert => "Ձեր նկատմամբ միջոց է կիրառվել։";

    public override string DigestWhy(string site) => $"Այս նամակը ստանում եք, քանի որ խնդրել եք {site} կայքին տեղեկացնել ձեզ։ Այլևս չստանալու համար՝";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "տեղեկացում", "տեղեկացում")}՝ {site}";

    public override string AllYourAlerts => "Ձեր բոլոր տեղեկացումները";

    public override string ProveSubject(string site) => $"Ձեր հասցեն {site} կայքում";

    public override string ProveMail(string site) => $"Ինչ-որ մեկը, ամենայն հավանականությամբ՝ դուք, {site} կայքում որպես հյուր գրում է այս հասցեով և ուզում է էլ. փոստով տեղեկանալ պատասխանների մասին։\n\nԵթե դա դուք չէիք, ոչինչ մի արեք. առանց հղման այդպիսի նամակ չի ուղարկվում։";

    public override string AddressIsMine => "Այս հասցեն իմն է";

    public override string YourAddress => "Ձեր հասցեն";

    public override string LinkDoesNotWork => "Այս հղումը չի գործում";

    public override string NotWholeOrOtherAddress => "Այն ամբողջական չէ, կամ դրանից հետո այլ հասցե է նշվել։";

    public override string AddressIsYours => "Հասցեն ձերն է";

    public override string MailedFromNow => "Այսուհետ ձեզ կգրենք։ Դիտարկչում, որտեղ գրում եք, [կարող եք ընտրել], թե ինչի մասին և որքան հաճախ։";

    public override string IsAddressYours => "Այս հասցեն ձե՞րն է";

    public override string YesTellMe => "Այո, գրեք ինձ";

    public override string NoMoreMails => "Այլևս այսպիսի նամակներ չեն լինի";

    public override string NotWholeOrGone => "Այն ամբողջական չէ, կամ հաշիվն այլևս չկա։ Նամակները կարող եք ընտրել [ձեր հաշվում]։";

    public override string NoMoreMailsDone => "Այլևս այսպիսի նամակներ չեք ստանա";

    public override string ChooseThere => "Ձեզ վերաբերողը շարունակում է մնալ ձեր հաշվում։ [Ընտրեք այնտեղ], եթե կրկին նամակներ ուզեք։";

    public override string NoMoreMailsQuestion => "Այլևս չուղարկե՞լ այսպիսի նամակներ";

    public override string ToldInAccountOnly => "Այդ դեպքում պատասխանների, հիշատակումների և նմանների մասին կտեղեկանաք միայն ձեր հաշվում։";

    public override string StopMails => "Դադարեցնել նամակները";

    public override string WhomYouIgnore => "Ում եք անտեսում";

    public override string IgnoreMeans => "Նրանց մեկնաբանությունները ձեզ համար ծալված են, և նրանց պատասխանների մասին չեք տեղեկանում։ Ուրիշ ոչ ոք դա չի իմանա։";
}

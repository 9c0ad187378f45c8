namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string WriteComment => "Գրել մեկնաբանություն";

    public override string CannotBePublished => "Այս տեսքով մեկնաբանությունը հնարավոր չէ հրապարակել։ Փոփոխեք այն և նորից ուղարկեք։";

    public override string WouldWait => "Այս տեսքով մեկնաբանությունը կսպասի մոդերատորի։";

    public override string BreaksNothing => "Քննարկման կանոնները խախտող ոչինչ չկա։";

    public override string ReasonsInFull => "Ամբողջական պատճառները և ինչպես բողոքարկել";

    public override string Preview => "Նախադիտում";

    public override string YouAnswer(int number) => $"Պատասխանում եք [#{number}]-ին։";

    public override string WriteOwnInstead => "Փոխարենը գրել առանձին մեկնաբանություն";

    public override string PersonName => "Անուն";

    public override string EmailMayBeLeftOut => "Էլ. փոստ (պարտադիր չէ, երբեք չի ցուցադրվում)";

    public override string YouWriteAs => "Գրում եք [] անունով։";

    public override string LeaveThisEmpty => "Այս դաշտը թողեք դատարկ";
    public override string ImageField => "Պատկեր (պարտադիր չէ. մինչ մյուսները կտեսնեն, այն կնայի մարդ)";
    public override string ImageAlt => "Ինչ է պատկերված՝ բառերով";
    public override string ImagesOff => "Այս կայքը պատկերներ չի ընդունում։";
    public override string ImageNeedsAlt => "Բառերով ասեք, թե ինչ է պատկերված՝ առավելագույնը 300 նիշով։";
    public override string ImageNotTaken => "Պատկերը չի ընդունվել։ Պետք է լինի առավելագույնը 8 ՄԲ և սովորական չափի PNG, JPEG, WebP կամ GIF ֆայլ։";
    public override string ChooseImageAgain => "Նորից ընտրեք պատկերը. դիտարկիչը այն չի պահում։";
    public override string TakeImageAway => "Հեռացնել պատկերը";

    public override string Comment => "Մեկնաբանություն";

    public override string MarkdownHelp => "*շեղ*, **թավ**, > մեջբերում, - ցանկ, `կոդ`։";

    public override string JudgedByPolicy => "Ձեր գրածը գնահատվում է ըստ [Քննարկման կանոնների]։";

    public override string Post => "Հրապարակել";

    public override string ChangeComment(int number) => $"Փոփոխել #{number} մեկնաբանությունը";

    public override string NewTextCannotBePublished => "Այս տեսքով նոր տեքստը հնարավոր չէ հրապարակել. հրապարակվածը մնում է ուժի մեջ։ Փոփոխեք այն և նորից ուղարկեք։";

    public override string NewTextIsJudged => "Նոր տեքստը գնահատվում է որպես նոր մեկնաբանություն։ Ընթերցողների տեսած տարբերակները նրանց համար բաց են մնում։";

    public override string LeaveAsItIs => "Թողնել այնպես, ինչպես կա";

    public override string WithdrawQuestion(int number) => $"Հե՞տ վերցնել #{number} մեկնաբանությունը";

    public override string WithdrawMeans => "Ընթերցողները կտեսնեն, որ հեղինակը հետ է վերցրել այն։ Դրա պատասխանները կմնան։ Սա հնարավոր չէ հետարկել։";

    public override string WithdrawIt => "Հետ վերցնել";

    public override string LeaveIt => "Թողնել";

    public override string ReportComment(int number) => $"Հաղորդել #{number} մեկնաբանության մասին";

    public override string ReportedBefore => "Դուք արդեն հաղորդել եք այս մեկնաբանության մասին. մոդերատորը կնայի այն։";

    public override string ReportThanks => "Շնորհակալություն։ Մոդերատորը կնայի այն։";

    public override string ReportOutcomeWhere => "Արդյունքը կտեսնեք [ձեր հաղորդումների և բողոքարկումների էջում]։";

    public override string BackToDiscussion => "Վերադառնալ քննարկմանը";

    public override string WhichClause => "Քննարկման կանոնների ո՞ր կետն է խախտում";

    public override string SentenceForModerator => "Մի նախադասություն մոդերատորին (պարտադիր չէ)";

    public override string TellMeByMail => "Արդյունքի մասին տեղեկացնել ինձ էլ. փոստով";

    public override string BreaksLaw => "Խախտում է ոչ միայն մեր կանոնները, այլև օրե՞նքը";

    public override string ReportIllegal => "Հաղորդել անօրինական բովանդակության մասին";

    public override string ModeratorWarned => "Մոդերատորը նախազգուշացրել է ձեզ՝";

    public override string IHaveRead => "Կարդացել եմ";

    public override string Warnings => "Նախազգուշացումներ";

    public override string NoWarning => "Ձեզ սպասող նախազգուշացում չկա։ Կարող եք նորից գրել։";

    public override string ConfirmBeforeNext => "Մինչև հաջորդ մեկնաբանությունը հաստատեք, որ կարդացել եք սա։ Տե՛ս [Քննարկման կանոնները]։";

    public override string Clause(int number, string title) => $"թիվ {number} կետը ({title})";

    public override string Breaks(string clause) => $"Սա խախտում է {clause}։";

    public override string MayBreak(string clause) => $"Սա գուցե խախտում է {clause}։";

    public override string TheLaw => "օրենքը";

    public override string ThePolicy => "Քննարկման կանոնները";
}

namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string DecidedAboutYou => "Ինչ է որոշվել ձեր մասին";

    public override string NothingDecidedAboutYou => "Որքանով այս դիտարկիչը հայտնի է, ձեր ոչ մի մեկնաբանություն պահված, մերժված կամ հեռացված չէ։";

    public override string YouReportedNothing => "Որքանով այս դիտարկիչը հայտնի է, դուք ոչնչի մասին չեք հաղորդել։";

    public override string ReportOpen => "Մոդերատորը կնայի։";

    public override string ReportUpheld => "Մոդերատորը համաձայնեց ձեզ հետ։";

    public override string ReportKept => "Մոդերատորը նայեց. մեկնաբանությունը համապատասխանում է կետին։";

    public override string Lifted => "վերացված է";

    public override string YourMeasure(string measure) => $"Ձեր նկատմամբ միջոց՝ {measure}";

    public override string YourCommentNumber(int number) => $"Ձեր #{number} մեկնաբանությունը";

    public override string YourComment => "Ձեր մեկնաբանությունը";

    public override string YourWords => "Ձեր խոսքերը";

    public override string TextErased => "Տեքստը ջնջված է։";

    public override string MarkedMeans => "Նշված են այն բառերը, որոնց վրա հիմնված է որոշումը։";

    public override string StatementOfReasons => "Հիմնավորում";

    public override string KeepAsText => "Պահել որպես տեքստ";

    public override string KeepAsJson => "Պահել որպես JSON";

    public override string WhatYouCanDo => "Ինչ կարող եք անել";

    public override string CorrectAndSend => "Ուղղել տեքստը և նորից ուղարկել";

    public override string CorrectWhere => "Տեքստն ուղղելու և նորից ուղարկելու համար բացեք [նյութը] այն դիտարկչում, որտեղ գրել եք։";

    public override string WhyIsItWrong => "Բողոքարկում. ինչո՞ւ է որոշումը սխալ";

    public override string PersonWillAnswer => "Այն կկարդա մարդ և կպատասխանի։";

    public override string OtherPersonWillAnswer => "Այն կկարդա և կպատասխանի որոշողից տարբեր մարդ։";

    public override string AppealOnce => "Կարող եք բողոքարկել մեկ անգամ։";

    public override string Appeal => "Բողոքարկել";

    public override string WithdrawTheComment => "Հետ վերցնել մեկնաբանությունը";

    public override string CannotBeUndone => "Սա հնարավոր չէ հետարկել։";

    public override string KeepAddressToYourself => "Ով ունի այս հասցեն, կարող է կարդալ այս էջը և բողոքարկել ձեր անունից։ Ոչ մեկին մի տվեք այն։";

    public override string KeepNoticeAddress => "Ով ունի այս հասցեն, կարող է կարդալ այս էջը։ Ոչ մեկին մի տվեք այն։";

    public override string SeeInTheDiscussion => "Տեսնել քննարկման մեջ։";

    public override string MeasureIsLifted => "Այն վերացված է և այլևս չի գործում։";

    public override string BeforeRecords => "Այն կիրառվել է նախքան որոշումներն այստեղ գրանցելը։";

    public override string YourCommentPublished => "Ձեր մեկնաբանությունը հրապարակված է։";

    public override string YouHaveWithdrawn => "Դուք հետ եք վերցրել այս մեկնաբանությունը։";

    public override string ReasonsNotRecorded => "Պատճառները գրանցված չեն։";

    public override string YourAppeal => "Ձեր բողոքարկումը";

    public override string AppealOpen => "բաց է";

    public override string AppealUpheld => "բավարարված է";

    public override string AppealRejected => "մերժված է";

    public override string AppealSettled => "անհրաժեշտ չէ";

    public override string SentAt(string at) => $"Ուղարկված՝ {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Ուղարկված՝ {at}, պատասխանված՝ {answered}";

    public override string AppealOpenMeans => "Դրան կպատասխանի մարդ։ Կտեղեկանաք այստեղ, իսկ եթե հասցեն հայտնի է՝ նաև էլ. փոստով։";

    public override string AppealUpheldMeans => "Դուք ճիշտ էիք. որոշումը հետ է վերցվել։";

    public override string AppealRejectedMeans => "Որոշումը մնում է ուժի մեջ։";

    public override string AppealSettledMeans => "Որոշումը դադարել էր գործել, մինչև որևէ մեկը պատասխաներ։";

    public override string TheAnswer => "Պատասխանը՝";

    public override string ReportAsIllegal(int number) => $"Հաղորդել #{number} մեկնաբանության մասին որպես անօրինական";

    public override string ForLawOnly => "Սա օրենքը խախտող բովանդակության համար է։ Միայն մեր Քննարկման կանոնները խախտողի մասին հաղորդում են այլ տեղ՝";

    public override string ReportItHere => "հաղորդել այստեղ";

    public override string WhichLaw => "Ո՞ր օրենքն է խախտում";

    public override string LawHelp => "Օրինակ՝ «ատելության հրահրում» կամ օրենքի հոդված, և երկիրը։";

    public override string WhyIllegal => "Ինչո՞ւ է անօրինական";

    public override string AboutChildAbuse => "Խոսքը երեխաների սեռական բռնության կամ շահագործման մասին է։ Այդ դեպքում անունն ու հասցեն կարելի է բաց թողնել։";

    public override string YourName => "Ձեր անունը";

    public override string YourEmail => "Ձեր էլ. փոստի հասցեն";

    public override string AcknowledgementThere => "Այնտեղ կստանաք հաստատումը և որոշումը։ Մեկնաբանության հեղինակը երբեք չի իմանա, թե ով եք դուք։";

    public override string GoodFaith => "Բարեխղճորեն համարում եմ, որ այստեղ գրածս ճշգրիտ է և ամբողջական։";

    public override string SendNotice => "Ուղարկել ծանուցումը";

    public override string YourNotice(int number) => $"Ձեր թիվ {number} ծանուցումը";

    public override string Received => "Ստացված է";

    public override string Decided => "Որոշված է";

    public override string ByAPerson(string at) => $"{at}, մարդու կողմից";

    public override string Reasons => "Պատճառներ";

    public override string Law => "Օրենք";

    public override string Explanation => "Բացատրություն";

    public override string YourWordsAndName => "Ձեր խոսքերը, անունն ու հասցեն";

    public override string Erased => "ջնջված են";

    public override string EraseMine => "Ջնջել իմ անունը, հասցեն և խոսքերը";

    public override string EraseMeans => "Այդ դեպքում որոշման մասին ձեզ էլ. փոստով չեն տեղեկացնի։ Սա հնարավոր չէ հետարկել։";

    public override string EraseThem => "Ջնջել";
}

namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string SignInSubject(string site) => $"Մուտք՝ {site}";

    public override string SignInMail(string site, int minutes) => $"Ինչ-որ մեկը, ամենայն հավանականությամբ՝ դուք, խնդրել է այս հասցեով մուտք գործել {site}։\n\nՀղումը գործում է մեկ անգամ՝ {Number(minutes)} {Of(minutes, "րոպեի", "րոպեի")} ընթացքում։ Եթե դա դուք չէիք, ոչինչ մի արեք. առանց հղման ոչ ոք չի մտնի։";

    public override string AddressRefusedSubject => "Այս հասցեն այստեղ հնարավոր չէ օգտագործել";

    public override string AddressRefusedMail(string site) => $"Ինչ-որ մեկը, գուցե դուք, խնդրել է այս հասցեով հաշիվ բացել {site} կայքում։ Այս փոստային ծառայության հասցեներն այնտեղ չեն ընդունվում. օգտագործեք մեկ ուրիշը։";

    public override string InvitationSubject(string site) => $"{site}-ը հրավիրում է ձեզ";

    public override string InvitationMail(string role, string site, int days) => $"Ձեր դերը {site} կայքում՝ {role}։\n\nՀղումը թույլ է տալիս մեկ անգամ մուտք գործել՝ {Number(days)} {Of(days, "օրվա", "օրվա")} ընթացքում։ Այնուհետև կսահմանեք գաղտնաբառ՝ միանգամյա կոդերի հավելվածով, կամ մուտքի բանալի։";

    public override string Accept => "Ընդունել";

    public override string Auditor => "աուդիտոր";

    public override string Moderator => "մոդերատոր";

    public override string Editor => "խմբագիր";

    public override string Administrator => "ադմինիստրատոր";

    public override string HeldSubject(string story) => $"«{story}» նյութի ձեր մեկնաբանությունը սպասում է մոդերատորի";

    public override string HeldMail(string story) => $"«{story}» նյութի ձեր մեկնաբանությունը պահված է և կցուցադրվի, երբ մոդերատորը կարդա այն։ Նորից ուղարկելու կարիք չկա։";

    public override string HeldOnReportsMail(string story) => $"Ընթերցողները հաղորդել են «{story}» նյութի ձեր մեկնաբանության մասին։ Այն չի ցուցադրվում, մինչև մոդերատորը չկարդա։ Նորից ուղարկելու կարիք չկա։";

    public override string RefusedSubject(string story) => $"«{story}» նյութի ձեր մեկնաբանությունը չի ընդունվել";

    public override string RefusedMail(string story) => $"«{story}» նյութի ձեր մեկնաբանությունը չի հրապարակվել։ Տեքստը պահված է ձեզ համար. կարող եք ուղղել այն և նորից ուղարկել։";

    public override string FallsUnder(string clause) => $"Այն ընկնում է Քննարկման կանոնների այս կետի տակ՝ {clause}";

    public override string TheReason(string reason) => $"Պատճառը՝ {reason}";

    public override string DecidedByProgram => "Սա որոշել է կանոնները կիրառող ծրագիրը. մարդ դեռ չի նայել։";

    public override string DecidedByPerson => "Սա որոշել է մարդ։";

    public override string ReasonsBelow => "Ստորև նշված էջում ամբողջական պատճառներն են։ Եթե կարծում եք, որ սա սխալ է, կարող եք այնտեղ բողոքարկել. կպատասխանի մարդ։";

    public override string ReasonsAndWhatYouCanDo => "Պատճառները և ինչ կարող եք անել";

    public override string ReportSubject(string story) => $"Ձեր հաղորդումը «{story}» նյութի մեկնաբանության մասին";

    public override string ReportUpheldMail(string story) => $"Դուք հաղորդել էիք «{story}» նյութի մեկնաբանության մասին։ Մոդերատորը նայեց և համաձայնեց ձեզ հետ. մեկնաբանությունն այլևս չի ցուցադրվում։ Շնորհակալություն հաղորդելու համար։";

    public override string ReportKeptMail(string story) => $"Դուք հաղորդել էիք «{story}» նյութի մեկնաբանության մասին։ Մոդերատորը նայեց. մեկնաբանությունը մնում է, քանի որ համապատասխանում է Քննարկման կանոններին։ Շնորհակալություն հաղորդելու համար։";

    public override string YourReports => "Ձեր հաղորդումները";

    public override string SeeWhereItStands => "Տեսնել ընթացքը";

    public override string AppealSettledSubject => "Ձեր բողոքարկումն այլևս անհրաժեշտ չէ";

    public override string AppealSettledMail => "Ձեր բողոքարկած որոշումն այլևս ուժի մեջ չէ, ուստի բողոքարկմանը պատասխանելու կարիք չկա։";

    public override string AppealUpheldSubject => "Ձեր բողոքարկումը բավարարվել է";

    public override string AppealUpheldMail => "Դուք ճիշտ էիք. դրան նայել է առաջին որոշումը կայացնողից տարբեր մարդ, և որոշումը հետ է վերցվել։";

    public override string AppealRejectedSubject => "Ձեր բողոքարկումը մերժվել է";

    public override string AppealRejectedMail => "Դրան նայել է առաջին որոշումը կայացնողից տարբեր մարդ։ Որոշումը մնում է ուժի մեջ։";

    public override string WhatElseStands => "Թե էլ ինչ կարող եք անել, գրված է ստորև նշված էջի հիմնավորման մեջ։";

    public override string AppealOpenAgainSubject => "Ձեր բողոքարկումը կրկին բաց է";

    public override string AnswerTakenBackMail => "Ձեր բողոքարկման պատասխանը հետ է վերցվել։ Այն նորից կպատասխանվի։";

    public override string DecisionStandsAgainMail => "Ձեր բողոքարկած որոշումը կրկին ուժի մեջ է, իսկ ձեր բողոքարկմանը դեռ չէին պատասխանել։ Այժմ կպատասխանի մարդ։";

    public override string AnswerInTheirWords(string answer) => $"Պատասխանը բառացի՝\n{answer}";

    public override string StandsAs(int number) => $"Ձեր մեկնաբանությունը քննարկման մեջ է #{number} համարով։";

    public override string ItNoLongerApplies => "Այն այլևս ուժի մեջ չէ։";

    public override string SettledPublished => "Մեկնաբանությունը հրապարակված է։";

    public override string SettledWithdrawn => "Դուք հետ եք վերցրել մեկնաբանությունը։";

    public override string SettledRemoved => "Միաժամանակ մարդը որոշել է. մեկնաբանությունը հեռացված է։ Կարող եք բողոքարկել նաև այդ որոշումը։";

    public override string SettledOtherText => "Դուք ուղարկել եք այլ տեքստ, և դրա մասին նոր որոշում է կայացվել։";

    public override string NoticeSubject(int number, string site) => $"Ձեր թիվ {number} ծանուցումը՝ {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site}-ը ստացել է անօրինական բովանդակության մասին ձեր ծանուցումը։ Համարը՝ {number}։\n\nԱյն կկարդա մարդ և կորոշի։ Որոշման և պատճառների մասին կտեղեկանաք այս հասցեով։ Ստորև նշված էջում կարող եք նաև ջնջել ձեր անունն ու հասցեն։";

    public override string NoticeDecidedSubject(int number, string site) => $"Ձեր թիվ {number} ծանուցումը՝ {site}. որոշումը";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nՍա որոշել է մարդ, ոչ թե ծրագիր։ Պատճառները՝\n{reasons}\n\nԵթե համաձայն չեք, կարող եք պատասխանել այս նամակին, դիմել վեճերի արտադատական լուծման հավաստագրված մարմնին (Թվային ծառայությունների ակտի 21-րդ հոդված), եթե այս կայքը ենթակա է դրան, կամ դատարան։";

    public override string NoticeReopenedSubject(int number) => $"Ձեր թիվ {number} ծանուցումը կրկին բաց է";

    public override string NoticeReopenedMail => "Ձեր ծանուցման մասին որոշումը հետ է վերցվել։ Նոր որոշում կկայացվի։";

    public override string NoticeOpen => "Դեռ որոշում չկա։";

    public override string NoticeRemoved => "Մեկնաբանությունը հեռացվել է։";

    public override string NoticeHeld => "Մեկնաբանությունը չի ցուցադրվում, քանի դեռ ստուգվում է։";

    public override string NoticeNothing => "Այս ծանուցման կապակցությամբ քայլեր չեն ձեռնարկվել։";
}

namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string Restriction => "Սահմանափակում";

    public override string Territory => "Տարածք";

    public override string Duration => "Տևողություն";

    public override string Facts => "Փաստեր";

    public override string WhatLedToIt => "Ինչն է հանգեցրել դրան";

    public override string AutomatedMeans => "Ավտոմատ միջոցներ";

    public override string LegalGround => "Իրավական հիմք";

    public override string ContractualGround => "Պայմանագրային հիմք";

    public override string Reference => "Որոշման համար";

    public override string Concerns => "Ինչի մասին է";

    public override string ByAProgram(string at) => $"{at}, ծրագրի կողմից";

    public override string InForceThen(int version) => $"[Քննարկման կանոններ], տարբերակ {Number(version)}, որն այն ժամանակ գործում էր";

    public override string YouAreWarned => "Դուք նախազգուշացվել եք։ Կարող եք շարունակել մասնակցել։";

    public override string ReadBeforehand => "Ձեր մեկնաբանությունները հրապարակելուց առաջ կարդում է մոդերատորը։";

    public override string NoPartForATime => "Որոշ ժամանակ չեք կարող մեկնաբանություններ գրել և հաղորդել դրանց մասին։";

    public override string NoPart => "Չեք կարող մեկնաբանություններ գրել և հաղորդել դրանց մասին։";

    public override string HeldMeans => "Ձեր մեկնաբանությունը չի ցուցադրվում, մինչև մարդ չնայի այն։";

    public override string RefusedMeans => "Ձեր մեկնաբանությունը չի հրապարակվել։ Այն պահված է, որ կարողանաք ուղղել։";

    public override string RemovedMeans => "Ձեր մեկնաբանությունը հեռացվել է։ Դրա համարն ու տեղը պահպանված են։";

    public override string EverywhereAlike => "Ամենուր. այս կայքը բոլոր երկրներին նույնն է ցույց տալիս։";

    public override string OnAllSites => "Այս համակարգի բոլոր կայքերում, բոլոր երկրներում։";

    public override string OnThisSite => "Այս կայքում, բոլոր երկրներում։";

    public override string WarningRestrictsNothing => "Նախազգուշացումը ոչինչ չի սահմանափակում. այն հաշվի է առնվում, երբ կշռվում են հետագա քայլերը։";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"Սկիզբը՝ {Date(start)}, ավարտը՝ {Date(end)}. ավարտվում է ինքնաբերաբար։";

    public override string FromUntilLifted(DateTimeOffset start) => $"Սկիզբը՝ {Date(start)}. գործում է, մինչև վերացվի։";

    public override string UntilDecided => "Մինչև մարդը որոշի։";

    public override string UntilCorrected => "Մինչև ուղղված տեքստ ուղարկեք կամ բողոքարկումը բավարարվի։";

    public override string UntilRestored => "Անժամկետ, եթե այն չվերականգնվի։";

    public override string ReadersReported => "Ընթերցողները հաղորդել էին մեկնաբանության մասին։";

    public override string NoticeReceived => "Ստացվել էր անօրինական բովանդակության մասին ծանուցում։";

    public override string ProgramRead => "Քննարկման կանոնները կիրառող ծրագիրը կարդացել է մեկնաբանությունն ուղարկելիս։";

    public override string OnOwnInitiative => "Որոշվել է մեր սեփական նախաձեռնությամբ։";

    public override string ReportsWeighed => "Նախկինում ճիշտ դուրս եկած ընթերցողների հաղորդումները բավական կշիռ ունեին, որ այն սպասի, մինչև մարդ նայի։";

    public override string LedByReports => "Ընթերցողների հաղորդումներ՝ ըստ Քննարկման կանոնների";

    public override string LedByNotice => "Անօրինական բովանդակության մասին ծանուցում";

    public override string LedByUs => "Մեր սեփական նախաձեռնությունը";

    public override string ProgramFoundAndDecided => "Ծրագիրը գտել է մեկնաբանությունը և ինքն է որոշել. մարդ այն չէր նայել։";

    public override string ProgramApplied => "Ծրագիրը կիրառել է այն, ինչ կանոնները կապում են որոշման հետ. մարդ դա չի հաստատել։";

    public override string ProgramWeighedReports => "Ծրագիրն ինքն է որոշել՝ ըստ հաղորդումների կշռի. մարդ այն չէր նայել։";

    public override string ProgramMarked => "Ծրագիրը նշել էր մեկնաբանությունը. որոշել է մարդ։";

    public override string PersonDecidedAlone => "Չեն եղել. որոշել է մարդ։";

    public override string BreaksTheLaw => "Մեկնաբանությունը խախտում է օրենքը։";

    public override string PolicyProcedure => "Քննարկման կանոնների ընթացակարգ";

    public override string ReadByPersonFirst => "Այն նախ պետք է կարդա մարդ։";

    public override string ClauseTitled(int number, string title) => $"Կետ {Number(number)}, {title}";

    public override string YoursAgainstClause => "Ձեր գրածը համարվել է այս կետին անհամատեղելի։";

    public override string MayBeAgainstClause => "Մեկնաբանությունը կարող է անհամատեղելի լինել այս կետին։";

    public override string FoundAgainstClause => "Մոդերատորը մեկնաբանությունը համարել է այս կետին անհամատեղելի։";

    public override string CanCorrect => "Կարող եք ուղղել տեքստը և նորից ուղարկել։";

    public override string CanAppeal => "Կարող եք բողոքարկել՝ անվճար և ձեր խոսքերով. կպատասխանի որոշողից տարբեր մարդ։";

    public override string CanTurnTo(string body) => $"Կարող եք դիմել՝ {body}։";

    public override string CanTurnToBody => "Եվրոպական միությունում կարող եք դիմել վեճերի արտադատական լուծման հավաստագրված մարմնի (Թվային ծառայությունների ակտի 21-րդ հոդված), եթե այն տարածվում է այս կայքի վրա։";

    public override string CanGoToCourt => "Ցանկացած ժամանակ կարող եք դիմել դատարան։";

    public override string UntilWhen(DateTimeOffset end) => $"Մինչև {Date(end)}։";

    public override string ImageFirst => "Մեկնաբանությունը պատկեր ունի. նախ այն կնայի մարդ։";

    public override string NotShownHuman => "Այժմ շատ հյուրեր են գրում, և այս դիտարկիչը ցույց չի տվել, որ մեքենա չէ։";

    public override string EmailServiceRead => "Այս փոստային ծառայության հասցեներից մեկնաբանությունները նախ կարդում են։";

    public override string HeldBecause(string why) => $"Պահված է մոդերատորի համար։ {why}";

    public override string SearchTooLong(int most) => $"Որոնեք առավելագույնը {Number(most)} նիշ։";

    public override string SearchEmpty => "Գրեք որոնելու բառ։";

    public override string SearchManyWords(int most) => $"Որոնեք առավելագույնը {Number(most)} բառ։";

    public override string SignInToIgnore => "Մուտք գործեք՝ որևէ մեկին անտեսելու համար։";

    public override string IgnoreTooMany(int most) => $"Դուք արդեն անտեսում եք {Number(most)} մարդու. նախ նրանցից մեկին նորից կարդացեք։";

    public override string SignInToReact => "Մուտք գործեք՝ մեկնաբանության մասին կարծիք հայտնելու համար։";
}

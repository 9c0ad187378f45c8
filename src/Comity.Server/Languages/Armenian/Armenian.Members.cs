namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string WeSendLink => "Մենք հղում ենք ուղարկում ձեր էլ. փոստին։ Գաղտնաբառ հիշել պետք չէ։";

    public override string EmailAddress => "Էլ. փոստի հասցե";

    public override string NeverShownToReaders => "Ընթերցողներին երբեք չի ցուցադրվում։";

    public override string YourNameFirstTime => "Ձեր անունն այստեղ (միայն առաջին անգամ)";

    public override string YourNameHere => "Ձեր անունն այստեղ";

    public override string StandsOverComments => "Այն կանգնած է ձեր մեկնաբանությունների վերևում։";

    public override string SendMeLink => "Ուղարկել ինձ հղում";

    public override string SignInAsStaff => "Մուտք աշխատակիցների համար";

    public override string LookIntoMail => "Ստուգեք ձեր փոստը";

    public override string MailOnItsWay(string site) => $"Եթե հասցեն ճիշտ է, {site}-ից նամակն արդեն ճանապարհին է։ Դրա հղումը գործում է մեկ անգամ և կարճ ժամանակ։";

    public override string LinkNoLongerWorks => "Այս հղումն այլևս չի գործում";

    public override string LinkWorksOnce => "Մուտքի հղումը գործում է մեկ անգամ և կարճ ժամանակ։";

    public override string AskForNewOne => "Խնդրեք նորը։";

    public override string Welcome => "Բարի գալուստ";

    public override string WelcomeBack(string name) => $"Բարի վերադարձ, {name}";

    public override string TakeAlong(string name, int n) => $"Վերցնել այս դիտարկչից {name} անունով գրվածը ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"«{name}» թոքենը, ցուցադրվում է միայն հիմա՝";

    public override string YourReportsAndAppeals => "Ձեր հաղորդումներն ու բողոքարկումները";

    public override string AWarning => "Նախազգուշացում";

    public override string YourCommentsWait => "Ձեր մեկնաբանությունները սպասում են մոդերատորի";

    public override string YouAreSuspended => "Ձեր մասնակցությունը ժամանակավորապես կասեցված է";

    public override string YouAreBlocked => "Դուք արգելափակված եք";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"Սկսած՝ {Date(since)}, մինչև {Date(until)}։";

    public override string SinceUntilLifted(DateTimeOffset since) => $"Սկսած՝ {Date(since)}, մինչև վերացվի։";

    public override string GuestKnownByCookie(string name) => $"Դուք այստեղ գրում եք որպես «{name}» հյուր. ձեզ ճանաչում են այս դիտարկչի քուքիով։";

    public override string SignInToKeep => "[Մուտք գործեք էլ. փոստի հասցեով]՝ ձեր մեկնաբանությունները պահելու համար։";

    public override string ToTheDesk => "Դեպի խմբագրություն";

    public override string PasswordCodesPasskeys => "Գաղտնաբառ, կոդեր և մուտքի բանալիներ";

    public override string ChangeYourName => "Փոխել անունը";

    public override string CommentsKeepName => "Մեկնաբանությունները պահում են այն անունը, որով գրվել են։";

    public override string WhereSignedIn => "Որտեղ եք մուտք գործել";

    public override string ThisOne => "այս մեկը";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"սկսած՝ {Date(since)}, վերջին օգտագործումը՝ {Date(used)}";

    public override string SignOutOf(string device) => $"Դուրս գալ՝ {device}";

    public override string SignOutEverywhere => "Դուրս գալ ամենուր";

    public override string TokensForScripts => "Թոքեններ ծրագրերի համար";

    public override string TokensMean => "Թոքեն ունեցող ծրագիրը կարող է անել այն, ինչ դուք։ Տե՛ս [API-ը]։";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, սկսած՝ {Date(since)}";

    public override string Revoke => "Չեղարկել";

    public override string WhatFor => "Ինչի համար";

    public override string DaysUntilItExpires => "Քանի օր է գործում";

    public override string MakeToken => "Ստեղծել թոքեն";

    public override string YourData => "Ձեր տվյալները";

    public override string DownloadData => "Ներբեռնել այն ամենը, ինչ պահվում է ձեր մասին";

    public override string DeleteAccount => "Ջնջել ձեր հաշիվը";

    public override string DeleteMeans(string name) => $"Ձեր «{name}» անունը, էլ. փոստի հասցեն և մուտքի բոլոր եղանակները ջնջվում են ընդմիշտ։ Այն, որ մեկնաբանությունների մասին որոշումներ են կայացվել, մնում է կնքված մատյանում, որը չի պարունակում ո՛չ անուններ, ո՛չ տեքստեր։";

    public override string YourComments => "Ձեր մեկնաբանությունները";

    public override string StayWithoutName => "մնում են առանց ձեր անվան";

    public override string AreErasedToo => "նույնպես ջնջվում են՝ բոլոր նախկին տարբերակներով";

    public override string DeleteForGood => "Ջնջել ընդմիշտ";

    public override string KeepAccount => "Պահել";

    public override string NameLength(int least, int most) => $"Անունն ունի {Number(least)}-ից {Number(most)} նիշ։";

    public override string NameHasLetters => "Անունը տառեր ունի։";

    public override string NotAnEmail => "Սա էլ. փոստի հասցե չէ։";
}

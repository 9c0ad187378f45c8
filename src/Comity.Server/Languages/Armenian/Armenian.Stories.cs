namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string OlderStories => "Ավելի հին նյութեր";

    public override string NoStories => "Այստեղ դեռ նյութեր չկան։";

    public override string Pages => "Էջեր";

    public override string Newest => "Ամենանորերը";

    public override string Published => "Հրապարակվել է՝";

    public override string Updated => "Թարմացվել է՝";

    public override string Corrections => "Ուղղումներ";

    public override string Tags => "Թեմաներ";

    public override string ReadStoryAt(string host) => $"Կարդալ նյութը {host} կայքում";

    public override string VersionNotInForce => "Այս տարբերակն այլևս ուժի մեջ չէ։";

    public override string ReadTheOneInForce => "Կարդացեք գործողը։";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Տարբերակ {Number(version)}, ուժի մեջ է՝ {Date(at)}։";

    public override string AllVersions => "Բոլոր տարբերակները";

    public override string PolicyVersions => "Կանոնների տարբերակները";

    public override string PolicyVersionsMean => "Ուժի մեջ է ամենանորը։ Յուրաքանչյուր մեկնաբանություն գնահատվել է ըստ այն տարբերակի, որն ուժի մեջ էր ուղարկելու պահին։";

    public override string VersionColumn => "Տարբերակ";

    public override string InForceSinceColumn => "Ուժի մեջ է";

    public override string EnactedByColumn => "Ով է գործարկել";

    public override string WhyColumn => "Ինչու";

    public override string ChangesColumn => "Փոփոխություններ";

    public override string WhatChangedWith(int version) => $"Ինչ է փոխվել {Number(version)} տարբերակով";

    public override string ChangesOfVersion(int version) => $"Տարբերակ {Number(version)}. փոփոխություններ";

    public override string EnactedBy(DateTimeOffset at, string who) => $"Ուժի մեջ է՝ {Date(at)}։ Գործարկել է՝ {who}։";

    public override string ChangedNothingSeen => "Ընթերցողների տեսածից ոչինչ չի փոխվել։";

    public override string ChangesCaption => "Փոփոխություններն ըստ կետերի և լեզուների";

    public override string WhatColumn => "Ինչ";

    public override string BeforeColumn => "Առաջ";

    public override string AfterColumn => "Հետո";

    public override string Nothing => "ոչինչ";

    public override string ByAdministrator => "ադմինիստրատորը";

    public override string ByEditor => "խմբագիրը";

    public override string ByProgramAtStart => "ծրագիրը՝ սկզբում";

    public override string ByOperator => "կայքի օպերատորը";

    public override string GiveThisMark => "Եթե այս մասին հայտնեք հրատարակչին, նշեք այս նշիչը՝";

    public override string ToFrontPage => "Դեպի գլխավոր էջ";

    public override string FormNoLongerValid => "Այս ձևն այլևս վավեր չէ։ Հետ գնացեք, վերաբեռնեք էջը և նորից ուղարկեք։";

    public override string NotUnderstood => "Հարցումը հնարավոր չեղավ հասկանալ։";

    public override string SignInFirst => "Խնդրում ենք նախ մուտք գործել։";

    public override string MayNot => "Դուք դրա իրավունքը չունեք։";

    public override string NothingHere => "Այստեղ ոչինչ չկա։";

    public override string WrongKindOfRequest => "Այս հասցեն նման հարցումներ չի ընդունում։";

    public override string NoLongerHere => "Սա այլևս այստեղ չէ։";

    public override string TooLarge => "Ձեր ուղարկածը չափազանց մեծ է։";

    public override string WrongKindOfContent => "Ձեր ուղարկածի տեսակն այստեղ չի ընդունվում։";

    public override string TooManyRequests => "Չափազանց շատ հարցումներ։ Խնդրում ենք մի փոքր սպասել և նորից փորձել։";

    public override string OurFault => "Մեր կողմում սխալ տեղի ունեցավ։ Այն գրանցված է։";

    public override string TryAgainSoon => "Հիմա ոչինչ հնարավոր չէ պահել։ Խնդրում ենք փորձել քիչ անց. Ձեր գրածից ոչինչ չի ընդունվել։";
}

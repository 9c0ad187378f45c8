namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string OlderStories => "უფრო ძველი სტატიები";

    public override string NoStories => "აქ ჯერ სტატიები არ არის.";

    public override string Pages => "გვერდები";

    public override string Newest => "უახლესი";

    public override string Published => "გამოქვეყნდა:";

    public override string Updated => "განახლდა:";

    public override string Corrections => "შესწორებები";

    public override string Tags => "თემები";

    public override string ReadStoryAt(string host) => $"წაიკითხეთ სტატია საიტზე {host}";

    public override string VersionNotInForce => "ეს ვერსია აღარ მოქმედებს.";

    public override string ReadTheOneInForce => "წაიკითხეთ მოქმედი.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"ვერსია {Number(version)}, ძალაშია: {Date(at)}.";

    public override string AllVersions => "ყველა ვერსია";

    public override string PolicyVersions => "წესების ვერსიები";

    public override string PolicyVersionsMean => "უახლესი მოქმედებს. ყოველი კომენტარი შეფასდა იმ ვერსიით, რომელიც მისი გაგზავნისას მოქმედებდა.";

    public override string VersionColumn => "ვერსია";

    public override string InForceSinceColumn => "ძალაშია";

    public override string EnactedByColumn => "ვინ აამოქმედა";

    public override string WhyColumn => "რატომ";

    public override string ChangesColumn => "ცვლილებები";

    public override string WhatChangedWith(int version) => $"რა შეიცვალა ვერსიით {Number(version)}";

    public override string ChangesOfVersion(int version) => $"ვერსია {Number(version)}: ცვლილებები";

    public override string EnactedBy(DateTimeOffset at, string who) => $"ძალაშია: {Date(at)}. აამოქმედა: {who}.";

    public override string ChangedNothingSeen => "მკითხველისთვის ხილული არაფერი შეცვლილა.";

    public override string ChangesCaption => "ცვლილებები პუნქტებისა და ენების მიხედვით";

    public override string WhatColumn => "რა";

    public override string BeforeColumn => "მანამდე";

    public override string AfterColumn => "შემდეგ";

    public override string Nothing => "არაფერი";

    public override string ByAdministrator => "ადმინისტრატორმა";

    public override string ByEditor => "რედაქტორმა";

    public override string ByProgramAtStart => "პროგრამამ, დასაწყისში";

    public override string ByOperator => "საიტის ოპერატორმა";

    public override string GiveThisMark => "თუ ამის შესახებ გამომცემელს შეატყობინებთ, მიუთითეთ ეს ნიშანი:";

    public override string ToFrontPage => "მთავარ გვერდზე";

    public override string FormNoLongerValid => "ეს ფორმა აღარ არის ძალაში. დაბრუნდით, განაახლეთ გვერდი და ხელახლა გაგზავნეთ.";

    public override string NotUnderstood => "მოთხოვნის გაგება ვერ მოხერხდა.";

    public override string SignInFirst => "გთხოვთ, ჯერ შეხვიდეთ.";

    public override string MayNot => "ამის უფლება არ გაქვთ.";

    public override string NothingHere => "აქ არაფერია.";

    public override string WrongKindOfRequest => "ეს მისამართი ასეთ მოთხოვნას არ იღებს.";

    public override string NoLongerHere => "ეს აქ აღარ არის.";

    public override string TooLarge => "თქვენი გამოგზავნილი მეტისმეტად დიდია.";

    public override string WrongKindOfContent => "ამ სახის შინაარსი აქ არ მიიღება.";

    public override string TooManyRequests => "მეტისმეტად ბევრი მოთხოვნა. გთხოვთ, ცოტა მოიცადოთ და ხელახლა სცადოთ.";

    public override string OurFault => "ჩვენს მხარეს შეცდომა მოხდა. ის ჩაიწერა.";

    public override string TryAgainSoon => "ახლა ვერაფერი შეინახება. გთხოვთ, ცოტა ხანში სცადოთ ხელახლა; თქვენი დაწერილიდან არაფერი მიღებულა.";
}

namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string Restriction => "შეზღუდვა";

    public override string Territory => "ტერიტორია";

    public override string Duration => "ხანგრძლივობა";

    public override string Facts => "ფაქტები";

    public override string WhatLedToIt => "რამ გამოიწვია";

    public override string AutomatedMeans => "ავტომატური საშუალებები";

    public override string LegalGround => "სამართლებრივი საფუძველი";

    public override string ContractualGround => "სახელშეკრულებო საფუძველი";

    public override string Reference => "გადაწყვეტილების ნომერი";

    public override string Concerns => "რას ეხება";

    public override string ByAProgram(string at) => $"{at}, პროგრამის მიერ";

    public override string InForceThen(int version) => $"[განხილვის წესები], ვერსია {Number(version)}, მაშინ მოქმედი";

    public override string YouAreWarned => "თქვენ გაფრთხილება მიიღეთ. მონაწილეობის გაგრძელება შეგიძლიათ.";

    public override string ReadBeforehand => "თქვენს კომენტარებს გამოქვეყნებამდე მოდერატორი კითხულობს.";

    public override string NoPartForATime => "გარკვეული დროით კომენტარის დაწერა და გასაჩივრება არ შეგიძლიათ.";

    public override string NoPart => "კომენტარის დაწერა და გასაჩივრება არ შეგიძლიათ.";

    public override string HeldMeans => "თქვენი კომენტარი არ ჩანს, სანამ მას ადამიანი არ ნახავს.";

    public override string RefusedMeans => "თქვენი კომენტარი არ გამოქვეყნდა. ის შენახულია, რომ გაასწოროთ.";

    public override string RemovedMeans => "თქვენი კომენტარი წაიშალა. მისი ნომერი და ადგილი შენარჩუნებულია.";

    public override string EverywhereAlike => "ყველგან: ეს საიტი ყველა ქვეყანაში ერთსა და იმავეს აჩვენებს.";

    public override string OnAllSites => "ამ ინსტალაციის ყველა საიტზე, ყველა ქვეყანაში.";

    public override string OnThisSite => "ამ საიტზე, ყველა ქვეყანაში.";

    public override string WarningRestrictsNothing => "გაფრთხილება არაფერს ზღუდავს; ის გაითვალისწინება, როცა შემდგომ ნაბიჯებს წონიან.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"დასაწყისი: {Date(start)}. დასასრული: {Date(end)}; თავისით სრულდება.";

    public override string FromUntilLifted(DateTimeOffset start) => $"დასაწყისი: {Date(start)}; გრძელდება მოხსნამდე.";

    public override string UntilDecided => "სანამ ადამიანი გადაწყვეტს.";

    public override string UntilCorrected => "სანამ შესწორებულ ტექსტს გამოგზავნით ან გასაჩივრება დაკმაყოფილდება.";

    public override string UntilRestored => "უვადოდ, თუ არ აღდგა.";

    public override string ReadersReported => "მკითხველებმა კომენტარი გაასაჩივრეს.";

    public override string NoticeReceived => "მიღებული იყო განცხადება უკანონო შინაარსის შესახებ.";

    public override string ProgramRead => "პროგრამამ, რომელიც განხილვის წესებს იყენებს, კომენტარი გაგზავნისას წაიკითხა.";

    public override string OnOwnInitiative => "გადაწყვეტილება ჩვენი ინიციატივით მივიღეთ.";

    public override string ReportsWeighed => "იმ მკითხველთა საჩივრები, რომლებიც ადრე მართალი აღმოჩნდნენ, საკმარისად მძიმე იყო, რომ კომენტარი ადამიანის ნახვამდე დალოდებოდა.";

    public override string LedByReports => "მკითხველთა საჩივრები განხილვის წესების მიხედვით";

    public override string LedByNotice => "განცხადება უკანონო შინაარსის შესახებ";

    public override string LedByUs => "ჩვენი ინიციატივა";

    public override string ProgramFoundAndDecided => "პროგრამამ კომენტარი იპოვა და თვითონ გადაწყვიტა; ადამიანს ის არ უნახავს.";

    public override string ProgramApplied => "პროგრამამ გამოიყენა ის, რასაც წესები გადაწყვეტილებას უკავშირებს; ადამიანს ეს არ დაუდასტურებია.";

    public override string ProgramWeighedReports => "პროგრამამ თვითონ გადაწყვიტა, საჩივრების წონის მიხედვით; ადამიანს ის არ უნახავს.";

    public override string ProgramMarked => "პროგრამამ კომენტარი მონიშნა; გადაწყვიტა ადამიანმა.";

    public override string PersonDecidedAlone => "არ ყოფილა: გადაწყვიტა ადამიანმა.";

    public override string BreaksTheLaw => "კომენტარი კანონს არღვევს.";

    public override string PolicyProcedure => "განხილვის წესების პროცედურა";

    public override string ReadByPersonFirst => "ჯერ ის ადამიანმა უნდა წაიკითხოს.";

    public override string ClauseTitled(int number, string title) => $"პუნქტი {Number(number)}, {title}";

    public override string YoursAgainstClause => "თქვენი დაწერილი ამ პუნქტთან შეუთავსებლად ჩაითვალა.";

    public override string MayBeAgainstClause => "კომენტარი შესაძლოა ამ პუნქტთან შეუთავსებელია.";

    public override string FoundAgainstClause => "მოდერატორმა კომენტარი ამ პუნქტთან შეუთავსებლად ჩათვალა.";

    public override string CanCorrect => "შეგიძლიათ ტექსტი გაასწოროთ და ხელახლა გაგზავნოთ.";

    public override string CanAppeal => "შეგიძლიათ გაასაჩივროთ, უფასოდ და თქვენი სიტყვებით; გიპასუხებთ სხვა ადამიანი და არა ის, ვინც გადაწყვიტა.";

    public override string CanTurnTo(string body) => $"შეგიძლიათ მიმართოთ: {body}.";

    public override string CanTurnToBody => "ევროკავშირში შეგიძლიათ მიმართოთ დავების არასასამართლო გადაწყვეტის სერტიფიცირებულ ორგანოს (ციფრული სერვისების აქტის 21-ე მუხლი), თუ ეს საიტი მას ექვემდებარება.";

    public override string CanGoToCourt => "ნებისმიერ დროს შეგიძლიათ სასამართლოს მიმართოთ.";

    public override string UntilWhen(DateTimeOffset end) => $"ვადა: {Date(end)}.";

    public override string ImageFirst => "კომენტარს სურათი აქვს; ჯერ მას ადამიანი ნახავს.";

    public override string NotShownHuman => "ახლა ბევრი სტუმარი წერს და ამ ბრაუზერმა არ აჩვენა, რომ მანქანა არ არის.";

    public override string EmailServiceRead => "ამ საფოსტო სამსახურის მისამართებიდან კომენტარებს ჯერ კითხულობენ.";

    public override string HeldBecause(string why) => $"გადაეცა მოდერატორს. {why}";

    public override string SearchTooLong(int most) => $"მოძებნეთ არაუმეტეს {Number(most)} სიმბოლო.";

    public override string SearchEmpty => "დაწერეთ საძიებელი სიტყვა.";

    public override string SearchManyWords(int most) => $"მოძებნეთ არაუმეტეს {Number(most)} სიტყვა.";

    public override string SignInToIgnore => "შედით, რომ ვინმეს კომენტარები დამალოთ.";

    public override string IgnoreTooMany(int most) => $"თქვენ უკვე {Number(most)} ადამიანის კომენტარებს მალავთ; ჯერ ერთ-ერთი მათგანი დააბრუნეთ.";

    public override string SignInToReact => "შედით, რომ თქვათ, რას ფიქრობთ კომენტარზე.";
}

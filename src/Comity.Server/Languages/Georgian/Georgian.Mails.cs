namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string SignInSubject(string site) => $"შესვლა: {site}";

    public override string SignInMail(string site, int minutes) => $"ვიღაცამ, სავარაუდოდ თქვენ, მოითხოვა ამ მისამართით შესვლა საიტზე {site}.\n\nბმული მოქმედებს ერთხელ, {Number(minutes)} {Of(minutes, "წუთის", "წუთის")} განმავლობაში. თუ ეს თქვენ არ იყავით, ნურაფერს გააკეთებთ: ბმულის გარეშე ვერავინ შევა.";

    public override string AddressRefusedSubject => "ამ მისამართის გამოყენება აქ შეუძლებელია";

    public override string AddressRefusedMail(string site) => $"ვიღაცამ, შესაძლოა თქვენ, მოითხოვა ანგარიში საიტზე {site} ამ მისამართით. ამ საფოსტო სამსახურის მისამართები იქ არ მიიღება; გამოიყენეთ სხვა.";

    public override string InvitationSubject(string site) => $"გეპატიჟებათ {site}";

    public override string InvitationMail(string role, string site, int days) => $"თქვენი როლი საიტზე {site}: {role}.\n\nბმულით ერთხელ შეხვალთ, {Number(days)} {Of(days, "დღის", "დღის")} განმავლობაში. შემდეგ დააყენებთ პაროლს ერთჯერადი კოდების აპით, ან წვდომის გასაღებს.";

    public override string Accept => "მიღება";

    public override string Auditor => "აუდიტორი";

    public override string Moderator => "მოდერატორი";

    public override string Editor => "რედაქტორი";

    public override string Administrator => "ადმინისტრატორი";

    public override string HeldSubject(string story) => $"თქვენი კომენტარი სტატიაზე „{story}“ მოდერატორს ელოდება";

    public override string HeldMail(string story) => $"თქვენი კომენტარი სტატიაზე „{story}“ შენახულია და გამოჩნდება, როცა მას მოდერატორი წაიკითხავს. ხელახლა გაგზავნა საჭირო არ არის.";

    public override string HeldOnReportsMail(string story) => $"მკითხველებმა შეგვატყობინეს თქვენს კომენტარზე სტატიასთან „{story}“. ის არ ჩანს, სანამ მოდერატორი არ წაიკითხავს. ხელახლა გაგზავნა საჭირო არ არის.";

    public override string RefusedSubject(string story) => $"თქვენი კომენტარი სტატიაზე „{story}“ არ მიიღეს";

    public override string RefusedMail(string story) => $"თქვენი კომენტარი სტატიაზე „{story}“ არ გამოქვეყნდა. ტექსტი თქვენთვის შენახულია: შეგიძლიათ გაასწოროთ და ხელახლა გაგზავნოთ.";

    public override string FallsUnder(string clause) => $"ის განხილვის წესების ამ პუნქტს მიეკუთვნება: {clause}";

    public override string TheReason(string reason) => $"მიზეზი: {reason}";

    public override string DecidedByProgram => "ეს გადაწყვიტა პროგრამამ, რომელიც წესებს იყენებს; ადამიანს ჯერ არ უნახავს.";

    public override string DecidedByPerson => "ეს ადამიანმა გადაწყვიტა.";

    public override string ReasonsBelow => "სრული დასაბუთება ქვემოთ მითითებულ გვერდზეა. თუ მიგაჩნიათ, რომ ეს შეცდომაა, იქვე შეგიძლიათ გაასაჩივროთ; ადამიანი გიპასუხებთ.";

    public override string ReasonsAndWhatYouCanDo => "დასაბუთება და რა შეგიძლიათ გააკეთოთ";

    public override string ReportSubject(string story) => $"თქვენი შეტყობინება კომენტარზე სტატიასთან „{story}“";

    public override string ReportUpheldMail(string story) => $"თქვენ შეგვატყობინეთ კომენტარზე სტატიასთან „{story}“. მოდერატორმა ნახა და დაგეთანხმათ: კომენტარი აღარ ჩანს. გმადლობთ შეტყობინებისთვის.";

    public override string ReportKeptMail(string story) => $"თქვენ შეგვატყობინეთ კომენტარზე სტატიასთან „{story}“. მოდერატორმა ნახა: კომენტარი რჩება, რადგან განხილვის წესებს იცავს. გმადლობთ შეტყობინებისთვის.";

    public override string YourReports => "თქვენი შეტყობინებები";

    public override string SeeWhereItStands => "ნახეთ, რა ეტაპზეა";

    public override string AppealSettledSubject => "თქვენი საჩივარი აღარ არის საჭირო";

    public override string AppealSettledMail => "გადაწყვეტილება, რომელიც გაასაჩივრეთ, აღარ მოქმედებს, ამიტომ საჩივარზე პასუხი საჭირო აღარ არის.";

    public override string AppealUpheldSubject => "თქვენი საჩივარი დაკმაყოფილდა";

    public override string AppealUpheldMail => "თქვენ მართალი იყავით: ეს ნახა სხვა ადამიანმა და არა მან, ვინც პირველად გადაწყვიტა, და გადაწყვეტილება გაუქმდა.";

    public override string AppealRejectedSubject => "თქვენი საჩივარი არ დაკმაყოფილდა";

    public override string AppealRejectedMail => "ეს ნახა სხვა ადამიანმა და არა მან, ვინც პირველად გადაწყვიტა. გადაწყვეტილება ძალაში რჩება.";

    public override string WhatElseStands => "კიდევ რა შეგიძლიათ გააკეთოთ, წერია დასაბუთებაში, ქვემოთ მითითებულ გვერდზე.";

    public override string AppealOpenAgainSubject => "თქვენი საჩივარი კვლავ ღიაა";

    public override string AnswerTakenBackMail => "თქვენს საჩივარზე გაცემული პასუხი გაუქმდა. მას ხელახლა უპასუხებენ.";

    public override string DecisionStandsAgainMail => "გადაწყვეტილება, რომელიც გაასაჩივრეთ, კვლავ მოქმედებს, ხოლო თქვენს საჩივარზე ჯერ არავის უპასუხია. ახლა მას ადამიანი უპასუხებს.";

    public override string AnswerInTheirWords(string answer) => $"პასუხი სიტყვასიტყვით:\n{answer}";

    public override string StandsAs(int number) => $"თქვენი კომენტარი განხილვაშია ნომრით #{number}.";

    public override string ItNoLongerApplies => "ეს აღარ მოქმედებს.";

    public override string SettledPublished => "კომენტარი გამოქვეყნებულია.";

    public override string SettledWithdrawn => "თქვენ კომენტარი უკან წაიღეთ.";

    public override string SettledRemoved => "ამასობაში ადამიანმა გადაწყვიტა: კომენტარი წაშლილია. ეს გადაწყვეტილებაც შეგიძლიათ გაასაჩივროთ.";

    public override string SettledOtherText => "თქვენ სხვა ტექსტი გამოგზავნეთ და მასზე ახალი გადაწყვეტილება მიიღეს.";

    public override string NoticeSubject(int number, string site) => $"თქვენი განცხადება ნომერი {number}: {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site}: თქვენი განცხადება უკანონო შინაარსის შესახებ მიღებულია. მისი ნომერია {number}.\n\nმას ადამიანი წაიკითხავს და გადაწყვეტს. გადაწყვეტილებასა და მიზეზებს ამ მისამართზე შეგატყობინებთ. ქვემოთ მითითებულ გვერდზე შეგიძლიათ თქვენი სახელისა და მისამართის წაშლაც.";

    public override string NoticeDecidedSubject(int number, string site) => $"თქვენი განცხადება ნომერი {number}: {site} – გადაწყვეტილება";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nეს ადამიანმა გადაწყვიტა და არა პროგრამამ. მიზეზები:\n{reasons}\n\nთუ არ ეთანხმებით, შეგიძლიათ უპასუხოთ ამ წერილს, მიმართოთ დავების სასამართლოს გარეშე გადაწყვეტის სერტიფიცირებულ ორგანოს (ციფრული სერვისების აქტის 21-ე მუხლი), თუ ეს საიტი მას ექვემდებარება, ან სასამართლოს.";

    public override string NoticeReopenedSubject(int number) => $"თქვენი განცხადება ნომერი {number} კვლავ ღიაა";

    public override string NoticeReopenedMail => "თქვენს განცხადებაზე მიღებული გადაწყვეტილება გაუქმდა. ხელახლა გადაწყდება.";

    public override string NoticeOpen => "ჯერ არ გადაწყვეტილა.";

    public override string NoticeRemoved => "კომენტარი წაიშალა.";

    public override string NoticeHeld => "კომენტარი აღარ ჩანს, სანამ მას ამოწმებენ.";

    public override string NoticeNothing => "ამ განცხადებაზე ზომები არ მიღებულა.";
}

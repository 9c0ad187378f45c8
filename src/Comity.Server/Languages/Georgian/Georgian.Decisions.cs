namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string ApprovedSubject => "თქვენი კომენტარი გამოქვეყნდა";

    public override string ApprovedMail => "მოდერატორმა წაიკითხა თქვენი კომენტარი და გამოაქვეყნა.";

    public override string RestoredSubject => "თქვენი კომენტარი აღდგა";

    public override string RestoredMail => "მოდერატორმა თქვენი კომენტარი თავის ადგილას დააბრუნა.";

    public override string HiddenSubject => "თქვენი კომენტარი გადაწყვეტილებას ელოდება";

    public override string HiddenMail => "მოდერატორმა თქვენი კომენტარი დამალა, სანამ გადაწყდება, შეიძლება თუ არა დარჩეს.";

    public override string RemovedSubject => "თქვენი კომენტარი წაიშალა";

    public override string RemovedMail => "მოდერატორმა თქვენი კომენტარი წაშალა.";

    public override string SeveralPublishedSubject(int n) => Of(n, "თქვენი კომენტარი გამოქვეყნდა", $"გამოქვეყნდა თქვენი {Number(n)} კომენტარი");

    public override string SeveralPublishedMail => "მოდერატორმა წაიკითხა თქვენი კომენტარები და გამოაქვეყნა.";

    public override string SeveralRemovedSubject(int n) => Of(n, "თქვენი კომენტარი წაიშალა", $"წაიშალა თქვენი {Number(n)} კომენტარი");

    public override string SeveralRemovedMail => "მოდერატორმა თქვენი კომენტარები წაშალა.";

    public override string TakenBackSubject => "გადაწყვეტილება გაუქმდა";

    public override string TakenBackMail => "მოდერატორმა გააუქმა გადაწყვეტილება, რომლის შესახებაც მოგწერეთ. ყველაფერი ისეა, როგორც მანამდე იყო.";

    public override string WarningMeasure => "გაფრთხილება";

    public override string PreModerationMeasure => "წინასწარი მოდერაცია";

    public override string SuspensionMeasure => "დროებითი ჩამოშორება";

    public override string BlockMeasure => "დაბლოკვა";

    public override string MeasureLiftedSubject(string measure) => $"ზომა მოიხსნა: {measure}";

    public override string MeasureLiftedMail(string measure) => $"მოდერატორმა მოხსნა თქვენ მიმართ მიღებული ზომა: {measure}.";

    public override string MeasureFellMail(string measure) => $"წაშლები, რომლებსაც ეს ზომა ({measure}) მოჰყვა, ყველა აღარ არის ძალაში, ამიტომ ის აღარ მოქმედებს.";

    public override string MeasureSubject(string measure) => $"თქვენ მიმართ მიღებული ზომა: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"აღარ მოქმედებს: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"კვლავ მოქმედებს: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "ამასთან ერთად წაიშალა თქვენი ერთი კომენტარი.", $"ამასთან ერთად წაიშალა თქვენი {Number(n)} კომენტარი.");

    public override string WarnsYou => "მოდერატორი გაფრთხილებთ.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"თქვენს კომენტარებს გამოქვეყნებამდე მოდერატორი კითხულობს. ვადა: {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "თქვენს კომენტარებს გამოქვეყნებამდე მოდერატორი კითხულობს, სანამ ზომა მოიხსნება.";

    public override string NoPartUntil(DateTimeOffset end) => $"ჩვენს განხილვებში მონაწილეობა არ შეგიძლიათ. ვადა: {Date(end)}.";

    public override string NoPartUntilLifted => "ჩვენს განხილვებში მონაწილეობა არ შეგიძლიათ, სანამ ზომა მოიხსნება.";

    public override string CommentUnder(int number, string story) => $"კომენტარი #{number} სტატიასთან „{story}“";

    public override string ACommentUnder(string story) => $"კომენტარი სტატიასთან „{story}“";

    public override string AndMore(int n) => $"… და კიდევ {Number(n)}.";

    public override string StateAgain(int n, string state) => $"{Of(n, "მისი მდგომარეობა კვლავ", "მათი მდგომარეობა კვლავ")}: {state}.";

    public override string StatePublished => "გამოქვეყნებული";

    public override string StateHeld => "მოდერატორის მოლოდინში";

    public override string StateRefused => "უარყოფილი";

    public override string StateRemoved => "წაშლილი";

    public override string StateWithdrawn => "უკან წაღებული";

    public override string OurClause(int number, string title) => $"ჩვენი განხილვის წესების პუნქტი {number}, {title}:";

    public override string GroundIsLaw => "საფუძველი კანონია და არა ჩვენი განხილვის წესები.";

    public override string ModeratorsWords => "მიზეზი მოდერატორის სიტყვებით:";

    public override string PolicyAttachesIt => "წესები ამას ადამიანის მიერ მიღებულ გადაწყვეტილებას უკავშირებს; ადამიანს ეს არ დაუდასტურებია.";

    public override string PersonNotProgram => "ეს ადამიანმა გადაწყვიტა და არა პროგრამამ.";

    public override string AppealOnPageBelow => "თუ მიგაჩნიათ, რომ ეს შეცდომაა, შეგიძლიათ გაასაჩივროთ ქვემოთ მითითებულ გვერდზე; სხვა ადამიანი ხელახლა ნახავს.";

    public override string WholePolicy(string address) => $"წესები სრულად: {address}";
}

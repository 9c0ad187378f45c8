namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string WriteComment => "დაწერეთ კომენტარი";

    public override string CannotBePublished => "ამ სახით კომენტარი ვერ გამოქვეყნდება. შეცვალეთ და ხელახლა გაგზავნეთ.";

    public override string WouldWait => "ამ სახით კომენტარი მოდერატორს დაელოდება.";

    public override string BreaksNothing => "მასში განხილვის წესების დარღვევა არ არის.";

    public override string ReasonsInFull => "სრული დასაბუთება და როგორ გავასაჩივროთ";

    public override string Preview => "წინასწარი ნახვა";

    public override string YouAnswer(int number) => $"პასუხობთ კომენტარს [#{number}].";

    public override string WriteOwnInstead => "ამის ნაცვლად ცალკე კომენტარის დაწერა";

    public override string PersonName => "სახელი";

    public override string EmailMayBeLeftOut => "ელფოსტა (არასავალდებულო; არასოდეს ჩანს)";

    public override string YouWriteAs => "წერთ სახელით [].";

    public override string LeaveThisEmpty => "ეს ველი ცარიელი დატოვეთ";
    public override string ImageField => "სურათი (არასავალდებულო; სანამ სხვები ნახავენ, მას ადამიანი ნახავს)";
    public override string ImageAlt => "რა არის სურათზე, სიტყვებით";
    public override string ImagesOff => "ეს საიტი სურათებს არ იღებს.";
    public override string ImageNeedsAlt => "სიტყვებით თქვით, რა არის სურათზე, არაუმეტეს 300 ნიშნისა.";
    public override string ImageNotTaken => "სურათი არ მიიღება. უნდა იყოს PNG, JPEG, WebP ან GIF ფაილი, არაუმეტეს 8 მბ და ჩვეულებრივი ზომის.";
    public override string ChooseImageAgain => "აირჩიეთ სურათი ხელახლა; ბრაუზერი მას არ ინახავს.";
    public override string TakeImageAway => "სურათის მოცილება";

    public override string Comment => "კომენტარი";

    public override string MarkdownHelp => "*დახრილი*, **მუქი**, > ციტატა, - სია, `კოდი`.";

    public override string JudgedByPolicy => "თქვენი ნაწერი ფასდება [განხილვის წესების] მიხედვით.";

    public override string Post => "გამოქვეყნება";

    public override string ChangeComment(int number) => $"კომენტარის #{number} შეცვლა";

    public override string NewTextCannotBePublished => "ამ სახით ახალი ტექსტი ვერ გამოქვეყნდება; გამოქვეყნებული ძალაში რჩება. შეცვალეთ და ხელახლა გაგზავნეთ.";

    public override string NewTextIsJudged => "ახალი ტექსტი ახალი კომენტარივით ფასდება. მკითხველების მიერ ნანახი ვერსიები მათთვის ღია რჩება.";

    public override string LeaveAsItIs => "დარჩეს როგორც არის";

    public override string WithdrawQuestion(int number) => $"გსურთ კომენტარის #{number} უკან წაღება?";

    public override string WithdrawMeans => "მკითხველები დაინახავენ, რომ ავტორმა ის უკან წაიღო. პასუხები დარჩება. ამის გაუქმება შეუძლებელია.";

    public override string WithdrawIt => "უკან წაღება";

    public override string LeaveIt => "დატოვება";

    public override string ReportComment(int number) => $"შეტყობინება კომენტარზე #{number}";

    public override string ReportedBefore => "ამ კომენტარზე უკვე შეგვატყობინეთ; მას მოდერატორი ნახავს.";

    public override string ReportThanks => "გმადლობთ. მას მოდერატორი ნახავს.";

    public override string ReportOutcomeWhere => "შედეგს ნახავთ [თქვენი შეტყობინებებისა და საჩივრების გვერდზე].";

    public override string BackToDiscussion => "განხილვაში დაბრუნება";

    public override string WhichClause => "განხილვის წესების რომელ პუნქტს არღვევს?";

    public override string SentenceForModerator => "ერთი წინადადება მოდერატორს (არასავალდებულო)";

    public override string TellMeByMail => "შედეგი ელფოსტით მაცნობეთ";

    public override string BreaksLaw => "კანონსაც არღვევს და არა მხოლოდ ჩვენს წესებს?";

    public override string ReportIllegal => "შეტყობინება უკანონო შინაარსზე";

    public override string ModeratorWarned => "მოდერატორმა გაგაფრთხილათ:";

    public override string IHaveRead => "წავიკითხე";

    public override string Warnings => "გაფრთხილებები";

    public override string NoWarning => "გაფრთხილება არ გელოდებათ. შეგიძლიათ კვლავ წეროთ.";

    public override string ConfirmBeforeNext => "შემდეგ კომენტარამდე დაადასტურეთ, რომ ეს წაიკითხეთ. წესები იხილეთ აქ: [განხილვის წესები].";

    public override string Clause(int number, string title) => $"პუნქტი {number}, {title}";

    public override string Breaks(string clause) => $"ირღვევა: {clause}.";

    public override string MayBreak(string clause) => $"შესაძლოა ირღვევა: {clause}.";

    public override string TheLaw => "კანონი";

    public override string ThePolicy => "განხილვის წესები";
}

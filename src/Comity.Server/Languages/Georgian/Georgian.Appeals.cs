namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string DecidedAboutYou => "რა გადაწყდა თქვენ შესახებ";

    public override string NothingDecidedAboutYou => "რამდენადაც ამ ბრაუზერით ცნობილია, თქვენი არც ერთი კომენტარი არ არის შეკავებული, უარყოფილი ან წაშლილი.";

    public override string YouReportedNothing => "რამდენადაც ამ ბრაუზერით ცნობილია, არაფერზე შეგიტყობინებიათ.";

    public override string ReportOpen => "მას მოდერატორი ნახავს.";

    public override string ReportUpheld => "მოდერატორი დაგეთანხმათ.";

    public override string ReportKept => "მოდერატორმა ნახა; კომენტარი ამ პუნქტს იცავს.";

    public override string Lifted => "მოხსნილია";

    public override string YourMeasure(string measure) => $"თქვენ მიმართ მიღებული ზომა: {measure}";

    public override string YourCommentNumber(int number) => $"თქვენი კომენტარი #{number}";

    public override string YourComment => "თქვენი კომენტარი";

    public override string YourWords => "თქვენი სიტყვები";

    public override string TextErased => "ტექსტი წაიშალა.";

    public override string MarkedMeans => "მონიშნულია სიტყვები, რომლებსაც გადაწყვეტილება ემყარება.";

    public override string StatementOfReasons => "დასაბუთება";

    public override string KeepAsText => "შეინახეთ ტექსტად";

    public override string KeepAsJson => "შეინახეთ JSON-ად";

    public override string WhatYouCanDo => "რა შეგიძლიათ გააკეთოთ";

    public override string CorrectAndSend => "გაასწორეთ ტექსტი და ხელახლა გაგზავნეთ";

    public override string CorrectWhere => "ტექსტის გასასწორებლად და ხელახლა გასაგზავნად გახსენით [სტატია] იმ ბრაუზერში, რომელშიც დაწერეთ.";

    public override string WhyIsItWrong => "საჩივარი: რატომ არის გადაწყვეტილება მცდარი?";

    public override string PersonWillAnswer => "მას ადამიანი წაიკითხავს და გიპასუხებთ.";

    public override string OtherPersonWillAnswer => "მას წაიკითხავს და გიპასუხებთ სხვა ადამიანი და არა ის, ვინც გადაწყვიტა.";

    public override string AppealOnce => "გასაჩივრება ერთხელ შეგიძლიათ.";

    public override string Appeal => "გასაჩივრება";

    public override string WithdrawTheComment => "კომენტარის უკან წაღება";

    public override string CannotBeUndone => "ამის გაუქმება შეუძლებელია.";

    public override string KeepAddressToYourself => "ვისაც ეს მისამართი აქვს, შეუძლია წაიკითხოს ეს გვერდი და თქვენი სახელით გაასაჩივროს. ნურავის გაუზიარებთ.";

    public override string KeepNoticeAddress => "ვისაც ეს მისამართი აქვს, შეუძლია ამ გვერდის წაკითხვა. ნურავის გაუზიარებთ.";

    public override string SeeInTheDiscussion => "იხილეთ განხილვაში.";

    public override string MeasureIsLifted => "მოხსნილია და აღარ მოქმედებს.";

    public override string BeforeRecords => "ის მიღებულია მანამდე, ვიდრე გადაწყვეტილებების ჩაწერა დაიწყებოდა.";

    public override string YourCommentPublished => "თქვენი კომენტარი გამოქვეყნებულია.";

    public override string YouHaveWithdrawn => "თქვენ ეს კომენტარი უკან წაიღეთ.";

    public override string ReasonsNotRecorded => "მიზეზები ჩაწერილი არ არის.";

    public override string YourAppeal => "თქვენი საჩივარი";

    public override string AppealOpen => "ღიაა";

    public override string AppealUpheld => "დაკმაყოფილდა";

    public override string AppealRejected => "არ დაკმაყოფილდა";

    public override string AppealSettled => "აღარ არის საჭირო";

    public override string SentAt(string at) => $"გაიგზავნა {at}";

    public override string SentAnsweredAt(string at, string answered) => $"გაიგზავნა {at}, პასუხი {answered}";

    public override string AppealOpenMeans => "მას ადამიანი უპასუხებს. შეიტყობთ აქ და ელფოსტით, თუ თქვენი მისამართი ცნობილია.";

    public override string AppealUpheldMeans => "თქვენ მართალი იყავით; გადაწყვეტილება გაუქმდა.";

    public override string AppealRejectedMeans => "გადაწყვეტილება ძალაში რჩება.";

    public override string AppealSettledMeans => "გადაწყვეტილება უქმი გახდა, სანამ ვინმე უპასუხებდა.";

    public override string TheAnswer => "პასუხი:";

    public override string ReportAsIllegal(int number) => $"შეტყობინება უკანონო კომენტარზე #{number}";

    public override string ForLawOnly => "ეს კანონის დამრღვევი შინაარსისთვისაა. რაც მხოლოდ ჩვენს განხილვის წესებს არღვევს, სხვაგან შეგვატყობინეთ:";

    public override string ReportItHere => "შეგვატყობინეთ აქ";

    public override string WhichLaw => "რომელ კანონს არღვევს?";

    public override string LawHelp => "მაგალითად, „სიძულვილის გაღვივება“ ან კანონის მუხლი და ქვეყანა.";

    public override string WhyIllegal => "რატომ არის უკანონო?";

    public override string AboutChildAbuse => "საქმე ეხება ბავშვთა სექსუალურ ძალადობას ან ექსპლუატაციას. მაშინ სახელისა და მისამართის გამოტოვება შეიძლება.";

    public override string YourName => "თქვენი სახელი";

    public override string YourEmail => "თქვენი ელფოსტის მისამართი";

    public override string AcknowledgementThere => "იქ მიიღებთ დასტურსა და გადაწყვეტილებას. კომენტარის ავტორი ვერასოდეს გაიგებს, ვინ ხართ.";

    public override string GoodFaith => "კეთილსინდისიერად მიმაჩნია, რომ აქ დაწერილი ზუსტი და სრულია.";

    public override string SendNotice => "განცხადების გაგზავნა";

    public override string YourNotice(int number) => $"თქვენი განცხადება ნომერი {number}";

    public override string Received => "მიღებულია";

    public override string Decided => "გადაწყვეტილია";

    public override string ByAPerson(string at) => $"{at}, ადამიანის მიერ";

    public override string Reasons => "მიზეზები";

    public override string Law => "კანონი";

    public override string Explanation => "განმარტება";

    public override string YourWordsAndName => "თქვენი სიტყვები, სახელი და მისამართი";

    public override string Erased => "წაშლილია";

    public override string EraseMine => "წაშალეთ ჩემი სახელი, მისამართი და სიტყვები";

    public override string EraseMeans => "მაშინ გადაწყვეტილებას ელფოსტით ვერ შეიტყობთ. ამის გაუქმება შეუძლებელია.";

    public override string EraseThem => "წაშლა";
}

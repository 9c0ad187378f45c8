namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string Discussion => "განხილვა";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "კომენტარი", "კომენტარი")}";

    public override string OrderOfDiscussion => "განხილვის თანმიმდევრობა";

    public override string OldestFirst => "ჯერ ძველი";

    public override string NewestFirst => "ჯერ ახალი";

    public override string MostReplied => "ყველაზე მეტი პასუხით";

    public override string MostValued => "ყველაზე დაფასებული";

    public override string MostValuedMeans => "პირველად ჩანს კომენტარები, რომლებსაც აფასებენ ისეთი მკითხველები, რომლებიც ჩვეულებრივ ერთმანეთს არ ეთანხმებიან. სანამ რეაქციები მეტისმეტად ცოტაა, პირველად ჩანს ისინი, რომლებსაც შემფასებელთა უმეტესობა აფასებს.";

    public override string NobodyHasWritten => "ჯერ არავის დაუწერია.";

    public override string CommentsBefore => "წინა კომენტარები";

    public override string MoreComments => "სხვა კომენტარები";

    public override string YourCommentNotPublished(string at) => $"თქვენი კომენტარი ({at}) არ გამოქვეყნდა; ამას მხოლოდ თქვენ ხედავთ.";

    public override string ChangeAndSendAgain => "შეცვალეთ და ხელახლა გაგზავნეთ";

    public override string EveryCommentWaits => "ამ განხილვაში ყოველ კომენტარს ჯერ მოდერატორი კითხულობს და მხოლოდ შემდეგ ხედავენ მკითხველები.";

    public override string ConfirmWarningFirst => "როცა დაადასტურებთ, რომ გაფრთხილება წაიკითხეთ, აქ წერას შეძლებთ.";

    public override string YourTextToKeep => "თქვენი ტექსტი, შესანახად";

    public override string StaffTag => "რედაქცია";

    public override string WroteStoryTag => "სტატიის ავტორი";

    public override string YouTag => "თქვენ";

    public override string Answers(int parent) => $"პასუხი: #{parent}";

    public override string ChangedAt => "შეიცვალა:";

    public override string RemovedUnder(string clause) => $"მოდერატორმა წაშალა; ირღვევა: {clause}.";

    public override string RemovedUnderPolicy => "მოდერატორმა წაშალა: არღვევს განხილვის წესებს.";

    public override string WhyAndHowToAppeal => "რატომ და როგორ გავასაჩივროთ";

    public override string WithdrawnByAuthor => "ავტორმა უკან წაიღო.";

    public override string WaitsForModerator => "ელოდება მოდერატორს.";

    public override string WaitsOnlyYouSee => "ელოდება მოდერატორს; მას მხოლოდ თქვენ ხედავთ.";

    public override string WhyAndWhatYouCanDo => "რატომ და რა შეგიძლიათ გააკეთოთ";

    public override string Reply => "პასუხი";

    public override string ReplyTo(int number) => $"პასუხი კომენტარზე #{number}";

    public override string Change => "შეცვლა";

    public override string ChangeNumber(int number) => $"შეცვლა: #{number}";

    public override string Withdraw => "უკან წაღება";

    public override string WithdrawNumber(int number) => $"უკან წაღება: #{number}";

    public override string Report => "შეტყობინება დარღვევაზე";

    public override string ReportNumber(int number) => $"შეტყობინება დარღვევაზე: #{number}";

    public override string CommentNumber(int number) => $"კომენტარი #{number}";

    public override string WhatItAnswers => "რას პასუხობს";

    public override string TheComment => "კომენტარი";

    public override string AnswersBelow => "პასუხები";

    public override string SeeInDiscussion => "იხილეთ სრულ განხილვაში";

    public override string HistoryNumber(int number) => $"ისტორია: #{number}";

    public override string HistoryOf(int number) => $"კომენტარის ისტორია: [#{number}]";

    public override string Version(int number, string at) => $"ვერსია {Number(number)}, {at}";

    public override string Respect => "პატივისცემა";

    public override string Disagree => "არ ვეთანხმები";
}

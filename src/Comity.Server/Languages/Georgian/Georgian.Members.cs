namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string WeSendLink => "ბმულს ელფოსტის მისამართზე გიგზავნით. პაროლის დამახსოვრება საჭირო არ არის.";

    public override string EmailAddress => "ელფოსტის მისამართი";

    public override string NeverShownToReaders => "მკითხველებს არასოდეს ეჩვენება.";

    public override string YourNameFirstTime => "თქვენი სახელი აქ (მხოლოდ პირველად)";

    public override string YourNameHere => "თქვენი სახელი აქ";

    public override string StandsOverComments => "ის თქვენი კომენტარების თავზე ჩანს.";

    public override string SendMeLink => "გამომიგზავნეთ ბმული";

    public override string SignInAsStaff => "თანამშრომლის შესვლა";

    public override string LookIntoMail => "შეამოწმეთ ფოსტა";

    public override string MailOnItsWay(string site) => $"თუ მისამართი სწორია, წერილი საიტიდან {site} უკვე გზაშია. მასში ბმული ერთხელ და მცირე ხნით მოქმედებს.";

    public override string LinkNoLongerWorks => "ეს ბმული აღარ მოქმედებს";

    public override string LinkWorksOnce => "შესვლის ბმული ერთხელ და მცირე ხნით მოქმედებს.";

    public override string AskForNewOne => "მოითხოვეთ ახალი.";

    public override string Welcome => "კეთილი იყოს თქვენი მობრძანება";

    public override string WelcomeBack(string name) => $"კეთილი დაბრუნება, {name}";

    public override string TakeAlong(string name, int n) => $"თან წაიღეთ, რაც ამ ბრაუზერიდან დაიწერა სახელით {name} ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"ტოკენი „{name}“, ჩანს მხოლოდ ახლა:";

    public override string YourReportsAndAppeals => "თქვენი შეტყობინებები და საჩივრები";

    public override string AWarning => "გაფრთხილება";

    public override string YourCommentsWait => "თქვენი კომენტარები მოდერატორს ელოდება";

    public override string YouAreSuspended => "თქვენ დროებით ჩამოშორებული ხართ";

    public override string YouAreBlocked => "თქვენ დაბლოკილი ხართ";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"დასაწყისი: {Date(since)}. დასასრული: {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"დასაწყისი: {Date(since)}. სანამ მოიხსნება.";

    public override string GuestKnownByCookie(string name) => $"თქვენ აქ წერთ როგორც სტუმარი „{name}“; გცნობთ ამ ბრაუზერის ქუქით.";

    public override string SignInToKeep => "[შედით ელფოსტის მისამართით], რომ კომენტარები შეინარჩუნოთ.";

    public override string ToTheDesk => "რედაქციაში";

    public override string PasswordCodesPasskeys => "პაროლი, კოდები და წვდომის გასაღებები";

    public override string ChangeYourName => "სახელის შეცვლა";

    public override string CommentsKeepName => "კომენტარებს ის სახელი რჩება, რომლითაც დაიწერა.";

    public override string WhereSignedIn => "სად ხართ შესული";

    public override string ThisOne => "ეს";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"დასაწყისი {Date(since)}, ბოლო გამოყენება {Date(used)}";

    public override string SignOutOf(string device) => $"გასვლა: {device}";

    public override string SignOutEverywhere => "ყველგან გასვლა";

    public override string TokensForScripts => "ტოკენები პროგრამებისთვის";

    public override string TokensMean => "პროგრამას, რომელსაც ის აქვს, იმავეს გაკეთება შეუძლია, რისიც თქვენ. იხილეთ [API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, თარიღიდან {Date(since)}";

    public override string Revoke => "გაუქმება";

    public override string WhatFor => "რისთვის";

    public override string DaysUntilItExpires => "რამდენ დღეს მოქმედებს";

    public override string MakeToken => "ტოკენის შექმნა";

    public override string YourData => "თქვენი მონაცემები";

    public override string DownloadData => "ჩამოტვირთეთ ყველაფერი, რაც თქვენ შესახებ ინახება";

    public override string DeleteAccount => "ანგარიშის წაშლა";

    public override string DeleteMeans(string name) => $"თქვენი სახელი „{name}“, ელფოსტის მისამართი და შესვლის ყველა გზა სამუდამოდ იშლება. ის, რომ კომენტარებზე გადაწყვეტილებები მიიღეს, რჩება დალუქულ ჟურნალში, რომელშიც არც სახელებია და არც ტექსტები.";

    public override string YourComments => "თქვენი კომენტარები";

    public override string StayWithoutName => "რჩება თქვენი სახელის გარეშე";

    public override string AreErasedToo => "ასევე იშლება, ყველა წინა ვერსიასთან ერთად";

    public override string DeleteForGood => "სამუდამოდ წაშლა";

    public override string KeepAccount => "შენარჩუნება";

    public override string NameLength(int least, int most) => $"სახელი შედგება {Number(least)}-დან {Number(most)}-მდე სიმბოლოსგან.";

    public override string NameHasLetters => "სახელში ასოებია.";

    public override string NotAnEmail => "ეს ელფოსტის მისამართი არ არის.";
}

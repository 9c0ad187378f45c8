namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string CommentTooLong(int most, int length) => $"კომენტარში მაქსიმუმ {Number(most)} სიმბოლოა; ამაში {Number(length)} სიმბოლოა.";

    public override string CommentEmpty => "კომენტარი ცარიელია.";

    public override string HalfCharacter(int at) => $"ტექსტში პოზიციაზე {at} ნახევარი სიმბოლოა.";

    public override string ControlCharacter(int at) => $"ტექსტში პოზიციაზე {at} მმართველი სიმბოლოა, რომლის ჩვენება შეუძლებელია.";

    public override string NameNeeded => "საჭიროა სახელი ასოებით ან ციფრებით.";

    public override string NameTooLong(int most, int length) => $"სახელში მაქსიმუმ {Number(most)} სიმბოლოა; ამაში {Number(length)} სიმბოლოა.";

    public override string EmailWrong => "ეს ელფოსტის მისამართი არ არის; გამოტოვეთ ან გაასწორეთ.";

    public override string TrapFilled => "შევსებულია ველი, რომელიც ცარიელი უნდა დარჩეს. თუ მანქანა არ ხართ, კომენტარი კიდევ ერთხელ გაგზავნეთ.";

    public override string FormTooOld => "ეს ფორმა მოძველდა. თქვენი ტექსტი შენახულია; კიდევ ერთხელ გაგზავნეთ.";

    public override string TooQuick => "ადამიანები ასე სწრაფად არ წერენ და ტექსტში ბმულია. თქვენი ტექსტი შენახულია; ცოტა მოიცადეთ და კიდევ ერთხელ გაგზავნეთ.";

    public override string MuchInShortTime(int seconds) => $"ეს ბევრი იყო მცირე დროში. თქვენი ტექსტი შენახულია; სცადეთ ისევ {Number(seconds)} {Of(seconds, "წამში", "წამში")}.";

    public override string NoSuchStory => "ასეთი სტატია არ არსებობს.";

    public override string NoDiscussion => "ამ სტატიას განხილვა არ აქვს.";

    public override string DiscussionClosed => "ეს განხილვა დახურულია; მისი წაკითხვა კვლავ შეიძლება.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"ამ განხილვაში მონაწილეობა არ შეგიძლიათ. ვადა: {Date(end)}. მიზეზი: {reason}.";

    public override string BarredFor(string reason) => $"ამ განხილვაში მონაწილეობა აღარ შეგიძლიათ: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"ამ განხილვაში მონაწილეობა არ შეგიძლიათ, რადგან განხილვის წესებით დაბლოკილი ხართ. ვადა: {Date(end)}.";

    public override string Barred => "ამ განხილვაში მონაწილეობა აღარ შეგიძლიათ, რადგან განხილვის წესებით დაბლოკილი ხართ.";

    public override string WarnedFirst(string reason, string address) => $"მოდერატორმა გაგაფრთხილათ: {reason}. დაადასტურეთ გვერდზე /warnings, რომ წაიკითხეთ (პროგრამები: POST {address}), შემდეგ გაგზავნეთ კომენტარი.";

    public override string NoSuchCommentOfYours => "ასეთი თქვენი კომენტარი არ არსებობს.";

    public override string RemovedAlready => "მოდერატორმა ეს კომენტარი უკვე წაშალა.";

    public override string NoSuchComment => "ასეთი კომენტარი არ არსებობს.";

    public override string OwnWithdrawInstead => "ეს თქვენი კომენტარია; შეგიძლიათ უკან წაიღოთ.";

    public override string OwnComment => "ეს თქვენი კომენტარია.";

    public override string ChooseClause => "აირჩიეთ პუნქტი, რომელსაც კომენტარი არღვევს.";

    public override string EditTimeOver => "ამ კომენტარის შეცვლის დრო გავიდა; უკან წაღება ჯერ კიდევ შეგიძლიათ.";

    public override string PersonLooksNow => "ამ კომენტარს ახლა ადამიანი განიხილავს; გადაწყვეტილებამდე მისი შეცვლა შეუძლებელია. უკან წაღება ჯერ კიდევ შეგიძლიათ.";

    public override string EmailServiceRefused => "ამ საფოსტო სამსახურის მისამართებიდან კომენტარები აქ არ მიიღება. გამოიყენეთ სხვა მისამართი.";

    public override string AnsweredGone => "კომენტარი, რომელსაც პასუხობთ, ამ განხილვაში აღარ არის.";

    public override string WriteWhyWrong => "დაწერეთ, რატომ მიგაჩნიათ გადაწყვეტილება მცდარად.";

    public override string AppealTooLong(int most, int length) => $"საჩივარში მაქსიმუმ {most} სიმბოლოა; ამაში {length} სიმბოლოა.";

    public override string DecisionChanged => "გადაწყვეტილება ამასობაში შეიცვალა. წაიკითხეთ, რა მოქმედებს ახლა.";

    public override string AppealedAlready => "ეს გადაწყვეტილება უკვე გაასაჩივრეთ; თითოეული ერთხელ საჩივრდება.";

    public override string AppealTimeOver(int months) => $"გასაჩივრების ვადა, {Number(months)} თვე, გავიდა.";

    public override string NothingToAppeal => "გასასაჩივრებელი არაფერია.";

    public override string SayWhichLaw(int most) => $"მიუთითეთ, რომელ კანონს არღვევს კომენტარი, მაქსიმუმ {most} სიმბოლოთი.";

    public override string ExplainWhy(int most) => $"ახსენით რატომ, მაქსიმუმ {most} სიმბოლოთი.";

    public override string ConfirmGoodFaith => "დაადასტურეთ, რომ კეთილსინდისიერად მიგაჩნიათ განცხადება ზუსტად და სრულად.";

    public override string NotifierNameTooLong(int most) => $"სახელში მაქსიმუმ {most} სიმბოლოა.";

    public override string GiveNameAndAddress => "მიუთითეთ სახელი და ელფოსტის მისამართი. მათი გამოტოვება შეიძლება მხოლოდ ბავშვთა მიმართ სქესობრივი დანაშაულის შემთხვევაში.";
}

namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string Discussion => "Müzakirə";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "şərh", "şərh")}";

    public override string OrderOfDiscussion => "Müzakirənin sırası";

    public override string OldestFirst => "Əvvəlcə köhnələr";

    public override string NewestFirst => "Əvvəlcə yenilər";

    public override string MostReplied => "Ən çox cavablananlar";

    public override string MostValued => "Ən dəyərlilər";

    public override string MostValuedMeans => "Əvvəlcə adətən fərqli düşünən oxucuların dəyərli saydığı şərhlər gəlir. Bunu bilmək üçün reaksiya az olanda, əvvəlcə reaksiya verənlərin çoxunun dəyərli saydığı şərhlər gəlir.";

    public override string NobodyHasWritten => "Hələ heç kim yazmayıb.";

    public override string CommentsBefore => "Əvvəlki şərhlər";

    public override string MoreComments => "Daha çox şərh";

    public override string YourCommentNotPublished(string at) => $"{at} tarixli şərhiniz dərc olunmadı; bunu yalnız siz görürsünüz.";

    public override string ChangeAndSendAgain => "Dəyişib yenidən göndərin";

    public override string EveryCommentWaits => "Bu müzakirədə hər şərhi oxuculardan əvvəl moderator oxuyur.";

    public override string ConfirmWarningFirst => "Xəbərdarlığı oxuduğunuzu təsdiqlədikdən sonra burada yaza bilərsiniz.";

    public override string YourTextToKeep => "Mətniniz, saxlamağınız üçün";

    public override string StaffTag => "Redaksiya";

    public override string WroteStoryTag => "Yazının müəllifi";

    public override string YouTag => "Siz";

    public override string Answers(int parent) => $"#{parent} nömrəli şərhə cavab";

    public override string ChangedAt => "dəyişdirilib:";

    public override string RemovedUnder(string clause) => $"Moderator silib; pozduğu qayda: {clause}.";

    public override string RemovedUnderPolicy => "Moderator silib: Müzakirə qaydalarını pozur.";

    public override string WhyAndHowToAppeal => "Səbəbi və necə şikayət etmək olar";

    public override string WithdrawnByAuthor => "Müəllifi geri götürüb.";

    public override string WaitsForModerator => "Moderatoru gözləyir.";

    public override string WaitsOnlyYouSee => "Moderatoru gözləyir; onu yalnız siz görürsünüz.";

    public override string WhyAndWhatYouCanDo => "Səbəbi və nə edə bilərsiniz";

    public override string Reply => "Cavab ver";

    public override string ReplyTo(int number) => $"Cavab ver: #{number}";

    public override string Change => "Dəyiş";

    public override string ChangeNumber(int number) => $"Dəyiş: #{number}";

    public override string Withdraw => "Geri götür";

    public override string WithdrawNumber(int number) => $"Geri götür: #{number}";

    public override string Report => "Bildir";

    public override string ReportNumber(int number) => $"Bildir: #{number}";

    public override string CommentNumber(int number) => $"Şərh #{number}";

    public override string WhatItAnswers => "Nəyə cavab verir";

    public override string TheComment => "Həmin şərh";

    public override string AnswersBelow => "Cavablar";

    public override string SeeInDiscussion => "Bütün müzakirədə bax";

    public override string HistoryNumber(int number) => $"#{number} tarixçəsi";

    public override string HistoryOf(int number) => $"Şərhin tarixçəsi: [#{number}]";

    public override string Version(int number, string at) => $"Versiya {Number(number)}, {at}";

    public override string Respect => "Hörmət";

    public override string Disagree => "Razı deyiləm";
}

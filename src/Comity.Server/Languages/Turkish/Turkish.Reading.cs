namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string Discussion => "Tartışma";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "yorum", "yorum")}";

    public override string OrderOfDiscussion => "Tartışmanın sırası";

    public override string OldestFirst => "Önce en eski";

    public override string NewestFirst => "Önce en yeni";

    public override string MostReplied => "En çok yanıtlanan";

    public override string MostValued => "En değerli bulunan";

    public override string MostValuedMeans => "Önce, genellikle farklı düşünen okurların değerli bulduğu yorumlar gelir. Bunu anlayacak kadar tepki yokken, tepki verenlerin çoğunun değerli bulduğu yorumlar önce gelir.";

    public override string NobodyHasWritten => "Henüz kimse yazmadı.";

    public override string CommentsBefore => "Önceki yorumlar";

    public override string MoreComments => "Daha fazla yorum";

    public override string YourCommentNotPublished(string at) => $"{at} tarihli yorumunuz yayımlanmadı; bunu yalnızca siz görüyorsunuz.";

    public override string ChangeAndSendAgain => "Değiştirip yeniden gönderin";

    public override string EveryCommentWaits => "Bu tartışmada her yorum, okurlar görmeden önce bir moderatörden geçer.";

    public override string ConfirmWarningFirst => "Uyarıyı okuduğunuzu onayladıktan sonra burada yazabilirsiniz.";

    public override string YourTextToKeep => "Metniniz, saklamanız için";

    public override string StaffTag => "Yazı işleri";

    public override string WroteStoryTag => "Haberin yazarı";

    public override string YouTag => "Siz";

    public override string Answers(int parent) => $"#{parent} numaralı yoruma yanıt";

    public override string ChangedAt => "değiştirildi:";

    public override string RemovedUnder(string clause) => $"Bir moderatör kaldırdı; aykırı olduğu kural: {clause}.";

    public override string RemovedUnderPolicy => "Bir moderatör kaldırdı: Tartışma Kuralları’na aykırı.";

    public override string WhyAndHowToAppeal => "Nedeni ve nasıl itiraz edileceği";

    public override string WithdrawnByAuthor => "Yazarı geri çekti.";

    public override string WaitsForModerator => "Moderatörü bekliyor.";

    public override string WaitsOnlyYouSee => "Moderatörü bekliyor; yalnızca siz görüyorsunuz.";

    public override string WhyAndWhatYouCanDo => "Nedeni ve yapabilecekleriniz";

    public override string Reply => "Yanıtla";

    public override string ReplyTo(int number) => $"Yanıtla: #{number}";

    public override string Change => "Değiştir";

    public override string ChangeNumber(int number) => $"Değiştir: #{number}";

    public override string Withdraw => "Geri çek";

    public override string WithdrawNumber(int number) => $"Geri çek: #{number}";

    public override string Report => "Bildir";

    public override string ReportNumber(int number) => $"Bildir: #{number}";

    public override string CommentNumber(int number) => $"Yorum #{number}";

    public override string WhatItAnswers => "Neye yanıt verdiği";

    public override string TheComment => "Yorum";

    public override string AnswersBelow => "Yanıtlar";

    public override string SeeInDiscussion => "Tartışmanın bütününde görün";

    public override string HistoryNumber(int number) => $"#{number} geçmişi";

    public override string HistoryOf(int number) => $"Yorumun geçmişi: [#{number}]";

    public override string Version(int number, string at) => $"Sürüm {Number(number)}, {at}";

    public override string Respect => "Saygı";

    public override string Disagree => "Katılmıyorum";
}

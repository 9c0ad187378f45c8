namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string CommentTooLong(int most, int length) => $"Bir yorum en çok {Number(most)} karakterdir; bu yorum {Number(length)} karakter.";

    public override string CommentEmpty => "Yorum boş.";

    public override string HalfCharacter(int at) => $"Metnin {at}. konumunda yarım bir karakter var.";

    public override string ControlCharacter(int at) => $"Metnin {at}. konumunda gösterilemeyen bir denetim karakteri var.";

    public override string NameNeeded => "Harf ya da rakamdan oluşan bir ad gerekli.";

    public override string NameTooLong(int most, int length) => $"Bir ad en çok {Number(most)} karakterdir; bu ad {Number(length)} karakter.";

    public override string EmailWrong => "Bu bir e-posta adresi değil; boş bırakın ya da düzeltin.";

    public override string TrapFilled => "Boş kalması gereken bir alan dolduruldu. Makine değilseniz yorumunuzu bir kez daha gönderin.";

    public override string FormTooOld => "Bu formun süresi geçmiş. Metniniz saklandı; bir kez daha gönderin.";

    public override string TooQuick => "Bu, insanların yazdığından daha hızlıydı ve içinde bağlantı var. Metniniz saklandı; biraz bekleyip bir kez daha gönderin.";

    public override string MuchInShortTime(int seconds) => $"Kısa sürede çok fazla. Metniniz saklandı; {Number(seconds)} {Of(seconds, "saniye", "saniye")} sonra yeniden deneyin.";

    public override string NoSuchStory => "Böyle bir haber yok.";

    public override string NoDiscussion => "Bu haberin tartışması yok.";

    public override string DiscussionClosed => "Bu tartışma kapandı; okunmaya devam edebilir.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"Bu tartışmaya katılamazsınız. Bitiş: {Date(end)}. Gerekçe: {reason}.";

    public override string BarredFor(string reason) => $"Bu tartışmaya artık katılamazsınız: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"Tartışma Kuralları uyarınca engellendiğiniz için bu tartışmaya katılamazsınız. Bitiş: {Date(end)}.";

    public override string Barred => "Tartışma Kuralları uyarınca engellendiğiniz için bu tartışmaya artık katılamazsınız.";

    public override string WarnedFirst(string reason, string address) => $"Bir moderatör sizi uyardı: {reason}. Okuduğunuzu /warnings sayfasında onaylayın (programlar: POST {address}), sonra yorumunuzu gönderin.";

    public override string NoSuchCommentOfYours => "Böyle bir yorumunuz yok.";

    public override string RemovedAlready => "Bir moderatör bu yorumu zaten kaldırdı.";

    public override string NoSuchComment => "Böyle bir yorum yok.";

    public override string OwnWithdrawInstead => "Bu sizin yorumunuz; geri çekebilirsiniz.";

    public override string OwnComment => "Bu sizin yorumunuz.";

    public override string ChooseClause => "Yorumun aykırı olduğu maddeyi seçin.";

    public override string EditTimeOver => "Bu yorumun değiştirilebileceği süre geçti; yine de geri çekebilirsiniz.";

    public override string PersonLooksNow => "Şu anda bir insan bu yoruma bakıyor; karar verene kadar değiştirilemez. Yine de geri çekebilirsiniz.";

    public override string EmailServiceRefused => "Bu e-posta hizmetinin adresleriyle yazılan yorumlar burada kabul edilmez. Başka bir adres kullanın.";

    public override string AnsweredGone => "Yanıtladığınız yorum artık bu tartışmada yok.";

    public override string WriteWhyWrong => "Kararın neden yanlış olduğunu düşündüğünüzü yazın.";

    public override string AppealTooLong(int most, int length) => $"Bir itiraz en çok {most} karakterdir; bu itiraz {length} karakter.";

    public override string DecisionChanged => "Karar bu arada değişti. Şimdi geçerli olanı okuyun.";

    public override string AppealedAlready => "Bu karara zaten itiraz ettiniz; her karara bir kez itiraz edilir.";

    public override string AppealTimeOver(int months) => $"{Number(months)} aylık itiraz süresi doldu.";

    public override string NothingToAppeal => "İtiraz edilecek bir şey yok.";

    public override string SayWhichLaw(int most) => $"Yorumun hangi yasaya aykırı olduğunu en çok {most} karakterle yazın.";

    public override string ExplainWhy(int most) => $"Nedenini en çok {most} karakterle açıklayın.";

    public override string ConfirmGoodFaith => "Bildirimin doğru ve eksiksiz olduğuna iyi niyetle inandığınızı onaylayın.";

    public override string NotifierNameTooLong(int most) => $"Bir ad en çok {most} karakterdir.";

    public override string GiveNameAndAddress => "Adınızı ve e-posta adresinizi yazın. Bunlar yalnızca çocuklara karşı cinsel suçlarda boş bırakılabilir.";
}

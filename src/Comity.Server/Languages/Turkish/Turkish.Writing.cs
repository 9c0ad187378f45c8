namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string WriteComment => "Yorum yazın";

    public override string CannotBePublished => "Bu yorum bu hâliyle yayımlanamaz. Değiştirip yeniden gönderin.";

    public override string WouldWait => "Bu yorum bu hâliyle moderatörü bekler.";

    public override string BreaksNothing => "Tartışma Kuralları’na aykırı bir şey yok.";

    public override string ReasonsInFull => "Gerekçenin tamamı ve nasıl itiraz edileceği";

    public override string Preview => "Önizleme";

    public override string YouAnswer(int number) => $"Yanıtladığınız yorum: [#{number}].";

    public override string WriteOwnInstead => "Bunun yerine ayrı bir yorum yazın";

    public override string PersonName => "Ad";

    public override string EmailMayBeLeftOut => "E-posta (isteğe bağlı; hiçbir zaman gösterilmez)";

    public override string YouWriteAs => "[] adıyla yazıyorsunuz.";

    public override string LeaveThisEmpty => "Burayı boş bırakın";
    public override string ImageField => "Görsel (isteğe bağlı; başkaları görmeden önce bir kişi bakar)";
    public override string ImageAlt => "Görselde ne olduğu, sözle";
    public override string ImagesOff => "Bu site görsel kabul etmiyor.";
    public override string ImageNeedsAlt => "Görselde ne olduğunu en çok 300 karakterle yazın.";
    public override string ImageNotTaken => "Görsel alınamadı. En çok 8 MB ve olağan boyutta bir PNG, JPEG, WebP veya GIF dosyası olmalı.";
    public override string ChooseImageAgain => "Görseli yeniden seçin; tarayıcı onu saklamaz.";
    public override string TakeImageAway => "Görseli kaldır";

    public override string Comment => "Yorum";

    public override string MarkdownHelp => "*vurgu*, **kalın**, > alıntı, - liste, `kod`.";

    public override string JudgedByPolicy => "Yazdıklarınız [Tartışma Kuralları]’na göre değerlendirilir.";

    public override string Post => "Gönder";

    public override string ChangeComment(int number) => $"#{number} numaralı yorumu değiştirin";

    public override string NewTextCannotBePublished => "Yeni metin bu hâliyle yayımlanamaz; yayımlanmış olan geçerliliğini korur. Değiştirip yeniden gönderin.";

    public override string NewTextIsJudged => "Yeni metin yeni bir yorum gibi değerlendirilir. Okurların gördüğü sürümler onlara açık kalır.";

    public override string LeaveAsItIs => "Olduğu gibi bırak";

    public override string WithdrawQuestion(int number) => $"#{number} numaralı yorum geri çekilsin mi?";

    public override string WithdrawMeans => "Okurlar, yazarının onu geri çektiğini görecek. Verilen yanıtlar kalır. Bu işlem geri alınamaz.";

    public override string WithdrawIt => "Geri çek";

    public override string LeaveIt => "Vazgeç";

    public override string ReportComment(int number) => $"#{number} numaralı yorumu bildirin";

    public override string ReportedBefore => "Bu yorumu daha önce bildirdiniz; bir moderatör ona bakacak.";

    public override string ReportThanks => "Teşekkürler. Bir moderatör ona bakacak.";

    public override string ReportOutcomeWhere => "Sonucu [bildirim ve itirazlarınızın sayfasında] göreceksiniz.";

    public override string BackToDiscussion => "Tartışmaya dön";

    public override string WhichClause => "Tartışma Kuralları’nın hangi maddesine aykırı?";

    public override string SentenceForModerator => "Moderatöre bir cümle (isteğe bağlı)";

    public override string TellMeByMail => "Sonucu bana e-postayla bildirin";

    public override string BreaksLaw => "Yalnızca kurallarımıza değil, yasaya da mı aykırı?";

    public override string ReportIllegal => "Yasa dışı içeriği bildirin";

    public override string ModeratorWarned => "Bir moderatör sizi uyardı:";

    public override string IHaveRead => "Okudum";

    public override string Warnings => "Uyarılar";

    public override string NoWarning => "Bekleyen uyarınız yok. Yeniden yazabilirsiniz.";

    public override string ConfirmBeforeNext => "Bir sonraki yorumunuzdan önce bunu okuduğunuzu onaylayın. Kurallar: [Tartışma Kuralları].";

    public override string Clause(int number, string title) => $"madde {number}, {title}";

    public override string Breaks(string clause) => $"Aykırı olduğu kural: {clause}.";

    public override string MayBreak(string clause) => $"Aykırı olabileceği kural: {clause}.";

    public override string TheLaw => "yasa";

    public override string ThePolicy => "Tartışma Kuralları";
}

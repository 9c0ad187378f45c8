namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string SignInSubject(string site) => $"{site}: oturum açma";

    public override string SignInMail(string site, int minutes) => $"Biri, büyük olasılıkla siz, bu adresle {site} sitesinde oturum açmak istedi.\n\nBağlantı {Number(minutes)} {Of(minutes, "dakika", "dakika")} içinde bir kez çalışır. Siz değilseniz bir şey yapmayın: bağlantı olmadan kimse giremez.";

    public override string AddressRefusedSubject => "Bu adres burada kullanılamaz";

    public override string AddressRefusedMail(string site) => $"Biri, belki siz, bu adresle {site} sitesinde hesap istedi. Bu e-posta hizmetinin adresleri orada kabul edilmez; başka bir adres kullanın.";

    public override string InvitationSubject(string site) => $"{site} sizi davet ediyor";

    public override string InvitationMail(string role, string site, int days) => $"{site} sitesindeki göreviniz: {role}.\n\nBağlantı {Number(days)} {Of(days, "gün", "gün")} içinde bir kez oturum açmanızı sağlar. Ardından tek kullanımlık kod uygulamasıyla birlikte bir parola ya da bir geçiş anahtarı belirlersiniz.";

    public override string Accept => "Kabul et";

    public override string Auditor => "denetçi";

    public override string Moderator => "moderatör";

    public override string Editor => "editör";

    public override string Administrator => "yönetici";

    public override string HeldSubject(string story) => $"“{story}” haberine yorumunuz moderatörü bekliyor";

    public override string HeldMail(string story) => $"“{story}” haberine yorumunuz saklandı; bir moderatör okuduktan sonra gösterilecek. Yeniden göndermeniz gerekmez.";

    public override string HeldOnReportsMail(string story) => $"Okurlar “{story}” haberine yorumunuzu bildirdi. Bir moderatör okuyana kadar gösterilmiyor. Yeniden göndermeniz gerekmez.";

    public override string RefusedSubject(string story) => $"“{story}” haberine yorumunuz alınmadı";

    public override string RefusedMail(string story) => $"“{story}” haberine yorumunuz yayımlanmadı. Metni sizin için saklandı: düzeltip yeniden gönderebilirsiniz.";

    public override string FallsUnder(string clause) => $"Tartışma Kuralları’nın şu maddesine giriyor: {clause}";

    public override string TheReason(string reason) => $"Gerekçe: {reason}";

    public override string DecidedByProgram => "Buna kuralları uygulayan program karar verdi; henüz bir insan bakmadı.";

    public override string DecidedByPerson => "Buna bir insan karar verdi.";

    public override string ReasonsBelow => "Aşağıdaki sayfada gerekçenin tamamı var. Yanlış olduğunu düşünüyorsanız orada itiraz edebilirsiniz; bir insan yanıtlayacak.";

    public override string ReasonsAndWhatYouCanDo => "Gerekçe ve yapabilecekleriniz";

    public override string ReportSubject(string story) => $"“{story}” haberinin altındaki bir yorumla ilgili bildiriminiz";

    public override string ReportUpheldMail(string story) => $"“{story}” haberinin altındaki bir yorumu bildirdiniz. Bir moderatör baktı ve size hak verdi: yorum artık gösterilmiyor. Bildirdiğiniz için teşekkürler.";

    public override string ReportKeptMail(string story) => $"“{story}” haberinin altındaki bir yorumu bildirdiniz. Bir moderatör baktı: yorum Tartışma Kuralları’na uygun bulunduğu için kalıyor. Bildirdiğiniz için teşekkürler.";

    public override string YourReports => "Bildirimleriniz";

    public override string SeeWhereItStands => "Son durumu görün";

    public override string AppealSettledSubject => "İtirazınız konusuz kaldı";

    public override string AppealSettledMail => "İtiraz ettiğiniz karar artık geçerli değil; bu yüzden itirazınızın yanıtlanmasına gerek kalmadı.";

    public override string AppealUpheldSubject => "İtirazınız kabul edildi";

    public override string AppealUpheldMail => "Haklıydınız: ilk kararı veren kişiden başka biri baktı ve karar geri alındı.";

    public override string AppealRejectedSubject => "İtirazınız reddedildi";

    public override string AppealRejectedMail => "İlk kararı veren kişiden başka biri baktı. Karar geçerliliğini koruyor.";

    public override string WhatElseStands => "Başka neler yapabileceğiniz, aşağıdaki sayfadaki gerekçe bildiriminde yazıyor.";

    public override string AppealOpenAgainSubject => "İtirazınız yeniden açıldı";

    public override string AnswerTakenBackMail => "İtirazınıza verilen yanıt geri alındı. İtirazınız yeniden yanıtlanacak.";

    public override string DecisionStandsAgainMail => "İtiraz ettiğiniz karar yeniden geçerli ve itirazınız henüz yanıtlanmamıştı. Şimdi bir insan yanıtlayacak.";

    public override string AnswerInTheirWords(string answer) => $"Yanıt, olduğu gibi:\n{answer}";

    public override string StandsAs(int number) => $"Yorumunuz tartışmada #{number} numarasıyla duruyor.";

    public override string ItNoLongerApplies => "Bu artık geçerli değil.";

    public override string SettledPublished => "Yorum yayımlandı.";

    public override string SettledWithdrawn => "Yorumu geri çektiniz.";

    public override string SettledRemoved => "Bu arada bir insan karar verdi: yorum kaldırıldı. Bu karara da itiraz edebilirsiniz.";

    public override string SettledOtherText => "Başka bir metin gönderdiniz ve onun hakkında yeniden karar verildi.";

    public override string NoticeSubject(int number, string site) => $"{site} sitesine {number} numaralı bildiriminiz";

    public override string NoticeReceivedMail(string site, int number) => $"{site}, yasa dışı içerik bildiriminizi aldı. Numarası {number}.\n\nBir insan okuyup karar verecek. Karar ve gerekçesi size bu adresten bildirilecek. Aşağıdaki sayfada adınızın ve adresinizin silinmesini de isteyebilirsiniz.";

    public override string NoticeDecidedSubject(int number, string site) => $"{site} sitesine {number} numaralı bildiriminiz: karar";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nBuna bir program değil, bir insan karar verdi. Gerekçe:\n{reasons}\n\nAynı görüşte değilseniz bu e-postayı yanıtlayabilir, bu siteyi bağlıyorsa onaylı bir mahkeme dışı uyuşmazlık çözüm kuruluşuna (Dijital Hizmetler Yasası, madde 21) ya da mahkemeye başvurabilirsiniz.";

    public override string NoticeReopenedSubject(int number) => $"{number} numaralı bildiriminiz yeniden açıldı";

    public override string NoticeReopenedMail => "Bildiriminizle ilgili karar geri alındı. Yeniden karar verilecek.";

    public override string NoticeOpen => "Henüz karar verilmedi.";

    public override string NoticeRemoved => "Yorum kaldırıldı.";

    public override string NoticeHeld => "Yorum incelenirken artık gösterilmiyor.";

    public override string NoticeNothing => "Bu bildirim üzerine bir işlem yapılmadı.";
}

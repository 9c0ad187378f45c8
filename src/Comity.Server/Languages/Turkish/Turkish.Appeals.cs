namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string DecidedAboutYou => "Hakkınızda verilen kararlar";

    public override string NothingDecidedAboutYou => "Bu tarayıcıdan bilindiği kadarıyla hiçbir yorumunuz bekletilmiyor, reddedilmedi ya da kaldırılmadı.";

    public override string YouReportedNothing => "Bu tarayıcıdan bilindiği kadarıyla hiçbir şey bildirmediniz.";

    public override string ReportOpen => "Bir moderatör bakacak.";

    public override string ReportUpheld => "Bir moderatör size hak verdi.";

    public override string ReportKept => "Bir moderatör baktı; yorum maddeye uygun.";

    public override string Lifted => "kaldırıldı";

    public override string YourMeasure(string measure) => $"Size uygulanan önlem: {measure}";

    public override string YourCommentNumber(int number) => $"Yorumunuz #{number}";

    public override string YourComment => "Yorumunuz";

    public override string YourWords => "Sözleriniz";

    public override string TextErased => "Metin silindi.";

    public override string MarkedMeans => "İşaretli: kararın dayandığı sözcükler.";

    public override string StatementOfReasons => "Gerekçe bildirimi";

    public override string KeepAsText => "Metin olarak saklayın";

    public override string KeepAsJson => "JSON olarak saklayın";

    public override string WhatYouCanDo => "Yapabilecekleriniz";

    public override string CorrectAndSend => "Metni düzeltip yeniden gönderin";

    public override string CorrectWhere => "Metni düzeltip yeniden göndermek için, yazdığınız tarayıcıda [haberi] açın.";

    public override string WhyIsItWrong => "İtiraz: karar neden yanlış?";

    public override string PersonWillAnswer => "Bir insan okuyup yanıtlayacak.";

    public override string OtherPersonWillAnswer => "Karar verenden başka bir insan okuyup yanıtlayacak.";

    public override string AppealOnce => "Bir kez itiraz edebilirsiniz.";

    public override string Appeal => "İtiraz et";

    public override string WithdrawTheComment => "Yorumu geri çekin";

    public override string CannotBeUndone => "Bu işlem geri alınamaz.";

    public override string KeepAddressToYourself => "Bu adresi bilen herkes bu sayfayı okuyabilir ve sizin adınıza itiraz edebilir. Kimseyle paylaşmayın.";

    public override string KeepNoticeAddress => "Bu adresi bilen herkes bu sayfayı okuyabilir. Kimseyle paylaşmayın.";

    public override string SeeInTheDiscussion => "Tartışmada görün.";

    public override string MeasureIsLifted => "Kaldırıldı ve artık geçerli değil.";

    public override string BeforeRecords => "Bu, kararlar burada kaydedilmeye başlamadan önce uygulandı.";

    public override string YourCommentPublished => "Yorumunuz yayımlandı.";

    public override string YouHaveWithdrawn => "Bu yorumu geri çektiniz.";

    public override string ReasonsNotRecorded => "Gerekçe kaydedilmemiş.";

    public override string YourAppeal => "İtirazınız";

    public override string AppealOpen => "açık";

    public override string AppealUpheld => "kabul edildi";

    public override string AppealRejected => "reddedildi";

    public override string AppealSettled => "konusuz kaldı";

    public override string SentAt(string at) => $"Gönderildi: {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Gönderildi: {at}, yanıtlandı: {answered}";

    public override string AppealOpenMeans => "Bir insan yanıtlayacak. Sonuç burada, adresiniz biliniyorsa e-postayla da bildirilecek.";

    public override string AppealUpheldMeans => "Haklıydınız; karar geri alındı.";

    public override string AppealRejectedMeans => "Karar geçerliliğini koruyor.";

    public override string AppealSettledMeans => "Kimse yanıtlamadan önce karar ortadan kalkmıştı.";

    public override string TheAnswer => "Yanıt:";

    public override string ReportAsIllegal(int number) => $"#{number} numaralı yorumu yasa dışı olarak bildirin";

    public override string ForLawOnly => "Bu, yasaya aykırı içerik içindir. Yalnızca Tartışma Kurallarımıza aykırı olan başka yerde bildirilir:";

    public override string ReportItHere => "burada bildirin";

    public override string WhichLaw => "Hangi yasaya aykırı?";

    public override string LawHelp => "Örneğin “nefrete tahrik” ya da bir yasanın maddesi ve ülke.";

    public override string WhyIllegal => "Neden yasa dışı?";

    public override string AboutChildAbuse => "Konu çocukların cinsel istismarı ya da sömürüsü. Bu durumda ad ve adres boş bırakılabilir.";

    public override string YourName => "Adınız";

    public override string YourEmail => "E-posta adresiniz";

    public override string AcknowledgementThere => "Alındı bilgisi ve karar bu adrese gelir. Yorumun yazarı kim olduğunuzu hiçbir zaman öğrenmez.";

    public override string GoodFaith => "Burada yazdıklarımın doğru ve eksiksiz olduğuna iyi niyetle inanıyorum.";

    public override string SendNotice => "Bildirimi gönder";

    public override string YourNotice(int number) => $"{number} numaralı bildiriminiz";

    public override string Received => "Alındı";

    public override string Decided => "Karar";

    public override string ByAPerson(string at) => $"{at}, bir insan tarafından";

    public override string Reasons => "Gerekçe";

    public override string Law => "Yasa";

    public override string Explanation => "Açıklama";

    public override string YourWordsAndName => "Sözleriniz, adınız ve adresiniz";

    public override string Erased => "silindi";

    public override string EraseMine => "Adımı, adresimi ve sözlerimi silin";

    public override string EraseMeans => "Bu durumda karar size e-postayla bildirilmez. Bu işlem geri alınamaz.";

    public override string EraseThem => "Sil";
}

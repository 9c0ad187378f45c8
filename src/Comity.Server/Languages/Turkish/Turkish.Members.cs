namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string WeSendLink => "E-posta adresinize bir bağlantı göndeririz. Hatırlanacak parola yoktur.";

    public override string EmailAddress => "E-posta adresi";

    public override string NeverShownToReaders => "Okurlara hiçbir zaman gösterilmez.";

    public override string YourNameFirstTime => "Buradaki adınız (yalnızca ilk kez)";

    public override string YourNameHere => "Buradaki adınız";

    public override string StandsOverComments => "Yorumlarınızın üstünde durur.";

    public override string SendMeLink => "Bana bağlantı gönder";

    public override string SignInAsStaff => "Çalışan olarak oturum aç";

    public override string LookIntoMail => "E-postanıza bakın";

    public override string MailOnItsWay(string site) => $"Adres doğruysa {site} tarafından bir e-posta yola çıktı. İçindeki bağlantı bir kez ve kısa süre çalışır.";

    public override string LinkNoLongerWorks => "Bu bağlantı artık çalışmıyor";

    public override string LinkWorksOnce => "Oturum açma bağlantısı bir kez ve kısa süre çalışır.";

    public override string AskForNewOne => "Yenisini isteyin.";

    public override string Welcome => "Hoş geldiniz";

    public override string WelcomeBack(string name) => $"Yeniden hoş geldiniz, {name}";

    public override string TakeAlong(string name, int n) => $"Bu tarayıcıdan {name} adıyla yazılanları da al ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"“{name}” anahtarı, yalnızca şimdi gösterilir:";

    public override string YourReportsAndAppeals => "Bildirim ve itirazlarınız";

    public override string AWarning => "Bir uyarı";

    public override string YourCommentsWait => "Yorumlarınız moderatörü bekliyor";

    public override string YouAreSuspended => "Süreli olarak uzaklaştırıldınız";

    public override string YouAreBlocked => "Engellendiniz";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"Başlangıç: {Date(since)}. Bitiş: {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"Başlangıç: {Date(since)}. Kaldırılana kadar.";

    public override string GuestKnownByCookie(string name) => $"Burada “{name}” adıyla konuk olarak yazıyorsunuz; bu tarayıcının çereziyle tanınıyorsunuz.";

    public override string SignInToKeep => "Yorumlarınızı korumak için [e-posta adresinizle oturum açın].";

    public override string ToTheDesk => "Yazı işlerine";

    public override string PasswordCodesPasskeys => "Parola, kodlar ve geçiş anahtarları";

    public override string ChangeYourName => "Adınızı değiştirin";

    public override string CommentsKeepName => "Yorumlar, yazıldıkları adla kalır.";

    public override string WhereSignedIn => "Oturumunuzun açık olduğu yerler";

    public override string ThisOne => "bu tarayıcı";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"başlangıç {Date(since)}, son kullanım {Date(used)}";

    public override string SignOutOf(string device) => $"Oturumu kapat: {device}";

    public override string SignOutEverywhere => "Her yerde oturumu kapat";

    public override string TokensForScripts => "Programlar için anahtarlar";

    public override string TokensMean => "Anahtarı olan program sizin yapabildiğinizi yapabilir. Bkz. [API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, {Date(since)} tarihinden beri";

    public override string Revoke => "İptal et";

    public override string WhatFor => "Ne için";

    public override string DaysUntilItExpires => "Kaç gün geçerli";

    public override string MakeToken => "Anahtar oluştur";

    public override string YourData => "Verileriniz";

    public override string DownloadData => "Hakkınızda saklanan her şeyi indirin";

    public override string DeleteAccount => "Hesabınızı silin";

    public override string DeleteMeans(string name) => $"“{name}” adınız, e-posta adresiniz ve bütün oturum açma yollarınız kalıcı olarak silinir. Yorumlar hakkında karar verildiği bilgisi, ad ve metin içermeyen mühürlü kayıtta kalır.";

    public override string YourComments => "Yorumlarınız";

    public override string StayWithoutName => "adınız olmadan kalsın";

    public override string AreErasedToo => "bütün eski sürümleriyle birlikte silinsin";

    public override string DeleteForGood => "Kalıcı olarak sil";

    public override string KeepAccount => "Hesabı koru";

    public override string NameLength(int least, int most) => $"Bir ad {Number(least)} ile {Number(most)} karakter arasındadır.";

    public override string NameHasLetters => "Bir adda harf bulunur.";

    public override string NotAnEmail => "Bu bir e-posta adresi değil.";
}

namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string OrWithoutMail => "Ya da e-posta olmadan:";

    public override string SignInWith(string provider) => $"{provider} ile giriş yapın";

    public override string WrittenAsGuest => "Konuk olarak yazılanlar";

    public override string GuestCommentsOfAddress(int count) => $"E-posta adresinizle giriş yapılmadan gönderilen yorumlar: {Number(count)}.";

    public override string TheyAreMine => "Bunlar benim";

    public override string TakeAlongOfAddress(int count) => $"Bu e-posta adresiyle başka yerlerde konuk olarak yazılanları da al ({Number(count)})";

    public override string SignedIn => "Giriş yapıldı";

    public override string WindowCloses(string name) => $"{name} adıyla giriş yaptınız. Bu pencere kendiliğinden kapanır; kapanmazsa kapatın ve geldiğiniz sayfayı yenileyin.";

    public override string OpenLinkHere => "Bağlantıyı bu tarayıcıda açın. Bu pencere onu bekler, sonra kendiliğinden kapanır.";

    public override string SignInDidNotWork => "Olmadı. Yeniden deneyin ya da başka bir yol seçin.";

    public override string NameChangesEvery(int days, string next) => $"Bir ad ancak birkaç gün sonra ({Number(days)}) yeniden değiştirilebilir; sizinki {next} tarihinden itibaren.";

    public override string Passkeys => "Geçiş anahtarları";

    public override string PasskeysMean => "Geçiş anahtarıyla bu cihaz sizi kendi kilidiyle (parmak izi, yüz ya da kod), e-posta olmadan içeri alır.";

    public override string MakePasskey => "Geçiş anahtarı oluştur";

    public override string SignInWithPasskey => "Geçiş anahtarıyla gir";
}

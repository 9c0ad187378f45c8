namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string OrWithoutMail => "Yaxud məktubsuz:";

    public override string SignInWith(string provider) => $"{provider} ilə daxil olun";

    public override string WrittenAsGuest => "Qonaq kimi yazılanlar";

    public override string GuestCommentsOfAddress(int count) => $"E-poçt ünvanınızla daxil olmadan göndərilən şərhlər: {Number(count)}.";

    public override string TheyAreMine => "Onlar mənimdir";

    public override string TakeAlongOfAddress(int count) => $"Bu e-poçt ünvanı ilə başqa yerlərdə qonaq kimi yazılanları da götür ({Number(count)})";

    public override string SignedIn => "Daxil oldunuz";

    public override string WindowCloses(string name) => $"{name} adı ilə daxil olmusunuz. Bu pəncərə öz-özünə bağlanır; bağlanmasa, onu bağlayın və gəldiyiniz səhifəni yeniləyin.";

    public override string OpenLinkHere => "Keçidi bu brauzerdə açın. Bu pəncərə onu gözləyir və sonra öz-özünə bağlanır.";

    public override string SignInDidNotWork => "Alınmadı. Yenidən cəhd edin və ya başqa yol seçin.";

    public override string NameChangesEvery(int days, string next) => $"Ad yalnız bir neçə gündən sonra ({Number(days)}) yenidən dəyişdirilə bilər; sizinki {next} tarixindən.";

    public override string Passkeys => "Keçid açarları";

    public override string PasskeysMean => "Keçid açarı ilə bu cihaz sizi öz kilidi ilə (barmaq izi, üz və ya kod), məktubsuz daxil edir.";

    public override string MakePasskey => "Keçid açarı yarat";

    public override string SignInWithPasskey => "Keçid açarı ilə daxil ol";
}

namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string YouWriteAsGuest => "Qonaq kimi yazırsınız.";

    public override string SignIn => "Daxil olun";

    public override string SignOut => "Çıxış";

    public override string ServerNotReached => "Serverlə əlaqə alınmadı. Mətniniz saxlanılıb; bir azdan yenidən cəhd edin.";

    public override string NewComments => "Yeni şərhlər";

    public override string NewSinceLastVisit => "Son səfərinizdən bəri yeni";

    public override string Replies => "Cavablar";

    public override string TextTools => "Mətn";

    public override string Strong => "Qalın";

    public override string Emphasis => "Vurğulu";

    public override string Quotation => "Sitat";

    public override string List => "Siyahı";

    public override string Code => "Kod";
}

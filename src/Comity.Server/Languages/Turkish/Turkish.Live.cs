namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string YouWriteAsGuest => "Konuk olarak yazıyorsunuz.";

    public override string SignIn => "Giriş yapın";

    public override string SignOut => "Çıkış yap";

    public override string ServerNotReached => "Sunucuya ulaşılamadı. Metniniz saklandı; biraz sonra yeniden deneyin.";

    public override string NewComments => "Yeni yorumlar";

    public override string NewSinceLastVisit => "Son ziyaretinizden beri yeni";

    public override string Replies => "Yanıtlar";

    public override string TextTools => "Metin";

    public override string Strong => "Kalın";

    public override string Emphasis => "Vurgulu";

    public override string Quotation => "Alıntı";

    public override string List => "Liste";

    public override string Code => "Kod";
}

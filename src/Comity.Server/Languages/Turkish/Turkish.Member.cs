namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string SearchInDiscussion => "Bu tartışmada ara";

    public override string Search => "Ara";

    public override string NothingFound => "Bu sözcükleri içeren yorum yok.";

    public override string Pinned => "Sabitlendi";

    public override string Featured => "Öne çıkan";

    public override string NewTag => "Yeni";

    public override string YouIgnore => "[] adlı kişiyi yok sayıyorsunuz – göster";

    public override string Ignore => "[] adlı kişiyi yok say";

    public override string ReadAgain => "[] adlı kişiyi yeniden oku";

    public override string KeepDraft => "Taslak olarak sakla";

    public override string DraftKept => "Taslağınız, yalnızca sizin için saklanır.";

    public override string SawThem => "Bunları gördüm";

    public override string ShowNew => "Bundan sonra burada yeni olanları göster";

    public override string Alerts => "Bildirimler";

    public override string Unread => "okunmamış";

    public override string Highlights => "Öne çıkanlar";
}

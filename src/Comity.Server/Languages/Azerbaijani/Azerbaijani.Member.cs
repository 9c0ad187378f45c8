namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string SearchInDiscussion => "Bu müzakirədə axtar";

    public override string Search => "Axtar";

    public override string NothingFound => "Bu sözlərin olduğu şərh yoxdur.";

    public override string Pinned => "Bərkidilib";

    public override string Featured => "Seçilmiş";

    public override string NewTag => "Yeni";

    public override string YouIgnore => "[] adlı şəxsi oxumursunuz – göstər";

    public override string Ignore => "[] adlı şəxsi oxuma";

    public override string ReadAgain => "[] adlı şəxsi yenidən oxu";

    public override string KeepDraft => "Qaralama kimi saxla";

    public override string DraftKept => "Qaralamanız, yalnız sizin üçün saxlanılır.";

    public override string SawThem => "Onları gördüm";

    public override string ShowNew => "Bundan sonra burada yeni olanı göstər";

    public override string Alerts => "Bildirişlər";

    public override string Unread => "oxunmamış";

    public override string Highlights => "Seçilmişlər";
}

namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string SearchInDiscussion => "Որոնել այս քննարկման մեջ";

    public override string Search => "Որոնել";

    public override string NothingFound => "Այս բառերով մեկնաբանություն չկա։";

    public override string Pinned => "Ամրացված";

    public override string Featured => "Առաջարկվող";

    public override string NewTag => "Նոր";

    public override string YouIgnore => "Դուք անտեսում եք [] անունով մասնակցին – ցույց տալ";

    public override string Ignore => "Անտեսել [] անունով մասնակցին";

    public override string ReadAgain => "Կրկին կարդալ [] անունով մասնակցին";

    public override string KeepDraft => "Պահել որպես սևագիր";

    public override string DraftKept => "Ձեր սևագիրը, պահվում է միայն ձեզ համար։";

    public override string SawThem => "Ես դրանք տեսել եմ";

    public override string ShowNew => "Այսուհետ ցույց տալ, թե ինչն է այստեղ նոր";

    public override string Alerts => "Ծանուցումներ";

    public override string Unread => "չկարդացված";

    public override string Highlights => "Ընտրվածներ";
}

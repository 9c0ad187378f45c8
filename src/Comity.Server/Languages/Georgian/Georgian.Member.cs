namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string SearchInDiscussion => "ძებნა ამ განხილვაში";

    public override string Search => "ძებნა";

    public override string NothingFound => "ამ სიტყვებით კომენტარი არ არის.";

    public override string Pinned => "მიმაგრებული";

    public override string Featured => "რჩეული";

    public override string NewTag => "ახალი";

    public override string YouIgnore => "თქვენ არ კითხულობთ მონაწილეს [] – ჩვენება";

    public override string Ignore => "აღარ წავიკითხო []";

    public override string ReadAgain => "კვლავ წავიკითხო []";

    public override string KeepDraft => "მონახაზად შენახვა";

    public override string DraftKept => "თქვენი მონახაზი, ინახება მხოლოდ თქვენთვის.";

    public override string SawThem => "უკვე ვნახე";

    public override string ShowNew => "ამიერიდან მაჩვენე, რა არის აქ ახალი";

    public override string Alerts => "შეტყობინებები";

    public override string Unread => "წაუკითხავი";

    public override string Highlights => "რჩეულები";
}

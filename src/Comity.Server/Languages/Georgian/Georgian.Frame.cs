namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string SkipToContent => "შინაარსზე გადასვლა";

    public override string Paper => "გაზეთი";

    public override string FrontPage => "მთავარი გვერდი";

    public override string DiscussionPolicy => "განხილვის წესები";

    public override string YourAccount => "თქვენი ანგარიში";

    public override string Feed => "სიახლეთა ლენტი";

    public override string WriteToUs => "მოგვწერეთ";

    public override string ForTheDesk => "რედაქციისთვის";

    public override string LanguageOfPages => "ენა";
}

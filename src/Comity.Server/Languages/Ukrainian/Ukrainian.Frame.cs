namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string SkipToContent => "Перейти до вмісту";

    public override string Paper => "Видання";

    public override string FrontPage => "Головна";

    public override string DiscussionPolicy => "Правила обговорення";

    public override string YourAccount => "Ваш обліковий запис";

    public override string Feed => "Стрічка";

    public override string WriteToUs => "Написати нам";

    public override string ForTheDesk => "Для редакції";

    public override string LanguageOfPages => "Мова";
}

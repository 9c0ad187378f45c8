namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string SkipToContent => "Перейти к содержанию";

    public override string Paper => "Издание";

    public override string FrontPage => "Главная";

    public override string DiscussionPolicy => "Правила обсуждения";

    public override string YourAccount => "Ваша учётная запись";

    public override string Feed => "Лента";

    public override string WriteToUs => "Написать нам";

    public override string ForTheDesk => "Для редакции";

    public override string LanguageOfPages => "Язык";
}

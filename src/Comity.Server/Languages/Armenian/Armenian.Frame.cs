namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string SkipToContent => "Անցնել բովանդակությանը";

    public override string Paper => "Թերթ";

    public override string FrontPage => "Գլխավոր էջ";

    public override string DiscussionPolicy => "Քննարկման կանոններ";

    public override string YourAccount => "Ձեր հաշիվը";

    public override string Feed => "Լրահոս";

    public override string WriteToUs => "Գրել մեզ";

    public override string ForTheDesk => "Խմբագրության համար";

    public override string LanguageOfPages => "Լեզուն";
}

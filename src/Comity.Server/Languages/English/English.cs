namespace Comity.Server.Languages;

internal sealed partial class English : Words
{
    public override string Tag => "en";

    public override string Name => "English";

    public override PluralForm FormOf(int n) => n == 1 ? PluralForm.One : PluralForm.Other;

    private string Of(int n, string one, string other) => FormOf(n) == PluralForm.One ? one : other;
}

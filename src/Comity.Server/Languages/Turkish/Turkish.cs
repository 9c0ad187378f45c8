namespace Comity.Server.Languages;

internal sealed partial class Turkish : Words
{
    public override string Tag => "tr";

    public override string Name => "Türkçe";

    public override PluralForm FormOf(int n) => n == 1 ? PluralForm.One : PluralForm.Other;

    private string Of(int n, string one, string other) => FormOf(n) == PluralForm.One ? one : other;
}

namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani : Words
{
    public override string Tag => "az";

    public override string Name => "Azərbaycanca";

    public override PluralForm FormOf(int n) => n == 1 ? PluralForm.One : PluralForm.Other;

    private string Of(int n, string one, string other) => FormOf(n) == PluralForm.One ? one : other;
}

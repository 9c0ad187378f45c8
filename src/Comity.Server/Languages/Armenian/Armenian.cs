namespace Comity.Server.Languages;

internal sealed partial class Armenian : Words
{
    public override string Tag => "hy";

    public override string Name => "Հայերեն";

    public override PluralForm FormOf(int n) => n is 0 or 1 ? PluralForm.One : PluralForm.Other;

    protected override string DatePattern => "d MMMM, yyyy 'թ.'";

    private string Of(int n, string one, string other) => FormOf(n) == PluralForm.One ? one : other;
}

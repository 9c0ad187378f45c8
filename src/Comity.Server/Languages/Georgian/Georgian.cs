namespace Comity.Server.Languages;

internal sealed partial class Georgian : Words
{
    public override string Tag => "ka";

    public override string Name => "ქართული";

    public override PluralForm FormOf(int n) => n == 1 ? PluralForm.One : PluralForm.Other;

    protected override string DatePattern => "d MMMM, yyyy";

    private string Of(int n, string one, string other) => FormOf(n) == PluralForm.One ? one : other;
}

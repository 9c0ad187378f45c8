namespace Comity.Server.Languages;

internal sealed partial class Hebrew : Words
{
    public override string Tag => "he";

    public override string Name => "עברית";

    public override PluralForm FormOf(int n) => n switch
    {
        1 => PluralForm.One,
        2 => PluralForm.Two,
        _ => PluralForm.Other,
    };

    protected override string DatePattern => "d בMMMM yyyy";

    private string Of(int n, string one, string two, string other) => FormOf(n) switch
    {
        PluralForm.One => one,
        PluralForm.Two => two,
        _ => other,
    };
}

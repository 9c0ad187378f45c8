namespace Comity.Server.Languages;

internal sealed partial class Ukrainian : Words
{
    public override string Tag => "uk";

    public override string Name => "Українська";

    public override PluralForm FormOf(int n) => (n % 10, n % 100) switch
    {
        (1, not 11) => PluralForm.One,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => PluralForm.Few,
        _ => PluralForm.Many,
    };

    private string Of(int n, string one, string few, string many) => FormOf(n) switch
    {
        PluralForm.One => one,
        PluralForm.Few => few,
        _ => many,
    };
}

namespace Comity.Server.Languages;

internal sealed partial class Arabic : Words
{
    public override string Tag => "ar";

    public override string Name => "العربية";

    protected override string Comma => "، ";

    public override PluralForm FormOf(int n) => n switch
    {
        0 => PluralForm.Zero,
        1 => PluralForm.One,
        2 => PluralForm.Two,
        _ => (n % 100) switch
        {
            >= 3 and <= 10 => PluralForm.Few,
            >= 11 => PluralForm.Many,
            _ => PluralForm.Other,
        },
    };

    /// <param name="n">How many.</param>
    /// <param name="forms">Zero, one, two, few, many and other, in this order.</param>
    private string Of(int n, params ReadOnlySpan<string> forms) => forms[(int)FormOf(n)];
}

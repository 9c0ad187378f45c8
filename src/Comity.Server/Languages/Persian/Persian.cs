namespace Comity.Server.Languages;

internal sealed partial class Persian : Words
{
    public override string Tag => "fa";

    public override string Name => "فارسی";

    protected override string Comma => "، ";

    public override PluralForm FormOf(int n) => n is 0 or 1 ? PluralForm.One : PluralForm.Other;

    public override string Number(long n) => Digits(base.Number(n));

    protected override string Written(DateTimeOffset at, string pattern) => Digits(base.Written(at, pattern));

    private string Of(int n, string one, string other) => FormOf(n) == PluralForm.One ? one : other;

    /// <summary>The platform writes Persian numbers in the digits 0–9; Persian newspapers do not.</summary>
    private static string Digits(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '۰') : c));
}

namespace Comity.Server.Languages;

internal sealed partial class Spanish : Words
{
    public override string Tag => "es";

    public override string Name => "Español";

    public override PluralForm FormOf(int n) => n == 1 ? PluralForm.One : n != 0 && n % 1_000_000 == 0 ? PluralForm.Many : PluralForm.Other;

    protected override string DatePattern => "d 'de' MMMM 'de' yyyy";

    /// <summary>The form for whole millions ("un millón de …") differs by a word that no count here reaches; it is the same as the other one.</summary>
    private string Of(int n, string one, string other) => FormOf(n) == PluralForm.One ? one : other;
}

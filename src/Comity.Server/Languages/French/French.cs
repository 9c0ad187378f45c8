namespace Comity.Server.Languages;

internal sealed partial class French : Words
{
    public override string Tag => "fr";

    public override string Name => "Français";

    public override PluralForm FormOf(int n) => n is 0 or 1 ? PluralForm.One : n % 1_000_000 == 0 ? PluralForm.Many : PluralForm.Other;

    /// <summary>The form for whole millions ("un million de …") differs by a word that no count here reaches; it is the same as the other one.</summary>
    private string Of(int n, string one, string other) => FormOf(n) == PluralForm.One ? one : other;
}

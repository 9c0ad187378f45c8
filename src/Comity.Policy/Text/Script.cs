namespace Comity.Policy.Text;

/// <summary>The scripts whose letters are told apart when look-alikes are undone.</summary>
public enum Script : byte
{
    Other,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
}

internal static class Scripts
{
    /// <summary>The script of a folded letter.</summary>
    public static Script Of(char c) => c switch
    {
        >= 'a' and <= 'z' => Script.Latin,
        >= '\u00C0' and <= '\u024F' => Script.Latin,
        >= '\u0250' and <= '\u02AF' => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0531' and <= '\u058F' => Script.Armenian,
        _ => Script.Other,
    };
}

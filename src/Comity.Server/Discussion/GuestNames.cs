using System.Globalization;
using System.Text;
using Comity.Policy.Text;

namespace Comity.Server.Discussion;

/// <summary>Names as guests type them.</summary>
internal static class GuestNames
{
    private const int MostMarks = 2;

    /// <summary>The name with single spaces and without what cannot be seen or overturns its surroundings; empty when no letter or digit is left.</summary>
    public static string Clean(string? name)
    {
        var visible = new StringBuilder();
        foreach (var rune in (name ?? "").EnumerateRunes())
            if (Rune.IsWhiteSpace(rune))
                visible.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
                visible.Append(rune);

        var clean = new StringBuilder();
        var marks = 0;
        // The normal form first: it makes two marks of some single ones, such as U+0344.
        foreach (var rune in visible.ToString().Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks <= MostMarks)
                clean.Append(rune);
        }

        var words = string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? words : "";
    }

    /// <summary>The same for names that a reader would take for the same: without case, accents, spaces and signs.</summary>
    public static string Skeleton(string name)
    {
        var letters = new StringBuilder();
        foreach (var unit in FoldedText.Of(name).Units)
            if (char.IsLetterOrDigit(unit.Base))
                letters.Append(unit.Base);
        return letters.ToString();
    }
}

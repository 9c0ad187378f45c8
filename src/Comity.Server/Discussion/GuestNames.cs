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
        var clean = new StringBuilder();
        var marks = 0;
        foreach (var rune in (name ?? "").EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            // What is left out does not part the marks on both its sides.
            if (!Rune.IsWhiteSpace(rune) && category is (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
                continue;
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (Rune.IsWhiteSpace(rune))
                clean.Append(' ');
            else if (marks <= MostMarks)
                clean.Append(rune);
        }

        var words = string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? words.Normalize(NormalizationForm.FormC) : "";
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

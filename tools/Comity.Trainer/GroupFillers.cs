using Comity.Policy.Text;

namespace Comity.Trainer;

/// <summary>The names of groups that fill the grammar's built-in slots: every listed group alike, by form.</summary>
internal static class GroupFillers
{
    private static readonly Dictionary<(string Language, string Form), string[]> Found = [];

    /// <param name="language">BCP 47.</param>
    /// <param name="form"><c>plural</c>, <c>singular</c> or <c>adj</c>.</param>
    public static string[] Of(string language, string form)
    {
        if (Found.TryGetValue((language, form), out var found))
            return found;
        var entries = WordList.Shipped.Where(e => e.Category == "groups" && e.Language == language && e.Kind != "other" && e.Severity > 0 && !e.Has(EntryFlags.Weak)).ToList();
        var plurals = entries.Where(e => e.Has(EntryFlags.Plural)).Select(e => e.Shown).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = entries.Where(e => !e.Has(EntryFlags.Plural)).Select(e => e.Shown).Distinct(StringComparer.Ordinal).ToArray();
        string[] singulars = [.. others.Where(o => plurals.Contains(o + "s"))];
        string[] adjectives = [.. others.Where(o => !o.Contains(' ') && (char.IsUpper(o[0]) || IsAdjective(o)))];
        return Found[(language, form)] = form switch
        {
            "plural" when plurals.Count > 0 => [.. plurals.Order(StringComparer.Ordinal)],
            "singular" when singulars.Length > 0 => singulars,
            "adj" when adjectives.Length > 0 => adjectives,
            "plural" or "singular" or "adj" when others.Length > 0 => others,
            _ => throw new FormatException($"There are no groups for the slot “group.{form}” in {language}."),
        };
    }

    private static bool IsAdjective(string word) =>
        word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("gay", StringComparison.Ordinal)
        || word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal);
}

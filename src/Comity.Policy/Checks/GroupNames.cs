using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>The name of a group is one thing: what its pieces would be by themselves ("hard of hearing", "guide dog users", "sans-papiers") is not said.</summary>
internal static class GroupNames
{
    /// <summary>What a word that names a group may be besides, since it says nothing of anybody.</summary>
    private static readonly int[] Nouns = [.. ((string[])["head", "persons", "called", "occupation", "common"]).Select(Categories.IdOf)];

    public static readonly int Groups = Categories.IdOf("groups");
    private static readonly int Slurs = Categories.IdOf("slurs");
    private static readonly int[] Qualities = [.. ((string[])["derogation", "insults", "images"]).Select(Categories.IdOf)];
    private static readonly int[] Linking = [.. ((string[])["linking", "copula", "you"]).Select(Categories.IdOf)];
    private static readonly int[] Trailing = [.. ((string[])["copula", "you", "predicate"]).Select(Categories.IdOf)];

    /// <summary>Removes what is found within the name of a group; or the name, where it is said of somebody: "Xs are mentally ill".</summary>
    /// <param name="hits">All that was found, in any order.</param>
    /// <param name="names">The names of groups among it, in the order of the text, not overlapping.</param>
    /// <param name="reading">The text.</param>
    public static void Keep(List<Hit> hits, Hit[] names, Reading reading)
    {
        var kept = names.Where(IsName).ToList();
        if (kept.Count == 0)
            return;
        var said = kept.FindAll(name => !name.Entry.Has(EntryFlags.Plural) && hits.Exists(hit => IsSame(hit, name) && Qualities.Contains(hit.Entry.CategoryId)) && IsSaid(hits, name, reading));
        hits.RemoveAll(hit => Around(kept, hit) is { } name && (said.Contains(name) ? hit.Entry.CategoryId == Groups : IsPiece(hit, name)));
    }

    private static bool IsName(Hit hit) => hit.Entry is { Severity: > 0, IsSlip: false, Kind: not ("" or "other") } entry && (!entry.Has(EntryFlags.Weak) || entry.Has(EntryFlags.Plural) && hit.FirstWord < hit.LastWord);

    // A word of the same language that is a slur stays one, whatever list it stands in besides.
    private static bool IsPiece(Hit hit, Hit name)
    {
        if (hit.Entry.CategoryId == Groups || IsSame(hit, name) && Nouns.Contains(hit.Entry.CategoryId))
            return false;
        return !(hit.Entry.CategoryId == Slurs && hit.Entry.Language == name.Entry.Language && IsSame(hit, name));
    }

    private static bool IsSame(Hit hit, Hit name) => hit.FirstWord == name.FirstWord && hit.LastWord == name.LastWord;

    // An adjective behind "are", or beside "you", or last where the language has no such word.
    private static bool IsSaid(List<Hit> hits, Hit name, Reading reading)
    {
        var words = reading.Folded.Words;
        if (hits.Exists(hit => hit.LastWord < name.FirstWord && name.FirstWord - hit.LastWord <= 2 && Linking.Contains(hit.Entry.CategoryId)))
            return true;
        var next = name.LastWord + 1;
        if (reading.Language is "en" or "de" or "fr" or "es")
            return false;
        return reading.Language is not ("ar" or "fa") && (next == words.Count || words[next].Sentence != words[name.LastWord].Sentence)
            || hits.Exists(hit => hit.FirstWord == next && Trailing.Contains(hit.Entry.CategoryId));
    }

    /// <summary>The name that holds all the words of a hit.</summary>
    private static Hit? Around(List<Hit> names, Hit hit)
    {
        var (low, high) = (0, names.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (names[middle].LastWord < hit.LastWord)
                low = middle + 1;
            else if (names[middle].FirstWord > hit.FirstWord)
                high = middle - 1;
            else
                return names[middle];
        }
        return null;
    }
}

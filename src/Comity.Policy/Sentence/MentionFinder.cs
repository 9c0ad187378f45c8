using Comity.Policy.Checks;
using Comity.Policy.Text;

namespace Comity.Policy.Sentence;

/// <summary>Joins the words that name a people or group into one mention: article, adjectives and head noun, whichever people it is.</summary>
internal static class MentionFinder
{
    public static List<Mention> Find(Reading reading, WordRoles roles)
    {
        var found = new List<Mention>();
        var hits = reading.Hits("groups");
        for (var i = 0; i < hits.Count; i++)
        {
            var last = i;
            while (last + 1 < hits.Count && hits[last + 1].FirstWord == hits[last].LastWord + 1 && !Breaks(reading, hits[last].LastWord))
                last++;
            if (Of(reading, roles, hits, (i, last)) is { } mention)
                found.Add(mention);
            i = last;
        }
        // "Ukrainian and Polish farms": the last of a list has the noun.
        for (var i = found.Count - 2; i >= 0; i--)
        {
            if (!found[i].Plural && roles.Is(found[i].LastWord + 1, Role.Joins) && found[i + 1].FirstWord == found[i].LastWord + 2)
                found[i] = found[i] with { People = found[i + 1].People };
        }
        return found;
    }

    private static Mention? Of(Reading reading, WordRoles roles, ArraySegment<Hit> hits, (int From, int To) run)
    {
        var (first, last) = (hits[run.From].FirstWord, hits[run.To].LastWord);
        var kind = GroupKind.None;
        var (weak, plural) = (true, false);
        for (var i = run.From; i <= run.To; i++)
        {
            weak &= hits[i].Entry.Has(EntryFlags.Weak);
            plural |= hits[i].Entry.Has(EntryFlags.Plural);
            if (kind == GroupKind.None || !hits[i].Entry.Has(EntryFlags.Weak))
                kind = KindOf(hits[i].Entry);
        }
        var joined = !Breaks(reading, last) && roles.Is(last + 1, Role.Head) && !plural;
        if (joined)
            last++;
        var people = joined || plural || IsPeople(reading, roles, (first, last), weak);
        // "This man", "my boy": one person, not all of a sex or an age.
        if (people && !plural && !joined && kind is GroupKind.Sex or GroupKind.Age && roles.Is(first - 1, Role.Picking))
            people = false;
        if (roles.Is(first - 1, Role.Article) && !Breaks(reading, first - 1))
            first--;
        return new Mention(first, last, kind, plural || joined) { People = people };
    }

    // An adjective or a singular that stands alone names people, unless a thing's noun follows: "Turkish coffee".
    private static bool IsPeople(Reading reading, WordRoles roles, (int First, int Last) words, bool weak)
    {
        if (reading.Language is not "en")
            return !weak || Beside(roles, words, Role.Head | Role.Persons);
        var said = roles.Is(words.First - 1, Role.Linking) || roles.Is(words.First - 1, Role.Article) && roles.Is(words.First - 2, Role.Linking | Role.Reclaiming);
        var ends = Breaks(reading, words.Last);
        var small = roles.Is(words.Last + 1, Role.Function | Role.Linking | Role.Occupation | Role.Modal | Role.Negation);
        // "Muslim scum": a word of abuse serves as the head noun; "black scum", but not "a black dog".
        var more = small || roles.SaysIll(words.Last + 1);
        if (!weak)
            return ends || more;
        var noun = roles.Is(words.First - 1, Role.Article) && (ends || roles.Is(words.Last + 1, Role.Linking | Role.Modal));
        return said && (ends || small) || noun || roles.Abuses(words.Last + 1);
    }

    private static bool Beside(WordRoles roles, (int First, int Last) words, Role role) => roles.Is(words.First - 1, role) || roles.Is(words.Last + 1, role);

    /// <summary>Whether punctuation or the end of the text stands behind a word.</summary>
    public static bool Breaks(Reading reading, int word)
    {
        var words = reading.Folded.Words;
        if (word + 1 >= words.Count)
            return true;
        for (var i = words[word].To; i < words[word + 1].From; i++)
        {
            ref readonly var unit = ref reading.Folded.Letters[i];
            if (unit.Kind is Text.UnitKind.Mark or Text.UnitKind.Break || unit.Kind == Text.UnitKind.Joiner && unit.Base is '.' or '…' or '—' or '–')
                return true;
        }
        return words[word].Sentence != words[word + 1].Sentence;
    }

    private static GroupKind KindOf(Entry entry) => entry.Kind switch
    {
        "nationality" => GroupKind.Nationality,
        "ethnicity" => GroupKind.Ethnicity,
        "religion" => GroupKind.Religion,
        "sex" => GroupKind.Sex,
        "gender" => GroupKind.Gender,
        "orientation" => GroupKind.Orientation,
        "disability" => GroupKind.Disability,
        "age" => GroupKind.Age,
        "migration" => GroupKind.Migration,
        _ => GroupKind.None,
    };
}

using Comity.Policy.Checks;

namespace Comity.Policy.Sentence;

/// <summary>Cuts sentences into clauses at punctuation and at words that begin one. Lists are not cut: "Xs, Ys and Zs".</summary>
internal static class ClauseSplitter
{
    /// <summary>First and last word of each clause, in order; together they hold every word.</summary>
    public static List<(int First, int Last)> Split(Reading reading, WordRoles roles)
    {
        var clauses = new List<(int, int)>();
        var first = 0;
        for (var word = 0; word < roles.Count; word++)
        {
            if (word + 1 < roles.Count && !Ends(reading, roles, word))
                continue;
            clauses.Add((first, word));
            first = word + 1;
        }
        return clauses;
    }

    private static bool Ends(Reading reading, WordRoles roles, int word)
    {
        var words = reading.Folded.Words;
        if (words[word].Sentence != words[word + 1].Sentence)
            return true;
        var mark = MarkBehind(reading, word);
        if (mark is ';' or ':' or '—' or '–' or '(' or ')' or '"' or '“' or '”' or '«' or '»' or '!' or '\n')
            return true;
        if (roles.Is(word + 1, Role.Boundary) && !roles.Is(word, Role.Boundary))
            return true;
        // A comma before somebody who does something begins a clause; between the members of a list it does not.
        return mark is ',' or '،' or '՝' or '.' && (reading.Language is not "en" || roles.Is(word + 1, Role.You | Role.They | Role.Someone | Role.First | Role.Author | Role.Conditional | Role.Reporting)
            || roles.First(word + 1, word + 4, Role.Linking | Role.Modal) > 0 && !roles.Is(word + 1, Role.Linking));
    }

    private static char MarkBehind(Reading reading, int word)
    {
        var words = reading.Folded.Words;
        var found = '\0';
        for (var i = words[word].To; i < words[word + 1].From; i++)
        {
            ref readonly var unit = ref reading.Folded.Letters[i];
            if (unit.Kind is Text.UnitKind.Mark or Text.UnitKind.Break or Text.UnitKind.Joiner && (found is '\0' or ',' || unit.Kind == Text.UnitKind.Break))
                found = unit.Base;
        }
        return found;
    }
}

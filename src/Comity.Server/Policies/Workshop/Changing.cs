using Comity.Policy;

namespace Comity.Server.Policies.Workshop;

/// <summary>The changes that forms and programs make to a policy, each from the whole document to the whole document.</summary>
internal static class Changing
{
    /// <summary>The clause in place of the one with its id, or at the end.</summary>
    public static PolicyDocument With(PolicyDocument policy, Clause clause, bool shadow)
    {
        var same = policy.Clauses.ToList().FindIndex(c => c.Id == clause.Id);
        var sameShadow = policy.Shadows.ToList().FindIndex(c => c.Id == clause.Id);
        var without = Without(policy, clause.Id);
        return shadow
            ? without with { Shadows = Insert(without.Shadows, sameShadow, clause) }
            : without with { Clauses = Insert(without.Clauses, same, clause) };
    }

    public static PolicyDocument Without(PolicyDocument policy, string clauseId) => policy with
    {
        Clauses = [.. policy.Clauses.Where(c => c.Id != clauseId)],
        Shadows = [.. policy.Shadows.Where(c => c.Id != clauseId)],
    };

    /// <summary>One place up (-1) or down (1), as far as there is one.</summary>
    public static PolicyDocument Moved(PolicyDocument policy, string clauseId, int by)
    {
        var clauses = policy.Clauses.ToList();
        var at = clauses.FindIndex(c => c.Id == clauseId);
        if (at < 0 || at + by < 0 || at + by >= clauses.Count)
            return policy;
        (clauses[at], clauses[at + by]) = (clauses[at + by], clauses[at]);
        return policy with { Clauses = clauses };
    }

    /// <summary>The policy in other languages: a new one begins with the words of the first language.</summary>
    public static PolicyDocument Speaking(PolicyDocument policy, IReadOnlyList<string> languages)
    {
        if (languages.SequenceEqual(policy.Languages) || languages.Count == 0)
            return policy;
        LocalText In(LocalText text) => new(languages.ToDictionary(l => l, text.In, StringComparer.OrdinalIgnoreCase));
        Clause Translated(Clause clause) => clause with { Title = In(clause.Title), Text = In(clause.Text) };
        return policy with
        {
            Languages = languages,
            Title = In(policy.Title),
            Preamble = In(policy.Preamble),
            Clauses = [.. policy.Clauses.Select(Translated)],
            Shadows = [.. policy.Shadows.Select(Translated)],
        };
    }

    /// <summary>One threshold of one check of a clause; null when there is no such check.</summary>
    public static PolicyDocument? WithThreshold(PolicyDocument policy, (string Clause, string Check) place, bool refuse, double score)
    {
        var found = false;
        ClauseCheck Set(ClauseCheck check)
        {
            if (check.Check != place.Check)
                return check;
            found = true;
            return refuse ? check with { Refuse = score, Hold = check.Hold > score ? score : check.Hold } : check with { Hold = score, Refuse = check.Refuse < score ? score : check.Refuse };
        }

        Clause In(Clause clause) => clause.Id != place.Clause ? clause
            : clause with { Checks = [.. clause.Checks.Select(Set)], ShadowChecks = [.. clause.ShadowChecks.Select(Set)] };
        var changed = policy with { Clauses = [.. policy.Clauses.Select(In)], Shadows = [.. policy.Shadows.Select(In)] };
        return found ? changed : null;
    }

    private static List<Clause> Insert(IReadOnlyList<Clause> clauses, int at, Clause clause)
    {
        var list = clauses.ToList();
        list.Insert(at < 0 ? list.Count : Math.Min(at, list.Count), clause);
        return list;
    }
}

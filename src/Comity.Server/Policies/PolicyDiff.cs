using System.Globalization;
using Comity.Policy;
using Comity.Policy.Format;

namespace Comity.Server.Policies;

/// <summary>One thing that differs between two policies, for people.</summary>
/// <param name="Where">Such as "Clause 2 (profanity), title".</param>
/// <param name="Language">BCP 47, when it is a text; null otherwise.</param>
/// <param name="Old">Null: it was not there.</param>
/// <param name="New">Null: it is gone.</param>
public sealed record PolicyChange(string Where, string? Language, string? Old, string? New);

/// <summary>What differs between two policies, clause by clause and language by language.</summary>
public static class PolicyDiff
{
    /// <param name="old">The earlier one.</param>
    /// <param name="next">The later one.</param>
    /// <param name="withShadows">Also what is in shadow, which readers do not see.</param>
    public static IReadOnlyList<PolicyChange> Between(PolicyDocument old, PolicyDocument next, bool withShadows)
    {
        var changes = new List<PolicyChange>();
        Add(changes, "Languages", string.Join(", ", old.Languages), string.Join(", ", next.Languages));
        Texts(changes, "Title", old.Title, next.Title);
        Texts(changes, "Preamble", old.Preamble, next.Preamble);
        Add(changes, "When a check cannot be made", PolicyNames.Verdicts[(int)old.OnCheckFailure], PolicyNames.Verdicts[(int)next.OnCheckFailure]);
        foreach (var (check, language) in old.Words.Concat(next.Words).Select(w => (w.Check, w.Language)).Distinct())
            Add(changes, $"Words of the site's own for {check} ({language})", Words(old, check, language), Words(next, check, language));
        var before = Placed(old, withShadows);
        var after = Placed(next, withShadows);
        foreach (var place in before.Values.Where(p => !after.ContainsKey(p.Clause.Id)))
            changes.Add(new PolicyChange(place.Name, null, place.Clause.Title.ToString(), null));
        foreach (var place in after.Values)
            Clauses(changes, before.GetValueOrDefault(place.Clause.Id), place, withShadows);
        return changes;
    }

    private static Dictionary<string, Place> Placed(PolicyDocument policy, bool withShadows)
    {
        var places = policy.Clauses.Select((c, i) => new Place(c, i + 1));
        return (withShadows ? places.Concat(policy.Shadows.Select(c => new Place(c, 0))) : places).ToDictionary(p => p.Clause.Id, StringComparer.Ordinal);
    }

    private static void Clauses(List<PolicyChange> changes, Place? old, Place next, bool withShadows)
    {
        if (old is null)
        {
            changes.Add(new PolicyChange(next.Name, null, null, next.Clause.Title.ToString()));
            foreach (var (language, text) in next.Clause.Text.All)
                changes.Add(new PolicyChange($"{next.Name}, text", language, null, text));
        }
        else
        {
            Add(changes, $"{next.Name}, place", old.Word, next.Word);
            Texts(changes, $"{next.Name}, title", old.Clause.Title, next.Clause.Title);
            Texts(changes, $"{next.Name}, text", old.Clause.Text, next.Clause.Text);
        }

        Checks(changes, next.Name, old?.Clause.Checks ?? [], next.Clause.Checks);
        if (withShadows)
            Checks(changes, $"{next.Name}, in shadow", old?.Clause.ShadowChecks ?? [], next.Clause.ShadowChecks);
        Add(changes, $"{next.Name}, sanctions", Ladder(old?.Clause.Sanctions), Ladder(next.Clause.Sanctions));
    }

    private static void Checks(List<PolicyChange> changes, string where, IReadOnlyList<ClauseCheck> old, IReadOnlyList<ClauseCheck> next)
    {
        foreach (var key in old.Concat(next).Select(c => (c.Check, c.Outside)).Distinct())
            Add(changes, $"{where}, check {key.Check}{(key.Outside is var (source, label) ? $" ({source}, {label})" : "")}", Thresholds(old, key), Thresholds(next, key));
    }

    private static string Thresholds(IReadOnlyList<ClauseCheck> checks, (string Check, OutsideLabel? Outside) key) =>
        checks.FirstOrDefault(c => (c.Check, c.Outside) == key) is { } check
            ? string.Join(", ", new[] { Threshold("hold", check.Hold), Threshold("refuse", check.Refuse) }.Where(t => t.Length > 0))
            : "";

    private static string Threshold(string verdict, double? from) => from is { } score ? string.Create(CultureInfo.InvariantCulture, $"{verdict} from {score}") : "";

    private static string Words(PolicyDocument policy, string check, string language) =>
        string.Join(", ", policy.Words.Where(w => w.Check == check && w.Language == language).SelectMany(w => w.Words));

    private static string Ladder(SanctionLadder? ladder) => ladder is null or { Steps.Count: 0 } ? "" :
        $"counted for {Duration.Write(ladder.Decay)}: " + string.Join("; ", ladder.Steps.Select(s =>
            $"{s.Strikes} × {PolicyNames.Sanctions[(int)s.Kind]}{(s.For is { } time ? " for " + Duration.Write(time) : "")}"));

    private static void Texts(List<PolicyChange> changes, string where, LocalText old, LocalText next)
    {
        foreach (var language in old.All.Keys.Union(next.All.Keys, StringComparer.OrdinalIgnoreCase))
            Add(changes, where, old.All.GetValueOrDefault(language, ""), next.All.GetValueOrDefault(language, ""), language);
    }

    private static void Add(List<PolicyChange> changes, string where, string old, string next, string? language = null)
    {
        if (old != next)
            changes.Add(new PolicyChange(where, language, old.Length > 0 ? old : null, next.Length > 0 ? next : null));
    }

    /// <param name="Number">0: in shadow.</param>
    private sealed record Place(Clause Clause, int Number)
    {
        public string Word => Number > 0 ? string.Create(CultureInfo.InvariantCulture, $"number {Number}") : "in shadow";

        public string Name => Number > 0 ? string.Create(CultureInfo.InvariantCulture, $"Clause {Number} ({Clause.Id})") : $"Clause in shadow ({Clause.Id})";
    }
}

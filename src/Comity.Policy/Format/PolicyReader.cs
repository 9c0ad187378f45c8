using System.Text.RegularExpressions;
using Comity.Policy.Checks;

namespace Comity.Policy.Format;

/// <summary>From the tree of a <c>policy.yaml</c> to the policy.</summary>
internal sealed partial class PolicyReader
{
    private const int MostClauses = 100;
    private const int MostLanguages = 50;

    private static readonly IReadOnlyList<string> Answers = ["false", "true"];

    private readonly List<string> languages = [];

    private PolicyReader()
    {
    }

    /// <exception cref="PolicyFormatException">The tree is not a policy.</exception>
    public static PolicyDocument Read(YamlMap root) => new PolicyReader().ReadPolicy(root);

    private PolicyDocument ReadPolicy(YamlMap root)
    {
        var fields = new Fields(root, "the policy", "format", "languages", "title", "preamble", "on-check-failure", "words", "clauses");
        var format = fields["format"];
        if (Expect.Word(format) != "1")
            throw new PolicyFormatException(format.Line, $"this program reads format 1, not '{YamlTree.Brief(Expect.Word(format))}'");
        ReadLanguages(fields["languages"]);
        var (clauses, shadows) = ReadClauses(fields["clauses"]);
        return new PolicyDocument
        {
            Languages = languages,
            Title = ReadText(fields["title"]),
            Preamble = ReadText(fields["preamble"]),
            OnCheckFailure = fields.Find("on-check-failure") is { } failure ? (Verdict)Expect.OneOf(failure, PolicyNames.Verdicts) : Verdict.Hold,
            Words = fields.Find("words") is { } words ? ReadWords(words) : [],
            Clauses = clauses,
            Shadows = shadows,
        };
    }

    private void ReadLanguages(YamlEntry entry)
    {
        foreach (var node in Expect.List(entry))
        {
            var language = Language(Expect.Word(node, "languages"), node.Line);
            if (languages.Contains(language, StringComparer.OrdinalIgnoreCase))
                throw new PolicyFormatException(node.Line, $"the language '{language}' is listed twice");
            languages.Add(language);
            if (languages.Count > MostLanguages)
                throw new PolicyFormatException(node.Line, $"a policy has at most {MostLanguages} languages");
        }

        if (languages.Count == 0)
            throw new PolicyFormatException(entry.Line, "'languages' names at least one language");
    }

    /// <summary>A text in every language of the policy; a policy in one language may write it without the language.</summary>
    private LocalText ReadText(YamlEntry entry)
    {
        if (entry.Value is YamlScalar && languages is [var only])
            return new LocalText(new Dictionary<string, string> { [only] = Expect.Word(entry) });
        var fields = new Fields(Expect.Map(entry), $"'{entry.Key}' (the policy's languages are {string.Join(", ", languages)})", languages);
        var texts = new Dictionary<string, string>();
        foreach (var language in languages)
            texts[language] = Expect.Word(fields.Find(language)
                ?? throw new PolicyFormatException(entry.Line, $"'{entry.Key}' is missing in the language '{language}'"));
        return new LocalText(texts);
    }

    private static List<OwnWords> ReadWords(YamlEntry entry)
    {
        var all = new List<OwnWords>();
        foreach (var check in Expect.Map(entry).Entries)
        {
            var id = KnownCheck(check.Key, check.Line);
            foreach (var language in Expect.Map(check).Entries)
                all.Add(new OwnWords(
                    id,
                    Language(language.Key, language.Line),
                    [.. Expect.List(language).Select(w => Expect.Word(w, language.Key))]));
        }

        return all;
    }

    private (List<Clause> InForce, List<Clause> Shadows) ReadClauses(YamlEntry entry)
    {
        var (inForce, shadows) = (new List<Clause>(), new List<Clause>());
        foreach (var node in Expect.List(entry))
        {
            var (clause, shadow) = ReadClause(Expect.Map(node, "clauses"), [.. inForce, .. shadows]);
            (shadow ? shadows : inForce).Add(clause);
            if (inForce.Count + shadows.Count > MostClauses)
                throw new PolicyFormatException(node.Line, $"a policy has at most {MostClauses} clauses");
        }

        return inForce.Count > 0 ? (inForce, shadows) : throw new PolicyFormatException(entry.Line, "a policy has at least one clause" + (shadows.Count > 0 ? " that is not in shadow" : ""));
    }

    private (Clause Clause, bool Shadow) ReadClause(YamlMap map, List<Clause> earlier)
    {
        var fields = new Fields(map, "a clause", "id", "shadow", "title", "text", "checks", "sanctions");
        var idEntry = fields["id"];
        var id = Expect.Word(idEntry);
        if (!IdShape().IsMatch(id))
            throw new PolicyFormatException(idEntry.Line, $"a clause's id is of lower-case letters, digits and hyphens, at most 64, not '{YamlTree.Brief(id)}'");
        if (earlier.Any(c => string.Equals(c.Id, id, StringComparison.Ordinal)))
            throw new PolicyFormatException(idEntry.Line, $"the clause id '{id}' is used twice");
        var shadow = ReadShadow(fields);
        var (checks, shadowChecks) = fields.Find("checks") is { } named ? ReadChecks(named, shadow) : ([], []);
        var clause = new Clause
        {
            Id = id,
            Title = ReadText(fields["title"]),
            Text = ReadText(fields["text"]),
            Checks = checks,
            ShadowChecks = shadowChecks,
            Sanctions = fields.Find("sanctions") is { } sanctions ? ReadSanctions(sanctions) : SanctionLadder.None,
        };
        return (clause, shadow);
    }

    private static bool ReadShadow(Fields fields) => fields.Find("shadow") is { } shadow && Expect.OneOf(shadow, Answers) == 1;

    private static (List<ClauseCheck> InForce, List<ClauseCheck> Shadows) ReadChecks(YamlEntry entry, bool clauseInShadow)
    {
        var (inForce, shadows) = (new List<ClauseCheck>(), new List<ClauseCheck>());
        foreach (var node in Expect.List(entry))
        {
            var fields = new Fields(Expect.Map(node, "checks"), "a check", "check", "shadow", "source", "label", "hold", "refuse");
            var checks = ReadShadow(fields) && !clauseInShadow ? shadows : inForce;
            var name = fields["check"];
            var id = KnownCheck(Expect.Word(name), name.Line);
            var outside = ReadOutside(fields, id);
            if (checks.Exists(c => c.Check == id && c.Outside == outside))
                throw new PolicyFormatException(name.Line, $"the check '{id}' stands twice in this clause");
            var (hold, refuse) = (fields.Find("hold"), fields.Find("refuse"));
            var check = new ClauseCheck(id, hold is null ? null : Expect.Share(hold), refuse is null ? null : Expect.Share(refuse)) { Outside = outside };
            if (check is { Hold: null, Refuse: null })
                throw new PolicyFormatException(name.Line, $"the check '{id}' needs 'hold', 'refuse' or both");
            if (check.Hold > check.Refuse)
                throw new PolicyFormatException(refuse!.Line, $"'hold' ({check.Hold}) lies above 'refuse' ({check.Refuse}); a comment is held from a lower score than it is refused");
            checks.Add(check);
        }

        return (inForce, shadows);
    }

    private static OutsideLabel? ReadOutside(Fields fields, string id)
    {
        if (id == OutsideCheck.Name)
            return fields.Find("refuse") is { } refuse
                ? throw new PolicyFormatException(refuse.Line, $"the check '{id}' can hold but not refuse; leave 'refuse' out")
                : new OutsideLabel(Expect.Word(fields["source"]), Expect.Word(fields["label"]));
        return (fields.Find("source") ?? fields.Find("label")) is { } stray
            ? throw new PolicyFormatException(stray.Line, $"'{stray.Key}' is for the check '{OutsideCheck.Name}' only")
            : null;
    }

    private static SanctionLadder ReadSanctions(YamlEntry entry)
    {
        var fields = new Fields(Expect.Map(entry), "'sanctions'", "decay", "steps");
        var decay = Expect.Span(fields["decay"]);
        var steps = new List<SanctionStep>();
        foreach (var node in Expect.List(fields["steps"]))
        {
            var step = ReadStep(new Fields(Expect.Map(node, "steps"), "a step", "strikes", "kind", "for", "automatic"));
            if (steps is [.., var last] && (step.Strikes <= last.Strikes || step.Kind < last.Kind))
                throw new PolicyFormatException(node.Line, "a later step needs more strikes than the one before it, and is no milder");
            steps.Add(step);
        }

        return steps.Count > 0
            ? new SanctionLadder(decay, steps)
            : throw new PolicyFormatException(fields["steps"].Line, "'steps' names at least one step; leave 'sanctions' out when nothing follows");
    }

    private static SanctionStep ReadStep(Fields fields)
    {
        var kind = (SanctionKind)Expect.OneOf(fields["kind"], PolicyNames.Sanctions);
        var lasts = fields.Find("for");
        if (lasts is not null && kind == SanctionKind.Warning)
            throw new PolicyFormatException(lasts.Line, "a warning has no duration");
        return new SanctionStep(Expect.Count(fields["strikes"]), kind, lasts is null ? null : Expect.Span(lasts))
        {
            Automatic = fields.Find("automatic") is { } automatic && Expect.OneOf(automatic, PolicyNames.Booleans) == 1,
        };
    }

    private static string KnownCheck(string id, int line)
    {
        var known = CheckList.All.Select(check => check.Id).ToList();
        return known.Contains(id, StringComparer.Ordinal)
            ? id
            : throw new PolicyFormatException(line, $"unknown check '{YamlTree.Brief(id)}'{Nearest.Hint(id, known)}");
    }

    private static string Language(string tag, int line) =>
        LanguageShape().IsMatch(tag)
            ? tag
            : throw new PolicyFormatException(line, $"'{YamlTree.Brief(tag)}' is not a language; write its code, such as en or pt-BR");

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdShape();

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageShape();
}

using Comity.Policy.Checks;
using Comity.Policy.Text;

namespace Comity.Policy.Sentence;

/// <summary>The roles of each word and the predicates of a text, gathered once from the word lists.</summary>
internal sealed class WordRoles
{
    private static readonly (int Category, Role Role)[] Parts = Categories.Numbered<Role>(
    [
        ("function", Role.Function), ("article", Role.Article), ("first", Role.First), ("you", Role.You), ("author", Role.Author),
        ("they", Role.They), ("someone", Role.Someone), ("head", Role.Head), ("occupation", Role.Occupation), ("institution", Role.Institution),
        ("inanimate", Role.Inanimate), ("linking", Role.Linking), ("negation", Role.Negation), ("modal", Role.Modal), ("reporting", Role.Reporting),
        ("condemning", Role.Condemning), ("conditional", Role.Conditional), ("rhetorical", Role.Rhetorical), ("reclaiming", Role.Reclaiming),
        ("boundary", Role.Boundary), ("persons", Role.Persons), ("all", Role.All), ("groups", Role.Group), ("naming", Role.Naming), ("joins", Role.Joins), ("apart", Role.Apart), ("predicate", Role.Trailing), ("endorsing", Role.Endorsing),
        ("clausal", Role.Clausal), ("some", Role.Some), ("picking", Role.Picking), ("particle", Role.Particle), ("these", Role.These),
    ]);

    private static readonly (int Category, SaidKind Kind)[] PredicateLists = Categories.Numbered<SaidKind>(
    [
        ("derogation", SaidKind.Derogation), ("insults", SaidKind.Insult), ("images", SaidKind.Image), ("dehumanising", SaidKind.Image),
        ("praise", SaidKind.Praise), ("contempt", SaidKind.Contempt), ("exclusion", SaidKind.Exclusion), ("violence", SaidKind.Violence), ("assault", SaidKind.Violence), ("split", SaidKind.Split),
        ("harm", SaidKind.Harm), ("rights", SaidKind.Rights), ("slurs", SaidKind.Slur), ("threats", SaidKind.Threat), ("maiming", SaidKind.Threat),
    ]);

    private const ushort Grave = 1 << 15;

    private readonly Role[] roles;
    private readonly ushort[] starts;

    public WordRoles(Reading reading)
    {
        roles = new Role[reading.Folded.Words.Count];
        starts = new ushort[roles.Length];
        foreach (var (category, role) in Parts)
        {
            var hits = reading.Hits(category);
            for (var i = 0; i < hits.Count; i++)
                Mark(hits[i], role);
        }
        foreach (var (category, kind) in PredicateLists)
        {
            var hits = reading.Hits(category);
            for (var i = 0; i < hits.Count; i++)
                Predicates.Add(new Said(kind, hits[i]));
        }
        // "Xs are dirty rats" speaks of Xs and not of rats.
        foreach (var said in Predicates)
        {
            for (var i = said.Hit.FirstWord; said.Kind is SaidKind.Image or SaidKind.Insult or SaidKind.Derogation && i <= said.Hit.LastWord; i++)
                roles[i] &= ~Role.Inanimate;
        }
        foreach (var said in Predicates)
            starts[said.Hit.FirstWord] |= (ushort)(1 << (int)said.Kind);
        foreach (var said in Predicates)
        {
            if (said.Kind == SaidKind.Insult && said.Hit.Entry.Severity >= 0.7)
                starts[said.Hit.FirstWord] |= Grave;
        }
        Predicates.Sort(static (a, b) => a.Hit.From != b.Hit.From ? a.Hit.From.CompareTo(b.Hit.From) : a.Kind.CompareTo(b.Kind));
    }

    /// <summary>In the order of the text.</summary>
    public List<Said> Predicates { get; } = [];

    /// <summary>Whether a predicate other than praise begins at the word.</summary>
    public bool SaysIll(int word) => (uint)word < (uint)starts.Length && (starts[word] & ~(1 << (int)SaidKind.Praise)) != 0;

    /// <summary>Whether a slur or a grave insult begins at the word.</summary>
    public bool Abuses(int word) => (uint)word < (uint)starts.Length && (starts[word] & (1 << (int)SaidKind.Slur | Grave)) != 0;

    public int Count => roles.Length;

    public bool Is(int word, Role any) => (uint)word < (uint)roles.Length && (roles[word] & any) != Role.None;

    /// <summary>The nearest word with one of the roles in [from, to], from the left; or -1.</summary>
    public int First(int from, int to, Role any)
    {
        for (var i = Math.Max(from, 0); i <= to && i < roles.Length; i++)
        {
            if ((roles[i] & any) != Role.None)
                return i;
        }
        return -1;
    }

    /// <summary>The nearest word with one of the roles in [from, to], from the right; or -1.</summary>
    public int Last(int from, int to, Role any)
    {
        for (var i = Math.Min(to, roles.Length - 1); i >= from && i >= 0; i--)
        {
            if ((roles[i] & any) != Role.None)
                return i;
        }
        return -1;
    }

    private void Mark(Hit hit, Role role)
    {
        for (var i = hit.FirstWord; i <= hit.LastWord; i++)
            roles[i] |= role;
    }
}

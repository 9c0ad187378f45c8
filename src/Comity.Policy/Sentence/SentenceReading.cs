using Comity.Policy.Checks;

namespace Comity.Policy.Sentence;

/// <summary>A text read as clauses: who is mentioned, what is claimed of whom, and how. No grammar of any language; lists of words, their order, and the signs between them.</summary>
public sealed class SentenceReading
{
    /// <summary>More claims than this tell nobody more.</summary>
    private const int MostClaims = 60;

    /// <summary>Predicates looked at; a text of insults and nothing else is plain by then.</summary>
    private const int MostPredicates = 300;

    private readonly StanceFinder stanceFinder;

    private SentenceReading(IReadOnlyList<Mention> mentions, IReadOnlyList<ClauseReading> clauses, IReadOnlyList<Claim> claims, StanceFinder stances)
    {
        stanceFinder = stances;
        Mentions = mentions;
        Clauses = clauses;
        Claims = claims;
    }

    /// <summary>In order, not overlapping.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>In order; together they hold every word.</summary>
    public IReadOnlyList<ClauseReading> Clauses { get; }

    /// <summary>In the order of their predicates.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Whether the writer agrees with what is quoted or reported at the word.</summary>
    internal bool IsEndorsed(int word) => stanceFinder.IsEndorsed(word);

    public static SentenceReading Of(Reading reading)
    {
        var roles = new WordRoles(reading);
        var mentions = MentionFinder.Find(reading, roles);
        var targets = new Targets(reading, roles, mentions);
        var stances = new StanceFinder(reading, roles);
        var finder = new ClaimFinder(reading, roles, targets, stances);
        var clauses = new List<ClauseReading>();
        var claims = new List<Claim>();
        var next = 0;
        foreach (var clause in ClauseSplitter.Split(reading, roles))
        {
            for (; next < roles.Predicates.Count && roles.Predicates[next].Hit.FirstWord <= clause.Last; next++)
            {
                if (claims.Count < MostClaims && next < MostPredicates && finder.Of(roles.Predicates[next], clause) is { } claim)
                    claims.Add(claim);
            }
            var target = targets.Best(clause.First, clause.Last)?.Kind ?? Inherited(reading, clauses, clause);
            clauses.Add(new ClauseReading(clause.First, clause.Last, target, stances.OfClause(clause)));
        }
        return new SentenceReading(mentions, clauses, claims, stances);
    }

    private static TargetKind Inherited(Reading reading, List<ClauseReading> before, (int First, int Last) clause)
    {
        var words = reading.Folded.Words;
        return before.Count > 0 && words[before[^1].LastWord].Sentence == words[clause.First].Sentence ? before[^1].Target : TargetKind.None;
    }
}

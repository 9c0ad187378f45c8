using Comity.Policy;

namespace Comity.Server.Policies.Workshop;

/// <summary>Counts what two judges say of the same texts.</summary>
internal sealed class TrialTally(PolicyDocument inForce, PolicyDocument draft)
{
    private const int MostSamples = 20;
    private const int Bins = 101;

    private readonly int[] before = new int[3];
    private readonly int[] after = new int[3];
    private readonly Dictionary<string, Group> groups = TrialGroups.All.ToDictionary(g => g.Id, _ => new Group());
    private readonly Dictionary<string, ClauseCount> clauses = [];
    private readonly Dictionary<(string Clause, string Check), int[][]> curves = [];
    private readonly Dictionary<string, int> removedUnder = [];

    public int Texts { get; private set; }

    public void Add(PastText text, Decision old, Decision next)
    {
        Texts++;
        var (was, becomes) = (VerdictOf(text, old), VerdictOf(text, next));
        before[(int)was]++;
        after[(int)becomes]++;
        if (GroupOf(was, becomes) is { } group)
            groups[group].Add(new SampleKey(text.CommentId, text.Revision), MostSamples);
        if (becomes > was)
            Count(next.Decisive).Rise(becomes);
        else if (becomes < was && becomes == Verdict.Publish)
            Count(old.Decisive).Released++;
        if (text.Person is { Breach: true, Clause: { } clause })
            removedUnder[clause] = removedUnder.GetValueOrDefault(clause) + 1;
        Flag(old.Findings, text.Person, static c => c.Before);
        Flag(next.Findings, text.Person, static c => c.After);
        Spread(next.Findings.Concat(next.Shadow), text.Person);
    }

    /// <param name="days">Of the time from which the texts are.</param>
    public TrialResult Result(double days, string model) => new(Texts, days, model)
    {
        Before = new VerdictCounts(before[0], before[1], before[2]),
        After = new VerdictCounts(after[0], after[1], after[2]),
        Groups = groups.ToDictionary(g => g.Key, g => g.Value.Figures()),
        Clauses =
        [
            .. draft.Clauses.Concat(inForce.Clauses).Select(c => c.Id).Append("").Distinct()
                .Where(id => id.Length > 0 || clauses.ContainsKey(id))
                .Select(id => (clauses.GetValueOrDefault(id) ?? new ClauseCount()).Figures(id, removedUnder.GetValueOrDefault(id))),
        ],
        Curves =
        [
            .. curves.OrderBy(c => draft.NumberOf(c.Key.Clause) is var n and > 0 ? n : int.MaxValue).ThenBy(c => c.Key.Clause, StringComparer.Ordinal).ThenBy(c => c.Key.Check, StringComparer.Ordinal)
                .Select(c => new CheckCurve(c.Key.Clause, c.Key.Check)
                {
                    All = c.Value[0],
                    Fine = c.Value[1],
                    Breach = c.Value[2],
                    Under = c.Value[3],
                    RemovedUnder = removedUnder.GetValueOrDefault(c.Key.Clause),
                }),
        ],
    };

    internal static Verdict VerdictOf(PastText text, Decision decision) =>
        text.HeldAnyway && decision.Verdict == Verdict.Publish ? Verdict.Hold : decision.Verdict;

    internal static string? GroupOf(Verdict was, Verdict becomes) => (was, becomes) switch
    {
        (Verdict.Publish, Verdict.Hold) => TrialGroups.NewlyHeld,
        ( < Verdict.Refuse, Verdict.Refuse) => TrialGroups.NewlyRefused,
        ( > Verdict.Publish, Verdict.Publish) => TrialGroups.Released,
        (Verdict.Refuse, Verdict.Hold) => TrialGroups.Eased,
        _ => null,
    };

    private ClauseCount Count(Finding? decisive) => Count(decisive?.Clause ?? "");

    private ClauseCount Count(string clause)
    {
        if (!clauses.TryGetValue(clause, out var count))
            clauses[clause] = count = new ClauseCount();
        return count;
    }

    private void Flag(IReadOnlyList<Finding> findings, PersonSaid? person, Func<ClauseCount, FlagCount> side)
    {
        foreach (var clause in findings.Where(f => f.Calls != Verdict.Publish).Select(f => f.Clause).Distinct())
        {
            var flags = side(Count(clause));
            flags.Flagged++;
            flags.Fine += person is { Breach: false } ? 1 : 0;
            flags.Breach += person is { Breach: true } ? 1 : 0;
            flags.Under += person is { Breach: true } && person.Clause == clause ? 1 : 0;
        }
    }

    private void Spread(IEnumerable<Finding> findings, PersonSaid? person)
    {
        foreach (var same in findings.Where(f => f.Clause.Length > 0 && !f.Failed).GroupBy(f => (f.Clause, f.Check)))
        {
            if (!curves.TryGetValue(same.Key, out var bins))
                curves[same.Key] = bins = [new int[Bins], new int[Bins], new int[Bins], new int[Bins]];
            var at = BinOf(same.Max(f => f.Score));
            bins[0][at]++;
            bins[1][at] += person is { Breach: false } ? 1 : 0;
            bins[2][at] += person is { Breach: true } ? 1 : 0;
            bins[3][at] += person is { Breach: true } && person.Clause == same.Key.Clause ? 1 : 0;
        }
    }

    /// <summary>A score in hundredths, so that what lies in a bin or above is what a threshold of so many hundredths calls.</summary>
    internal static int BinOf(double score) => (int)Math.Floor(score * 100 + 1e-9);

    private sealed class ClauseCount
    {
        private int newlyHeld;
        private int newlyRefused;

        public FlagCount Before { get; } = new();

        public FlagCount After { get; } = new();

        public int Released { get; set; }

        public void Rise(Verdict to)
        {
            newlyHeld += to == Verdict.Hold ? 1 : 0;
            newlyRefused += to == Verdict.Refuse ? 1 : 0;
        }

        public ClauseFigures Figures(string clause, int removed) => new(clause)
        {
            NewlyHeld = newlyHeld,
            NewlyRefused = newlyRefused,
            Released = Released,
            Before = Before.Score(removed),
            After = After.Score(removed),
        };
    }

    private sealed class FlagCount
    {
        public int Flagged { get; set; }

        public int Fine { get; set; }

        public int Breach { get; set; }

        public int Under { get; set; }

        public ClauseScore Score(int removed) => new(Flagged, new Share(Breach, Breach + Fine), new Share(Under, removed));
    }

    /// <summary>Counts all and keeps a few: those whose mixed-up ids are least, so that every one has the same chance and the same run keeps the same ones.</summary>
    private sealed class Group
    {
        private readonly PriorityQueue<SampleKey, ulong> kept = new(Comparer<ulong>.Create((a, b) => b.CompareTo(a)));
        private int count;

        public void Add(SampleKey key, int most)
        {
            count++;
            kept.Enqueue(key, Mix((ulong)key.CommentId * 31 + (ulong)key.Revision));
            if (kept.Count > most)
                kept.Dequeue();
        }

        public GroupFigures Figures() => new(count, [.. kept.UnorderedItems.Select(i => i.Element).OrderByDescending(k => k.CommentId).ThenBy(k => k.Revision)]);

        // The finalizer of SplitMix64.
        private static ulong Mix(ulong x)
        {
            x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
            x = (x ^ x >> 27) * 0x94D049BB133111EB;
            return x ^ x >> 31;
        }
    }
}

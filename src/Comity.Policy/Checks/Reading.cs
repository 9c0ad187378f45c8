using System.Runtime.CompilerServices;
using Comity.Policy.Classifier;
using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>A submission with what several checks need of it, worked out once. Belongs to one judgement; not thread-safe.</summary>
public sealed class Reading(Submission submission, PolicyDocument policy)
{
    private static readonly ConditionalWeakTable<PolicyDocument, Lexicon> OwnLexicons = [];

    // Filled and read within one call, so that readings of one thread may share it.
    [ThreadStatic]
    private static List<Hit>? scratch;

    private FoldedText? folded;
    private string? language;
    private (int From, int Count)[]? places;
    private Hit[] hits = [];
    private Stance? stance;
    private SentenceReading? sentences;
    private Scores? scores;
    private Dictionary<ICheck, IReadOnlyList<Evidence>>? evidence;

    /// <summary>A text by itself, without author, story or policy.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">BCP 47 language when it is known.</param>
    public static Reading Of(string text, string? language = null) => new(
        new Submission
        {
            Text = text,
            Language = language,
            Author = new AuthorFacts { Name = "" },
            Story = new StoryFacts { Headline = "", Language = language ?? "en" },
            Now = DateTimeOffset.UnixEpoch,
        },
        DefaultPolicy.Document);

    public Submission Submission { get; private set; } = submission;

    public PolicyDocument Policy { get; } = policy;

    public string Text => Submission.Text;

    /// <summary>The text as folded letters with their places.</summary>
    public FoldedText Folded => folded ??= FoldedText.Of(Text);

    /// <summary>BCP 47 primary language of the text: the one given, else guessed, else the story's.</summary>
    public string Language => language ??= LanguageGuess.Of(Folded, Submission.Language, Submission.Story.Language);

    /// <summary>Who says what of whom.</summary>
    public SentenceReading Sentences => sentences ??= SentenceReading.Of(this);

    /// <summary>The model that hears it; the shipped one when no other is named.</summary>
    public Scorer Scorer { get => field ??= Scorer.Shipped; init; }

    /// <summary>What the model says of the whole text.</summary>
    public Scores Scores => scores ??= Scorer.Score(this);

    /// <summary>Whether what a check sees is kept, so that another judge of this reading need not look again.</summary>
    internal bool KeepsEvidence { get; init; }

    /// <summary>Does now what checks would ask for later, and what depends on nothing but the text.</summary>
    internal void WorkOut() => _ = (Scores, Sentences, Stance);

    /// <summary>The same text, read already, with other facts about it; a text or language that is not the same is read anew.</summary>
    internal Reading For(Submission later)
    {
        if (later.Text != Text || later.Language != Submission.Language || later.Story.Language != Submission.Story.Language)
            return new Reading(later, Policy) { Scorer = Scorer, KeepsEvidence = KeepsEvidence };
        var same = (Reading)MemberwiseClone();
        same.Submission = later;
        same.evidence = evidence is null || later.ReaderLanguage != Submission.ReaderLanguage ? null : new(evidence.Where(e => e.Key.IsOfTextAlone));
        return same;
    }

    internal IEnumerable<Evidence> EvidenceOf(ICheck check) =>
        evidence?.GetValueOrDefault(check) ?? (KeepsEvidence ? LookAndKeep(check) : check.Look(this));

    /// <summary>Has a check look now.</summary>
    internal IReadOnlyList<Evidence> LookAndKeep(ICheck check) => (evidence ??= [])[check] = [.. check.Look(this)];

    /// <summary>Where a text stands towards its own words: quoted, reported, denied, condemned.</summary>
    internal Stance Stance => stance ??= new Stance(this);

    /// <summary>What the word lists of a category, and the site's own words under that name, find; in order, not overlapping.</summary>
    public ArraySegment<Hit> Hits(string category)
    {
        // Before the number: the first search of a process reads the lists, which number the categories.
        places ??= FindAll();
        return Hits(Categories.Find(category));
    }

    /// <summary>As <see cref="Hits(string)"/>, by the number of the category; -1 finds nothing.</summary>
    internal ArraySegment<Hit> Hits(int category)
    {
        places ??= FindAll();
        return (uint)category < (uint)places.Length ? new ArraySegment<Hit>(hits, places[category].From, places[category].Count) : ArraySegment<Hit>.Empty;
    }

    private (int From, int Count)[] FindAll()
    {
        var all = scratch ??= [];
        all.Clear();
        WordFinder.Find(Folded, Lexicon.Shipped, Language, all);
        var order = new HitOrder(Language);
        if (all.Exists(static hit => hit.Entry.CategoryId == GroupNames.Groups))
            KeepNames(all, order);
        if (Policy.Words.Count > 0)
            WordFinder.Find(Folded, OwnLexicons.GetValue(Policy, OwnLexicon), Language, all);
        return ByCategory(all, order);
    }

    private void KeepNames(List<Hit> all, HitOrder order)
    {
        Hit[] names = [.. all.Where(static hit => hit.Entry.CategoryId == GroupNames.Groups)];
        GroupNames.Keep(all, names[..DropOverlaps(names, order)], this);
    }

    // One array, category by category, each in the order of the text.
    private (int From, int Count)[] ByCategory(List<Hit> all, HitOrder order)
    {
        var found = new (int From, int Count)[Categories.Count];
        foreach (var hit in all)
            found[hit.Entry.CategoryId].Count++;
        var from = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var count = found[i].Count;
            found[i] = (from, 0);
            from += count;
        }
        hits = new Hit[all.Count];
        foreach (var hit in all)
        {
            ref var place = ref found[hit.Entry.CategoryId];
            hits[place.From + place.Count++] = hit;
        }
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].Count > 0)
                found[i].Count = DropOverlaps(hits.AsSpan(found[i].From, found[i].Count), order);
        }
        return found;
    }

    /// <summary>Of two that share letters the longer stands, then the one that says more. What stands is moved to the front.</summary>
    /// <returns>How many stand.</returns>
    private static int DropOverlaps(Span<Hit> list, HitOrder order)
    {
        if (!order.Holds(list))
            list.Sort(order);
        var kept = 0;
        for (var i = 0; i < list.Length; i++)
        {
            if (kept == 0 || list[i].Span.Start >= list[kept - 1].Span.End)
                list[kept++] = list[i];
            else if (list[i].To - list[i].From > list[kept - 1].To - list[kept - 1].From)
                list[kept - 1] = list[i];
        }
        var counting = 0;
        for (var i = 0; i < kept; i++)
        {
            if (list[i].Entry.Severity > 0)
                list[counting++] = list[i];
        }
        return counting;
    }

    private static Lexicon OwnLexicon(PolicyDocument policy)
    {
        var entries = new List<Entry>();
        foreach (var own in policy.Words)
        {
            foreach (var word in own.Words)
            {
                if (WordList.Entry(own.Check, own.Language, word, (EntryFlags.Stem, 0.9)) is { } entry)
                    entries.Add(entry);
            }
        }
        return new Lexicon(entries);
    }

    private sealed class HitOrder(string language) : IComparer<Hit>
    {
        public bool Holds(ReadOnlySpan<Hit> list)
        {
            for (var i = 1; i < list.Length; i++)
            {
                if (Compare(list[i - 1], list[i]) > 0)
                    return false;
            }
            return true;
        }

        public int Compare(Hit a, Hit b) => a.From != b.From ? a.From.CompareTo(b.From)
            : a.To != b.To ? b.To.CompareTo(a.To)
            : Entry.Compare(b.Entry, a.Entry, language);
    }
}

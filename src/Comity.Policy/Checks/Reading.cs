using System.Runtime.CompilerServices;
using Comity.Policy.Classifier;
using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>A submission with what several checks need of it, worked out once. Belongs to one judgement; not thread-safe.</summary>
public sealed class Reading(Submission submission, PolicyDocument policy)
{
    private static readonly ConditionalWeakTable<PolicyDocument, Lexicon> OwnLexicons = [];

    private FoldedText? folded;
    private string? language;
    private List<Hit>?[]? hits;
    private Stance? stance;
    private SentenceReading? sentences;
    private Scores? scores;

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

    public Submission Submission { get; } = submission;

    public PolicyDocument Policy { get; } = policy;

    public string Text => Submission.Text;

    /// <summary>The text as folded letters with their places.</summary>
    public FoldedText Folded => folded ??= FoldedText.Of(Text);

    /// <summary>BCP 47 primary language of the text: the one given, else guessed, else the story's.</summary>
    public string Language => language ??= LanguageGuess.Of(Folded, Submission.Language, Submission.Story.Language);

    /// <summary>Who says what of whom.</summary>
    public SentenceReading Sentences => sentences ??= SentenceReading.Of(this);

    /// <summary>What the shipped model says of the whole text.</summary>
    public Scores Scores => scores ??= Scorer.Shipped.Score(this);

    /// <summary>Where a text stands towards its own words: quoted, reported, denied, condemned.</summary>
    internal Stance Stance => stance ??= new Stance(this);

    /// <summary>What the word lists of a category, and the site's own words under that name, find; in order, not overlapping.</summary>
    public IReadOnlyList<Hit> Hits(string category)
    {
        hits ??= FindAll();
        return Categories.Find(category) is >= 0 and var id && id < hits.Length && hits[id] is { } found ? found : [];
    }

    private List<Hit>?[] FindAll()
    {
        var all = new List<Hit>();
        WordFinder.Find(Folded, Lexicon.Shipped, Language, all);
        var order = new HitOrder(Language);
        var names = all.FindAll(static hit => hit.Entry.Category == "groups");
        DropOverlaps(names, order);
        GroupNames.Keep(all, names, this);
        if (Policy.Words.Count > 0)
            WordFinder.Find(Folded, OwnLexicons.GetValue(Policy, OwnLexicon), Language, all);
        var byCategory = new List<Hit>?[Categories.Count];
        foreach (var hit in all)
            (byCategory[hit.Entry.CategoryId] ??= []).Add(hit);
        foreach (var list in byCategory)
        {
            if (list is not null)
                DropOverlaps(list, order);
        }
        return byCategory;
    }

    // Of two that share letters the longer stands, then the one that says more.
    private static void DropOverlaps(List<Hit> list, HitOrder order)
    {
        if (list.Count == 0 || list.Count == 1 && list[0].Entry.Severity > 0)
            return;
        list.Sort(order);
        var kept = 0;
        for (var i = 0; i < list.Count; i++)
        {
            if (kept == 0 || list[i].Span.Start >= list[kept - 1].Span.End)
                list[kept++] = list[i];
            else if (list[i].To - list[i].From > list[kept - 1].To - list[kept - 1].From)
                list[kept - 1] = list[i];
        }
        list.RemoveRange(kept, list.Count - kept);
        list.RemoveAll(static hit => hit.Entry.Severity == 0);
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
        public int Compare(Hit a, Hit b) => a.From != b.From ? a.From.CompareTo(b.From)
            : a.To != b.To ? b.To.CompareTo(a.To)
            : Entry.Compare(b.Entry, a.Entry, language);
    }
}

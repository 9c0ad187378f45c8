namespace Comity.Policy.Text;

/// <summary>Word lists as one trie over folded letters. Built once; read by any number of threads.</summary>
internal sealed class Lexicon
{
    /// <summary>The shipped lists.</summary>
    public static Lexicon Shipped { get; } = new(WordList.Shipped) { Slips = new Lexicon(SlipsOf(WordList.Shipped)) };

    /// <summary>Letters below this, all of the alphabets that have lists, are looked up at the root by index.</summary>
    private const int RootLetters = 0x700;

    /// <summary>Nodes with more children than this are searched by halves.</summary>
    private const int FewChildren = 6;

    // In order of depth, so that the children of a node stand side by side, by letter: a step reads one place in memory.
    private readonly Node[] nodes;

    // Those that end at a node stand together, between the node's two indexes.
    private readonly Entry[] entries;
    private readonly (int From, int To)[] ending;
    private readonly int[] root = new int[RootLetters];

    public Lexicon(IReadOnlyCollection<Entry> words)
    {
        entries = [.. words.OrderBy(e => e.Letters, StringComparer.Ordinal)];
        (nodes, ending) = Build(entries);
        for (var letter = 0; letter < RootLetters; letter++)
            root[letter] = Search(nodes[Root], (char)letter);
        List<Entry> inside = [.. words.Where(e => e.Has(EntryFlags.Any | EntryFlags.Prefixed))];
        Inside = inside.Count < words.Count ? new Lexicon(inside) : this;
    }

    private readonly record struct Node(int FirstChild, char Letter, byte Children, bool Ends);

    /// <summary>Those entries that may begin within a word, by themselves: few, so that a search from every letter ends soon.</summary>
    public Lexicon Inside { get; }

    /// <summary>Misspelt words, found whole or not at all; null when there are none.</summary>
    public Lexicon? Slips { get; private init; }

    public static int Root => 0;

    /// <summary>The node behind a letter, or -1.</summary>
    public int Next(int node, char letter) =>
        node == Root && letter < RootLetters ? root[letter] : Search(nodes[node], letter);

    /// <summary>The entries that end here.</summary>
    public ReadOnlySpan<Entry> At(int node) => nodes[node].Ends ? entries.AsSpan(ending[node].From, ending[node].To - ending[node].From) : [];

    /// <summary>The entries that are these letters and no others.</summary>
    public ReadOnlySpan<Entry> Find(ReadOnlySpan<Unit> letters)
    {
        var node = Root;
        for (var i = 0; i < letters.Length && node >= 0; i++)
            node = Next(node, letters[i].Base);
        return node < 0 ? [] : At(node);
    }

    /// <summary>The nodes one letter further.</summary>
    public (int From, int To) Children(int node) => (nodes[node].FirstChild, nodes[node].FirstChild + nodes[node].Children);

    /// <summary>The last letter on the way to a node.</summary>
    public char Letter(int node) => nodes[node].Letter;

    private int Search(Node node, char letter)
    {
        var (low, high) = (node.FirstChild, node.FirstChild + node.Children);
        while (high - low > FewChildren)
        {
            var middle = (low + high) / 2;
            if (nodes[middle].Letter <= letter)
                low = middle;
            else
                high = middle;
        }
        for (; low < high; low++)
        {
            if (nodes[low].Letter == letter)
                return low;
        }
        return -1;
    }

    // A slip that spells another word of the lists is that word.
    private static IReadOnlyCollection<Entry> SlipsOf(IReadOnlyList<Entry> entries)
    {
        var known = entries.Select(e => e.Letters).ToHashSet(StringComparer.Ordinal);
        var slips = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var slip in entries.SelectMany(Misspellings.Of))
        {
            if (!known.Contains(slip.Letters))
                slips.TryAdd(slip.Letters, slip);
        }
        return slips.Values;
    }

    // Entries with the same beginning stand together; those that are no longer than it stand first.
    private static (Node[] Nodes, (int From, int To)[] Ending) Build(Entry[] sorted)
    {
        var built = new List<Node> { default };
        var ranges = new List<(int From, int To, int Depth)> { (0, sorted.Length, 0) };
        var endings = new List<(int, int)>();
        for (var node = 0; node < built.Count; node++)
        {
            var (from, to, depth) = ranges[node];
            var at = from;
            while (at < to && sorted[at].Letters.Length == depth)
                at++;
            endings.Add((from, at));
            var (ends, first) = (at > from, built.Count);
            while (at < to)
            {
                var begin = at;
                while (at < to && sorted[at].Letters[depth] == sorted[begin].Letters[depth])
                    at++;
                built.Add(new Node(0, sorted[begin].Letters[depth], 0, false));
                ranges.Add((begin, at, depth + 1));
            }
            built[node] = built[node] with { FirstChild = first, Children = checked((byte)(built.Count - first)), Ends = ends };
        }
        return ([.. built], [.. endings]);
    }
}

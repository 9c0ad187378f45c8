using System.Collections.Frozen;

namespace Comity.Policy.Text;

/// <summary>Word lists as one trie over folded letters. Built once; read by any number of threads.</summary>
internal sealed class Lexicon
{
    /// <summary>The shipped lists.</summary>
    public static Lexicon Shipped { get; } = new(WordList.Shipped) { Slips = SlipsOf(WordList.Shipped) };

    /// <summary>Fibonacci hashing: 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    private const ulong Golden = 11400714819323198485;

    private readonly List<Entry[]> terminals = [[]];
    private readonly List<char[]> children = [[]];

    // Edges by open addressing, at most half full: the inner loop of every search. Key 0 is free, since the root's edges carry a letter.
    private ulong[] keys = new ulong[1024];
    private int[] targets = new int[1024];
    private int edges;
    private int shift = 54;

    public Lexicon(IReadOnlyCollection<Entry> entries)
    {
        foreach (var entry in entries)
            Add(entry);
        List<Entry> inside = [.. entries.Where(e => e.Has(EntryFlags.Any | EntryFlags.Prefixed))];
        if (inside.Count < entries.Count)
            Inside = new Lexicon(inside);
        else
            Inside = this;
    }

    /// <summary>Those entries that may begin within a word, by themselves: few, so that a search from every letter ends soon.</summary>
    public Lexicon Inside { get; }

    /// <summary>Misspelt words by their letters; found whole or not at all.</summary>
    public FrozenDictionary<string, Entry> Slips { get; private init; } = FrozenDictionary<string, Entry>.Empty;

    public static int Root => 0;

    /// <summary>The node behind a letter, or -1.</summary>
    public int Next(int node, char letter)
    {
        var key = Key(node, letter);
        for (var at = key * Golden >> shift; keys[at] != 0; at = at + 1 & (ulong)keys.Length - 1)
        {
            if (keys[at] == key)
                return targets[at];
        }
        return -1;
    }

    /// <summary>The entries that end here.</summary>
    public Entry[] At(int node) => terminals[node];

    /// <summary>The letters that lead on.</summary>
    public char[] Letters(int node) => children[node];


    // A slip that spells another word of the lists is that word.
    private static FrozenDictionary<string, Entry> SlipsOf(IReadOnlyList<Entry> entries)
    {
        var known = entries.Select(e => e.Letters).ToHashSet(StringComparer.Ordinal);
        var slips = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var slip in entries.SelectMany(Misspellings.Of))
        {
            if (!known.Contains(slip.Letters))
                slips.TryAdd(slip.Letters, slip);
        }
        return slips.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void Add(Entry entry)
    {
        var node = Root;
        foreach (var letter in entry.Letters)
        {
            var next = Next(node, letter);
            if (next < 0)
            {
                next = terminals.Count;
                terminals.Add([]);
                children.Add([]);
                Put(Key(node, letter), next);
                children[node] = [.. children[node], letter];
            }
            node = next;
        }
        terminals[node] = [.. terminals[node], entry];
    }

    private static ulong Key(int node, char letter) => (ulong)(uint)node << 16 | letter;

    private void Put(ulong key, int target)
    {
        if (++edges * 2 > keys.Length)
            Grow();
        var at = key * Golden >> shift;
        while (keys[at] != 0)
            at = at + 1 & (ulong)keys.Length - 1;
        (keys[at], targets[at]) = (key, target);
    }

    private void Grow()
    {
        var (oldKeys, oldTargets) = (keys, targets);
        (keys, targets) = (new ulong[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
        (edges, shift) = (1, shift - 1);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
                Put(oldKeys[i], oldTargets[i]);
        }
    }
}

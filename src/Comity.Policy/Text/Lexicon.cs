namespace Comity.Policy.Text;

/// <summary>Word lists as one trie over folded letters. Built once; read by any number of threads.</summary>
internal sealed class Lexicon
{
    /// <summary>The shipped lists.</summary>
    public static Lexicon Shipped { get; } = new(WordList.Shipped);

    private readonly Dictionary<int, int> edges = [];
    private readonly List<Entry[]> terminals = [[]];
    private readonly List<char[]> children = [[]];
    private readonly List<bool> inside = [false];

    public Lexicon(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
            Add(entry);
    }

    public static int Root => 0;

    /// <summary>The node behind a letter, or -1.</summary>
    public int Next(int node, char letter) => edges.TryGetValue(node << 16 | letter, out var next) ? next : -1;

    /// <summary>The entries that end here.</summary>
    public Entry[] At(int node) => terminals[node];

    /// <summary>The letters that lead on.</summary>
    public char[] Letters(int node) => children[node];

    /// <summary>Whether an entry that may stand inside a word lies behind the node.</summary>
    public bool LeadsInside(int node) => inside[node];

    private void Add(Entry entry)
    {
        var node = Root;
        foreach (var letter in entry.Letters)
        {
            inside[node] |= entry.Has(EntryFlags.Any | EntryFlags.Prefixed);
            var next = Next(node, letter);
            if (next < 0)
            {
                next = terminals.Count;
                terminals.Add([]);
                children.Add([]);
                inside.Add(false);
                edges[node << 16 | letter] = next;
                children[node] = [.. children[node], letter];
            }
            node = next;
        }
        inside[node] |= entry.Has(EntryFlags.Any | EntryFlags.Prefixed);
        terminals[node] = [.. terminals[node], entry];
    }
}

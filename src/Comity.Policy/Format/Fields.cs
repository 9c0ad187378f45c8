namespace Comity.Policy.Format;

/// <summary>The entries of a map that may have only the keys named.</summary>
internal sealed class Fields
{
    private readonly YamlMap map;
    private readonly string what;

    /// <exception cref="PolicyFormatException">A key is none of those allowed.</exception>
    public Fields(YamlMap map, string what, params IReadOnlyList<string> allowed)
    {
        this.map = map;
        this.what = what;
        foreach (var entry in map.Entries)
            if (!allowed.Contains(entry.Key, StringComparer.Ordinal))
                throw new PolicyFormatException(entry.Line, $"unknown key '{YamlTree.Brief(entry.Key)}' in {what}{Nearest.Hint(entry.Key, allowed)}");
    }

    public int Line => map.Line;

    public YamlEntry? Find(string key) => map.Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal));

    /// <exception cref="PolicyFormatException">The key is missing.</exception>
    public YamlEntry this[string key] =>
        Find(key) ?? throw new PolicyFormatException(Line, $"{what} needs the key '{key}'");
}

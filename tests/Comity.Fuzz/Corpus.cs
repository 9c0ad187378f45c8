namespace Comity.Fuzz;

/// <summary>What mutation starts from, and what is tried every time: a target's seeds, and the inputs that once broke it.</summary>
internal static class Corpus
{
    /// <summary>Below it one folder a target, in it one file a finding.</summary>
    private static readonly string kept = Path.Combine(AppContext.BaseDirectory, "fixtures", "fuzz");

    public static IReadOnlyList<string> FindingsOf(string target)
    {
        var folder = Path.Combine(kept, target);
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)] : [];
    }

    public static IEnumerable<string> Folders() => Directory.Exists(kept) ? Directory.EnumerateDirectories(kept).Select(f => Path.GetFileName(f)) : [];

    public static IReadOnlyList<byte[]> Of(Target target) => [.. target.Seeds(), .. FindingsOf(target.Name).Select(File.ReadAllBytes)];
}

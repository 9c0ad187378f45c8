using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Comity.House.Tests;

/// <summary>The repository's hand-written files.</summary>
internal static class Tree
{
    private static readonly string[] Left = ["bin", "obj", ".git", "node_modules", "Migrations", "artifacts", "data"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with '/'.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Code => Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<string> HandWritten => Files.Where(f => Path.GetExtension(f) is ".cs" or ".razor" or ".js");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static SyntaxNode Parse(string path) => CSharpSyntaxTree.ParseText(Read(path)).GetRoot();

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        foreach (var below in Directory.EnumerateDirectories(folder).Where(d => !Left.Contains(Path.GetFileName(d))))
            foreach (var file in Walk(below))
                yield return file;
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Comity.slnx")))
                return folder;
        throw new InvalidOperationException("Comity.slnx was not found above the tests.");
    }
}

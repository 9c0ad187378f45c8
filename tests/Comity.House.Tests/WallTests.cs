using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Comity.House.Tests;

/// <summary>Which part may know which.</summary>
public sealed class WallTests
{
    private static readonly string[] Products = ["Sqlite", "Npgsql", "Postgres"];
    private static readonly string[] Slices = ["Stories", "Discussion", "Policies", "Outside", "Moderation", "Appeals", "Notices", "Members", "Import", "Notify", "Staff", "Transparency", "Perspective"];

    /// <summary>Where a database product may be named outside of its own folder, with the reason.</summary>
    private static readonly Dictionary<string, string> MayNameProducts = new(StringComparer.Ordinal)
    {
        ["src/Comity.Storage/StorageSetup.cs"] = "chooses between the two",
        ["src/Comity.Storage/PaperMove.cs"] = "takes from one and gives to the other",
        ["src/Comity.Storage/StorageTrouble.cs"] = "reads the errors of both",
    };

    [Fact]
    public void Policy_knows_no_other_project() =>
        XDocument.Parse(Tree.Read("src/Comity.Policy/Comity.Policy.csproj")).Descendants("ProjectReference").ShouldBeEmpty();

    [Fact]
    public void Policy_has_no_clock_no_network_no_database() => Tree.Code
        .Where(f => f.StartsWith("src/Comity.Policy/", StringComparison.Ordinal))
        .Where(f => Tree.Read(f) is var text && (text.Contains("TimeProvider") || text.Contains("HttpClient") || text.Contains("EntityFrameworkCore") || text.Contains("AspNetCore")))
        .ShouldBeEmpty();

    [Fact]
    public void Only_its_own_folder_names_a_database_product() => Tree.Code
        .Where(f => f.StartsWith("src/", StringComparison.Ordinal))
        .Where(f => !f.StartsWith("src/Comity.Storage/Sqlite/", StringComparison.Ordinal) && !f.StartsWith("src/Comity.Storage/Postgres/", StringComparison.Ordinal))
        .Where(f => !MayNameProducts.ContainsKey(f))
        .Where(f => Tree.Parse(f).DescendantTokens().Any(t => t.Parent is IdentifierNameSyntax && Products.Any(p => t.Text.Contains(p, StringComparison.OrdinalIgnoreCase))))
        .ShouldBeEmpty();

    [Fact]
    public void A_slice_calls_no_other_slices_handlers()
    {
        var handlers = Tree.Code
            .Where(f => SliceOf(f) is not null && Tree.Parse(f).DescendantNodes().OfType<MethodDeclarationSyntax>().Any(m => m.Identifier.Text == "Handle"))
            .ToLookup(f => Path.GetFileNameWithoutExtension(f), SliceOf);
        var calls =
            from file in Tree.Code
            where SliceOf(file) is not null
            from call in Tree.Parse(file).DescendantNodes().OfType<InvocationExpressionSyntax>()
            where call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "Handle", Expression: IdentifierNameSyntax owner }
                && handlers[owner.Identifier.Text].Any() && !handlers[owner.Identifier.Text].Contains(SliceOf(file))
            select $"{file} calls {call.Expression}";
        calls.ShouldBeEmpty();
    }

    [Fact]
    public void Pages_hold_no_logic() => Tree.Files
        .Where(f => f.StartsWith("src/Comity.Server/Pages/", StringComparison.Ordinal) && f.EndsWith(".razor", StringComparison.Ordinal))
        .Where(f => Tree.Read(f) is var text && (text.Contains("ComityDb") || text.Contains("Writer ") || text.Contains("await ")))
        .ShouldBeEmpty();

    private static string? SliceOf(string path) =>
        Slices.FirstOrDefault(s => path.StartsWith($"src/Comity.Server/{s}/", StringComparison.Ordinal));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Comity.House.Tests;

public sealed class SizeTests
{
    private const int MaxFileLines = 300;
    private const int MaxMethodLines = 60;
    private const int MaxParameters = 5;
    private const int MaxFolders = 4;

    /// <summary>Exceptions by path or path:method, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["src/Comity.Server/Embedding/comity.js"] = "one file is all that another site's page loads, and its functions share one closure so that nothing is said twice within 8 KB",
    };

    [Fact]
    public void A_hand_written_file_has_at_most_300_lines() => Tree.HandWritten
        .Select(f => (Path: f, Lines: Tree.Read(f).AsSpan().Count('\n')))
        .Where(f => f.Lines > MaxFileLines && !Exceptions.ContainsKey(f.Path))
        .ShouldBeEmpty();

    [Fact]
    public void A_method_has_at_most_60_lines() => Methods()
        .Where(m => m.Lines > MaxMethodLines && !Exceptions.ContainsKey(m.Name))
        .Select(m => (m.Name, m.Lines))
        .ShouldBeEmpty();

    [Fact]
    public void A_method_takes_at_most_5_parameters() => Methods()
        .Where(m => m.Parameters > MaxParameters && !IsOverride(m.Node) && !IsEndpoint(m.Node) && !Exceptions.ContainsKey(m.Name))
        .Select(m => (m.Name, m.Parameters))
        .ShouldBeEmpty();

    [Fact]
    public void A_file_lies_at_most_4_folders_deep() => Tree.HandWritten
        .Where(f => f.Count(c => c == '/') > MaxFolders)
        .ShouldBeEmpty();

    [Fact]
    public void Every_exception_is_still_needed() => Exceptions.Keys
        .Where(k => !Tree.Files.Contains(k.Split(':')[0]))
        .ShouldBeEmpty();

    /// <summary>What the framework calls, it decides the parameters of: an endpoint's are bound from the request and the services.</summary>
    private static bool IsEndpoint(SyntaxNode method) => method is MethodDeclarationSyntax { Identifier.Text: "Handle" or "InvokeAsync" };

    private static bool IsOverride(SyntaxNode method) => method is MethodDeclarationSyntax m && m.Modifiers.Any(t => t.Text == "override");

    /// <summary>A method without its attributes; what goes along everywhere (the cancellation token), before the dot (this) or as a list (params) is no parameter to remember.</summary>
    private static IEnumerable<(string Name, int Lines, int Parameters, SyntaxNode Node)> Methods() =>
        from path in Tree.Code
        from method in Tree.Parse(path).DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let lines = method.SyntaxTree.GetLineSpan(TextSpan.FromBounds(method.ParameterList.SpanStart, method.Span.End))
        let name = method is MethodDeclarationSyntax m ? m.Identifier.Text : method.Kind().ToString()
        select ($"{path}:{name}", lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1, method.ParameterList.Parameters.Count(p => p.Type?.ToString() != "CancellationToken" && !p.Modifiers.Any(t => t.Text is "this" or "params")), (SyntaxNode)method);
}

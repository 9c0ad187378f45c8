using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Comity.House.Tests;

/// <summary>Every sentence of the checks and the decision stands in <c>src/Comity.Policy/Sentences/en.txt</c>, from which the other languages are kept complete.</summary>
public sealed class SentenceTests
{
    private static readonly HashSet<string> Said = [.. Tree.Code
        .Where(f => f.StartsWith("src/Comity.Policy/Checks/", StringComparison.Ordinal) || f is "src/Comity.Policy/Judge.cs" or "src/Comity.Policy/Reasons.cs")
        .SelectMany(f => Tree.Parse(f).DescendantNodes(n => n is not PropertyDeclarationSyntax { Identifier.Text: "About" }))
        .Where(n => n.IsKind(SyntaxKind.StringLiteralExpression))
        .Select(n => ((LiteralExpressionSyntax)n).Token.ValueText)
        .Where(s => s.EndsWith('.') && s.Contains(' ', StringComparison.Ordinal))];

    private static readonly HashSet<string> Kept = [.. Tree.Read("src/Comity.Policy/Sentences/en.txt").Split('\n').Where(l => l.Length > 0 && l[0] != '#')];

    [Fact]
    public void What_is_said_is_kept() => Said.Except(Kept).ShouldBeEmpty();

    [Fact]
    public void What_is_kept_is_said() => Kept.Except(Said).ShouldBeEmpty();
}

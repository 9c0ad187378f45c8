using System.Globalization;
using Comity.Policy;

namespace Comity.Server.Policies;

/// <summary>In which language a policy is shown.</summary>
public static class PolicyLanguages
{
    /// <summary>The policy's own tag for the wanted language or its parent; the policy's first language when it has neither.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="wanted">BCP 47, in order of preference.</param>
    public static string Choose(PolicyDocument policy, params IEnumerable<string?> wanted)
    {
        foreach (var tag in wanted)
            for (var t = tag ?? ""; t.Length > 0; t = t.LastIndexOf('-') is var cut and > 0 ? t[..cut] : "")
                if (policy.Languages.FirstOrDefault(l => string.Equals(l, t, StringComparison.OrdinalIgnoreCase)) is { } found)
                    return found;
        return policy.Languages[0];
    }

    /// <summary>The language's name in itself.</summary>
    public static string NameOf(string tag) =>
        CultureInfo.GetCultureInfo(tag).NativeName is { Length: > 0 } name ? char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..] : tag;

    /// <summary>The paragraphs of a text, which are set apart by empty lines.</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The text for where line ends are kept, as in a mail: within a paragraph they only wrapped its source.</summary>
    public static string Flowing(string text) => string.Join("\n\n", Paragraphs(text).Select(p => p.Replace('\n', ' ')));
}

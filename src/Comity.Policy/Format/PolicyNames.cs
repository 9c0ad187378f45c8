namespace Comity.Policy.Format;

/// <summary>How the file spells what the code has as enumerations, in their order.</summary>
public static class PolicyNames
{
    /// <summary>By <see cref="Verdict"/>.</summary>
    public static readonly IReadOnlyList<string> Verdicts = ["publish", "hold", "refuse"];

    /// <summary>By <see cref="SanctionKind"/>.</summary>
    public static readonly IReadOnlyList<string> Sanctions = ["warning", "pre-moderation", "suspension", "block"];

    /// <summary>In the order of their values.</summary>
    public static readonly IReadOnlyList<string> Booleans = ["false", "true"];
}

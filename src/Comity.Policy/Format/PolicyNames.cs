namespace Comity.Policy.Format;

/// <summary>How the file spells what the code has as enumerations, in their order.</summary>
internal static class PolicyNames
{
    public static readonly IReadOnlyList<string> Verdicts = ["publish", "hold", "refuse"];

    public static readonly IReadOnlyList<string> Sanctions = ["warning", "pre-moderation", "suspension", "block"];
}

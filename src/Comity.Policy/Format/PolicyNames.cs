namespace Comity.Policy.Format;

/// <summary>How the file spells what the code has as enumerations, in their order.</summary>
internal static class PolicyNames
{
    public static readonly IReadOnlyList<string> Verdicts = ["publish", "hold", "refuse"];

    public static readonly IReadOnlyList<string> Sanctions = ["warning", "pre-moderation", "suspension", "block"];
}

/// <summary>The checks that a policy can name.</summary>
internal static class CheckNames
{
    public static readonly IReadOnlyList<string> All =
    [
        "length", "links", "repeats", "names", "shouting", "private-data", "profanity", "sexual",
        "slurs", "insults", "threats", "dehumanising", "spam",
    ];
}

using Comity.Policy.Classifier;
using Comity.Policy.Text;

namespace Comity.Server.Perspective;

/// <summary>An attribute by the name that a request calls it, and where it can be served.</summary>
/// <param name="Score">What answers for it.</param>
/// <param name="Languages">BCP 47 primary languages, sorted.</param>
internal sealed record WireAttribute(ScoreAttribute Score, IReadOnlyList<string> Languages);

/// <summary>
/// The attributes served. A language counts only where the word lists that the attribute rests on exist: nobody is told
/// a low score because nothing was known. Perspective's other names (bridging, persuasion, most of the New York Times') are
/// not served, because nothing here measures them.
/// </summary>
internal static class WireAttributes
{
    private const string Experimental = "_EXPERIMENTAL";

    private static readonly Dictionary<ScoreAttribute, string[]> RestsOn = new()
    {
        [ScoreAttribute.Toxicity] = ["insults", "profanity"],
        [ScoreAttribute.SevereToxicity] = ["insults", "profanity", "slurs"],
        [ScoreAttribute.IdentityAttack] = ["slurs", "groups"],
        [ScoreAttribute.Insult] = ["insults"],
        [ScoreAttribute.Profanity] = ["profanity"],
        [ScoreAttribute.Threat] = ["threats"],
        [ScoreAttribute.SexuallyExplicit] = ["sexual"],
        [ScoreAttribute.Spam] = ["spam"],
        [ScoreAttribute.Dehumanisation] = ["images", "groups"],
        [ScoreAttribute.Incitement] = ["violence", "groups"],
        [ScoreAttribute.AttackOnCommenter] = ["insults", "you"],
        [ScoreAttribute.AttackOnAuthor] = ["insults", "author"],
    };

    /// <summary>Perspective's experimental names of what became production; served by the same head.</summary>
    private static readonly ScoreAttribute[] WithExperimental =
    [
        ScoreAttribute.Toxicity, ScoreAttribute.SevereToxicity, ScoreAttribute.IdentityAttack,
        ScoreAttribute.Insult, ScoreAttribute.Profanity, ScoreAttribute.Threat,
    ];

    private static readonly Dictionary<string, WireAttribute> ByName = Build();

    public static IReadOnlyDictionary<string, WireAttribute> All => ByName;

    /// <summary>Languages in which at least one attribute is served, sorted.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. ByName.Values.SelectMany(a => a.Languages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static WireAttribute? Find(string name) => ByName.GetValueOrDefault(name);

    private static Dictionary<string, WireAttribute> Build()
    {
        var lists = WordList.Shipped.ToLookup(e => e.Category, e => e.Language, StringComparer.Ordinal);
        var attributes = new Dictionary<string, WireAttribute>(StringComparer.Ordinal);
        foreach (var score in ScoreAttributes.All)
        {
            var languages = RestsOn[score].Select(category => lists[category]).Aggregate((a, b) => a.Intersect(b));
            attributes[score.WireName()] = new WireAttribute(score, [.. languages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }

        foreach (var score in WithExperimental)
            attributes[score.WireName() + Experimental] = attributes[score.WireName()];
        attributes["OBSCENE"] = attributes[ScoreAttribute.Profanity.WireName()];
        return attributes;
    }
}

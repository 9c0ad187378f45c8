namespace Comity.Policy.Classifier;

/// <summary>What the model scores. The value is the index of the head in the model file.</summary>
public enum ScoreAttribute
{
    Toxicity,
    SevereToxicity,
    IdentityAttack,
    Insult,
    Profanity,
    Threat,
    SexuallyExplicit,
    Spam,
    Dehumanisation,
    Incitement,
    AttackOnCommenter,
    AttackOnAuthor,
}

/// <summary>The attributes and their names on the wire (<c>SEVERE_TOXICITY</c>).</summary>
public static class ScoreAttributes
{
    private static readonly string[] Names =
    [
        "TOXICITY", "SEVERE_TOXICITY", "IDENTITY_ATTACK", "INSULT", "PROFANITY", "THREAT", "SEXUALLY_EXPLICIT", "SPAM",
        "DEHUMANISATION", "INCITEMENT", "ATTACK_ON_COMMENTER", "ATTACK_ON_AUTHOR",
    ];

    public static IReadOnlyList<ScoreAttribute> All { get; } = Enum.GetValues<ScoreAttribute>();

    /// <summary>The name on Perspective's wire and in <c>comity analyze</c>.</summary>
    public static string WireName(this ScoreAttribute attribute) => Names[(int)attribute];

    /// <summary>The attribute of a wire name; false for any other word. Case counts.</summary>
    public static bool TryParse(string name, out ScoreAttribute attribute)
    {
        var index = Array.IndexOf(Names, name);
        attribute = index < 0 ? ScoreAttribute.Toxicity : All[index];
        return index >= 0;
    }
}

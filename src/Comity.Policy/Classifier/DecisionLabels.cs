namespace Comity.Policy.Classifier;

/// <summary>What a moderator's decision says of the attributes of a text; the same for training and for fitting scores.</summary>
public static class DecisionLabels
{
    /// <summary>The words for what a text was removed for, with the attribute that each is about.</summary>
    public static IReadOnlyDictionary<string, ScoreAttribute> Subjects { get; } = new Dictionary<string, ScoreAttribute>
    {
        ["hatred"] = ScoreAttribute.IdentityAttack,
        ["personal-attacks"] = ScoreAttribute.Insult,
        ["profanity"] = ScoreAttribute.Profanity,
        ["violence"] = ScoreAttribute.Threat,
        ["sexual"] = ScoreAttribute.SexuallyExplicit,
        ["spam"] = ScoreAttribute.Spam,
    };

    /// <summary>What was let stand is harmless in every respect; what was removed is toxic unless it is advertising.</summary>
    /// <param name="subject">What it was removed for; a word that is none of <see cref="Subjects"/> tells no more than that it is toxic. Null: it was let stand.</param>
    public static IReadOnlyDictionary<ScoreAttribute, bool> Of(string? subject)
    {
        if (subject is null)
            return ScoreAttributes.All.ToDictionary(a => a, _ => false);
        var labels = new Dictionary<ScoreAttribute, bool>();
        if (Subjects.TryGetValue(subject, out var attribute))
            labels[attribute] = true;
        if (!labels.ContainsKey(ScoreAttribute.Spam))
            labels[ScoreAttribute.Toxicity] = true;
        return labels;
    }
}

using Comity.Policy;
using Comity.Server.Discussion;

namespace Comity.Server.Moderation;

/// <summary>A finding as a moderator reads it.</summary>
/// <param name="ClauseId">Empty: about the author or the discussion, under no clause.</param>
/// <param name="Number">The clause's number under the policy that judged; 0: none.</param>
public sealed record FindingView(string ClauseId, int Number, string Title, string Check, double Score)
{
    /// <summary>Ranges of the judged text.</summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];

    /// <summary>One sentence of evidence.</summary>
    public string Says { get; init; } = "";

    /// <summary>Such as "2 Personal attacks".</summary>
    public string Name => Number > 0 ? $"{Number} {Title}" : Title;

    /// <param name="json">The findings of a revision as stored.</param>
    /// <param name="policy">The policy that judged.</param>
    /// <param name="language">BCP 47.</param>
    public static IReadOnlyList<FindingView> Read(string json, PolicyDocument policy, string language) =>
        [.. FindingJson.Read(json).Select(f => Of(f, policy, language))];

    /// <inheritdoc cref="Read"/>
    public static FindingView Of(FindingJson finding, PolicyDocument policy, string language) =>
        new(finding.Clause, policy.NumberOf(finding.Clause), policy.Find(finding.Clause)?.Title.In(language) ?? finding.Clause, finding.Check, finding.Score)
        {
            Spans = [.. finding.Spans.Select(s => new TextSpan(s[0], s[1]))],
            Says = finding.Says,
        };
}

using Comity.Policy;
using Comity.Server.Languages;

namespace Comity.Server.Discussion;

/// <summary>What a decision tells the author: which clauses, and which words.</summary>
/// <param name="Verdict">What was or would be decided.</param>
/// <param name="Clauses">One for each clause touched, the gravest first.</param>
/// <param name="Words">The text as it was sent, cut where marking begins and ends.</param>
public sealed record Nudge(Verdict Verdict, IReadOnlyList<NudgeClause> Clauses, IReadOnlyList<(string Text, bool Marked)> Words)
{
    public static Nudge Of(Decision decision, PolicyDocument policy, string text)
    {
        var telling = decision.Findings.Where(f => f.Calls != Verdict.Publish).ToList();
        return new Nudge(
            decision.Verdict,
            [.. telling.GroupBy(f => f.Clause).Select(g => NudgeClause.Of(g.Key, [.. g], policy))],
            CommentHtml.Segments(text, telling.SelectMany(f => f.Spans)));
    }
}

/// <summary>One clause that a text breaks or may break.</summary>
/// <param name="Number">0: no clause, a rule of procedure such as pre-moderation.</param>
/// <param name="Sentence">"This breaks clause 2, Personal attacks."</param>
/// <param name="Says">The evidence, a sentence each.</param>
public sealed record NudgeClause(string Id, int Number, string Sentence, IReadOnlyList<string> Says)
{
    internal static NudgeClause Of(string clause, IReadOnlyList<Finding> findings, PolicyDocument policy)
    {
        var number = policy.NumberOf(clause);
        var breaks = findings.Any(f => f.Calls == Verdict.Refuse && !f.Failed);
        var sentence = number == 0
            ? findings[0].Says
            : breaks ? Say.Breaks(Name(clause, policy, Say)) : Say.MayBreak(Name(clause, policy, Say));
        return new NudgeClause(clause, number, sentence, number == 0 ? [] : [.. findings.Select(f => f.Says).Distinct()]);
    }

    /// <summary>"clause 2, Personal attacks".</summary>
    internal static string Name(string clause, PolicyDocument policy, Words words) =>
        policy.Find(clause) is { } found ? words.Clause(policy.NumberOf(clause), found.Title.In(words.Tag).TrimEnd('.')) : clause == Appeals.Grounds.Law ? words.TheLaw : words.ThePolicy;
}

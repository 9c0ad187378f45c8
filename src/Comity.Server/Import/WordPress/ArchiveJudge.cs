using System.Text.Encodings.Web;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Discussion;

namespace Comity.Server.Import.WordPress;

/// <summary>Asks the policy in force about comments that were approved before it was written.</summary>
internal static class ArchiveJudge
{
    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null when the policy is not asked or would publish; otherwise the decision, which is also counted and listed.</summary>
    public static Decision? Ask(ImportSession session, WxrComment comment, string markdown, DateTimeOffset at)
    {
        if (session.Judge is not { } judge || CommentRules.StateOf(comment) != Storage.Discussion.CommentState.Published)
            return null;
        var item = comment.Item;
        var decision = judge.Decide(new Submission
        {
            Text = markdown,
            Author = new AuthorFacts { Name = CommentRules.NameOf(comment), IsGuest = comment.UserId == 0 },
            Story = new StoryFacts
            {
                Headline = StoryRules.PlainWords(item.Title),
                Byline = session.Order.Survey.Authors.GetValueOrDefault(item.Creator, item.Creator),
                Language = session.Language,
                OwnHosts = OwnHosts(session),
            },
            Now = at,
        });
        if (decision.Verdict == Verdict.Publish)
            return null;
        session.Report.Judge(decision.Decisive is { Clause.Length: > 0 } decisive ? decisive.Clause : "(no clause)", decision.Verdict);
        session.Order.JudgeOut?.WriteLine(JsonSerializer.Serialize(
            new
            {
                Story = item.Id,
                item.Title,
                Comment = comment.Id,
                At = at,
                Verdict = FindingJson.Word(decision.Verdict),
                Clause = decision.Decisive?.Clause,
                decision.Reason,
                decision.PolicyVersion,
                decision.Model,
                Text = markdown,
                Findings = decision.Findings.Select(f => FindingJson.Of(f, judge.Policy)),
            },
            json));
        return decision;
    }

    private static string[] OwnHosts(ImportSession session) =>
        Uri.TryCreate(session.Order.Survey.Address, UriKind.Absolute, out var blog) ? [.. session.Order.Site.Hosts, blog.Host] : [.. session.Order.Site.Hosts];
}

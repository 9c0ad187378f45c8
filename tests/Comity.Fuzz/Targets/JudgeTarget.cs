using System.Text.Json;
using Comity.Policy;
using Comity.Server.Discussion;

namespace Comity.Fuzz.Targets;

/// <summary>
/// A comment with the facts around it under the shipped policy: text, parent, name, headline and language, with U+001E between them.
/// A finding: an exception, also one that the judge itself would make a finding of; words that are marked outside of the text or
/// out of order; another decision the second time, or with what was read ahead.
/// </summary>
internal sealed class JudgeTarget : Target
{
    private readonly List<Exception> defects = [];
    private readonly Judge judge;

    public JudgeTarget() => judge = new Judge(DefaultPolicy.Document, 1) { OnDefect = (_, defect) => defects.Add(defect) };

    public override string Name => "judge";

    public override string Promise => "Any comment is decided without a defect, the same each time, and every finding marks words that lie in it.";

    public override int Tries => 8000;

    public override IReadOnlyList<string> Words => SampleTexts.Pieces;

    public override IEnumerable<byte[]> Seeds() => SampleTexts.All.Select(Texts.Bytes);

    protected override void Try(byte[] input)
    {
        var submission = SubmissionOf(Texts.Of(input).Split('\u001e'));
        defects.Clear();
        var decision = judge.Decide(submission);
        if (defects.Count > 0)
            throw new AggregateException(defects);
        foreach (var finding in decision.Findings)
        {
            Require(finding.Score is >= 0 and <= 1, $"a score of {finding.Score} by {finding.Check}");
            var from = 0;
            foreach (var span in finding.Spans)
            {
                Require(span.Start >= from && span.End > span.Start && span.End <= submission.Text.Length, $"{finding.Check} marks {span} in a text of {submission.Text.Length}");
                from = span.End;
            }
        }

        Require(Same(judge.Decide(submission)) == Same(decision), "another decision the second time");
        Require(Same(judge.Decide(submission, judge.ReadAhead(submission))) == Same(decision), "another decision with what was read ahead");
        _ = CommentHtml.Segments(submission.Text, decision.Findings.SelectMany(f => f.Spans));
    }

    private static string Same(Decision decision) => JsonSerializer.Serialize(decision);

    private static Submission SubmissionOf(string[] parts)
    {
        string? Part(int i) => parts.Length > i ? parts[i] : null;
        return new Submission
        {
            Text = parts[0],
            ParentText = Part(1),
            Author = new AuthorFacts { Name = Part(2) ?? "Reader", IsGuest = true },
            Story = new StoryFacts { Headline = Part(3) ?? "Bridge closed", Byline = "Ada Bell", Language = Part(4) ?? "en", StaffNames = ["Ada Bell"], OwnHosts = ["news.example"] },
            Earlier = [new EarlierText(SampleTexts.All[0], SameAuthor: true, Paper.Now)],
            Now = Paper.Now,
        };
    }
}

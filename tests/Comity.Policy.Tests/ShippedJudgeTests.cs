using Comity.Policy.Checks;

namespace Comity.Policy.Tests;

/// <summary>The shipped checks under the default policy, where a table of comments does not reach.</summary>
public sealed class ShippedJudgeTests
{
    private static readonly Judge Judge = new(DefaultPolicy.Document, 1);

    [Theory]
    [InlineData("en", "Oh blimey, the tram again.", 3, 9)]
    [InlineData("en", "Oh bl1mey, the tram again.", 3, 9)]
    [InlineData("en", "Oh b.l.i.m.e.y, the tram again.", 3, 14)]
    public void Words_of_the_site_count_like_shipped_ones(string language, string text, int start, int end)
    {
        Judge.Decide(Submissions.Of(text)).Verdict.ShouldBe(Verdict.Publish);
        var own = new Judge(DefaultPolicy.Document with { Words = [new OwnWords("profanity", language, ["blimey"])] }, 2);

        var decision = own.Decide(Submissions.Of(text));

        decision.Verdict.ShouldNotBe(Verdict.Publish);
        decision.Decisive.ShouldNotBeNull().Clause.ShouldBe("profanity");
        decision.Decisive.Spans.ShouldBe([new TextSpan(start, end)]);
    }

    [Fact]
    public void All_evidence_is_shown_not_only_the_first()
    {
        var decision = Judge.Decide(Submissions.Of("You are an idiot, fuck off. His number is +44 20 7946 0123."));
        decision.Findings.Where(f => f.Calls != Verdict.Publish).Select(f => f.Clause).Distinct()
            .ShouldBe(["profanity", "personal-attacks", "private-data"], ignoreOrder: true);
        decision.Verdict.ShouldBe(Verdict.Refuse);
        decision.Reason.ShouldBe("Refused: it breaks clause 1 (No profanity).");
    }

    [Fact]
    public void A_name_of_the_staff_in_another_hand_is_held_back()
    {
        var submission = Submissions.Of("I agree.") with
        {
            Author = new AuthorFacts { Name = "Mаria Оrlin", IsGuest = true },
            Story = new StoryFacts { Headline = "H", Language = "en", StaffNames = ["Maria Orlin"] },
        };
        Judge.Decide(submission).Decisive.ShouldNotBeNull().Clause.ShouldBe("names");
        Judge.Decide(submission with { Author = new AuthorFacts { Name = "Mario Merlin" } }).Verdict.ShouldBe(Verdict.Publish);
    }

    [Fact]
    public void The_same_text_again_is_spam()
    {
        const string Text = "The council should publish the minutes of all its meetings before the vote.";
        var earlier = new EarlierText(Text, SameAuthor: true, Submissions.Now.AddMinutes(-5));
        Judge.Decide(Submissions.Of(Text) with { Earlier = [earlier] }).Decisive.ShouldNotBeNull().Clause.ShouldBe("spam");
        Judge.Decide(Submissions.Of("I read the minutes and found nothing.") with { Earlier = [earlier] }).Verdict.ShouldBe(Verdict.Publish);
    }

    [Fact]
    public void Links_to_the_paper_itself_are_no_advertising()
    {
        var text = string.Join(' ', Enumerable.Range(1, 12).Select(i => $"https://paper.example/stories/{i}"));
        var submission = Submissions.Of(text);
        Judge.Decide(submission).Findings.ShouldContain(f => f.Check == "links" && f.Calls != Verdict.Publish);
        Judge.Decide(submission with { Story = submission.Story with { OwnHosts = ["paper.example"] } })
            .Findings.ShouldNotContain(f => f.Check == "links" && f.Calls != Verdict.Publish);
    }

    [Fact]
    public void A_whole_megabyte_is_judged_and_is_noise()
    {
        var decision = Judge.Decide(Submissions.Of(string.Concat(Enumerable.Repeat("word ", 200_000))));
        decision.Findings.ShouldContain(f => f.Clause == "noise" && f.Calls != Verdict.Publish);
        decision.Findings.ShouldAllBe(f => !f.Failed);
    }
}

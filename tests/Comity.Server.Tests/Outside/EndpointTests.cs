using System.Net;
using Comity.Policy;
using Comity.Policy.Classifier;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Outside;

public sealed class EndpointTests
{
    private const string Good = """{"id":"modr-1","model":"omni-moderation-latest","results":[{"flagged":true,"categories":{"hate":true},"category_scores":{"hate":0.91,"violence":0.02}}]}""";

    [Fact]
    public async Task It_is_asked_as_a_moderation_endpoint_and_its_score_holds()
    {
        await using var stub = await Stub.StartAsync((_, _) => Task.FromResult((200, Good)));
        await using var paper = await AskingPaperAsync(stub, "Key=secret", "Model=omni");
        using var answer = await PostAsync(paper);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await answer.JsonAsync()).Says().ShouldBe(["The outside model “guard” sees “hate” here (0.91)."]);
        stub.Requests.ShouldBe([("/v1/moderations", "Bearer secret", """{"input":"The bridge is wide.","model":"omni"}""")]);
        var (answers, model) = await paper.KeptAsync();
        answers.ShouldHaveSingleItem().Scores.ShouldBe([new OutsideScore("hate", 0.91), new OutsideScore("violence", 0.02)]);
        model.ShouldBe($"{Scorer.Shipped.Version}~guard-{answers![0].Model}");
        answers[0].Model.ShouldStartWith("omni-mo.");
    }

    [Theory]
    [InlineData(500, Good)]
    [InlineData(307, Good)]
    [InlineData(200, "{\"results\":[{\"category_scores\":{\"hate\":")]
    [InlineData(200, "{\"results\":[]}")]
    [InlineData(200, "[]")]
    [InlineData(200, "")]
    [InlineData(200, "{\"results\":[{\"category_scores\":{\"hate\":\"high\"}}]}")]
    [InlineData(200, "{\"results\":[{\"category_scores\":{\"hate\":1.5}}]}")]
    public async Task One_that_fails_holds_by_the_operators_choice_or_has_no_say(int status, string body)
    {
        await using var stub = await Stub.StartAsync((_, _) => Task.FromResult((status, body)));
        await using (var holding = await AskingPaperAsync(stub))
        {
            using var held = await PostAsync(holding);
            held.StatusCode.ShouldBe(HttpStatusCode.Accepted);
            (await held.JsonAsync()).Says().ShouldBe(["The outside model “guard” could not be asked."]);
            (await holding.KeptAsync()).Answers.ShouldHaveSingleItem().Failure.ShouldBe(Verdict.Hold);
        }

        await using var publishing = await AskingPaperAsync(stub, "Failure=Publish");
        using var published = await PostAsync(publishing);
        published.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await published.JsonAsync()).Says().ShouldBe(["The outside model “guard” could not be asked."]);
        (await publishing.KeptAsync()).Answers.ShouldHaveSingleItem().Failure.ShouldBe(Verdict.Publish);
    }

    [Theory]
    [InlineData("Hold", HttpStatusCode.Accepted)]
    [InlineData("Publish", HttpStatusCode.Created)]
    public async Task One_that_hangs_is_given_up_at_its_time_limit_and_others_post_meanwhile(string failure, HttpStatusCode expected)
    {
        var asked = new TaskCompletionSource();
        await using var stub = await Stub.StartAsync(async (text, aborted) =>
        {
            if (!text.Contains("wide", StringComparison.Ordinal))
                return (200, """{"results":[{"category_scores":{"hate":0.01}}]}""");
            asked.SetResult();
            await new TaskCompletionSource().Task.WaitAsync(aborted);
            return (200, "");
        });
        await using var paper = await AskingPaperAsync(stub, "Failure=" + failure, "TimeLimit=1500");
        var slow = PostAsync(paper);
        await asked.Task;
        using (var other = await PostAsync(paper, "A heron stood on the quay.", "quay"))
            other.StatusCode.ShouldBe(HttpStatusCode.Created);
        paper.Time.Advance(TimeSpan.FromMilliseconds(1499));
        slow.IsCompleted.ShouldBeFalse();
        paper.Time.Advance(TimeSpan.FromMilliseconds(1));
        using var answer = await slow;
        answer.StatusCode.ShouldBe(expected);
        (await answer.JsonAsync()).Says().ShouldBe(["The outside model “guard” could not be asked."]);
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_text_that_the_discussion_does_not_take()
    {
        await using var stub = await Stub.StartAsync((_, _) => Task.FromResult((200, Good)));
        await using var paper = await AskingPaperAsync(stub);
        var story = await paper.AddStoryAsync("over", s => s.Discussion = Comity.Storage.Stories.DiscussionState.ReadOnly);
        using var client = paper.NewClient();
        using var answer = await client.PostCommentAsync(story.Id, "The bridge is wide.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        stub.Requests.ShouldBeEmpty();
    }

    private static async Task<Paper> AskingPaperAsync(Stub stub, params string[] settings)
    {
        var paper = await Paper.StartAsync(null, ["--Comity:Outside:guard:Kind=Endpoint", $"--Comity:Outside:guard:Url={stub.Address}", .. settings.Select(s => "--Comity:Outside:guard:" + s)]);
        await paper.EnactAsync("guard");
        return paper;
    }

    private static async Task<HttpResponseMessage> PostAsync(Paper paper, string text = "The bridge is wide.", string slug = "harbour")
    {
        var story = await paper.AddStoryAsync(slug);
        using var client = paper.NewClient();
        return await client.PostCommentAsync(story.Id, text);
    }
}

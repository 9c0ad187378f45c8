using System.Net;
using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Server.Policies;
using Comity.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Discussion;

public sealed class OutsideModelTests
{
    [Fact]
    public async Task A_clause_that_names_a_model_nobody_asks_holds_and_says_so()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        var first = DefaultPolicy.Document.Clauses[0];
        var asking = first with { Checks = [.. first.Checks, new ClauseCheck(OutsideCheck.Name, 0.8, null) { Outside = new OutsideLabel("transformer", "hate") }] };
        var policy = DefaultPolicy.Document with { Clauses = [asking, .. DefaultPolicy.Document.Clauses.Skip(1)] };
        await paper.Services.GetRequiredService<PolicyDesk>().EnactAsync(new PolicyDesk.Request(paper.Site.Id, policy, "", null), TestContext.Current.CancellationToken);
        using var client = paper.NewClient();
        using var answer = await client.PostCommentAsync(story.Id, "The bridge is wide enough.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var posted = await answer.JsonAsync();
        posted.GetProperty("verdict").GetString().ShouldBe("hold");
        var finding = posted.GetProperty("findings")[0];
        (finding.GetProperty("check").GetString(), finding.GetProperty("says").GetString()).ShouldBe((OutsideCheck.Name, "The outside model “transformer” could not be asked."));
    }
}

using System.Net;
using System.Text.Json.Nodes;
using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Perspective;

public sealed class SuggestScoreTests
{
    /// <summary>As Coral sends it at a moderator's decision.</summary>
    private const string Body = """
        {"comment":{"text":"You are an idiot."},"context":{"entries":[{"text":"{\"url\":\"https://paper.example/1\"}"}]},
         "attributeScores":{"SEVERE_TOXICITY":{"summaryScore":{"value":1}}},"languages":["EN"],
         "communityId":"Coral:https://paper.example","clientToken":"comment:17"}
        """;

    [Fact]
    public async Task A_suggestion_is_kept_and_comes_out_for_retraining()
    {
        await using var paper = await Paper.StartAsync();
        var (status, json) = await paper.SendAsync("suggestscore", Body);
        status.ShouldBe(HttpStatusCode.OK);
        json.ToJsonString().ShouldBe("""{"clientToken":"comment:17","detectedLanguages":["en"],"requestedLanguages":["EN"]}""");
        var line = JsonNode.Parse((await paper.ComityAsync("suggestions", "export")).Output)!;
        ((string)line["text"]!, (int)line["scores"]!["SEVERE_TOXICITY"]!, (string)line["communityId"]!, (string)line["languages"]![0]!)
            .ShouldBe(("You are an idiot.", 1, "Coral:https://paper.example", "EN"));
        (await paper.ComityAsync("suggestions", "clear")).Output.ShouldBe("1 suggestions are gone.\n");
        (await paper.ReadAsync(db => db.ScoreSuggestions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Where_none_are_kept_they_are_answered_all_the_same()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Perspective:KeepSuggestions=false");
        (await paper.SendAsync("suggestscore", Body)).Status.ShouldBe(HttpStatusCode.OK);
        (await paper.ReadAsync(db => db.ScoreSuggestions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_suggestion_that_says_nothing_is_refused()
    {
        await using var paper = await Paper.StartAsync();
        foreach (var scores in Silent)
        {
            var (status, json) = await paper.SendAsync("suggestscore", """{"comment":{"text":"hello you"},"attributeScores":""" + scores + "}");
            status.ShouldBe(HttpStatusCode.BadRequest, scores);
            json.Type().ShouldBe("INVALID_REQUEST");
        }
    }

    private static readonly string[] Silent =
    [
        "{}",
        """{"TOXICITY":{}}""",
        """{"TOXICITY":{"summaryScore":{"value":7}}}""",
        """{"TOXICITY":{"summaryScore":{"value":1,"type":"RAW"}}}""",
        """{"TOXICITY":{"spanScores":[{"begin":0,"score":{"value":1}}]}}""",
        """{"TOXICITY":{"spanScores":[{"begin":2,"end":99,"score":{"value":1}}]}}""",
        """{"a b":{"summaryScore":{"value":1}}}""",
    ];
}

using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Comity.Policy.Classifier;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Perspective;

public sealed class AnalyzeTests(WirePaper wire) : IClassFixture<WirePaper>
{
    private const string Insult = "What a calm day. You are an idiot.";
    private readonly Paper paper = wire.Paper;

    [Fact]
    public async Task A_comment_is_scored_by_the_attributes_asked_for()
    {
        var (status, json) = await paper.AnalyzeAsync($$$"""
            {"comment":{"text":"{{{Insult}}}","type":"PLAIN_TEXT"},"requestedAttributes":{"TOXICITY":{},"INSULT":{"scoreType":"PROBABILITY"}},
             "languages":["en-GB"],"doNotStore":true,"clientToken":"t-1","sessionId":"s","communityId":"c"}
            """);
        status.ShouldBe(HttpStatusCode.OK);
        json["attributeScores"]!.AsObject().Select(a => a.Key).ShouldBe(["TOXICITY", "INSULT"]);
        json.Summary("INSULT").ShouldBeInRange(0.5, 1);
        var insult = json["attributeScores"]!["INSULT"]!;
        ((string)insult["summaryScore"]!["type"]!).ShouldBe("PROBABILITY");
        var span = insult["spanScores"]!.AsArray().ShouldHaveSingleItem()!;
        ((int)span["begin"]!, (int)span["end"]!).ShouldBe((0, Insult.Length));
        json["languages"]!.ToJsonString().ShouldBe("[\"en-GB\"]");
        json["detectedLanguages"]!.ToJsonString().ShouldBe("[\"en\"]");
        ((string)json["clientToken"]!).ShouldBe("t-1");
    }

    [Fact]
    public async Task Spans_are_asked_for_cover_the_text_in_utf16_units_and_are_in_order()
    {
        const string text = "Good morning 👋🏽 to all. You are an idiot!";
        var (_, json) = await paper.AnalyzeAsync($$$"""{"comment":{"text":"{{{text}}}"},"requestedAttributes":{"INSULT":{}},"spanAnnotations":true}""");
        var spans = json["attributeScores"]!["INSULT"]!["spanScores"]!.AsArray().Select(s => (Begin: (int)s!["begin"]!, End: (int)s["end"]!)).ToList();
        spans.ShouldNotBeEmpty();
        spans.ShouldAllBe(s => s.Begin >= 0 && s.Begin < s.End && s.End <= text.Length);
        spans.Zip(spans.Skip(1)).ShouldAllBe(p => p.First.End <= p.Second.Begin);
        spans.ShouldContain(s => text.Substring(s.Begin, s.End - s.Begin).Contains("idiot"));
    }

    [Fact]
    public async Task What_lies_below_its_threshold_is_left_out_and_with_it_the_map()
    {
        var (status, json) = await paper.AnalyzeAsync("""{"comment":{"text":"A calm day."},"requestedAttributes":{"INSULT":{"scoreThreshold":0.99}}}""");
        status.ShouldBe(HttpStatusCode.OK);
        json.Select(f => f.Key).ShouldBe(["languages", "detectedLanguages"]);
    }

    [Fact]
    public async Task All_twelve_heads_and_perspectives_aliases_are_served()
    {
        string[] names = [.. ScoreAttributes.All.Select(a => a.WireName()), "TOXICITY_EXPERIMENTAL", "SEVERE_TOXICITY_EXPERIMENTAL", "IDENTITY_ATTACK_EXPERIMENTAL",
            "INSULT_EXPERIMENTAL", "PROFANITY_EXPERIMENTAL", "THREAT_EXPERIMENTAL", "OBSCENE"];
        var wanted = string.Join(',', names.Select(n => $"\"{n}\":{{}}"));
        var (status, json) = await paper.AnalyzeAsync("""{"comment":{"text":"You are an idiot."},"languages":["en"],"requestedAttributes":{""" + wanted + "}}");
        status.ShouldBe(HttpStatusCode.OK);
        json["attributeScores"]!.AsObject().Select(a => a.Key).ShouldBe(names);
        json.Summary("INSULT_EXPERIMENTAL").ShouldBe(json.Summary("INSULT"));
        json.Summary("OBSCENE").ShouldBe(json.Summary("PROFANITY"));
    }

    [Theory]
    [InlineData("ru", "Ты просто добрый человек")]
    [InlineData("tr", "Bu haber çok güzel")]
    [InlineData("hy", "Սա շատ լավ նորություն է")]
    [InlineData("az", "Bu çox gözəl xəbərdir")]
    [InlineData("de", "Das ist eine gute Nachricht")]
    [InlineData("fr", "C'est une bonne nouvelle")]
    [InlineData("es", "Es una buena noticia")]
    [InlineData("ar", "هذا خبر جيد جدا")]
    [InlineData("fa", "این خبر بسیار خوبی است چرا")]
    public async Task The_production_six_are_served_in_every_language_of_the_lists(string language, string text)
    {
        var (status, json) = await paper.AnalyzeAsync(
            $$$"""{"comment":{"text":"{{{text}}}"},"languages":["{{{language}}}"],"requestedAttributes":{"TOXICITY":{},"SEVERE_TOXICITY":{},"IDENTITY_ATTACK":{},"INSULT":{},"PROFANITY":{},"THREAT":{} } }""");
        status.ShouldBe(HttpStatusCode.OK, json.ToJsonString());
        json["detectedLanguages"]!.ToJsonString().ShouldBe($"[\"{language}\"]");
    }

    [Fact]
    public async Task Fields_and_indentation_are_as_asked_for()
    {
        const string body = """{"comment":{"text":"You are an idiot."},"requestedAttributes":{"INSULT":{},"TOXICITY":{}}}""";
        var (_, json) = await paper.AnalyzeAsync(body, "?fields=languages,attributeScores(INSULT/summaryScore/value)&prettyPrint=false&alt=json&$.xgafv=2");
        json["attributeScores"]!.ToJsonString().ShouldMatch("""^\{"INSULT":\{"summaryScore":\{"value":[0-9.]+\}\}\}$""");
        json.ContainsKey("detectedLanguages").ShouldBeFalse();
        using var client = paper.NewClient();
        using var dense = await client.PostAsync(new Uri("/v1alpha1/comments:analyze?prettyPrint=false", UriKind.Relative), new StringContent(body));
        (await dense.Content.ReadAsStringAsync()).TrimEnd().ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_packed_request_is_unpacked_up_to_the_limit()
    {
        (await SendPackedAsync("""{"comment":{"text":"A calm day."},"requestedAttributes":{"TOXICITY":{}}}""")).Status.ShouldBe(HttpStatusCode.OK);
        var bomb = await SendPackedAsync("{\"comment\":{\"text\":\"" + new string('a', 5_000_000) + "\"}}");
        bomb.Status.ShouldBe(HttpStatusCode.BadRequest);
        bomb.Json.Message().ShouldBe("Request payload size exceeds the limit: 4194304 bytes.");
    }

    [Fact]
    public async Task Any_host_and_any_origin_are_let_in()
    {
        using var client = paper.NewClient();
        using var ask = new HttpRequestMessage(HttpMethod.Options, "/v1alpha1/comments:analyze?key=x");
        ask.Headers.Add("Origin", "http://localhost:3000");
        ask.Headers.Add("Access-Control-Request-Method", "POST");
        ask.Headers.Add("Access-Control-Request-Headers", "content-type,x-goog-api-client");
        using var may = await client.SendAsync(ask);
        may.StatusCode.ShouldBe(HttpStatusCode.OK);
        may.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["http://localhost:3000"]);
        may.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["content-type,x-goog-api-client"]);

        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1alpha1/comments:analyze")
        {
            Content = new StringContent("""{"comment":{"text":"A calm day."},"requestedAttributes":{"TOXICITY":{}}}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Host = "commentanalyzer.googleapis.com";
        request.Headers.Add("Origin", "http://localhost:3000");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Cookie", "comity-form=x");
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["http://localhost:3000"]);
    }

    [Theory]
    [InlineData("/$discovery/rest?version=v1alpha1")]
    [InlineData("/discovery/v1/apis/commentanalyzer/v1alpha1/rest")]
    public async Task The_discovery_document_leads_back_to_the_address_it_was_asked_at(string path)
    {
        using var client = paper.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "judge.example:8080";
        using var answer = await client.SendAsync(request);
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        ((string)json["rootUrl"]!).ShouldBe("http://judge.example:8080/");
        ((string)json["resources"]!["comments"]!["methods"]!["analyze"]!["path"]!).ShouldBe("v1alpha1/comments:analyze");
        ((string)json["schemas"]!["SpanScore"]!["properties"]!["begin"]!["format"]!).ShouldBe("int32");
    }

    private async Task<(HttpStatusCode Status, JsonObject Json)> SendPackedAsync(string body)
    {
        var bytes = new MemoryStream();
        await using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(body));
        using var content = new ByteArrayContent(bytes.ToArray());
        content.Headers.ContentEncoding.Add("gzip");
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var client = paper.NewClient();
        using var answer = await client.PostAsync(new Uri("/v1alpha1/comments:analyze", UriKind.Relative), content);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
    }
}

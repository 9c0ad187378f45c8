using System.Net;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Perspective;

public sealed class WireErrorTests(WirePaper wire) : IClassFixture<WirePaper>
{
    private readonly Paper paper = wire.Paper;

    [Theory]
    [InlineData("""{"requestedAttributes":{"TOXICITY":{}}}""", "COMMENT_EMPTY", "Comment must be non-empty.")]
    [InlineData("""{"comment":{"text":" \n"},"requestedAttributes":{"TOXICITY":{}}}""", "COMMENT_EMPTY", "Comment must be non-empty.")]
    [InlineData("""{"comment":{"text":"hello you"}}""", "NO_REQUESTED_ATTRIBUTES", "Missing requested_attributes")]
    [InlineData("""{"comment":{"text":"hello you"},"requestedAttributes":{}}""", "NO_REQUESTED_ATTRIBUTES", "Missing requested_attributes")]
    [InlineData("""{"comment":{"text":"hello you"},"requestedAttributes":{"AFFINITY_EXPERIMENTAL":{}}}""", "INVALID_REQUEST", "Unknown requested attribute: AFFINITY_EXPERIMENTAL")]
    [InlineData("""{"comment":{"text":"hello you"},"requestedAttributes":{"toxicity":{}}}""", "INVALID_REQUEST", "Unknown requested attribute: toxicity")]
    [InlineData("""{"comment":{"text":"hello you"},"requestedAttributes":{"TOXICITY":{"scoreType":"RAW"}}}""", "INVALID_REQUEST", "Requested score type RAW is not supported by attribute TOXICITY")]
    [InlineData("""{"comment":{"text":"hello you","type":"HTML"},"requestedAttributes":{"TOXICITY":{}}}""", "INVALID_REQUEST", "Currently, only 'PLAIN_TEXT' comments are supported")]
    [InlineData("""{"comment":{"text":"12345"},"requestedAttributes":{"TOXICITY":{}}}""", "LANGUAGE_DETECTION_FAILED", "Unable to detect language.")]
    [InlineData("""{"comment":{"text":"hello you"},"requestedAttributes":{"TOXICITY":{}},"languages":["en","it"]}""", "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE", "Attribute TOXICITY does not support request languages: en, it")]
    [InlineData("""{"comment":{"text":"გამარჯობა"},"requestedAttributes":{"INSULT":{}}}""", "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE", "Attribute INSULT does not support request languages: ka")]
    [InlineData("""{"comment":{"text":"hello"},"requestedAttributes":{"TOXICITY":{}},"context":{"entries":[{"text":"a"}],"articleAndParentComment":{"article":{"text":"b"}}}}""", "INVALID_REQUEST", "Context can have either entries or article_and_parent_comment, but both fields were populated.")]
    public async Task What_perspective_itself_refuses_is_refused_in_its_words(string body, string type, string message)
    {
        var (status, json) = await paper.AnalyzeAsync(body);
        status.ShouldBe(HttpStatusCode.BadRequest);
        json.Message().ShouldBe(message);
        ((int)json["error"]!["code"]!, (string)json["error"]!["status"]!).ShouldBe((400, "INVALID_ARGUMENT"));
        ((string)json["error"]!["details"]![0]!["@type"]!).ShouldBe("type.googleapis.com/google.commentanalyzer.v1alpha1.Error");
        json.Type().ShouldBe(type);
    }

    [Fact]
    public async Task An_unserved_language_is_told_with_its_attribute()
    {
        var (_, json) = await paper.AnalyzeAsync("""{"comment":{"text":"hello you"},"requestedAttributes":{"TOXICITY":{}},"languages":["it"]}""");
        json["error"]!["details"]![0]!["languageNotSupportedByAttributeError"]!.ToJsonString()
            .ShouldBe("""{"attribute":"TOXICITY","requestedLanguages":["it"],"detectedLanguages":["en"]}""");
    }

    [Fact]
    public async Task An_attribute_is_honest_about_the_languages_it_knows()
    {
        (await paper.AnalyzeAsync("""{"comment":{"text":"هذا خبر جيد"},"requestedAttributes":{"ATTACK_ON_AUTHOR":{}},"languages":["ar"]}""")).Json.Message()
            .ShouldBe("Attribute ATTACK_ON_AUTHOR does not support request languages: ar");
    }

    [Fact]
    public async Task The_limit_is_20480_bytes_of_utf8()
    {
        static string Body(string text) => "{\"comment\":{\"text\":\"" + text + "\"},\"requestedAttributes\":{\"TOXICITY\":{}},\"languages\":[\"ru\"]}";
        (await paper.AnalyzeAsync(Body(new string('я', 10_240)))).Status.ShouldBe(HttpStatusCode.OK);
        var (status, json) = await paper.AnalyzeAsync(Body(new string('я', 10_241)));
        status.ShouldBe(HttpStatusCode.BadRequest);
        json.Message().ShouldBe("Comment text was too many bytes. Value (20482) exceeded limit (20480).");
        json.Type().ShouldBe("COMMENT_TOO_LONG");
    }

    [Theory]
    [InlineData("{", null, "Invalid JSON payload received. Unexpected token at line 1, byte 1.")]
    [InlineData("[]", null, "Invalid JSON payload received. Unknown name \"\": Root element must be a message.")]
    [InlineData("""{"comments":{}}""", null, "Invalid JSON payload received. Unknown name \"comments\": Cannot find field.")]
    [InlineData("""{"comment":{"text":"a","txt":1}}""", "comment", "Invalid JSON payload received. Unknown name \"txt\" at 'comment': Cannot find field.")]
    [InlineData("""{"comment":{"text":12}}""", "comment.text", "Invalid value at 'comment.text' (TYPE_STRING), 12")]
    [InlineData("""{"comment":"hello"}""", "comment", "Invalid value at 'comment' (type.googleapis.com/google.commentanalyzer.v1alpha1.TextEntry), \"hello\"")]
    [InlineData("""{"comment":{"text":"hi"},"requestedAttributes":{"TOXICITY":{"scoreType":"BEST"}}}""", "requested_attributes[0].value.score_type", "Invalid value at 'requested_attributes[0].value.score_type' (type.googleapis.com/google.commentanalyzer.v1alpha1.AttributeParameters.ScoreType), \"BEST\"")]
    [InlineData("""{"comment":{"text":"hi"},"requestedAttributes":{"TOXICITY":{"scoreThreshold":"high"}}}""", "requested_attributes[0].value.score_threshold", "Invalid value at 'requested_attributes[0].value.score_threshold' (TYPE_FLOAT), \"high\"")]
    [InlineData("""{"comment":{"text":"hi"},"requestedAttributes":{"TOXICITY":{}},"doNotStore":"maybe"}""", "do_not_store", "Invalid value at 'do_not_store' (TYPE_BOOL), \"maybe\"")]
    [InlineData("""{"comment":{"text":"\ud800"},"requestedAttributes":{"TOXICITY":{}}}""", "comment.text", "Invalid JSON payload received. A text holds half a surrogate pair.")]
    public async Task A_request_of_another_shape_is_told_where(string body, string? field, string message)
    {
        var (status, json) = await paper.AnalyzeAsync(body);
        status.ShouldBe(HttpStatusCode.BadRequest);
        json.Message().ShouldBe(message);
        var detail = json["error"]!["details"]![0]!;
        ((string)detail["@type"]!).ShouldBe("type.googleapis.com/google.rpc.BadRequest");
        ((string?)detail["fieldViolations"]![0]!["field"]).ShouldBe(field);
    }

    [Fact]
    public async Task Names_as_in_the_proto_nulls_and_numbers_as_text_are_taken() =>
        (await paper.AnalyzeAsync("""{"comment":{"text":"hello you","type":null},"requested_attributes":{"TOXICITY":{"score_threshold":"0","score_type":1}},"client_token":"x","languages":"en"}"""))
            .Status.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("?alt=proto", "alt")]
    [InlineData("?callback=f", "callback")]
    [InlineData("?prettyPrint=perhaps", "prettyPrint")]
    [InlineData("?$.xgafv=3", "$.xgafv")]
    [InlineData("?fields=attributeScores(", "fields")]
    public async Task A_query_parameter_that_is_not_served_is_refused(string query, string name)
    {
        var (status, json) = await paper.AnalyzeAsync("""{"comment":{"text":"hello you"},"requestedAttributes":{"TOXICITY":{}}}""", query);
        status.ShouldBe(HttpStatusCode.BadRequest);
        ((string)json["error"]!["details"]![0]!["fieldViolations"]![0]!["field"]!).ShouldBe(name);
    }
}

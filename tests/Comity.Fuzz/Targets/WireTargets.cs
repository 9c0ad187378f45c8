using System.Net;
using System.Text.Json;
using Comity.Policy.Classifier;
using Comity.Server.Perspective;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Fuzz.Targets;

/// <summary>A call of Perspective's wire: the query string in the first line, the body below.</summary>
internal static class Wire
{
    public static readonly string[] Words =
    [
        "\"comment\":", "\"text\":", "\"type\":", "\"PLAIN_TEXT\"", "\"HTML\"", "\"requestedAttributes\":", "\"requested_attributes\":", "\"TOXICITY\":", "\"scoreType\":", "\"PROBABILITY\"", "\"scoreThreshold\":",
        "\"languages\":", "[\"en\"]", "\"spanAnnotations\":", "\"doNotStore\":", "\"context\":", "\"entries\":", "\"articleAndParentComment\":", "\"clientToken\":", "\"attributeScores\":", "\"summaryScore\":", "\"spanScores\":",
        "\"begin\":", "\"end\":", "\"score\":", "\"value\":", "\"\\ud800\"", "\\udfff", "1e400", "-0", "0.5", "true", "null", "fields=", "attributeScores(", "summaryScore/value", "prettyPrint=", "alt=json", "key=", "&", "$", "*",
    ];

    /// <exception cref="FindingException">Neither an answer nor an error in Google's form.</exception>
    public static void Call(byte[] input, Func<IServiceProvider, HttpContext, Task> handle)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        var query = end > 0 ? Texts.Of(input.AsSpan(0, end)) : "";
        Paper.Shared.InScope(services =>
        {
            var context = new DefaultHttpContext { RequestServices = services };
            context.Connection.RemoteIpAddress = IPAddress.Loopback;
            context.Request.Method = "POST";
            context.Request.QueryString = new QueryString("?" + query);
            context.Request.Body = new MemoryStream(input[(end + 1)..]);
            using var answer = new MemoryStream();
            context.Response.Body = answer;
            handle(services, context).GetAwaiter().GetResult();
            Look(context.Response.StatusCode, answer.ToArray());
            return 0;
        });
    }

    private static void Look(int status, byte[] answer)
    {
        using var json = JsonDocument.Parse(answer);
        if (status == StatusCodes.Status200OK)
            return;
        var error = json.RootElement.GetProperty("error");
        if (status != StatusCodes.Status400BadRequest || error.GetProperty("code").GetInt32() != status || error.GetProperty("message").GetString() is not { Length: > 0 } || error.GetProperty("status").GetString() is not { Length: > 0 })
            throw new FindingException($"the answer {status} {json.RootElement}");
    }
}

/// <summary><c>comments:analyze</c>. A finding: an exception (a 500 on the wire), or an answer that is neither scores nor a 400 in Google's form.</summary>
internal sealed class AnalyzeTarget : Target
{
    public override string Name => "analyze";

    public override string Promise => "Any query and body of comments:analyze get scores or a 400 in Google's error form.";

    public override IReadOnlyList<string> Words => Wire.Words;

    public override IEnumerable<byte[]> Seeds() => Texts.Bytes(
        "prettyPrint=false\n{\"comment\":{\"text\":\"You are an idiot.\",\"type\":\"PLAIN_TEXT\"},\"requestedAttributes\":{\"TOXICITY\":{\"scoreType\":\"PROBABILITY\",\"scoreThreshold\":0.1},\"INSULT\":{}},\"languages\":[\"en\"],\"doNotStore\":true,\"spanAnnotations\":true,\"clientToken\":\"a\"}",
        "fields=languages,attributeScores(TOXICITY/summaryScore/value)&alt=json\n{\"comment\":{\"text\":\"Warum ist die Brücke zu? Alle Idioten.\"},\"requested_attributes\":{\"TOXICITY\":{\"score_threshold\":\"0.5\"}},\"session_id\":\"b\"}",
        "\n{\"comment\":{\"text\":\"word\"},\"context\":{\"entries\":[{\"text\":\"earlier\"}]},\"requestedAttributes\":{\"OBSCENE\":{\"scoreType\":1}}}",
        "key=a&$prettyPrint=1\n{\"context\":{\"articleAndParentComment\":{\"article\":{\"text\":\"a\"},\"parentComment\":{\"text\":\"b\"}}},\"comment\":{\"text\":\"c\"},\"requestedAttributes\":{\"SPAM\":null}}");

    protected override void Try(byte[] input) => Wire.Call(input, (services, context) =>
        AnalyzeComment.Handle(context, services.GetRequiredService<WireDoor>(), services.GetRequiredService<Scorer>()));
}

/// <summary><c>comments:suggestscore</c>, to the door of the database. A finding: as above.</summary>
internal sealed class SuggestTarget : Target
{
    public override string Name => "suggest";

    public override string Promise => "Any body of comments:suggestscore is read, or gets a 400 in Google's error form.";

    public override IReadOnlyList<string> Words => Wire.Words;

    public override IEnumerable<byte[]> Seeds() => Texts.Bytes(
        "\n{\"comment\":{\"text\":\"You are an idiot.\"},\"attributeScores\":{\"TOXICITY\":{\"summaryScore\":{\"value\":0.9,\"type\":\"PROBABILITY\"},\"spanScores\":[{\"begin\":0,\"end\":7,\"score\":{\"value\":\"0.5\"}}]}},\"communityId\":\"a\",\"languages\":\"en\"}",
        "\n{\"comment\":{\"text\":\"a\"},\"attribute_scores\":{\"MY_OWN@1\":{\"summary_score\":{}}}}");

    protected override void Try(byte[] input) => Wire.Call(input, (services, context) =>
        services.GetRequiredService<WireDoor>().AnswerAsync(context, (request, _) => Task.FromResult(new System.Text.Json.Nodes.JsonObject { ["clientToken"] = SuggestScoreRequest.Read(request).ClientToken })));
}

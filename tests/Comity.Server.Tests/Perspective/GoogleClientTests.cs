using Comity.Server.Perspective.Keys;
using Comity.Server.Tests.Harness;
using Google;
using Google.Apis.Requests;
using Google.Apis.Services;
using Google.Apis.Util;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;

namespace Comity.Server.Tests.Perspective;

/// <summary>
/// Google's runtime for .NET speaks to Comity. On it stands every generated Google.Apis.* package, Google.Apis.CommentAnalyzer.v1alpha1
/// too; the service and its requests below have the same names, path and shape as the generated ones.
/// </summary>
public sealed class GoogleClientTests
{
    [Fact]
    public async Task Googles_client_analyses_suggests_and_understands_an_error()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Perspective:RequireKey=Always");
        var secret = (await paper.Services.GetRequiredService<ApiKeys>().AddAsync((paper.Site.Id, "operator"), "Google's client", null, default)).Made!.Secret;
        using var service = new CommentAnalyzerService(new BaseClientService.Initializer { ApiKey = secret, BaseUri = paper.Address.ToString(), ApplicationName = "contract" });
        var body = new AnalyzeBody(new TextEntry("You are an idiot. What a calm day."), new() { ["INSULT"] = new("PROBABILITY"), ["TOXICITY"] = new(null) }, true, "net");

        var answer = await new CommentRequest<AnalyzeAnswer>(service, "analyze", body).ExecuteAsync();
        answer.AttributeScores["INSULT"].SummaryScore.Value.ShouldBeGreaterThan(0.5f);
        answer.AttributeScores["TOXICITY"].SpanScores.ShouldNotBeEmpty();
        (answer.ClientToken, answer.DetectedLanguages.Single()).ShouldBe(("net", "en"));

        var suggestion = new SuggestBody(new TextEntry("You are an idiot."), new() { ["INSULT"] = new(null, new Score(1, "PROBABILITY")) });
        await new CommentRequest<AnalyzeAnswer>(service, "suggestscore", suggestion).ExecuteAsync();
        (await paper.ReadAsync(db => db.ScoreSuggestions.CountAsync())).ShouldBe(1);

        var wrong = body with { RequestedAttributes = new() { ["WISDOM"] = new(null) } };
        var error = await Should.ThrowAsync<GoogleApiException>(() => new CommentRequest<AnalyzeAnswer>(service, "analyze", wrong).ExecuteAsync());
        (error.Error.Code, error.Error.Message).ShouldBe((400, "Unknown requested attribute: WISDOM"));
    }

    private sealed class CommentAnalyzerService(BaseClientService.Initializer initializer) : BaseClientService(initializer)
    {
        public override string Name => "commentanalyzer";

        public override string BaseUri => BaseUriOverride ?? "https://commentanalyzer.googleapis.com/";

        public override string BasePath => "";

        public override IList<string> Features { get; } = [];
    }

    private sealed class CommentRequest<T> : ClientServiceRequest<T>
    {
        private readonly string method;
        private readonly object body;

        public CommentRequest(IClientService service, string method, object body)
            : base(service)
        {
            (this.method, this.body) = (method, body);
            InitParameters();
        }

        [RequestParameter("key", RequestParameterType.Query)]
        public string? Key { get; set; }

        [RequestParameter("prettyPrint", RequestParameterType.Query)]
        public bool? PrettyPrint { get; set; } = false;

        [RequestParameter("alt", RequestParameterType.Query)]
        public string Alt { get; set; } = "json";

        public override string MethodName => method;

        public override string HttpMethod => "POST";

        public override string RestPath => "v1alpha1/comments:" + method;

        protected override object GetBody() => body;

        protected override void InitParameters()
        {
            base.InitParameters();
            foreach (var name in (string[])["key", "prettyPrint", "alt"])
                RequestParameters.Add(name, new Google.Apis.Discovery.Parameter { Name = name, IsRequired = false, ParameterType = "query" });
        }
    }

    private sealed record TextEntry([property: JsonProperty("text")] string Text);

    private sealed record AttributeParameters([property: JsonProperty("scoreType")] string? ScoreType);

    private sealed record AnalyzeBody(
        [property: JsonProperty("comment")] TextEntry Comment,
        [property: JsonProperty("requestedAttributes")] Dictionary<string, AttributeParameters> RequestedAttributes,
        [property: JsonProperty("spanAnnotations")] bool? SpanAnnotations,
        [property: JsonProperty("clientToken")] string ClientToken);

    private sealed record SuggestBody(
        [property: JsonProperty("comment")] TextEntry Comment,
        [property: JsonProperty("attributeScores")] Dictionary<string, AttributeScores> AttributeScores);

    private sealed record Score([property: JsonProperty("value")] float Value, [property: JsonProperty("type")] string Type);

    private sealed record SpanScore(int Begin, int End, Score Score);

    private sealed record AttributeScores(
        [property: JsonProperty("spanScores")] IReadOnlyList<SpanScore>? SpanScores,
        [property: JsonProperty("summaryScore")] Score SummaryScore);

    private sealed record AnalyzeAnswer(Dictionary<string, AttributeScores> AttributeScores, string ClientToken, IReadOnlyList<string> Languages, IReadOnlyList<string> DetectedLanguages);
}

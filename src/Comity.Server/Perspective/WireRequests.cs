using System.Text;

namespace Comity.Server.Perspective;

/// <param name="Name">As the request calls it.</param>
/// <param name="Attribute">What answers for it.</param>
/// <param name="Threshold">Below it nothing is answered.</param>
internal sealed record RequestedAttribute(string Name, WireAttribute Attribute, double Threshold);

/// <summary>What both methods take.</summary>
internal abstract record CommentRequest(string Text, IReadOnlyList<string> Languages)
{
    public const int MostBytes = 20_480;

    private static readonly string[] TextTypes = ["TEXT_TYPE_UNSPECIFIED", "PLAIN_TEXT", "HTML"];

    public string? ClientToken { get; init; }

    public string? SessionId { get; init; }

    public string? CommunityId { get; init; }

    /// <summary>The comment's text, after its shape and length and that of the context were checked. The context does not change a score.</summary>
    protected static string ReadText(WireObject request)
    {
        ReadContext(request.Object("context", "Context"));
        var text = request.Object("comment", "TextEntry") is { } comment ? ReadEntry(comment) : "";
        if (string.IsNullOrWhiteSpace(text))
            throw new WireException(WireError.CommentEmpty);
        var bytes = Encoding.UTF8.GetByteCount(text);
        return bytes <= MostBytes ? text : throw new WireException(WireError.CommentTooLong(bytes, MostBytes));
    }

    private static string ReadEntry(WireObject entry)
    {
        entry.Only("text", "type");
        if (entry.Name("type", "type.googleapis.com/google.commentanalyzer.v1alpha1.TextEntry.TextType", TextTypes) == "HTML")
            throw new WireException(WireError.NotPlainText);
        return entry.Text("text") ?? "";
    }

    private static void ReadContext(WireObject? context)
    {
        if (context is not { } given)
            return;
        given.Only("entries", "articleAndParentComment");
        var entries = given.Objects("entries", "TextEntry");
        foreach (var entry in entries)
            ReadEntry(entry);
        if (given.Object("articleAndParentComment", "ArticleAndParentComment") is not { } article)
            return;
        article.Only("article", "parentComment");
        foreach (var name in (string[])["article", "parentComment"])
        {
            if (article.Object(name, "TextEntry") is { } entry)
                ReadEntry(entry);
        }

        if (entries.Count > 0)
            throw new WireException(WireError.BothContexts);
    }

    /// <summary>No type is a probability; another is what nobody ever served.</summary>
    protected static void RequireProbability(string? type, string attribute)
    {
        if (type is not (null or "PROBABILITY" or "SCORE_TYPE_UNSPECIFIED"))
            throw new WireException(WireError.ScoreTypeUnknown(type, attribute));
    }

    protected static readonly string[] ScoreTypes = ["SCORE_TYPE_UNSPECIFIED", "PROBABILITY", "STD_DEV_SCORE", "PERCENTILE", "RAW"];
}

internal sealed record AnalyzeRequest(string Text, IReadOnlyList<string> Languages) : CommentRequest(Text, Languages)
{
    public required IReadOnlyList<RequestedAttribute> Attributes { get; init; }

    public bool SpanAnnotations { get; init; }

    /// <exception cref="WireException">It is not what the method takes.</exception>
    public static AnalyzeRequest Read(WireObject request)
    {
        request.Only("comment", "context", "requestedAttributes", "languages", "doNotStore", "clientToken", "sessionId", "communityId", "spanAnnotations");
        // Nothing that is analysed is ever kept, so this changes nothing; it must be a truth value all the same.
        _ = request.Flag("doNotStore");
        var languages = request.Texts("languages");
        var attributes = request.Map("requestedAttributes", "AttributeParameters");
        return new AnalyzeRequest(ReadText(request), languages)
        {
            Attributes = attributes.Count > 0 ? [.. attributes.Select(ReadAttribute)] : throw new WireException(WireError.NoAttributes),
            SpanAnnotations = request.Flag("spanAnnotations"),
            ClientToken = request.Text("clientToken"),
            SessionId = request.Text("sessionId"),
            CommunityId = request.Text("communityId"),
        };
    }

    private static RequestedAttribute ReadAttribute(KeyValuePair<string, WireObject> entry)
    {
        var (name, parameters) = entry;
        parameters.Only("scoreType", "scoreThreshold");
        var type = parameters.Name("scoreType", "type.googleapis.com/google.commentanalyzer.v1alpha1.AttributeParameters.ScoreType", ScoreTypes);
        var threshold = parameters.Number("scoreThreshold") ?? 0;
        var attribute = WireAttributes.Find(name) ?? throw new WireException(WireError.AttributeUnknown(name));
        RequireProbability(type, name);
        return new RequestedAttribute(name, attribute, threshold);
    }
}

internal sealed record SuggestScoreRequest(string Text, IReadOnlyList<string> Languages) : CommentRequest(Text, Languages)
{
    private const int LongestName = 100;
    private const int MostSpans = 1000;

    /// <summary>The map as it was sent, without what it does not know.</summary>
    public required string Scores { get; init; }

    /// <exception cref="WireException">It is not what the method takes.</exception>
    public static SuggestScoreRequest Read(WireObject request)
    {
        request.Only("comment", "context", "attributeScores", "languages", "clientToken", "sessionId", "communityId");
        var languages = request.Texts("languages");
        var scores = request.Map("attributeScores", "AttributeScores");
        var text = ReadText(request);
        if (scores.Count == 0)
            throw new WireException(WireError.NoScores);
        foreach (var (name, score) in scores)
            CheckScores(name, score, text.Length);
        return new SuggestScoreRequest(text, languages)
        {
            Scores = request.Object("attributeScores", "AttributeScores")!.Value.Json.GetRawText(),
            ClientToken = request.Text("clientToken"),
            SessionId = request.Text("sessionId"),
            CommunityId = request.Text("communityId"),
        };
    }

    /// <summary>Any attribute's name is taken: a suggestion may be about one that is to come.</summary>
    private static void CheckScores(string name, WireObject scores, int length)
    {
        if (name.Length is 0 or > LongestName || name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '@')))
            throw new WireException(WireError.AttributeUnknown(name.Length > LongestName ? name[..LongestName] : name));
        scores.Only("summaryScore", "spanScores");
        var summary = scores.Object("summaryScore", "Score");
        var spans = scores.Objects("spanScores", "SpanScore");
        if (summary is null && spans.Count == 0)
            throw new WireException(WireError.Invalid($"Attribute {name} has neither a summary score nor span scores"));
        if (spans.Count > MostSpans)
            throw new WireException(WireError.Invalid($"Attribute {name} has more than {MostSpans} span scores"));
        if (summary is { } whole)
            CheckScore(name, whole);
        foreach (var span in spans)
        {
            span.Only("begin", "end", "score");
            if (span.Whole("begin") is not { } begin || span.Whole("end") is not { } end || span.Object("score", "Score") is not { } score)
                throw new WireException(WireError.Invalid($"A span score of attribute {name} needs begin, end and score"));
            if (begin < 0 || end <= begin || end > length)
                throw new WireException(WireError.Invalid($"The span from {begin} to {end} is not in the comment, which has {length} UTF-16 units"));
            CheckScore(name, score);
        }
    }

    private static void CheckScore(string name, WireObject score)
    {
        score.Only("value", "type");
        RequireProbability(score.Name("type", "type.googleapis.com/google.commentanalyzer.v1alpha1.AttributeParameters.ScoreType", ScoreTypes), name);
        if (score.Number("value") is not (null or >= 0 and <= 1))
            throw new WireException(WireError.Invalid($"The score of attribute {name} is not a probability"));
    }
}

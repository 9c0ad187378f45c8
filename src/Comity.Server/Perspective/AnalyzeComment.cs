using System.Text.Json.Nodes;
using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Policy.Classifier;

namespace Comity.Server.Perspective;

/// <summary><c>comments:analyze</c>: the scores of a text. Nothing of the request is kept.</summary>
internal static class AnalyzeComment
{
    public static Task Handle(HttpContext context, WireDoor door, Scorer scorer) => door.AnswerAsync(context, (request, _) => Task.FromResult(Answer(AnalyzeRequest.Read(request), scorer)));

    private static JsonObject Answer(AnalyzeRequest request, Scorer scorer)
    {
        var detected = WireLanguages.Detect(request.Text);
        if (request.Languages.Count == 0 && detected is null)
            throw new WireException(WireError.LanguageUnknown);
        IReadOnlyList<string> found = detected is null ? [] : [detected];
        var effective = request.Languages.Count > 0 ? request.Languages : found;
        foreach (var wanted in request.Attributes)
        {
            if (!effective.All(l => wanted.Attribute.Languages.Contains(WireLanguages.Primary(l))))
                throw new WireException(WireError.LanguageNotServed(wanted.Name, request.Languages, found));
        }

        var answer = new JsonObject();
        var scores = Score(request, scorer, effective.Count == 1 ? WireLanguages.Primary(effective[0]) : null);
        // As with Perspective, the whole map is missing when every score lies below its threshold.
        if (scores.Count > 0)
            answer["attributeScores"] = scores;
        answer["languages"] = WireError.Texts(effective);
        if (found.Count > 0)
            answer["detectedLanguages"] = WireError.Texts(found);
        if (request.ClientToken is { } token)
            answer["clientToken"] = token;
        return answer;
    }

    private static JsonObject Score(AnalyzeRequest request, Scorer scorer, string? language)
    {
        var reading = Reading.Of(request.Text, language);
        var summary = scorer.Score(reading);
        // Perspective, too, gives one span over the whole text when none were asked for; clients read the first.
        var spans = request.SpanAnnotations ? scorer.ScoreSentences(reading) : [(new TextSpan(0, request.Text.Length), summary)];
        var scores = new JsonObject();
        foreach (var (name, attribute, threshold) in request.Attributes)
        {
            var value = summary[attribute.Score];
            if (value < threshold)
                continue;
            scores[name] = new JsonObject
            {
                ["spanScores"] = new JsonArray([.. spans.Select(s => new JsonObject { ["begin"] = s.Item1.Start, ["end"] = s.Item1.End, ["score"] = Value(s.Item2[attribute.Score]) })]),
                ["summaryScore"] = Value(value),
            };
        }

        return scores;
    }

    private static JsonObject Value(double score) => new() { ["value"] = (float)score, ["type"] = "PROBABILITY" };
}

using System.Net.Http.Headers;
using System.Text.Json;
using Comity.Policy;

namespace Comity.Server.Outside;

/// <summary>A moderation endpoint that speaks as OpenAI's does: <c>POST /v1/moderations</c>.</summary>
internal sealed class Endpoint(string name, OutsideModelOptions options, IHttpClientFactory clients) : IOutsideModel
{
    public const string Client = "outside";
    public const int LargestAnswer = 1024 * 1024;

    private readonly Uri address = new(options.Url!.TrimEnd('/') + "/v1/moderations");

    public string Name => name;

    public async Task<OutsideAnswer> AskAsync(string text, CancellationToken cancel)
    {
        using var client = clients.CreateClient(Client);
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = JsonContent.Create(options.Model is null ? (object)new { input = text } : new { input = text, model = options.Model });
        if (options.Key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        using var response = await client.SendAsync(request, cancel);
        if (!response.IsSuccessStatusCode)
            throw new OutsideException($"it answered with status {(int)response.StatusCode}");
        try
        {
            using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancel));
            return Read(answer.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or FormatException)
        {
            throw new OutsideException("its answer is not that of a moderation endpoint");
        }
    }

    private OutsideAnswer Read(JsonElement answer)
    {
        var scores = answer.GetProperty("results")[0].GetProperty("category_scores").EnumerateObject();
        return new OutsideAnswer(name)
        {
            Model = OutsideVersion.OfName(answer.TryGetProperty("model", out var model) && model.GetString() is { Length: > 0 } its ? its : options.Model ?? "unknown"),
            Scores = [.. scores.Select(s => new OutsideScore(s.Name, s.Value.GetDouble()))],
        };
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Comity.Server.Demo;

/// <summary>The demo paper's readers: each sends comments through the public API as any other program would.</summary>
internal sealed class DemoReaders(Uri address, DemoStaff staff) : IDisposable
{
    private const string Moderator = "Tomas Reeve";
    private const string Reporter = "Hanne Olsvik";

    private readonly HttpClient http = new() { BaseAddress = address };
    private readonly Dictionary<string, string> guests = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Slug, int Line), long> comments = [];
    private readonly Dictionary<string, long> stories = new(StringComparer.Ordinal);

    /// <param name="discussion">Whose story is published.</param>
    /// <param name="index">Of the line to send.</param>
    public async Task SendAsync(DemoScript.Discussion discussion, int index, CancellationToken cancel)
    {
        var line = discussion.Comments[index];
        var parent = line.ReplyTo is { } reply && comments.TryGetValue((discussion.Slug, reply - 1), out var id) ? id : (long?)null;
        var token = line.IsStaff ? staff.TokenOf(line.By) : guests.GetValueOrDefault(line.By);
        var sent = await PostAsync(
            $"/api/v1/stories/{await StoryAsync(discussion.Slug, cancel)}/comments", token, new { body = line.Text, name = line.By, parentId = parent }, cancel);
        if (sent.TryGetProperty("guestToken", out var secret) && secret.GetString() is { } guest)
            guests[line.By] = guest;
        if (!sent.TryGetProperty("id", out var taken))
            return;
        var comment = taken.GetInt64();
        comments[(discussion.Slug, index)] = comment;
        if (line.Approved && sent.GetProperty("verdict").GetString() == "hold")
            await PostAsync($"/api/v1/moderation/comments/{comment}/approve", staff.TokenOf(Moderator), new { }, cancel);
        if (line.ReportedUnder is { } clause)
            await PostAsync($"/api/v1/comments/{comment}/reports", staff.TokenOf(Reporter), new { clause, text = "I find this unkind." }, cancel);
    }

    public void Dispose() => http.Dispose();

    private async Task<long> StoryAsync(string slug, CancellationToken cancel)
    {
        if (stories.TryGetValue(slug, out var known))
            return known;
        var list = await http.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/stories", UriKind.Relative), cancel);
        foreach (var story in list.GetProperty("stories").EnumerateArray())
            stories[story.GetProperty("slug").GetString()!] = story.GetProperty("id").GetInt64();
        return stories[slug];
    }

    /// <returns>The answer, a problem included: a refused comment is one.</returns>
    private async Task<JsonElement> PostAsync(string path, string? token, object body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, cancel);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancel);
        if (!response.IsSuccessStatusCode && response.StatusCode != System.Net.HttpStatusCode.UnprocessableEntity)
            throw new InvalidOperationException($"{path}: {answer}");
        return answer;
    }
}

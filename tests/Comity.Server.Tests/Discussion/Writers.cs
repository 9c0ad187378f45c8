using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Discussion;

/// <summary>How tests write comments.</summary>
internal static class Writers
{
    /// <summary>Opens the story and posts by its form.</summary>
    public static async Task PostAsync(this Browser browser, string body, string name = "Ada", string slug = "harbour")
    {
        await browser.GoAsync("/stories/" + slug);
        await browser.SubmitAsync("#comment-form", ("Body", body), ("Name", name));
    }

    /// <summary>The fields of a comment form as a tab holds them; <see cref="SendAsync"/> sends them later, perhaps twice or changed.</summary>
    public static async Task<Dictionary<string, string>> FormAsync(this Browser browser, string slug = "harbour")
    {
        await browser.GoAsync("/stories/" + slug);
        return browser.Page.QuerySelectorAll("#comment-form input[name]").Cast<IHtmlInputElement>().ToDictionary(i => i.Name!, i => i.Value, StringComparer.Ordinal);
    }

    public static async Task SendAsync(this Browser browser, Dictionary<string, string> form, string body, string name = "Ada", string slug = "harbour")
    {
        var fields = new Dictionary<string, string>(form, StringComparer.Ordinal) { ["Body"] = body };
        fields["Name"] = form.GetValueOrDefault("Name") is { Length: > 0 } kept ? kept : name;
        await browser.PostFieldsAsync($"/stories/{slug}/comments", fields);
    }

    public static Task<HttpResponseMessage> PostCommentAsync(this HttpClient client, long storyId, string body, string? name = "Ada", object? more = null)
    {
        var json = JsonSerializer.SerializeToNode(more ?? new { })!.AsObject();
        json["body"] = body;
        json["name"] = name;
        return client.PostAsJsonAsync($"/api/v1/stories/{storyId}/comments", json);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}

/// <summary>Harmless texts, none like another.</summary>
internal static class Sentences
{
    private static readonly string[] Who = ["The miller", "My neighbour", "A carter", "The harbour master", "Our teacher", "The baker", "An old sailor"];
    private static readonly string[] Did = ["counted", "painted", "measured", "forgot", "praised", "mended", "drew", "sold"];
    private static readonly string[] What = ["seven lanterns", "the eastern rail", "three barrels of pitch", "a map of the river", "the toll house clock", "green shutters", "the long rope", "nine oak planks", "his winter coat"];

    public static string At(int i) => $"{Who[i % Who.Length]} {Did[i % Did.Length]} {What[i % What.Length]} on day {i}.";
}

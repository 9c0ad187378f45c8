using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Perspective;

/// <summary>A program that speaks Perspective's wire by hand.</summary>
internal static class Wire
{
    public static Task<(HttpStatusCode Status, JsonObject Json)> AnalyzeAsync(this Paper paper, string body, string query = "") => paper.SendAsync("analyze", body, query);

    public static async Task<(HttpStatusCode Status, JsonObject Json)> SendAsync(this Paper paper, string method, string body, string query = "")
    {
        using var client = paper.NewClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri($"/v1alpha1/comments:{method}{query}", UriKind.Relative), content);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=UTF-8");
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
    }

    public static string Message(this JsonObject json) => (string)json["error"]!["message"]!;

    public static string? Type(this JsonObject json) => (string?)json["error"]!["details"]![0]!["errorType"];

    public static double Summary(this JsonObject json, string attribute) => (double)json["attributeScores"]![attribute]!["summaryScore"]!["value"]!;
}

/// <summary>One paper for many questions that change nothing.</summary>
public sealed class WirePaper : IAsyncLifetime
{
    public Paper Paper { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => Paper.DisposeAsync();
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;

namespace Comity.Server.Tests.Members;

/// <summary>The server's side of passkeys up to the signature; a browser makes the rest.</summary>
public sealed class PasskeyTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task Staff_get_a_challenge_and_others_do_not()
    {
        using var editor = await paper.ByOperatorLinkAsync(await paper.AddStaffAsync(StaffRole.Editor));
        var answer = await PostAsync(editor.Http, "/api/v1/passkeys/creation-options", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var options = await answer.Content.ReadFromJsonAsync<JsonElement>();
        options.GetProperty("challenge").GetString()!.Length.ShouldBeGreaterThan(20);
        options.GetProperty("user").GetProperty("displayName").GetString().ShouldBe("Mara Linde");

        using var reader = await paper.ReaderAsync();
        (await PostAsync(reader.Http, "/api/v1/passkeys/creation-options", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var nobody = paper.NewClient();
        (await PostAsync(nobody, "/api/v1/passkeys/creation-options", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"AAAA","authenticatorData":"AAAA","signature":"AAAA"}}""")]
    public async Task What_answers_no_challenge_signs_nobody_in(string? credential)
    {
        using var browser = paper.NewBrowser();
        (await PostAsync(browser.Http, "/api/v1/passkeys/sign-in", new { credentialJson = credential })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(browser.Http, "/api/v1/passkeys/request-options", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(browser.Http, "/api/v1/passkeys/sign-in", new { credentialJson = credential })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using var editor = await paper.ByOperatorLinkAsync(await paper.AddStaffAsync(StaffRole.Editor));
        await PostAsync(editor.Http, "/api/v1/passkeys/creation-options", null);
        (await PostAsync(editor.Http, "/api/v1/passkeys", new { credentialJson = credential })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, object? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await client.SendAsync(request);
    }
}

using System.Net;
using Comity.Server.Tests.Harness;
using Shouldly;

namespace Comity.Server.Tests.Hosting;

/// <summary>Keeps no cookies and unpacks nothing.</summary>
internal sealed class Reader(Paper paper) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = paper.Address };

    public async Task<string> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(path, headers);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Asks until the answer contains a text.</summary>
    public Task SeesAsync(string path, string text) =>
        Patience.UntilAsync(async () => (await GetAsync(path)).Contains(text, StringComparison.Ordinal));

    public Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] headers) => SendAsync(path, HttpMethod.Get, headers);

    public async Task<HttpResponseMessage> SendAsync(string path, HttpMethod method, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    public void Dispose() => client.Dispose();
}

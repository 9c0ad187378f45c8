using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage;
using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>
    /// Asks each time the node has heard of a commit, until the answer contains a text. Not more often: of a page that many have asked for,
    /// the old one is sent while the new one is made, and for ever while the clock stands.
    /// </summary>
    public Task SeesAsync(string path, string text)
    {
        var (commits, asked) = (paper.Services.GetRequiredService<CommitCount>(), -1L);
        return Patience.UntilAsync(async () =>
        {
            var heard = commits.All;
            if (heard == asked)
                return false;
            asked = heard;
            return (await GetAsync(path)).Contains(text, StringComparison.Ordinal);
        });
    }

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

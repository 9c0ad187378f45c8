using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Comity.Server.Fetching;

/// <summary>
/// Reads a document whose address came from outside. Neither the address nor a redirect of it, nor what a name resolves to,
/// leads the program to a server that its caller could not ask himself; no cookie is sent or kept; size and time are limited.
/// </summary>
public sealed class SafeFetcher(IHttpClientFactory clients, IOptions<FetchingOptions> options, TimeProvider time)
{
    internal const string Client = "safe";

    private const int MostRedirects = 3;

    /// <exception cref="FetchException">It could not be read; the message is the end of a sentence: "because …".</exception>
    public async Task<Fetched> GetAsync(Uri address, FetchRules rules, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            return await FollowAsync(address, rules, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new FetchException("it took too long to answer");
        }
        catch (HttpRequestException e)
        {
            throw e.InnerException as FetchException ?? new FetchException("its server cannot be reached", e);
        }
        catch (IOException e)
        {
            throw new FetchException("its server broke off", e);
        }
        catch (InvalidDataException e)
        {
            throw new FetchException("what it sent is damaged", e);
        }
    }

    private async Task<Fetched> FollowAsync(Uri address, FetchRules rules, CancellationToken cancel)
    {
        using var client = clients.CreateClient(Client);
        for (var redirects = 0; ; redirects++)
        {
            if (address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || !rules.Allows(address))
                throw new FetchException(redirects == 0 ? "its address is not one that may be read" : "it redirects to an address that may not be read");
            using var response = await SendAsync(client, address, rules, cancel);
            if (response is { StatusCode: HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect, Headers.Location: { } next })
            {
                if (redirects == MostRedirects)
                    throw new FetchException($"it redirects more than {MostRedirects} times");
                address = new Uri(address, next);
                continue;
            }

            if (!response.IsSuccessStatusCode)
                throw new FetchException($"its server answers with status {(int)response.StatusCode}");
            return new Fetched(address, await ReadAsync(response.Content, rules, cancel)) { Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"') };
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, Uri address, FetchRules rules, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var type in rules.Types)
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Comity", typeof(SafeFetcher).Assembly.GetName().Version?.ToString(2)));
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, FetchRules rules, CancellationToken cancel)
    {
        if (!rules.Types.Contains(content.Headers.ContentType?.MediaType, StringComparer.OrdinalIgnoreCase))
            throw new FetchException($"it is not {string.Join(" or ", rules.Types)}");
        var tooLarge = new FetchException($"it is larger than {rules.MostBytes:N0} bytes");
        if (content.Headers.ContentLength > rules.MostBytes)
            throw tooLarge;
        await using var stream = await content.ReadAsStreamAsync(cancel);
        using var bytes = new MemoryStream();
        var buffer = new byte[16384];
        for (int read; (read = await stream.ReadAsync(buffer, cancel)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > rules.MostBytes)
                throw tooLarge;
        }

        return bytes.ToArray();
    }
}

/// <param name="Allows">Which addresses may be asked; every redirect is put to it too.</param>
/// <param name="Types">Media types that are taken.</param>
/// <param name="MostBytes">After decompression.</param>
public sealed record FetchRules(Func<Uri, bool> Allows, IReadOnlyList<string> Types, int MostBytes);

/// <param name="Address">Where it was in the end, after redirects.</param>
public sealed record Fetched(Uri Address, byte[] Body)
{
    /// <summary>As the server names it.</summary>
    public string? Charset { get; init; }
}

/// <summary>A document could not be read; the message is the end of a sentence that says why.</summary>
public sealed class FetchException(string message, Exception? inner = null) : Exception(message, inner);

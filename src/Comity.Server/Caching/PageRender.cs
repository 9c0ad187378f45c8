using System.Net;
using Comity.Server.Sites;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Comity.Server.Caching;

/// <summary>Makes a page by a request of the program's own through all that a reader's request goes through.</summary>
internal sealed class PageRender(IHttpContextFactory contexts, IOptions<CachingOptions> options, TimeProvider time)
{
    /// <summary>Headers that belong to one answer, or that the cache itself sets.</summary>
    private static readonly string[] s_own = ["Cache-Control", "Pragma", "ETag", "Date", "Content-Length", "Expires", "Vary"];

    /// <param name="pipeline">All that comes after the cache.</param>
    /// <param name="key">What is asked for.</param>
    /// <param name="address">Of the reader who asks first.</param>
    /// <returns>No page: the answer must not be kept; the status says more.</returns>
    public async Task<(CachedPage? Page, int Status)> RenderAsync(RequestDelegate pipeline, PageKey key, IPAddress? address)
    {
        var begun = time.GetTimestamp();
        var builtAt = time.GetUtcNow();
        using var body = new MemoryStream();
        var response = new HeldResponse();
        var output = new StreamResponseBodyFeature(body);
        var made = new SharedRender();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(RequestOf(key));
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(output);
        features.Set<IHttpMaxRequestBodySizeFeature>(new NoBody());
        features.Set(made);
        var context = contexts.Create(features);
        context.Connection.RemoteIpAddress = address;
        try
        {
            await pipeline(context);
            await response.StartAsync();
            await output.CompleteAsync();
            if (context.GetEndpoint()?.Metadata.GetMetadata<SharedPage>() is { DependsOnAll: true })
                made.DependOnAll(context.RequestServices.GetRequiredService<CurrentSite>().Id);
            if (made.StoryMark is null || response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
                return (null, response.StatusCode);
            Announce(response.Headers, made);
            return (new CachedPage(body.ToArray(), response.Headers, made) { BuiltAt = builtAt, BuiltIn = time.GetElapsedTime(begun) }, response.StatusCode);
        }
        finally
        {
            await response.EndAsync();
            contexts.Dispose(context);
        }
    }

    private void Announce(IHeaderDictionary headers, SharedRender made)
    {
        foreach (var name in s_own)
            headers.Remove(name);
        headers.Append("Vary", "Cookie, Authorization, Accept, Accept-Language, Accept-Encoding, Origin");
        headers.CacheControl = options.Value.SharedSeconds == 0 ? "public, no-cache" : $"public, max-age=0, must-revalidate, s-maxage={options.Value.SharedSeconds}";
        if (options.Value.SharedSeconds == 0)
            return;
        var keys = PageKeys.Of(made);
        headers["Surrogate-Key"] = string.Join(' ', keys);
        headers["Cache-Tag"] = string.Join(',', keys);
    }

    private static HttpRequestFeature RequestOf(PageKey key)
    {
        var question = key.Target.IndexOf('?', StringComparison.Ordinal);
        IHeaderDictionary headers = new HeaderDictionary();
        headers.Host = key.Host;
        if (key.IsFragment)
            headers.Accept = Hosting.Fragments.MediaType;
        if (key.Origin.Length > 0)
            headers.Origin = key.Origin;
        if (key.Chosen.Length > 0)
            headers.Cookie = $"{Languages.Spoken.Cookie}={key.Chosen}";
        if (key.Accepted.Length > 0)
            headers.AcceptLanguage = key.Accepted;
        return new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Protocol = "HTTP/1.1",
            Scheme = key.Scheme,
            RawTarget = key.Target,
            Path = PathString.FromUriComponent(question < 0 ? key.Target : key.Target[..question]).Value ?? "/",
            QueryString = question < 0 ? "" : key.Target[question..],
            Headers = headers,
        };
    }

    private sealed class NoBody : IHttpMaxRequestBodySizeFeature
    {
        public bool IsReadOnly => false;

        public long? MaxRequestBodySize { get; set; }
    }

    /// <summary>Keeps what wants to be done before the answer begins and after it has ended, for there is no server that would.</summary>
    private sealed class HeldResponse : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Do, object State)> starting = new();
        private readonly Stack<(Func<object, Task> Do, object State)> completed = new();

        public override void OnStarting(Func<object, Task> callback, object state) => starting.Push((callback, state));

        public override void OnCompleted(Func<object, Task> callback, object state) => completed.Push((callback, state));

        public async Task StartAsync()
        {
            while (starting.TryPop(out var next))
                await next.Do(next.State);
        }

        public async Task EndAsync()
        {
            while (completed.TryPop(out var next))
                await next.Do(next.State);
        }
    }
}

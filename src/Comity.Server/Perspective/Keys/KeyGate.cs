using System.Collections.Concurrent;
using System.Net;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Nodes;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Perspective;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Perspective.Keys;

/// <summary>Lets in who has a key, or needs none, and counts their requests.</summary>
internal sealed class KeyGate(KnownKeys known, CurrentSite site, IOptions<PerspectiveOptions> options)
{
    /// <summary>Marks of a proxy in between, or of one that was believed and taken off.</summary>
    private static readonly string[] ProxyHeaders = ["Via", "Forwarded", "X-Forwarded-For", "X-Real-IP", "X-Original-For"];

    /// <exception cref="WireException">The key is missing or unknown, or it has used up its requests.</exception>
    public async Task<Caller> PassAsync(HttpContext context)
    {
        var secret = KeyOf(context.Request);
        var needed = IsNeeded(context);
        if (secret is null)
            return needed ? throw new WireException(WireError.KeyMissing) : new Caller(site.Id, null);
        if (await known.FindAsync(secret, context.RequestAborted) is not { } key)
            return needed ? throw new WireException(WireError.KeyUnknown) : new Caller(site.Id, null);
        if (await known.TakeAsync(key) is var wait && wait > TimeSpan.Zero)
        {
            context.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            throw new WireException(WireError.TooMany(key.RatePerMinute));
        }

        return new Caller(key.SiteId, key.Id);
    }

    private static string? KeyOf(HttpRequest request)
    {
        var key = request.Query.TryGetValue("key", out var given) ? given.ToString() : request.Headers["X-Goog-Api-Key"].ToString();
        return key.Length > 0 ? key : null;
    }

    private bool IsNeeded(HttpContext context) => options.Value.RequireKey switch
    {
        KeyRule.Never => false,
        KeyRule.Always => true,
        _ => !IsOfThisMachine(context),
    };

    private static bool IsOfThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !ProxyHeaders.Any(context.Request.Headers.ContainsKey)
        && (context.Request.Headers.Origin.Count == 0
            || Uri.TryCreate(context.Request.Headers.Origin.ToString(), UriKind.Absolute, out var origin) && origin.IsLoopback);
}

/// <summary>The keys that are in use, in memory for a few seconds, with their buckets of requests.</summary>
internal sealed class KnownKeys(IDbContextFactory<ComityDb> factory, IWire wire, TimeProvider time)
{
    private const int MostKept = 10_000;

    /// <summary>So long a key revoked on the command line, or by another process, still works.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (ApiKey Key, DateTimeOffset Until)> byHash = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(long Id, int Rate), TokenBucket> buckets = new();

    public async Task<ApiKey?> FindAsync(string secret, CancellationToken cancel)
    {
        var hash = Visitors.HashOf(secret);
        var now = time.GetUtcNow();
        if (byHash.TryGetValue(hash, out var seen) && seen.Until > now)
            return seen.Key;
        await using var db = await factory.CreateDbContextAsync(cancel);
        var key = await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null, cancel);
        if (byHash.Count > MostKept)
            byHash.Clear();
        if (key is null)
            byHash.TryRemove(hash, out _);
        else
            byHash[hash] = (key, now + Kept);
        return key;
    }

    /// <summary>Takes one request of the key's; otherwise tells how long to wait for it.</summary>
    public async Task<TimeSpan> TakeAsync(ApiKey key)
    {
        var wait = buckets.GetOrAdd((key.Id, key.RatePerMinute), k => new TokenBucket(k.Rate)).Take(time.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : await wire.TakeAsync(key.SiteId, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"k{key.Id}.{key.RatePerMinute}"), key.RatePerMinute) ?? TimeSpan.Zero;
    }

    /// <summary>After a key was revoked here: it is asked for anew.</summary>
    public void Forget() => byHash.Clear();
}

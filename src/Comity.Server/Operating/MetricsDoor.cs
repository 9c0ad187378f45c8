using System.Security.Cryptography;
using System.Text;
using Comity.Server.Fetching;
using Comity.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Comity.Server.Operating;

/// <summary>Who may read the metrics.</summary>
internal static class MetricsDoor
{
    public const string Path = "/metrics";

    /// <summary>Set by proxies; those of trusted ones have been read and renamed before.</summary>
    private static readonly string[] s_ofProxies = ["X-Forwarded-For", "X-Original-For", "Forwarded", "X-Real-IP"];

    public static Task UseAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path != Path)
            return next(context);
        context.Response.Headers.CacheControl = "no-store";
        var token = context.RequestServices.GetRequiredService<IOptions<OperatingOptions>>().Value.MetricsToken;
        if (token.Length == 0)
            return IsNear(context) ? next(context) : Problems.WriteAsync(context, StatusCodes.Status403Forbidden, "Metrics are told within private networks alone, and through no proxy. With the setting Comity:Operating:MetricsToken they are told to who sends it.");
        if (CryptographicOperations.FixedTimeEquals(Hash(context.Request.Headers.Authorization.ToString()), Hash("Bearer " + token)))
            return next(context);
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.WriteAsync(context, StatusCodes.Status401Unauthorized, "Send the token of Comity:Operating:MetricsToken as bearer token.");
    }

    private static bool IsNear(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && !PublicNetwork.Holds(from) && !Array.Exists(s_ofProxies, context.Request.Headers.ContainsKey);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}

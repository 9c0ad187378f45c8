using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Comity.Server.Hosting;

/// <summary>The same strict headers on every answer: nothing inline, nothing from elsewhere, never framed.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        // At the last moment, because the error handler empties the headers that were set before.
        context.Response.OnStarting(Set, context);
        return next(context);
    }

    private static Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Features.Get<OwnContentPolicy>()?.Value ?? Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        var route = (context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint)?.Metadata;
        var secret = route?.GetMetadata<SecretAddress>() is not null;
        if (secret)
            headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Referrer-Policy"] = secret ? "no-referrer" : "strict-origin-when-cross-origin";
        // A sign-in in a pop-up hands its session over to the page that has opened it.
        headers["Cross-Origin-Opener-Policy"] = context.Request.Path.StartsWithSegments("/sign-in") || context.Request.Path.StartsWithSegments("/signin-openid") ? "unsafe-none" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
        if (route?.GetMetadata<NeverStored>() is not null)
            // Both words, as the framework sets them on pages with forms; it would warn about less.
            headers.CacheControl = "no-cache, no-store";
        if (context.User.Identity?.IsAuthenticated == true && StringValues.IsNullOrEmpty(headers.CacheControl) && IsPage(context.Response))
            headers.CacheControl = "private, no-cache";
        return Task.CompletedTask;
    }

    /// <summary>What may have been made for this visitor alone; files with their marked addresses are the same for all.</summary>
    private static bool IsPage(HttpResponse response) =>
        response.ContentType is { } type && (type.StartsWith("text/html", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal));
}

/// <summary>A page's own Content-Security-Policy in place of the common one.</summary>
internal sealed record OwnContentPolicy(string Value);

using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Perspective;
using Comity.Server.Sites;

namespace Comity.Server.Embedding;

/// <summary>A request that a page of another origin sends, one that the site lets embed its discussions.</summary>
/// <param name="Origin">Such as <c>https://news.example</c>.</param>
internal sealed record Embedded(string Origin)
{
    /// <summary>Carries a session's secret to the script that keeps it; empty: the one it sent is good no longer.</summary>
    public const string SessionHeader = "Comity-Session";

    /// <summary>Where a redirection leads; a script cannot follow one with the session that it has just been given.</summary>
    public const string LocationHeader = "Comity-Location";

    /// <summary>Null: the request comes from a page of ours, or from no page.</summary>
    public static Embedded? Of(HttpContext context) => context.Features.Get<Embedded>();
}

/// <summary>
/// Lets pages of the site's allowed origins read and send. Cookies count for nothing in such a request, neither to know
/// a visitor nor to trust a form: it is known by the bearer token alone, which no browser sends unasked.
/// </summary>
internal sealed class EmbedDoor(RequestDelegate next)
{
    private const string PreflightSeconds = "7200";

    public async Task InvokeAsync(HttpContext context, CurrentSite site, Visitors visitors)
    {
        if (context.Request.Headers.Origin is not [{ Length: > 0 } origin] || context.GetEndpoint()?.Metadata.GetMetadata<CrossOrigin>() is not null
            || !site.Site.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            || Origin.IsOwn(context.Request, origin))
        {
            await next(context);
            return;
        }

        context.Response.OnStarting(() => Allow(context.Response, origin));
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            context.Response.Headers.AccessControlAllowMethods = "GET, POST, PUT, DELETE";
            context.Response.Headers.AccessControlAllowHeaders = "authorization, content-type, last-event-id";
            context.Response.Headers.AccessControlMaxAge = PreflightSeconds;
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        // A page of the same site has them sent along; whatever looks for one finds none.
        context.Request.Headers.Remove("Cookie");
        context.Features.Set(new Embedded(origin));
        if (Bearer.TokenOf(context.Request) is not null && (await visitors.CurrentAsync(context.RequestAborted)).Member is null)
            context.Response.Headers[Embedded.SessionHeader] = "";
        await next(context);
    }

    private static Task Allow(HttpResponse response, string origin)
    {
        response.Headers.AccessControlAllowOrigin = origin;
        response.Headers.AccessControlExposeHeaders = $"{Embedded.SessionHeader}, {Embedded.LocationHeader}, Retry-After";
        response.Headers.Remove("Set-Cookie");
        response.Headers.Append("Vary", "Origin, Authorization");
        if (response.StatusCode is StatusCodes.Status302Found && Fragments.Wanted(response.HttpContext))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers[Embedded.LocationHeader] = response.Headers.Location;
            response.Headers.Remove("Location");
        }

        return Task.CompletedTask;
    }
}

using Comity.Server.Members;
using Comity.Server.Sites;

namespace Comity.Server.Hosting;

/// <summary>
/// Keeps other sites from using a visitor's cookies on the API, and answers a bad bearer token with 401.
/// A request with a bearer token is never judged by its cookies: no browser sends that header unasked.
/// Any other request that may change something has to come from a page of this site: Sec-Fetch-Site must be
/// "same-origin" or "none"; from browsers without that header, Origin must be this site's own; a request with
/// neither header is no browser's, and passes only if it carries no cookie of ours.
/// </summary>
internal sealed class ApiGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Visitors visitors)
    {
        if (!context.Request.Path.StartsWithSegments("/api") || context.GetEndpoint()?.Metadata.GetMetadata<HeedsNoCookie>() is not null)
        {
            await next(context);
            return;
        }

        if (Bearer.TokenOf(context.Request) is not null)
        {
            if ((await visitors.CurrentAsync(context.RequestAborted)).Member is null)
            {
                context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
                await Problems.WriteAsync(context, StatusCodes.Status401Unauthorized, "The token is wrong, expired or revoked.");
                return;
            }
        }
        else if (!IsSafe(context.Request) && !IsOwn(context.Request))
        {
            await Problems.WriteAsync(
                context, StatusCodes.Status403Forbidden, "Requests that change something are taken from this site's own pages or with a bearer token.");
            return;
        }

        await next(context);
    }

    private static bool IsSafe(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);

    private static bool IsOwn(HttpRequest request) =>
        Origin.SaysOwn(request) ?? !request.Cookies.Keys.Any(k => k.StartsWith("comity-", StringComparison.Ordinal));
}

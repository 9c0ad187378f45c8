namespace Comity.Server.Perspective;

/// <summary>
/// Lets scripts of any site in, as Google does: what is answered depends on the key alone, never on a cookie. Metadata of
/// the routes that do so, so that their errors, too, can be read by the script.
/// </summary>
internal sealed class CrossOrigin
{
    private const int PreflightSeconds = 3600;

    /// <summary>Sets the headers on every answer of the marked routes.</summary>
    public static Task UseAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.Origin is [{ Length: > 0 } origin] && context.GetEndpoint()?.Metadata.GetMetadata<CrossOrigin>() is not null)
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.AccessControlAllowOrigin = origin;
                context.Response.Headers.AccessControlExposeHeaders = "content-encoding,date,content-length,retry-after";
                context.Response.Headers.Append("Vary", "Origin");
                return Task.CompletedTask;
            });
        }

        return next(context);
    }

    /// <summary>Answers the question that browsers ask first.</summary>
    public static IResult Allow(string method, HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "POST,OPTIONS";
        headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders is [{ Length: > 0 } wanted] ? wanted : "content-type";
        headers.AccessControlMaxAge = PreflightSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return TypedResults.Ok();
    }
}

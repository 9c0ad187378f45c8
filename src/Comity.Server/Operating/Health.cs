using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Comity.Server.Operating;

/// <summary>
/// <c>/health/live</c>: the program answers. <c>/health/ready</c>: it can read and write, else 503. Asked by machines under any name:
/// stands before everything that needs a site, a cookie or the database.
/// </summary>
internal static class Health
{
    public static async Task UseAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments("/health", out var which) || !HttpMethods.IsGet(context.Request.Method) || which.Value is not ("/live" or "/ready"))
        {
            await next(context);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        var answer = which == "/live" ? TypedResults.Ok(new { status = Word(HealthStatus.Healthy) }) : Ready(await context.RequestServices.GetRequiredService<Readiness>().NowAsync());
        await answer.ExecuteAsync(context);
    }

    private static IResult Ready(HealthReport report)
    {
        var checks = report.Entries.ToDictionary(e => e.Key, e => Word(e.Value.Status));
        return report.Status == HealthStatus.Unhealthy
            ? TypedResults.Problem(
                "Not ready: " + string.Join(", ", report.Entries.Where(e => e.Value.Status == HealthStatus.Unhealthy).Select(e => e.Key)) + ".",
                statusCode: StatusCodes.Status503ServiceUnavailable,
                extensions: new Dictionary<string, object?> { ["checks"] = checks })
            : TypedResults.Ok(new { status = Word(report.Status), checks });
    }

    private static string Word(HealthStatus status) => status.ToString().ToLowerInvariant();
}

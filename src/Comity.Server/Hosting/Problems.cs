using Comity.Server.Pages.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace Comity.Server.Hosting;

/// <summary>What a caller sees when a request fails: problem details on the API, a plain page for browsers; never a stack trace.</summary>
internal static class Problems
{
    /// <summary>Whether the caller is a program that wants problem details.</summary>
    public static bool IsForProgram(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi");

    public static Task WriteAsync(HttpContext context, int status, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: ReasonPhrases.GetReasonPhrase(status)).ExecuteAsync(context);

    /// <summary>Fills an answer that so far is only a status.</summary>
    public static async Task ShowAsync(HttpContext context)
    {
        var status = StatusOf(context);
        var says = Says(context, status);
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "5";
        if (IsForProgram(context.Request))
            await WriteAsync(context, status, says);
        else if (context.RequestServices.GetRequiredService<CurrentSite>().IsKnown)
            await Page.Show<ErrorPage>(new ErrorView(status, says, status >= 500 ? context.TraceIdentifier : null), status).ExecuteAsync(context);
        else
            await context.Response.WriteAsync(says);
    }

    /// <summary>A form too large to be read is reported by the framework as one without its token.</summary>
    private static int StatusOf(HttpContext context)
    {
        for (var error = FormError(context); error is not null; error = error.InnerException)
        {
            if (error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
                return StatusCodes.Status413PayloadTooLarge;
        }

        return context.Response.StatusCode;
    }

    private static Exception? FormError(HttpContext context) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } feature ? feature.Error : null;

    private static string Says(HttpContext context, int status) => status switch
    {
        400 when FormError(context) is not null => Say.FormNoLongerValid,
        400 => Say.NotUnderstood,
        401 => Say.SignInFirst,
        403 => Say.MayNot,
        404 => Say.NothingHere,
        405 => Say.WrongKindOfRequest,
        410 => Say.NoLongerHere,
        413 => Say.TooLarge,
        415 => Say.WrongKindOfContent,
        429 => Say.TooManyRequests,
        503 => Say.TryAgainSoon,
        >= 500 => Say.OurFault,
        _ => ReasonPhrases.GetReasonPhrase(status) + ".",
    };

    /// <summary>Takes nothing more while very many changes wait already: better said at once than after half a minute.</summary>
    public static Task RefuseWhenCrowdedAsync(HttpContext context, RequestDelegate next)
    {
        const int most = 1000;
        if (HttpMethods.IsGet(context.Request.Method) || context.RequestServices.GetRequiredService<Writer>().Waiting < most)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    public static ExceptionHandlerOptions ForExceptions { get; } = new()
    {
        ExceptionHandler = ShowAsync,
        StatusCodeSelector = e => e is BadHttpRequestException bad ? bad.StatusCode
            : StorageTrouble.IsFor(e) ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status500InternalServerError,
        SuppressDiagnosticsCallback = c => c.Exception is BadHttpRequestException,
    };
}

/// <param name="Status">HTTP status.</param>
/// <param name="Says">One sentence.</param>
/// <param name="Trace">For the operator to find the error in the log by.</param>
public sealed record ErrorView(int Status, string Says, string? Trace);

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Comity.Server.Hosting;

/// <summary>
/// An answer of server-sent events that goes on for as long as its reader stays. There are thousands of them, so they are written when the
/// pipeline has done its part, and what that held for the request is given back: its services, the visitor, the database.
/// </summary>
/// <param name="held">Disposed of when the answer has ended, or was never begun.</param>
/// <param name="write">Writes the body; ends quietly when the request is aborted. The request has no services of its own any more.</param>
internal sealed class LongAnswer(IDisposable held, Func<HttpContext, Task> write) : IResult
{
    private static readonly ServiceProvider s_none = new ServiceCollection().BuildServiceProvider();

    private readonly IDisposable held = held;
    private readonly Func<HttpContext, Task> write = write;

    /// <summary>To stand before everything that keeps something while it waits for what comes after it.</summary>
    public static async Task UseAsync(HttpContext context, RequestDelegate next)
    {
        var wantsBody = !HttpMethods.IsHead(context.Request.Method);
        try
        {
            await next(context);
            if (!wantsBody || context.Features.Get<LongAnswer>() is not { } answer)
                return;
            await GiveBackAsync(context);
            await answer.write(context);
        }
        finally
        {
            context.Features.Get<LongAnswer>()?.held.Dispose();
        }
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Features.Set(this);
        var response = httpContext.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-cache,no-store";
        response.Headers.Pragma = "no-cache";
        response.Headers.ContentEncoding = "identity";
        httpContext.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
        // What stands before may still have its say about the head.
        return response.StartAsync(httpContext.RequestAborted);
    }

    private static async Task GiveBackAsync(HttpContext context)
    {
        if (context.Features.Get<IServiceProvidersFeature>() is IAsyncDisposable scope)
            await scope.DisposeAsync();
        context.Features.Set<IServiceProvidersFeature>(new ServiceProvidersFeature { RequestServices = s_none });
        context.Features.Set<IAuthenticateResultFeature>(null);
        context.Features.Set<IHttpAuthenticationFeature>(null);
        context.Features.Set<IItemsFeature>(null);
    }
}

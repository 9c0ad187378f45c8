namespace Comity.Server.Hosting;

internal static class NoStoreRules
{
    /// <summary>Answers that hold personal data or secrets: no cache keeps them, not even the browser's own.</summary>
    public static TBuilder NoStore<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder =>
        routes.AddEndpointFilter<TBuilder, Filter>();

    private sealed class Filter : IEndpointFilter
    {
        public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
        {
            // Both words, as the framework sets them on pages with forms; it would warn about less.
            context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
            return next(context);
        }
    }
}

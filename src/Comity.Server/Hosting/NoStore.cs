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
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return next(context);
        }
    }
}

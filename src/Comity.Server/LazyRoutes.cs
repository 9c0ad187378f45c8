using Microsoft.AspNetCore.Routing;

namespace Comity.Server;

/// <summary>
/// The framework's own ways to map a handler, but the code that binds its parameters is compiled when the route is first asked for.
/// The framework compiles all of them, hundreds, before it answers the first request. What is wrong with a handler's parameters is still found at the start.
/// </summary>
/// <remarks>In the namespace that all slices lie in, so that these are found before the framework's methods of the same names.</remarks>
internal static class LazyRoutes
{
    public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder app, string pattern, Delegate handler) => Map(app, pattern, handler, HttpMethods.Get);

    public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder app, string pattern, Delegate handler) => Map(app, pattern, handler, HttpMethods.Post);

    public static RouteHandlerBuilder MapPut(this IEndpointRouteBuilder app, string pattern, Delegate handler) => Map(app, pattern, handler, HttpMethods.Put);

    public static RouteHandlerBuilder MapDelete(this IEndpointRouteBuilder app, string pattern, Delegate handler) => Map(app, pattern, handler, HttpMethods.Delete);

    public static RouteHandlerBuilder MapMethods(this IEndpointRouteBuilder app, string pattern, IEnumerable<string> methods, Delegate handler) => Map(app, pattern, handler, [.. methods]);

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder app, string pattern, Delegate handler, params string[] methods) =>
        RouteHandlerServices.Map(app, pattern, handler, methods, RequestDelegateFactory.InferMetadata, (made, options, metadata) =>
        {
            var compiled = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(made, options, metadata).RequestDelegate);
            return new RequestDelegateResult(context => compiled.Value(context), [.. options.EndpointBuilder!.Metadata]);
        });
}

using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Hosting;

/// <summary>A form that was sent without any of its fields is nothing to its handler; such a request is answered before it comes there.</summary>
/// <remarks>In the pipeline and not an endpoint filter: with a filter on every route, the framework compiles three methods a route at the start instead of one.</remarks>
internal static class SentForms
{
    private static readonly ConcurrentDictionary<MethodInfo, string[][]> Asked = new();

    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>() is { } handler
            && Asked.GetOrAdd(handler, FieldsOf) is { Length: > 0 } asked && await ReadAsync(context.Request) is { } form
            && !asked.All(fields => fields.Any(field => IsSent(form, field))))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    /// <summary>The fields of each form that the handler can't do without.</summary>
    private static string[][] FieldsOf(MethodInfo handler)
    {
        var nullability = new NullabilityInfoContext();
        return [.. handler.GetParameters()
            .Where(p => p.IsDefined(typeof(FromFormAttribute)) && !IsSimple(p.ParameterType) && nullability.Create(p).WriteState == NullabilityState.NotNull)
            .Select(p => p.ParameterType.GetProperties().Select(field => field.Name).ToArray())];
    }

    /// <summary>Of a simple type: the framework itself refuses a request without it.</summary>
    private static bool IsSimple(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string);

    private static bool IsSent(IFormCollection form, string field) =>
        form.Files[field] is not null
        || form.Keys.Any(key => key.StartsWith(field, StringComparison.OrdinalIgnoreCase) && (key.Length == field.Length || key[field.Length] is '.' or '['));

    /// <summary>Null: there is none, it can't be read, or its token is not good (then the mere question throws); the handler's binding will say so.</summary>
    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } || !request.HasFormContentType)
            return null;
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }
}

using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Hosting;

/// <summary>A form that was sent without any of its fields is nothing to its handler; such a request is answered before it comes there.</summary>
internal static class SentForms
{
    public static EndpointFilterDelegate Check(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        var nullability = new NullabilityInfoContext();
        int[] forms = [.. context.MethodInfo.GetParameters()
            .Where(p => p.IsDefined(typeof(FromFormAttribute)) && nullability.Create(p).WriteState == NullabilityState.NotNull)
            .Select(p => p.Position)];
        return forms.Length == 0
            ? next
            : invocation => forms.Any(i => invocation.Arguments[i] is null) ? ValueTask.FromResult<object?>(TypedResults.StatusCode(StatusCodes.Status400BadRequest)) : next(invocation);
    }
}

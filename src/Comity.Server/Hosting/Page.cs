using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Hosting;

/// <summary>Renders a page component as the answer to a request. Pages hold no logic: all they show comes in as the model.</summary>
internal static class Page
{
    /// <param name="model">Becomes the component's parameter <c>Model</c>.</param>
    /// <param name="status">HTTP status.</param>
    public static RazorComponentResult<T> Show<T>(object model, int status = StatusCodes.Status200OK)
        where T : IComponent =>
        new(new Dictionary<string, object?> { ["Model"] = model }) { StatusCode = status, PreventStreamingRendering = true };
}

namespace Comity.Server.Hosting;

/// <summary>Reads <c>Authorization: Bearer</c>. The API and embedded discussions know it; pages go by cookie alone.</summary>
internal static class Bearer
{
    private const string Scheme = "Bearer ";

    /// <summary>The token, even an empty one; null when the request has none. Other schemes are not ours (a proxy's own password) and left alone.</summary>
    public static string? TokenOf(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments("/api") && Embedding.Embedded.Of(request.HttpContext) is null)
            return null;
        var header = request.Headers.Authorization.ToString();
        if (header.Equals(Scheme.TrimEnd(), StringComparison.OrdinalIgnoreCase))
            return "";
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }
}

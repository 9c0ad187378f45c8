namespace Comity.Server.Hosting;

/// <summary>Reads <c>Authorization: Bearer</c>. Only the API knows it; pages go by cookie alone.</summary>
internal static class Bearer
{
    private const string Scheme = "Bearer ";

    /// <summary>The token, even an empty one; null when the request has none. Other schemes are not ours (a proxy's own password) and left alone.</summary>
    public static string? TokenOf(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments("/api"))
            return null;
        var header = request.Headers.Authorization.ToString();
        if (header.Equals(Scheme.TrimEnd(), StringComparison.OrdinalIgnoreCase))
            return "";
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }
}

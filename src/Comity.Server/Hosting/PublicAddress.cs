namespace Comity.Server.Hosting;

/// <summary>The address that readers know the paper by, for links that leave the page: feeds, canonical links, mails.</summary>
public sealed class PublicAddress(Settings settings, IHttpContextAccessor accessor)
{
    /// <summary>Scheme and host without a slash at the end: the setting <c>Comity:PublicUrl</c>, or what the request came to.</summary>
    public string Root =>
        settings.PublicUrl?.TrimEnd('/')
        ?? (accessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}" : "http://localhost:5080");

    /// <param name="path">Begins with a slash.</param>
    public string Of(string path) => Root + path;
}

namespace Comity.Server.Hosting;

/// <summary>Where to go after a form, taken from the request: only ever a path on this site.</summary>
internal static class LocalPath
{
    /// <param name="path">As sent by the browser; believed only if it begins with a single slash and holds no control characters or backslashes.</param>
    public static string Or(string? path, string fallback) =>
        path is ['/', ..] and not ['/', '/', ..] && path.Length <= 500 && !path.Any(c => char.IsControl(c) || c == '\\') ? path : fallback;
}

namespace Comity.Server.Hosting;

/// <summary>Parts of pages for scripts: what a page holds without the frame around.</summary>
internal static class Fragments
{
    /// <summary>What a script accepts instead of a page.</summary>
    public const string MediaType = "text/vnd.comity.fragment+html";

    public static bool Wanted(HttpContext context) => context.Request.Headers.Accept.ToString().Contains(MediaType, StringComparison.OrdinalIgnoreCase);
}

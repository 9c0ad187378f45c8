namespace Comity.Server.Discussion;

/// <summary>Who wrote a story, by the line that names them.</summary>
internal static class Bylines
{
    /// <summary>Whether the line names somebody: their whole name, not the beginning of another's.</summary>
    public static bool Name(string byline, string name)
    {
        for (var at = 0; name.Length > 0 && (at = byline.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(byline[at - 1])) && (end == byline.Length || !char.IsLetterOrDigit(byline[end])))
                return true;
        }

        return false;
    }
}

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
            if ((at == 0 || !char.IsLetterOrDigit(byline[at - 1])) && !GoesOn(byline, end))
                return true;
        }

        return false;
    }

    /// <summary>Whether a longer name begins so: "Anna" is not who wrote "By Anna Berg", and "Berg" not "Berg-Huber".</summary>
    private static bool GoesOn(string byline, int end) =>
        end < byline.Length && (char.IsLetterOrDigit(byline[end]) || byline[end] is ' ' or '-' && end + 1 < byline.Length && char.IsUpper(byline[end + 1]));
}

namespace Comity.Server.Perspective;

/// <summary>
/// Google's client for Node, told another root address, cuts as many characters off the built-in one as the other has,
/// and leaves its end in the path: <c>/r.googleapis.com/v1alpha1/comments:analyze</c>. Taken for what is meant, so that
/// the client works unchanged.
/// </summary>
internal static class CutAddress
{
    private const string BuiltIn = "https://commentanalyzer.googleapis.com";
    private const string Methods = "/v1alpha1/comments:";

    public static Task UseAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "";
        var at = path.IndexOf(Methods, StringComparison.Ordinal);
        if (at > 1 && BuiltIn.EndsWith(path[1..at], StringComparison.Ordinal))
            context.Request.Path = path[at..];
        return next(context);
    }
}

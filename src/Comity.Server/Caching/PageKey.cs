using System.Collections.Concurrent;
using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Members;

namespace Comity.Server.Caching;

/// <summary>All of a request that a page for a reader nobody knows depends on.</summary>
/// <param name="Target">Path and query as they were sent.</param>
/// <param name="IsFragment">A script asks, see <see cref="Fragments"/>.</param>
/// <param name="Origin">Of the page that asks from another site; empty: none.</param>
/// <param name="Chosen">The language that the reader has chosen once; empty: none.</param>
/// <param name="Accepted">Tag of the first language of Accept-Language that the program speaks; empty: none.</param>
internal readonly record struct PageKey(string Scheme, string Host, string Target, bool IsFragment, string Origin, string Chosen, string Accepted)
{
    private const int LongestTarget = 500;
    private const int MostLanguages = 1000;

    private static readonly ConcurrentDictionary<string, string> s_languages = new(StringComparer.Ordinal);

    /// <summary>Null: the request is not one for a page, or its sender may be somebody in particular.</summary>
    public static PageKey? Of(HttpContext context)
    {
        var request = context.Request;
        var headers = request.Headers;
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()?.RawTarget;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || target is not ['/', ..] || target.Length > LongestTarget
            || headers.Authorization.Count > 0 || context.Features.Get<SharedRender>() is not null)
            return null;
        var chosen = "";
        foreach (var line in headers.Cookie)
        {
            if (line is null)
                continue;
            // "comity-session" may come in numbered pieces.
            if (line.Contains(Sessions.Cookie, StringComparison.Ordinal) || line.Contains(Visitors.GuestCookie, StringComparison.Ordinal))
                return null;
            if (line.Contains(Spoken.Cookie, StringComparison.Ordinal))
                chosen = Words.Find(request.Cookies[Spoken.Cookie])?.Tag ?? "";
        }

        return new PageKey(request.Scheme, request.Host.Value ?? "", target, Fragments.Wanted(context), headers.Origin.ToString(), chosen, LanguageOf(headers.AcceptLanguage.ToString(), request));
    }

    private static string LanguageOf(string accepted, HttpRequest request)
    {
        if (accepted.Length == 0)
            return "";
        if (s_languages.TryGetValue(accepted, out var tag))
            return tag;
        tag = Spoken.Accepted(request)?.Tag ?? "";
        if (s_languages.Count < MostLanguages)
            s_languages.TryAdd(accepted, tag);
        return tag;
    }
}

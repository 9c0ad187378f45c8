using Comity.Server.Hosting;
using Comity.Server.Sites;

namespace Comity.Server.Languages;

/// <summary>The language of the answer to the running request.</summary>
/// <remarks>
/// In which language a page is depends on what a cache can see, in this order: <c>?lang=</c>; the cookie that keeps a reader's choice;
/// the language of the story; the language of the site. Answers to programs follow Accept-Language, else are English. What staff use is English.
/// </remarks>
public static class Spoken
{
    internal const string Cookie = "comity-language";

    private static readonly AsyncLocal<Answer?> running = new();

    /// <summary>The words of the running request; English outside of one. To be asked when something is said, never kept in a static field.</summary>
    public static Words Say => running.Value?.Words ?? Words.All[0];

    /// <summary>What is said from here on about a story is in the story's language, unless the reader has chosen another.</summary>
    internal static void About(string storyLanguage)
    {
        if (running.Value is { IsChosen: false } answer && Words.Find(storyLanguage) is { } words)
            answer.Words = words;
    }

    /// <summary>Stands before all that may answer, so that error pages speak the same language.</summary>
    internal static async Task BeginAsync(HttpContext context, RequestDelegate next)
    {
        running.Value = new Answer();
        await next(context);
    }

    /// <summary>Stands where the site is known.</summary>
    internal static Task ChooseAsync(HttpContext context, RequestDelegate next)
    {
        var answer = running.Value!;
        if (Problems.IsForProgram(context.Request))
            answer.Choose(Accepted(context.Request) ?? Words.All[0]);
        else if (context.Request.Path.StartsWithSegments("/console") || context.Request.Path.StartsWithSegments("/staff"))
            answer.Choose(Words.All[0]);
        else if (Words.Find(context.Request.Query["lang"]) is { } asked)
            answer.Choose(asked);
        else if (Words.Find(context.Request.Cookies[Cookie]) is { } kept)
            answer.Choose(kept);
        else
            answer.Words = Words.Find(context.RequestServices.GetRequiredService<CurrentSite>().Site.Language) ?? Accepted(context.Request) ?? Words.All[0];
        return next(context);
    }

    /// <summary>The first language that the browser asks for and the program speaks; null: there is none.</summary>
    internal static Words? Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => Words.Find(l.Value.Value))
        .FirstOrDefault(w => w is not null);

    /// <summary>One for a request: what is changed deep within is seen by all that answer.</summary>
    private sealed class Answer
    {
        public Words Words { get; set; } = Words.All[0];

        public bool IsChosen { get; private set; }

        public void Choose(Words words) => (Words, IsChosen) = (words, true);
    }
}

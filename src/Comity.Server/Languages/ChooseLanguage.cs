using Comity.Server.Hosting;

namespace Comity.Server.Languages;

/// <summary>The choice of a language at the foot of every page. A preference and nothing more, so it needs no form token, and pages stay the same for all who chose alike.</summary>
internal static class ChooseLanguage
{
    public static void MapLanguages(this IEndpointRouteBuilder app) =>
        app.MapPost("/language", Handle).DisableAntiforgery().ExcludeFromDescription();

    private static IResult Handle(IFormCollection form, HttpContext context)
    {
        if (Words.Find(form["Language"]) is not { } words)
            return TypedResults.BadRequest();
        context.Response.Cookies.Append(Cookie, words.Tag, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return TypedResults.LocalRedirect(LocalPath.Or(form["Return"], "/"));
    }
}

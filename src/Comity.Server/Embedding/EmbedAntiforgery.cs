using Microsoft.AspNetCore.Antiforgery;

namespace Comity.Server.Embedding;

/// <summary>
/// Form tokens keep another site from using a visitor's cookies. An embedded discussion's requests are not known by
/// cookies (<see cref="EmbedDoor"/>), and the cookie that a form token is bound to would not come back from there.
/// </summary>
internal sealed class EmbedAntiforgery(IAntiforgery own) : IAntiforgery
{
    // The field stays, so that no form is empty; its value says nothing.
    private static readonly AntiforgeryTokenSet s_none = new("none", null, "__RequestVerificationToken", null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => IsEmbedded(httpContext) ? s_none : own.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => IsEmbedded(httpContext) ? s_none : own.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => IsEmbedded(httpContext) ? Task.FromResult(true) : own.IsRequestValidAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        if (!IsEmbedded(httpContext))
            own.SetCookieTokenAndHeader(httpContext);
    }

    public Task ValidateRequestAsync(HttpContext httpContext) => IsEmbedded(httpContext) ? Task.CompletedTask : own.ValidateRequestAsync(httpContext);

    private static bool IsEmbedded(HttpContext context) => Embedded.Of(context) is not null;
}

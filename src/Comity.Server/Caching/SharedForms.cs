using System.Security.Cryptography;
using Comity.Server.Embedding;
using Comity.Server.Members;
using Comity.Server.Sites;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;

namespace Comity.Server.Caching;

/// <summary>
/// A form token keeps another site from using a visitor's cookies. It is bound to a cookie of its own, which a page for all
/// readers cannot bring: its forms carry a token that is good for everybody who sends no session, and for a session only
/// when the browser itself says that the form stood on a page of ours.
/// The guest cookie is not sent along from other sites (SameSite). Forms of embedded discussions are not its business.
/// </summary>
internal sealed class SharedForms(IAntiforgery own, IDataProtectionProvider protection) : IAntiforgery
{
    private const string Field = "__RequestVerificationToken";
    private const string Begins = "all.";
    private const string Says = "for all";

    private readonly IDataProtector protector = protection.CreateProtector("Comity.Caching.SharedForm.v1");

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => Shared(httpContext) ?? own.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => Shared(httpContext) ?? own.GetTokens(httpContext);

    public async Task<bool> IsRequestValidAsync(HttpContext httpContext) => await IsSharedAsync(httpContext) ?? await own.IsRequestValidAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        if (SharedRender.Of(httpContext) is null)
            own.SetCookieTokenAndHeader(httpContext);
    }

    public async Task ValidateRequestAsync(HttpContext httpContext)
    {
        switch (await IsSharedAsync(httpContext))
        {
            case false:
                throw new AntiforgeryValidationException("The form came from another site's page, or its page is too old.");
            case null:
                await own.ValidateRequestAsync(httpContext);
                break;
        }
    }

    private AntiforgeryTokenSet? Shared(HttpContext context)
    {
        if (SharedRender.Of(context) is not { } page || Embedded.Of(context) is not null)
            return null;
        var token = Begins + protector.Protect(Says);
        page.Tickets.Add(token);
        return new AntiforgeryTokenSet(token, null, Field, null);
    }

    /// <summary>Null: the form does not carry such a token.</summary>
    private async Task<bool?> IsSharedAsync(HttpContext context)
    {
        var request = context.Request;
        if (Embedded.Of(context) is not null || HttpMethods.IsGet(request.Method) || !request.HasFormContentType || await TokenAsync(request) is not { } token || !token.StartsWith(Begins, StringComparison.Ordinal))
            return null;
        return (Origin.SaysOwn(request) ?? !request.Headers.Cookie.ToString().Contains(Sessions.Cookie, StringComparison.Ordinal)) && IsGood(token[Begins.Length..]);
    }

    private static async Task<string?> TokenAsync(HttpRequest request)
    {
        try
        {
            return (await request.ReadFormAsync(request.HttpContext.RequestAborted))[Field];
        }
        catch (Exception unreadable) when (unreadable is BadHttpRequestException or InvalidDataException)
        {
            // The framework's own check meets the same, and answers for it.
            return null;
        }
    }

    private bool IsGood(string token)
    {
        try
        {
            return protector.Unprotect(token) == Says;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

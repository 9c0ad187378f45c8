using System.Security.Cryptography;
using System.Text;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>Finds out, once a request, who sends it: by session cookie, guest cookie or bearer token.</summary>
public sealed class Visitors(IHttpContextAccessor accessor, IDbContextFactory<ComityDb> factory, CurrentSite site, UserManager<Member> users)
{
    /// <summary>
    /// Holds a guest's secret. Kept apart from the session on purpose: form tokens are bound to the session's
    /// identity, and a guest who gets a name in one tab must not find the form in another tab refused.
    /// </summary>
    internal const string GuestCookie = "comity-guest";

    private Visitor? current;

    public async Task<Visitor> CurrentAsync(CancellationToken cancel = default) => current ??= await FindAsync(cancel);

    /// <summary>Makes the caller of this request the given guest from now on.</summary>
    internal void RememberGuest(Member guest, string secret)
    {
        var context = accessor.HttpContext!;
        context.Response.Cookies.Append(GuestCookie, secret, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        current = new Visitor(guest, null);
    }

    internal static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private async Task<Visitor> FindAsync(CancellationToken cancel)
    {
        var context = accessor.HttpContext!;
        await using var db = await factory.CreateDbContextAsync(cancel);
        var member = await BySessionAsync(db, context, cancel) ?? await ByGuestSecretAsync(db, context, cancel);
        if (member is null)
            return Visitor.Unknown;
        var role = await db.SiteStaff.Where(s => s.SiteId == site.Id && s.MemberId == member.Id).Select(s => (StaffRole?)s.Role).SingleOrDefaultAsync(cancel);
        return new Visitor(member, role);
    }

    private async Task<Member?> BySessionAsync(ComityDb db, HttpContext context, CancellationToken cancel)
    {
        if (context.User.Identity?.IsAuthenticated != true || !long.TryParse(users.GetUserId(context.User), out var id))
            return null;
        return await db.Members.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancel);
    }

    private static async Task<Member?> ByGuestSecretAsync(ComityDb db, HttpContext context, CancellationToken cancel)
    {
        if (!context.Request.Cookies.TryGetValue(GuestCookie, out var secret) || secret.Length is 0 or > 200)
            return null;
        var hash = HashOf(secret);
        return await db.Members.AsNoTracking().SingleOrDefaultAsync(m => m.GuestKeyHash == hash, cancel);
    }
}

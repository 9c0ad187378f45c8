using Comity.Server.Hosting;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

public static class StaffRules
{
    /// <summary>
    /// Opens the routes only to staff of the current site with at least the given role, in a session that was
    /// proven well enough (<see cref="MembersOptions.RequireSecondFactor"/>). Auditors pass where editors do, to read only:
    /// a route that answers GET must change nothing. Checked before anything of the request is read.
    /// Pages lead to the sign-in; the API answers 401 or 403.
    /// </summary>
    public static TBuilder RequireStaff<TBuilder>(this TBuilder routes, StaffRole least)
        where TBuilder : IEndpointConventionBuilder
    {
        routes.Add(e => e.Metadata.Add(new StaffRequirement(least)));
        return routes;
    }
}

internal sealed record StaffRequirement(StaffRole Least);

/// <summary>Tells pages of staff who looks at them.</summary>
/// <param name="Role">On the current site.</param>
public sealed record StaffVisit(StaffRole Role)
{
    /// <summary>False: shows no forms that would be refused.</summary>
    public bool MayAct => Role > StaffRole.Auditor;
}

/// <summary>Keeps the promise of <see cref="StaffRules.RequireStaff{TBuilder}"/>.</summary>
internal sealed class StaffOnly(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Visitors visitors, SecondFactor secondFactor)
    {
        var needed = context.GetEndpoint()?.Metadata.GetOrderedMetadata<StaffRequirement>();
        if (needed is not { Count: > 0 })
        {
            await next(context);
            await visitors.KeepSessionAsync();
            return;
        }

        context.Response.Headers.CacheControl = "no-cache, no-store";
        var visitor = await visitors.CurrentAsync(context.RequestAborted);
        if (visitor.IsGuest)
            await TurnAwayAsync(context, StatusCodes.Status401Unauthorized, "/staff/sign-in");
        else if (visitor.Role is not { } role || !Allows(role, needed.Max(n => n.Least), context.Request))
            await RefuseAsync(context);
        else if (!await secondFactor.IsEnoughAsync(visitor, context.RequestAborted))
            await TurnAwayAsync(context, StatusCodes.Status403Forbidden, "/staff/security");
        else
        {
            context.Features.Set(new StaffVisit(role));
            await next(context);
            await visitors.KeepSessionAsync();
        }
    }

    /// <summary>An auditor sees what an editor sees, and that is all.</summary>
    private static bool Allows(StaffRole role, StaffRole least, HttpRequest request) => role == StaffRole.Auditor
        ? least <= StaffRole.Editor && HttpMethods.IsGet(request.Method)
        : role >= least;

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Problems.ShowAsync(context);
    }

    private static Task TurnAwayAsync(HttpContext context, int apiStatus, string page)
    {
        if (Problems.IsForProgram(context.Request))
        {
            return Problems.WriteAsync(context, apiStatus, apiStatus == StatusCodes.Status401Unauthorized
                ? "Sign in as staff first."
                : "Set up a second factor and sign in with it first.");
        }

        // A form cannot be sent again after the detour; its page can be opened again.
        var back = HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "/console";
        context.Response.Redirect($"{page}?return={Uri.EscapeDataString(back)}");
        return Task.CompletedTask;
    }
}

/// <summary>Whether staff have proven who they are well enough for the console.</summary>
public sealed class SecondFactor(Storage.ComityDb db, IOptions<MembersOptions> options)
{
    public async Task<bool> IsEnoughAsync(Visitor visitor, CancellationToken cancel) => visitor.Proof switch
    {
        Proof.SecondFactor or Proof.OperatorLink or Proof.ApiToken => true,
        Proof.Email or Proof.Password or Proof.OpenId => !options.Value.RequireSecondFactor && !await IsSetUpAsync(visitor.Member!, cancel),
        _ => false,
    };

    /// <summary>A token opens what the session opens, so staff make one only in a session that opens the console.</summary>
    public async Task<bool> MayMakeTokensAsync(Visitor visitor, CancellationToken cancel) =>
        !visitor.IsGuest && visitor.Proof is not (Proof.ApiToken or Proof.EmbedToken) && await MayEraseThemselvesAsync(visitor, cancel);

    /// <summary>A mailbox or a token in wrong hands is not enough to end the account of somebody who is staff of any site.</summary>
    public async Task<bool> MayEraseThemselvesAsync(Visitor visitor, CancellationToken cancel) =>
        !await db.SiteStaff.AnyAsync(s => s.MemberId == visitor.Id, cancel) || (visitor.Proof != Proof.ApiToken && await IsEnoughAsync(visitor, cancel));

    /// <summary>Whether the member has a TOTP app or a passkey.</summary>
    public async Task<bool> IsSetUpAsync(Member member, CancellationToken cancel) =>
        member.TwoFactorEnabled || await Passkeys.OfAsync(db, member.Id, cancel) > 0;
}

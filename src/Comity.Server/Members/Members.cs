using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

internal static class MembersSetup
{
    public static void AddMembers(this IServiceCollection services)
    {
        services.AddSliceOptions<MembersOptions>("Members");
        services.AddScoped<Visitors>();
        services.AddScoped<SecondFactor>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization();
        services.AddIdentityCore<Member>(o =>
            {
                o.User.RequireUniqueEmail = false;
                o.Password.RequiredLength = 12;
                o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
                o.Password.RequiredUniqueChars = 5;
            })
            .AddEntityFrameworkStores<ComityDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddOptions<IdentityOptions>().Configure<IOptions<MembersOptions>>((o, members) =>
        {
            o.Lockout.MaxFailedAccessAttempts = members.Value.FailuresBeforeLockout;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(members.Value.LockoutMinutes);
        });
        services.Configure<SecurityStampValidatorOptions>(o =>
        {
            o.ValidationInterval = TimeSpan.FromMinutes(1);
            o.OnRefreshingPrincipal = Sessions.KeepProof;
        });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<MembersOptions>>(Sessions.SetCookie);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => o.Cookie.Name = "comity-passkey");
    }

    public static void MapMembers(this IEndpointRouteBuilder app) => _ = app;
}

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
        services.AddSingleton<VisitorTools>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<Sessions>();
        services.AddScoped<SignInRequests>();
        services.AddSingleton<SignInRequests.Settings>();
        services.AddScoped<OpenLink>();
        services.AddScoped<OpenLink.Tools>();
        services.AddScoped<GuestTakeover>();
        services.AddSingleton<SignInLinks>();
        services.AddScoped<MemberNames>();
        services.AddSingleton<StaffNames>();
        services.AddScoped<MemberChanges>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<PasskeySession>();
        services.AddScoped<StaffSecurity>();
        services.AddScoped<SecurityTools>();
        services.AddScoped<Account>();
        services.AddScoped<AccountTools>();
        services.AddScoped<AccountTools.People>();
        services.AddScoped<ApiTokens>();
        services.AddScoped<ExternalMembers>();
        services.AddScoped<Erasure>();
        services.AddScoped<DeleteAccount>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
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
            o.OnRefreshingPrincipal = Sessions.KeepClaims;
        });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<MembersOptions>>(Sessions.SetCookie);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => o.Cookie.Name = "comity-passkey");
    }

    public static void MapMembers(this IEndpointRouteBuilder app)
    {
        var personal = app.MapGroup("").NoStore();
        personal.MapGet("/sign-in", SignInPages.Show);
        personal.MapPost("/sign-in", SignInPages.Send);
        personal.MapGet(PopUp.Path, PopUp.Show);
        personal.MapGet("/sign-in/{secret}", OpenLink.Show);
        personal.MapPost("/sign-in/{secret}", OpenLink.Use);
        personal.MapPost("/sign-out", SignOut.Handle);
        personal.MapGet("/staff/sign-in", StaffSignIn.Show);
        personal.MapPost("/staff/sign-in", StaffSignIn.Handle);
        personal.MapGet("/staff/security", StaffSecurity.Show);
        personal.MapPost("/staff/security/password", StaffSecurity.SetPassword);
        personal.MapPost("/staff/security/codes", StaffSecurity.SetTotp);
        personal.MapPost("/staff/security/codes/remove", StaffSecurity.DropTotp);
        personal.MapPost("/staff/security/passkeys/remove", StaffSecurity.DropPasskey);
        personal.MapGet("/account", Account.Show);
        personal.MapPost("/account/name", Account.Rename);
        personal.MapPost("/account/guest-comments", Account.TakeGuestComments);
        personal.MapPost("/account/tokens", Account.MakeToken);
        personal.MapPost("/account/tokens/{id:long}/revoke", Account.RevokeToken);
        personal.MapPost("/account/sessions/{id:long}/end", Account.EndSession);
        personal.MapPost("/account/sign-out-everywhere", Account.SignOutEverywhere);
        personal.MapPost("/account/passkeys/remove", Account.DropPasskey);
        personal.MapGet("/account/data.json", OwnData.Handle);
        personal.MapGet("/account/delete", DeleteAccount.Show);
        personal.MapPost("/account/delete", DeleteAccount.Handle);
        MembersApi.Map(app.MapGroup("/api/v1").WithTags("Members").NoStore());
    }
}

using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;

namespace Comity.Server.Members;

internal static class MembersSetup
{
    public static void AddMembers(this IServiceCollection services)
    {
        services.AddScoped<Visitors>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization();
        services.AddIdentityCore<Member>(o =>
            {
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                o.User.RequireUniqueEmail = false;
            })
            .AddEntityFrameworkStores<ComityDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
    }

    public static void MapMembers(this IEndpointRouteBuilder app) => _ = app;
}

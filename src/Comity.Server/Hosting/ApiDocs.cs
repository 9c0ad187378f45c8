using System.Security.Cryptography;
using Scalar.AspNetCore;

namespace Comity.Server.Hosting;

/// <summary>The API's documentation to browse, at <c>/docs/api</c>. Everything it needs comes from this server.</summary>
internal static class ApiDocs
{
    public static void MapApiDocs(this IEndpointRouteBuilder app) =>
        app.MapScalarApiReference("/docs/api", (options, context) =>
        {
            var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            options.WithTitle("Comity API").WithNonce(nonce).DisableDefaultFonts().DisableTelemetry().DisableAgent();
            // Its script adds style elements of its own; scripts stay bound to this server and to this one answer.
            context.Features.Set(new OwnContentPolicy(
                $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"));
        });
}

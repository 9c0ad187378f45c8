using System.Net;
using Comity.Server.Caching;
using Comity.Server.Embedding;
using Comity.Server.Operating;
using Comity.Server.Pages.Shared;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;

namespace Comity.Server.Hosting;

/// <summary>What surrounds every slice: clock, keys, pages, problem details, security headers.</summary>
internal static class HostingSetup
{
    /// <summary>In bytes; a route that takes more says so with RequestSizeLimitAttribute as metadata.</summary>
    private const long LargestBody = 1024 * 1024;

    public static void AddHosting(this IServiceCollection services, Startup startup)
    {
        services.AddSingleton(startup.Settings);
        services.AddSingleton(startup.Time);
        // What a verb prints may be piped on; what the program has to say about itself must not be among it.
        services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        services.AddProblemDetails();
        services.AddSingleton<Limiter>();
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = false);
        services.Configure<KestrelServerOptions>(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = LargestBody;
        });
        services.AddOpenApi();
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "comity-form";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddInstallationKeys(startup.Settings);
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in startup.Settings.TrustedProxies)
                o.KnownProxies.Add(IPAddress.Parse(proxy));
        });
        services.AddSingleton<Assets>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<ListeningAddress>();
        startup.Override?.Invoke(services);
    }

    public static void UseHosting(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseReadyPages();
        app.Use(LongAnswer.UseAsync);
        app.Use(BeginAsync);
        app.Use(AnswerHeadAsGet);
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(Problems.ForExceptions);
        app.UseStatusCodePages(c => Problems.ShowAsync(c.HttpContext));
        app.UseOperating();
        app.UseStaticFiles();
        app.Use(Perspective.CutAddress.UseAsync);
        app.UseRouting();
        app.UsePageMaking();
        app.Use(Perspective.CrossOrigin.UseAsync);
        app.UseMiddleware<Sites.SiteMiddleware>();
        app.UseEmbedding();
        app.Use(ChooseAsync);
        app.Use(Problems.RefuseWhenCrowdedAsync);
        app.UseAuthentication();
        app.UseMiddleware<ApiGuard>();
        app.UseMiddleware<Members.StaffOnly>();
        app.Use(LargeFileFormReader.UseAsync);
        app.UseAntiforgery();
        app.Use(SentForms.CheckAsync);
        app.MapOpenApi();
        app.MapApiDocs();
    }

    /// <summary>Endpoints are mapped for GET; the server itself leaves the body out of an answer to HEAD (RFC 9110 §9.3.2).</summary>
    private static Task AnswerHeadAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}

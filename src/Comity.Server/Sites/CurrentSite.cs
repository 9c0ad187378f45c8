using Comity.Storage.Sites;

namespace Comity.Server.Sites;

/// <summary>The site that a request is for.</summary>
public sealed class CurrentSite
{
    private Site? site;

    public Site Site
    {
        get => site ?? throw new InvalidOperationException("Asked for the site outside of a request to one.");
        internal set => site = value;
    }

    public int Id => Site.Id;

    internal bool IsKnown => site is not null;
}

internal sealed class SiteMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, SiteDirectory directory, CurrentSite current)
    {
        if (directory.IsOld)
            await directory.ReloadAsync(context.RequestAborted);
        if (directory.ForHost(context.Request.Host.Host) is not { } site)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsync("No site has been set up yet.");
            return;
        }

        current.Site = site;
        await next(context);
    }
}

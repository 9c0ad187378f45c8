using Comity.Server.Tests.Harness;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Comity.Browser.Tests;

/// <summary>
/// A page of another site, on another host name, that embeds a discussion of the paper. It forbids all it can: scripts but
/// the paper's, styles, connections elsewhere, and turning text into HTML.
/// </summary>
internal sealed class HostPage : IAsyncDisposable
{
    private readonly WebApplication app;

    private HostPage(WebApplication app) => this.app = app;

    /// <summary>Such as http://news.localhost:41523.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The article's address.</summary>
    public string Address => Origin + "/article";

    /// <summary>What stands in the article after its text.</summary>
    public string Embed { get; set; } = "<comity-discussion></comity-discussion>";

    /// <summary>Attributes of its html element.</summary>
    public string Root { get; set; } = "lang=en";

    public static async Task<HostPage> OpenAsync(Paper paper)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var built = builder.Build();
        var host = new HostPage(built);
        var server = paper.Address.ToString().TrimEnd('/');
        built.MapGet("/{name}", (string name, HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src {server}; connect-src {server}; img-src {server}; style-src {host.Origin}/page.css; require-trusted-types-for 'script'; trusted-types 'none'";
            return name == "page.css"
                ? Results.Text("body { font: 18px/1.5 Georgia, serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem } .dark body { background: #222; color: #eee }", "text/css")
                : Results.Text($"""
                    <!DOCTYPE html><html {host.Root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ferry</title>
                    <link rel="canonical" href="{host.Address}"><link rel="stylesheet" href="/page.css">
                    <script type="module" src="{server}/comity.js"></script><script type="module" src="{server}/comity-count.js"></script></head>
                    <body><main><h1>The ferry stays</h1><p>{string.Concat(Enumerable.Repeat("The council voted for the ferry after a long evening. ", 12))}</p>
                    <p><comity-count url="{host.Address}"></comity-count></p>
                    {host.Embed}<noscript><a href="{server}/embed?url={host.Address}">Discussion</a></noscript></main><footer>The end.</footer></body></html>
                    """, "text/html");
        });
        await built.StartAsync();
        host.Origin = $"http://news.localhost:{new Uri(built.Urls.First()).Port}";
        await paper.WriteAsync(db =>
        {
            db.Sites.Single().Origins = [host.Origin];
            return Task.CompletedTask;
        });
        await paper.Services.GetRequiredService<Comity.Server.Sites.SiteDirectory>().ReloadAsync();
        return host;
    }

    /// <summary>The story of the article, with its discussion.</summary>
    public async Task<Story> AddStoryAsync(Paper paper, Action<Story>? change = null)
    {
        var story = await paper.AddStoryAsync(change: s =>
        {
            s.ExternalUrl = Address;
            change?.Invoke(s);
        });
        var addresses = paper.Services.GetRequiredService<Comity.Server.Stories.StoryAddresses>();
        await paper.WriteAsync(async db => await addresses.KeepAsync(db, story, [Address], default));
        return story;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

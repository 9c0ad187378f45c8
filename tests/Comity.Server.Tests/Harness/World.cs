using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Comity.Server.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Comity.Server.Tests.Harness;

/// <summary>
/// An internet of one real server on loopback: names resolve as the test says, and every connection to a public address
/// arrives there. A connection to another address is noted and refused, so that no test leaves the machine.
/// </summary>
public sealed class World : Network, IAsyncDisposable
{
    /// <summary>A public address that belongs to nobody here.</summary>
    public static IPAddress Somewhere { get; } = IPAddress.Parse("93.184.215.14");

    private readonly WebApplication server;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> pages = new(StringComparer.Ordinal);
    private int port;

    private World(WebApplication server) => this.server = server;

    /// <summary>What each name resolves to; others to <see cref="Somewhere"/>.</summary>
    public ConcurrentDictionary<string, Func<IPAddress[]>> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Addresses that were asked for, with their host.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public ConcurrentQueue<IPEndPoint> Connected { get; } = new();

    /// <summary>What a connection waits for.</summary>
    public Func<CancellationToken, Task> Before { get; set; } = _ => Task.CompletedTask;

    public static async Task<World> BeginAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var world = new World(builder.Build());
        world.server.Run(world.AnswerAsync);
        await world.server.StartAsync();
        world.port = new Uri(world.server.Urls.First()).Port;
        return world;
    }

    /// <summary>The program lives in this world.</summary>
    public void Take(IServiceCollection services) => services.AddSingleton<Network>(this);

    public void Put(string url, Func<HttpContext, Task> answer) => pages[url] = answer;

    public void PutPage(string url, string html, string type = "text/html; charset=utf-8") => Put(url, c =>
    {
        c.Response.ContentType = type;
        return c.Response.WriteAsync(html);
    });

    public void PutRedirect(string url, string to) => Put(url, c =>
    {
        c.Response.Redirect(to);
        return Task.CompletedTask;
    });

    public override Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel) =>
        Task.FromResult(Names.TryGetValue(host, out var found) ? found() : [Somewhere]);

    public override async Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken cancel)
    {
        Connected.Enqueue(to);
        await Before(cancel);
        return PublicNetwork.Holds(to.Address)
            ? await base.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancel)
            : throw new SocketException((int)SocketError.ConnectionRefused);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var url = $"http://{context.Request.Host}{context.Request.Path}{context.Request.QueryString}";
        Asked.Enqueue(url);
        if (pages.TryGetValue(url, out var answer))
            return answer(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}

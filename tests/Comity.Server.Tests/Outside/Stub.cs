using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Comity.Server.Tests.Outside;

/// <summary>Stands in for a moderation endpoint, on a free loopback port.</summary>
internal sealed class Stub : IAsyncDisposable
{
    private readonly WebApplication app;

    private Stub(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>What it was asked: path, authorization, body.</summary>
    public List<(string Path, string Authorization, string Body)> Requests { get; } = [];

    /// <param name="answer">From the request's body to status and body.</param>
    public static async Task<Stub> StartAsync(Func<string, CancellationToken, Task<(int Status, string Body)>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new Stub(builder.Build());
        stub.app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            lock (stub.Requests)
                stub.Requests.Add((context.Request.Path.Value!, context.Request.Headers.Authorization.ToString(), body));
            var (status, text) = await answer(body, context.RequestAborted);
            context.Response.StatusCode = status;
            if (status == StatusCodes.Status307TemporaryRedirect)
                context.Response.Headers.Location = "/elsewhere";
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(text);
        });
        await stub.app.StartAsync();
        return stub;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Comity.Bench;

/// <summary>Kestrel and nothing else: answers every request with the bytes and headers of one file, to be measured against.</summary>
internal static class BareServer
{
    /// <param name="folder">Holds <c>headers</c>, a line each, and <c>body</c>; gets <c>address</c>.</param>
    public static async Task<int> RunAsync(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0").ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        var headers = (await File.ReadAllLinesAsync(Path.Combine(folder, "headers"))).Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);
        var body = await File.ReadAllBytesAsync(Path.Combine(folder, "body"));
        app.Run(async context =>
        {
            var response = context.Response;
            foreach (var (name, value) in headers)
                response.Headers[name] = value;
            if (context.Request.Headers.IfNoneMatch.Count > 0)
            {
                response.Headers.Remove("Content-Type");
                response.Headers.Remove("Content-Encoding");
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            response.ContentLength = body.Length;
            await response.BodyWriter.WriteAsync(body, context.RequestAborted);
        });
        await app.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "address"), app.Urls.First());
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}

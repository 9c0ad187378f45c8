using System.Collections.Concurrent;
using System.Text;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Comity.Server.Tests.Operating;

public sealed class ExportTests
{
    [Fact]
    public async Task A_collector_is_told_traces_and_metrics_and_the_log_and_nothing_of_readers()
    {
        await using var collector = await Collector.BeginAsync();
        await using var paper = await Paper.StartAsync(
            null, "--OTEL_EXPORTER_OTLP_ENDPOINT=" + collector.Address, "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "--Logging:LogLevel:Default=Information");
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Heather grows upon the dyke.", "Adalbert Quisling");
        await ada.GoAsync("/stories/harbour?q=marsh-samphire");
        await ada.GoAsync("/sign-in/sevensecretsparrows");
        paper.Services.GetRequiredService<ILogger<ExportTests>>().LogInformation("The log goes along.");
        paper.Services.GetRequiredService<TracerProvider>().ForceFlush();
        paper.Services.GetRequiredService<MeterProvider>().ForceFlush();
        paper.Services.GetRequiredService<LoggerProvider>().ForceFlush();

        collector.Told("/v1/traces").ShouldContain("/stories/{slug}");
        collector.Told("/v1/traces").ShouldContain("judge");
        collector.Told("/v1/metrics").ShouldContain("comity.judging.duration");
        collector.Told("/v1/logs").ShouldContain("The log goes along.");
        foreach (var secret in new[] { "Heather", "Quisling", "samphire", "sevensecretsparrows", "127.0.0.1" })
            (collector.Told("/v1/traces") + collector.Told("/v1/logs")).ShouldNotContain(secret);
    }

    private sealed class Collector : IAsyncDisposable
    {
        private readonly WebApplication server;
        private readonly ConcurrentQueue<(string Path, string Body)> told = new();

        private Collector(WebApplication server) => this.server = server;

        public string Address => server.Urls.First();

        public static async Task<Collector> BeginAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build());
            collector.server.Run(collector.TakeAsync);
            await collector.server.StartAsync();
            return collector;
        }

        /// <summary>Protocol buffers hold texts as they are.</summary>
        public string Told(string path) => string.Concat(told.Where(t => t.Path == path).Select(t => t.Body));

        public ValueTask DisposeAsync() => server.DisposeAsync();

        private async Task TakeAsync(HttpContext context)
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            told.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
        }
    }
}

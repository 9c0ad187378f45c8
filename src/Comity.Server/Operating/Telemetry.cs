using System.Diagnostics;
using Comity.Storage;
using OpenTelemetry;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Comity.Server.Operating;

/// <summary>Hands what the program measures to OpenTelemetry: to who asks for <c>/metrics</c>, and by OTLP to a collector together with traces and the log.</summary>
internal static class Telemetry
{
    public static void Add(WebApplicationBuilder builder, bool metrics, bool export)
    {
        var telemetry = builder.Services.AddOpenTelemetry();
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_SERVICE_NAME"]))
            telemetry.ConfigureResource(r => r.AddService("comity", serviceVersion: typeof(Telemetry).Assembly.GetName().Version!.ToString(3)));
        telemetry.WithMetrics(m =>
        {
            m.AddMeter(ComityMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql");
            if (metrics)
                m.AddPrometheusExporter();
        });
        if (!export)
            return;
        builder.Services.Configure<AspNetCoreTraceInstrumentationOptions>(o =>
            o.Filter = c => !c.Request.Path.StartsWithSegments("/health") && !c.Request.Path.StartsWithSegments("/metrics"));
        telemetry.WithTracing(t => t.AddSource(ComityMeter.Name, "Npgsql").AddAspNetCoreInstrumentation().AddProcessor(new WithoutPeople()));
        telemetry.UseOtlpExporter();
    }

    public static void UseMetrics(WebApplication app) => app.UseOpenTelemetryPrometheusScrapingEndpoint(c => c.Request.Path == MetricsDoor.Path);

    /// <summary>An address may hold the secret of a link or what somebody searched for; the route says enough. Nor does a trace tell who asked.</summary>
    private sealed class WithoutPeople : BaseProcessor<Activity>
    {
        private static readonly string[] s_left =
            ["url.path", "url.query", "url.full", "http.target", "http.url", "user_agent.original", "client.address", "network.peer.address", "server.address"];

        public override void OnEnd(Activity data)
        {
            foreach (var tag in s_left)
                data.SetTag(tag, null);
        }
    }
}

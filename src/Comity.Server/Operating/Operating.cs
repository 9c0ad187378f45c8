using Comity.Server.Hosting;
using Comity.Storage;

namespace Comity.Server.Operating;

internal static class OperatingSetup
{
    public static void AddOperating(this WebApplicationBuilder builder)
    {
        builder.Services.AddSliceOptions<OperatingOptions>("Operating");
        builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<WriterCheck>("writer");
        builder.Services.AddSingleton<Readiness>();
        // The machine's own time: what is looked at is this process, whatever time the paper lives in.
        builder.Services.AddHostedService(s => new IdleMemory(TimeProvider.System, s.GetRequiredService<ILogger<IdleMemory>>()));
        // A value that is no truth value stops the start later, with a sentence.
        var metrics = bool.TryParse(builder.Configuration["Comity:Operating:Metrics"], out var on) && on;
        var export = !string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]);
        if (!metrics && !export)
            return;
        builder.Services.AddSingleton<IAfterCommit, OutcomeCounter>();
        builder.Services.AddSingleton<OutboxGauge>();
        builder.Services.AddHostedService(s => s.GetRequiredService<OutboxGauge>());
        // In a class of its own, so that the libraries are not even loaded without it.
        Telemetry.Add(builder, metrics, export);
    }

    public static void UseOperating(this WebApplication app)
    {
        app.Use(Health.UseAsync);
        if (!bool.TryParse(app.Configuration["Comity:Operating:Metrics"], out var on) || !on)
            return;
        app.Use(MetricsDoor.UseAsync);
        Telemetry.UseMetrics(app);
    }
}

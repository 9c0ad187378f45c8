namespace Comity.Server.Operating;

/// <summary>What machines may ask of the program, section <c>Comity:Operating</c>. Export by OTLP is switched on by the standard variable <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.</summary>
public sealed class OperatingOptions
{
    /// <summary>Whether <c>/metrics</c> answers, in Prometheus' form.</summary>
    public bool Metrics { get; set; }

    /// <summary>Empty: only this machine and private networks may ask, and not through a proxy. Otherwise who asks must send it as bearer token, wherever from.</summary>
    public string MetricsToken { get; set; } = "";
}

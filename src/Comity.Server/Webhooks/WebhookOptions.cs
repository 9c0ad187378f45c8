using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Webhooks;

/// <summary>Section <c>Comity:Webhooks</c>.</summary>
public sealed class WebhookOptions
{
    /// <summary>Attempts before a delivery is given up and kept for a person. The waits between them double, from one minute to six hours.</summary>
    [Range(1, 50)]
    public int Attempts { get; set; } = 12;

    /// <summary>Seconds that an endpoint may take to answer.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>Webhooks that one site may have.</summary>
    [Range(0, 1000)]
    public int MostPerSite { get; set; } = 20;
}

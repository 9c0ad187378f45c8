using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Perspective;

/// <summary>How Perspective's wire is served, section <c>Comity:Perspective</c>.</summary>
public sealed class PerspectiveOptions
{
    /// <summary>Who has to show a key.</summary>
    [EnumDataType(typeof(KeyRule))]
    public KeyRule RequireKey { get; set; } = KeyRule.Auto;

    /// <summary>Whether suggested scores are kept for retraining; otherwise they are answered and forgotten.</summary>
    public bool KeepSuggestions { get; set; } = true;
}

public enum KeyRule
{
    /// <summary>Programs on this machine need none; anybody else does, and whoever comes through a proxy or from another site's page in a browser.</summary>
    Auto,
    Always,
    Never,
}

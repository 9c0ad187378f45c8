using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Hosting;

/// <summary>Settings of the installation as a whole, section <c>Comity</c>. Each slice has its own section below it.</summary>
public sealed class Settings
{
    /// <summary>Where everything is kept: database, keys, mail written to files.</summary>
    [Required]
    public string Data { get; set; } = "./data";

    /// <summary>Empty: the embedded database in the data folder. Otherwise a PostgreSQL connection string or address.</summary>
    public string Database { get; set; } = "";

    /// <summary>Empty: nodes learn of each other from the database. Otherwise a Valkey (or Redis) server that makes it quick, as <c>host:6379,password=…</c>; needs <c>Database</c>.</summary>
    public string Valkey { get; set; } = "";

    /// <summary>Empty: the model that ships with Comity. Otherwise the file of an own one, made by the trainer or by <c>comity policy calibrate</c>; it must stay as it is while the program runs.</summary>
    public string Model { get; set; } = "";

    /// <summary>The address readers use, when it differs from the one requests arrive at; used in mails and feeds.</summary>
    [Url]
    public string? PublicUrl { get; set; }

    /// <summary>Addresses of reverse proxies whose X-Forwarded-* headers are believed.</summary>
    public string[] TrustedProxies { get; set; } = [];
}

using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Archive;

/// <summary>Backups on schedule, section <c>Comity:Backup</c>; for the embedded database.</summary>
public sealed class BackupOptions
{
    /// <summary>Where they are kept, best on another disk. Empty: none are made.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Hours from one to the next.</summary>
    [Range(1, 1000)]
    public int Every { get; set; } = 24;

    /// <summary>How many are kept.</summary>
    [Range(1, 10_000)]
    public int Keep { get; set; } = 7;
}

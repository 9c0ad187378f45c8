using System.Globalization;
using System.Runtime.InteropServices;

namespace Comity.Server.Operating;

/// <summary>
/// Gives memory back to the machine when there is little to do: after the start, after the demo paper is made, after a wave of comments.
/// The collector would do so with its next collection, which a quiet program does not come to.
/// </summary>
internal sealed partial class IdleMemory(TimeProvider time, ILogger<IdleMemory> log) : BackgroundService
{
    /// <summary>Allocated from one look to the next in bytes, the program is busy, and a collection of everything would keep its readers waiting.</summary>
    internal const long Busy = 2 * Mebibyte;

    /// <summary>Allocated in bytes since memory was last given back, it is worth another time.</summary>
    internal const long Worth = 64 * Mebibyte;

    /// <summary>Quiet looks before memory is given back.</summary>
    internal const int Soon = 2;

    /// <summary>Quiet looks before it is given back once more: buffers that are kept for the next reader are let go only after some time.</summary>
    internal const int Late = 15;

    private const long Mebibyte = 1024 * 1024;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

    private long seen;
    private long given = -Worth;
    private bool again;
    private int quiet;

    /// <summary>To be asked every two seconds.</summary>
    /// <param name="allocated">In bytes, by the process so far.</param>
    internal bool IsTime(long allocated)
    {
        quiet = allocated - seen < Busy ? quiet + 1 : 0;
        seen = allocated;
        var soon = quiet == Soon && allocated - given >= Worth;
        if (!soon && !(again && quiet == Late))
            return false;
        (given, again) = (allocated, soon);
        return true;
    }

    internal void GiveBack()
    {
        var begun = time.GetTimestamp();
        var before = Environment.WorkingSet;
        try
        {
            if (OperatingSystem.IsLinux())
                LeaveFiles();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // A machine may keep its processes from reading it; then these pages stay until the kernel wants them.
            NotSeen(closed.Message);
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Gave((before - Environment.WorkingSet) / Mebibyte, time.GetElapsedTime(begun).TotalMilliseconds);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(s_pause, time, stoppingToken);
            if (IsTime(GC.GetTotalAllocatedBytes()))
                GiveBack();
        }
    }

    /// <summary>
    /// Lets go of pages of files that are as they lie on the disk, most of them code and headers that only the start needs. Nothing is
    /// lost by it: what is needed again is found in the kernel's cache.
    /// </summary>
    private static void LeaveFiles()
    {
        nuint[]? file = null;
        foreach (var line in File.ReadLines("/proc/self/smaps"))
        {
            // A map's own line begins with its address, those on it with a capital letter.
            if (!char.IsAsciiLetterUpper(line[0]))
                file = FileOf(line);
            // Pages that are no longer those of the file would be lost.
            else if (file is [var first, var end] && line.StartsWith("Anonymous:", StringComparison.Ordinal) && line.EndsWith(" 0 kB", StringComparison.Ordinal))
                _ = Advise(first, end - first, DontNeed);
        }
    }

    /// <returns>Where a map of a file begins and ends that nobody can write through; null: it is another.</returns>
    private static nuint[]? FileOf(string map) => map.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var at, ['r', '-', ..], _, _, not "0", ['/', ..], ..]
        ? [.. at.Split('-').Select(e => nuint.Parse(e, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]
        : null;

    private const int DontNeed = 4;

    [DllImport("libc", EntryPoint = "madvise", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nuint address, nuint length, int advice);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The maps of the process could not be read: {Problem}")]
    private partial void NotSeen(string problem);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Gave {Mebibytes} MiB back to the machine in {Milliseconds} ms.")]
    private partial void Gave(long mebibytes, double milliseconds);
}

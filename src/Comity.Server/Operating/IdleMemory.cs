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
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or FormatException or TypeLoadException)
        {
            // A machine may keep its processes from it; then these pages stay until the kernel wants them.
            NotSeen(closed.Message);
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        TrimLibraries();
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
    /// Lets go of pages of the program's files that are as they lie on the disk: code and what is known of it, most of which only the start
    /// needs. Nothing is lost by it: what is needed again is read again, mostly from the kernel's cache.
    /// </summary>
    private static void LeaveFiles()
    {
        foreach (var (first, end) in Unchanged(File.ReadLines("/proc/self/smaps"), Environment.ProcessPath))
            _ = Advise(first, end - first, DontNeed);
    }

    /// <summary>
    /// The maps of the program and its assemblies that nobody can write through and in which no page is another than the file's, be it
    /// in memory or swapped out: such a page would be lost. Libraries of the system are left alone: one may just be loaded, and its map is then
    /// written to in the end.
    /// </summary>
    /// <param name="smaps">As in proc(5), <c>/proc/pid/smaps</c>.</param>
    /// <param name="program">Path of the program.</param>
    internal static IEnumerable<(nuint First, nuint End)> Unchanged(IEnumerable<string> smaps, string? program)
    {
        (nuint, nuint)? file = null;
        foreach (var line in smaps)
        {
            // A map's own line begins with its address in small letters, those on it with a capital one.
            if (line is not [>= 'A' and <= 'Z', ..])
                file = FileOf(line, program);
            // Where none is said to be in memory, as under an emulator, nothing is known.
            else if (file is not null && (Says(line, "Rss:", isZero: true) || Says(line, "Anonymous:", isZero: false)))
                file = null;
            // Stands after the two.
            else if (file is { } unchanged && Says(line, "Swap:", isZero: true))
                yield return unchanged;
        }
    }

    /// <summary>What libraries and the compiler have freed stays with the allocator, which keeps a heap for every few threads.</summary>
    private static void TrimLibraries()
    {
        try
        {
            if (OperatingSystem.IsLinux())
                _ = Trim(0);
        }
        catch (EntryPointNotFoundException)
        {
            // Only the GNU library keeps so much, and has the call.
        }
    }

    private static bool Says(string line, string name, bool isZero) =>
        line.StartsWith(name, StringComparison.Ordinal) && line.EndsWith(" 0 kB", StringComparison.Ordinal) == isZero;

    private static (nuint, nuint)? FileOf(string map, string? program)
    {
        var words = map.Split(' ', 6, StringSplitOptions.RemoveEmptyEntries);
        return words is [_, ['r', '-', ..], _, _, not "0", _] && (words[5] == program || words[5].EndsWith(".dll", StringComparison.Ordinal))
            && words[0].Split('-') is [var first, var end]
            ? (Address(first), Address(end))
            : null;
    }

    private static nuint Address(string digits) => nuint.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private const int DontNeed = 4;

    [DllImport("libc", EntryPoint = "madvise", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nuint address, nuint length, int advice);

    [DllImport("libc", EntryPoint = "malloc_trim", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint pad);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The maps of the process could not be read: {Problem}")]
    private partial void NotSeen(string problem);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Gave {Mebibytes} MiB back to the machine in {Milliseconds} ms.")]
    private partial void Gave(long mebibytes, double milliseconds);
}

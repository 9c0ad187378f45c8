using System.Runtime.InteropServices;

namespace Comity.Server.Policies.Workshop;

/// <summary>A thread that steps back for all others.</summary>
internal static class LowPriority
{
    private const int Process = 0;
    private const int Nice = 5;

    public static void Start(string name, Action work)
    {
        var thread = new Thread(() =>
        {
            StepBack();
            work();
        })
        { Name = name, IsBackground = true, Priority = ThreadPriority.BelowNormal };
        thread.Start();
    }

    /// <summary>On Linux .NET leaves a thread's priority alone; there a nice value counts, and "process 0" is the calling thread.</summary>
    private static void StepBack()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = SetPriority(Process, 0, Nice);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // It then competes like any other thread.
        }
    }

    [DllImport("libc", EntryPoint = "setpriority", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int nice);
}

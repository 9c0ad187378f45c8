using System.Globalization;

namespace Comity.Bench.Machine;

/// <summary>Lets one process write only so many times a second, by a control group of the kernel's (blkio of the first version, io of the second).</summary>
internal sealed class SlowDisk : IDisposable
{
    private const string Root = "/sys/fs/cgroup";
    private readonly string device;
    private readonly bool first = Directory.Exists(Root + "/blkio");
    private readonly string group;

    private SlowDisk(string disk) => (device, group) = (disk, Path.Combine(first ? Root + "/blkio" : Root, $"comity-torture-{Environment.ProcessId}"));

    public static async Task<SlowDisk> MakeAsync(string folder)
    {
        try
        {
            var slow = new SlowDisk(await Tool.RunAsync("findmnt", ["-n", "-o", "MAJ:MIN", "-T", folder]));
            if (!slow.first)
                await File.WriteAllTextAsync(Root + "/cgroup.subtree_control", "+io");
            Directory.CreateDirectory(slow.group);
            slow.Limit(1000);
            slow.Lift();
            return slow;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LackException("slowing a disk needs root and a control group for block devices: " + e.Message);
        }
    }

    public void Add(int process) => File.WriteAllText(Path.Combine(group, "cgroup.procs"), process.ToString(CultureInfo.InvariantCulture));

    public void Limit(int writesPerSecond) => Set(writesPerSecond.ToString(CultureInfo.InvariantCulture));

    public void Lift() => Set(first ? "0" : "max");

    /// <summary>Nobody may be in it any more.</summary>
    public void Dispose() => Directory.Delete(group);

    private void Set(string writes) =>
        File.WriteAllText(Path.Combine(group, first ? "blkio.throttle.write_iops_device" : "io.max"), first ? $"{device} {writes}" : $"{device} wiops={writes}");
}

namespace Comity.Bench.Machine;

/// <summary>A small ext4 disk in a file, mounted over a loop device: it can be filled, and be made to turn read-only as on a fault of the disk.</summary>
internal sealed class DiskImage : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("comity-disk-").FullName;

    public string Mounted => Path.Combine(folder, "mounted");

    private string Image => Path.Combine(folder, "image");

    private string Ballast => Path.Combine(Mounted, "ballast");

    public static async Task<DiskImage> MakeAsync(int megabytes)
    {
        if (Environment.UserName != "root" || Tool.Find("mkfs.ext4") is not { } make)
            throw new LackException("a small disk to fill or to break needs root, loop devices and mkfs.ext4 (Debian: e2fsprogs)");
        var made = new DiskImage();
        Directory.CreateDirectory(made.Mounted);
        await using (var file = File.Create(made.Image))
            file.SetLength(megabytes * 1048576L);
        // Without blocks kept for root, who would otherwise never see it full.
        await Tool.RunAsync(make, ["-q", "-m", "0", made.Image]);
        try
        {
            await made.MountAsync();
        }
        catch (InvalidOperationException refused)
        {
            throw new LackException("a disk image cannot be mounted here: " + refused.Message);
        }

        return made;
    }

    /// <summary>Until not one block is free.</summary>
    public void Fill()
    {
        using var file = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = 1048576; size >= 512; size /= 2)
        {
            try
            {
                while (true)
                    file.Write(new byte[size]);
            }
            catch (IOException)
            {
                // No room for as much; less may still fit.
            }
        }
    }

    public void Empty() => File.Delete(Ballast);

    /// <summary>Reports a fault of the disk to the file system, which turns itself read-only, open files included.</summary>
    public async Task BreakAsync()
    {
        var device = Path.GetFileName(await Tool.RunAsync("findmnt", ["-n", "-o", "SOURCE", Mounted]));
        await File.WriteAllTextAsync($"/sys/fs/ext4/{device}/trigger_fs_error", "1");
        if (!(await Tool.RunAsync("findmnt", ["-n", "-o", "OPTIONS", Mounted])).Split(',').Intersect(["ro", "emergency_ro"]).Any())
            throw new LackException("the file system did not turn read-only");
    }

    /// <summary>What an operator does then; nobody may have files open.</summary>
    public async Task MendAsync()
    {
        await Tool.RunAsync("umount", [Mounted]);
        await Tool.RunAsync(Tool.Find("e2fsck")!, ["-fy", Image], most: 1);
        await MountAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists("/proc/mounts") && (await File.ReadAllTextAsync("/proc/mounts")).Contains(Mounted, StringComparison.Ordinal))
            await Tool.RunAsync("umount", [Mounted]);
        Directory.Delete(folder, recursive: true);
    }

    private Task MountAsync() => Tool.RunAsync("mount", ["-o", "loop,errors=remount-ro", Image, Mounted]);
}

namespace Comity.Server.Archive;

/// <summary>Writes a file beside its place and moves it there when it is whole.</summary>
internal static class NewFile
{
    /// <exception cref="ArchiveException">The file is there already, or cannot be written.</exception>
    public static async Task WriteAsync(string file, Func<Stream, Task> write)
    {
        if (File.Exists(file))
            throw new ArchiveException($"{file} is there already; move it away or give another name.");
        var draft = file + ".part";
        try
        {
            await using (var stream = new FileStream(draft, OwnerOnly()))
            {
                await write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{file} cannot be written: {e.Message}");
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Created anew, read and written by the owner alone.</summary>
    public static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}

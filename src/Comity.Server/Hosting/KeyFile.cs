using System.Security.Cryptography;

namespace Comity.Server.Hosting;

/// <summary>A secret of 32 bytes that never leaves the data folder. Backups take every file <c>*.key</c> there along.</summary>
internal static class KeyFile
{
    /// <summary>Reads the key; makes it when there is none yet.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public static byte[] Read(string path)
    {
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            try
            {
                using var file = new FileStream(path, options);
                file.Write(RandomNumberGenerator.GetBytes(32));
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process of this installation was faster; its key holds for both.
            }
        }

        var bytes = File.ReadAllBytes(path);
        return bytes.Length == 32 ? bytes : throw new InvalidDataException($"{path} must hold 32 bytes; restore it from a backup, or delete it to begin a new one.");
    }
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Comity.Storage.Ledger;

/// <summary>Where the installation's ledger key lies: <c>ledger.key</c> in the data folder, readable by its owner alone.</summary>
public sealed class LedgerKeyFile(string path)
{
    private volatile LedgerKey? key;

    public string Path => path;

    /// <summary>The key, made now when there is none yet.</summary>
    /// <exception cref="FormatException">The file is not a ledger key.</exception>
    public LedgerKey Key => key ??= LoadOrCreate(path);

    /// <summary>The key if there is one; a check must not make up a new one.</summary>
    /// <exception cref="FormatException">The file is not a ledger key.</exception>
    public LedgerKey? Find() => File.Exists(path) ? Key : null;

    /// <summary>Puts the key of another installation, whose ledger comes here, in place of this one's.</summary>
    /// <exception cref="FormatException">The text is not a ledger key.</exception>
    public void Replace(string text)
    {
        var other = LedgerKey.Parse(text);
        var draft = Draft(path, text);
        File.Move(draft, path, overwrite: true);
        key = other;
    }

    private static LedgerKey LoadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        return LedgerKey.Parse(File.ReadAllText(path));
    }

    private static void Create(string path)
    {
        var draft = Draft(path, new LedgerKey(RandomNumberGenerator.GetBytes(32)).ToSecretText() + "\n");
        try
        {
            // Outside of Windows, File.Move looks whether the place is free and then renames: of two at once the second would win as well.
            if (OperatingSystem.IsWindows() || Link(Terminated(draft), Terminated(path)) != 0 && !File.Exists(path))
                File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another was first.
        }

        File.Delete(draft);
    }

    /// <summary>Fails when the place is taken (POSIX link).</summary>
    [DllImport("libc", EntryPoint = "link", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] from, byte[] to);

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    /// <summary>Written whole beside its place first: nobody reads half a key, and the first one to move it there wins.</summary>
    private static string Draft(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var draft = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        using var file = new FileStream(draft, options);
        file.Write(Encoding.ASCII.GetBytes(text));
        file.Flush(flushToDisk: true);
        return draft;
    }
}

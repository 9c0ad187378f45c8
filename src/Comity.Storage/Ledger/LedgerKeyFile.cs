using System.Security.Cryptography;

namespace Comity.Storage.Ledger;

/// <summary>Where the installation's ledger key lies: <c>ledger.key</c> in the data folder, readable by its owner alone.</summary>
public sealed class LedgerKeyFile(string path)
{
    private readonly Lazy<LedgerKey> _key = new(() => LoadOrCreate(path));

    public string Path => path;

    /// <summary>The key, made now when there is none yet.</summary>
    /// <exception cref="FormatException">The file is not a ledger key.</exception>
    public LedgerKey Key => _key.Value;

    /// <summary>The key if there is one; a check must not make up a new one.</summary>
    /// <exception cref="FormatException">The file is not a ledger key.</exception>
    public LedgerKey? Find() => File.Exists(path) ? Key : null;

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
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Written whole beside its place first: nobody reads half a key, and the first one to move it there wins.
        var draft = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        using (var file = new FileStream(draft, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(new LedgerKey(RandomNumberGenerator.GetBytes(32)).ToSecretText() + "\n"));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}

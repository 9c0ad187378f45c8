using System.Diagnostics;

namespace Comity.Bench.Machine;

/// <summary>A Valkey (or Redis) of our own, on a socket in a temporary folder, that can be killed and started again. The tests start theirs by it too.</summary>
/// <param name="program">As <see cref="Find"/> gives it.</param>
internal sealed class ValkeyProcess(string program) : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("comity-valkey-").FullName;
    private Process? process;

    /// <summary>The setting Comity:Valkey.</summary>
    public string Address => "!" + Path.Combine(folder, "valkey.sock");

    /// <summary>Its program; null: there is none.</summary>
    public static string? Find() => Tool.Find("valkey-server", "redis-server");

    public async Task StartAsync()
    {
        process = Process.Start(new ProcessStartInfo(program, ["--port", "0", "--unixsocket", Address[1..], "--save", "", "--appendonly", "no", "--dir", folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("eady to accept connections", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException($"{program} did not start.");
    }

    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
            await KillAsync();
        Directory.Delete(folder, recursive: true);
    }
}

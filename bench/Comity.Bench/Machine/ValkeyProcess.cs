using System.Diagnostics;

namespace Comity.Bench.Machine;

/// <summary>A Valkey (or Redis) of the bench's own, on a socket in a temporary folder, that can be killed and started again.</summary>
internal sealed class ValkeyProcess : IAsyncDisposable
{
    private readonly string program = Tool.Find("valkey-server", "redis-server") ?? throw new LackException("neither valkey-server nor redis-server was found");
    private readonly string folder = Directory.CreateTempSubdirectory("comity-valkey-").FullName;
    private Process? process;

    /// <summary>The setting Comity:Valkey.</summary>
    public string Address => "!" + Path.Combine(folder, "valkey.sock");

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

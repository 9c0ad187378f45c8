#if POSTGRES
using System.Diagnostics;

namespace Comity.Server.Tests.Harness;

/// <summary>A Valkey (or Redis) of a test's own, on a socket in a temporary folder, that can be killed and started again.</summary>
public sealed class ValkeyServer : IAsyncDisposable
{
    private readonly string program;
    private readonly string folder = Databases.NewFolder();
    private Process? process;

    private ValkeyServer(string program) => this.program = program;

    /// <summary>The setting Comity:Valkey.</summary>
    public string Address => "!" + Socket;

    private string Socket => Path.Combine(folder, "valkey.sock");

    /// <summary>Skips the test when there is no such program, fails it when skipping is forbidden.</summary>
    public static ValkeyServer Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = new[] { "valkey-server", "redis-server" }.SelectMany(n => folders.Select(f => Path.Combine(f, n))).FirstOrDefault(File.Exists);
        const string why = "Neither valkey-server nor redis-server was found: install one of them.";
        if (found is null && Environment.GetEnvironmentVariable("COMITY_TESTS_NO_SKIP") == "1")
            Assert.Fail(why);
        if (found is null)
            Assert.Skip(why);
        return new ValkeyServer(found);
    }

    public async Task StartAsync()
    {
        process = Process.Start(new ProcessStartInfo(program, ["--port", "0", "--unixsocket", Socket, "--save", "", "--appendonly", "no", "--dir", folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("eady to accept connections", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
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
#endif

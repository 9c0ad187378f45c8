using System.Diagnostics;

namespace Comity.Bench.Machine;

/// <summary>Programs of the machine.</summary>
internal static class Tool
{
    public static string? Find(params string[] names) =>
        names.SelectMany(n => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Select(f => Path.Combine(f, n))).FirstOrDefault(File.Exists);

    /// <summary>What the program said. Throws with it when the program ends with more than <paramref name="most"/>.</summary>
    public static async Task<string> RunAsync(string program, string[] arguments, int most = 0)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/" })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode <= most ? said[0].Trim() : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said[1]}{said[0]}");
    }

    /// <summary>For a program that leaves another running, which would keep a redirected pipe open.</summary>
    public static async Task StartAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}

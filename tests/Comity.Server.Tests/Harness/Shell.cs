using System.Diagnostics;

namespace Comity.Server.Tests.Harness;

/// <summary>An operator at the command line.</summary>
public static class Shell
{
    /// <summary>Runs <c>comity</c> as its own process on the paper's data and waits for its end.</summary>
    public static async Task<(int Exit, string Output, string Error)> ComityAsync(this Paper paper, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var arg in (string[])[typeof(Program).Assembly.Location, .. args, "--data", paper.Data, "--Comity:Database=" + paper.Database])
            start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}

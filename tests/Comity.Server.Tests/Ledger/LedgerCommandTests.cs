using System.Diagnostics;
using System.Text;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Ledger;

/// <summary>The verbs as an operator runs them: a process, its output, its exit code.</summary>
public class LedgerCommandTests
{
    [Fact]
    public async Task A_whole_ledger_verifies_and_one_changed_byte_is_named_on_one_line()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(5);
        var (gazette, herald) = (await RootAsync(bench, bench.Gazette), await RootAsync(bench, bench.Herald));

        var whole = await ComityAsync(bench, "verify");

        whole.Exit.ShouldBe(0, whole.Error);
        whole.Output.ShouldContain($"gazette: 5 entries, root {gazette}\nherald: 5 entries, root {herald}\n");
        whole.Error.ShouldBeEmpty();
        await bench.TamperAsync(db => db.LedgerEntries.Where(e => e.SiteId == LedgerBench.GazetteId && e.Index == 3)
            .ExecuteUpdateAsync(s => s.SetProperty(e => e.LeafHash, new byte[32])));
        var broken = await ComityAsync(bench, "verify");
        broken.Exit.ShouldBe(1);
        broken.Error.ShouldBe("comity: The ledger is broken: site gazette: entry 3: its content does not have its hash.\n");
        (await ComityAsync(bench, "verify", "--site", "herald")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_proof_is_checked_far_from_the_database()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(5);
        var file = Path.Combine(bench.Folder, "entry.tlog-proof");
        var elsewhere = Path.Combine(bench.Folder, "elsewhere");
        var verifier = (await ComityAsync(bench, "key", "--site", "gazette")).Output.Trim();
        await File.WriteAllTextAsync(file, (await ComityAsync(bench, "prove", "2", "--site", "gazette")).Output);

        var holds = await RunAsync("ledger", "check-proof", file, "--key", verifier, "--data", elsewhere);

        holds.Exit.ShouldBe(0, holds.Error);
        holds.Output.ShouldContain("\"subject\":\"comment:2\"");
        holds.Output.ShouldContain(Convert.ToHexStringLower((await bench.EntriesAsync(bench.Gazette))[2].LeafHash));
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("index 2", "index 3", StringComparison.Ordinal));
        var altered = await RunAsync("ledger", "check-proof", file, "--key", verifier, "--data", elsewhere);
        altered.ShouldBe((1, "", "comity: The proof does not hold: the entry says that it is number 2, not 3.\n"));
        (await ComityAsync(bench, "prove", "9", "--site", "gazette")).Error.ShouldContain("There is no entry 9");
    }

    [Fact]
    public async Task A_kept_checkpoint_proves_that_the_ledger_was_only_added_to()
    {
        await using var bench = await LedgerBench.OpenAsync();
        await bench.FillAsync(3);
        var file = Path.Combine(bench.Folder, "kept");
        await File.WriteAllTextAsync(file, (await ComityAsync(bench, "checkpoint", "--site", "gazette")).Output);
        await bench.FillAsync(2);

        var verified = await ComityAsync(bench, "verify", "--checkpoint", file);

        verified.Output.ShouldContain("gazette: only added to since the checkpoint over 3 entries");
        verified.Exit.ShouldBe(0, verified.Error);
        var shown = await ComityAsync(bench, "show", "--from", "3", "--site", "gazette");
        shown.Output.ShouldBe(string.Concat((await bench.EntriesAsync(bench.Gazette)).Skip(3).Select(e => Encoding.UTF8.GetString(e.Entry) + "\n")));
    }

    [Fact]
    public async Task A_folder_without_a_paper_is_told_in_one_line()
    {
        var folder = Directory.CreateTempSubdirectory("comity-test-");
        var answer = await RunAsync("ledger", "verify", "--data", folder.FullName);
        folder.GetFiles().ShouldBeEmpty();
        folder.Delete();

        answer.Exit.ShouldBe(1);
        answer.Error.ShouldStartWith("comity: There is no paper in ");
        answer.Error.Count(c => c == '\n').ShouldBe(1);
    }

    private static async Task<string> RootAsync(LedgerBench bench, Site site) =>
        Convert.ToBase64String((await bench.EntriesAsync(site))[^1].Root);

    private static Task<(int Exit, string Output, string Error)> ComityAsync(LedgerBench bench, params string[] args) =>
        RunAsync(["ledger", .. args, "--data", bench.Folder, "--Comity:Database=" + bench.Database]);

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var arg in new[] { typeof(Program).Assembly.Location }.Concat(args))
        {
            start.ArgumentList.Add(arg);
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}

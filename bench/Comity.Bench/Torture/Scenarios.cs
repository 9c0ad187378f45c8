using System.Globalization;
using Comity.Bench.Machine;

namespace Comity.Bench.Torture;

/// <summary><c>bench/torture [SCENARIO] [KILLS]</c>: all one after the other, or one by name. Ends with 0 when all was right, 1 when not, 2 when the machine lacked something.</summary>
internal static class Scenarios
{
    private static readonly (string Name, Func<int, Task<bool>> Run)[] s_all =
    [
        ("kills", Kills.OneAsync), ("node-kills", Kills.TwoAsync), ("full-disk", _ => Disks.FullAsync()), ("read-only", _ => Disks.ReadOnlyAsync()), ("slow-disk", _ => Disks.SlowAsync()),
        ("clock", _ => Clocks.RunAsync()), ("valkey-lost", _ => Services.ValkeyLostAsync()), ("postgres-restart", _ => Services.PostgresRestartAsync()),
        ("upgrade", _ => Upgrade.RunAsync()),
        ("trickle", _ => Crowds.TrickleAsync()), ("raid", _ => Crowds.RaidAsync()),
    ];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var names = arguments.Where(a => !char.IsAsciiDigit(a[0])).ToList();
        var kills = arguments.Where(a => char.IsAsciiDigit(a[0])).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).FirstOrDefault(100);
        if (names.Find(n => !s_all.Any(s => s.Name == n)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no scenario “{unknown}”. There are: {string.Join(", ", s_all.Select(s => s.Name))}.");
            return 1;
        }

        var results = new List<(string Name, string Result)>();
        foreach (var (name, run) in s_all.Where(s => names.Count == 0 || names.Contains(s.Name)))
        {
            Console.WriteLine($"== {name}");
            results.Add((name, await ResultAsync(run, kills)));
        }

        Console.WriteLine(string.Join(Environment.NewLine, results.Select(r => $"{r.Name,-17} {r.Result}")));
        return results.Any(r => r.Result == "FAULTS") ? 1 : results.Any(r => r.Result != "right") ? 2 : 0;
    }

    private static async Task<string> ResultAsync(Func<int, Task<bool>> run, int kills)
    {
        try
        {
            return await run(kills) ? "right" : "FAULTS";
        }
        catch (LackException lack)
        {
            Console.WriteLine("not run: " + lack.Message);
            return "not run: " + lack.Message;
        }
        catch (InvalidOperationException broken)
        {
            Console.WriteLine(broken.Message);
            return "FAULTS";
        }
    }
}

using System.Globalization;

namespace Comity.Bench.Torture;

/// <summary>One installation of one or several nodes under posting load, and what was found wrong with it.</summary>
internal sealed class Trial : IAsyncDisposable
{
    private readonly int[] ports;
    private int faults;

    private Trial(BenchPaper made)
    {
        (Paper, Nodes, ports) = (made, new ServerProcess[made.Place.Nodes], new int[made.Place.Nodes]);
        Guests = new Guests(ports);
    }

    public BenchPaper Paper { get; }

    public ServerProcess[] Nodes { get; }

    public Guests Guests { get; }

    public static async Task<Trial> MakeAsync(Place place) => await OverAsync(await BenchPaper.MakeAsync(place));

    public static async Task<Trial> OverAsync(BenchPaper paper)
    {
        var trial = new Trial(paper);
        for (var i = 0; i < trial.Nodes.Length; i++)
            await trial.StartAsync(i);
        return trial;
    }

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <param name="program">See <see cref="ServerProcess.StartAsync"/>.</param>
    public async Task StartAsync(int node, string? program = null)
    {
        Nodes[node] = await ServerProcess.StartAsync(Paper, program);
        ports[node] = Nodes[node].Port;
    }

    /// <summary>Looks whether all that was acknowledged until now is there once, while people post on.</summary>
    public async Task CheckAsync(string what)
    {
        var known = Guests.Acknowledged.ToArray();
        var found = await Check.FaultsAsync(Paper, known);
        found.AddRange(Nodes.Where(n => n.Ended).Select(_ => "the server has ended"));
        faults += found.Count;
        Say($"{what}: {known.Length} acknowledged, {Guests.Retried} sent again after a cut; {(found.Count == 0 ? "all there once" : string.Join("; ", found))}");
    }

    public void Fault(string what)
    {
        faults++;
        Say($"fault: {what}");
    }

    /// <summary>Ends the posting and looks once more. Whether all was right from first to last.</summary>
    public async Task<bool> EndAsync(string what)
    {
        await Guests.EndAsync();
        var found = await Check.FaultsAsync(Paper, Guests.Acknowledged.ToArray());
        found.AddRange(Guests.Faults());
        faults += found.Count;
        Say($"{what} on {(Paper.Place.Database.Length > 0 ? $"PostgreSQL, {Nodes.Length} node(s)" : "SQLite")}: {Guests.Summary}; at the end {(found.Count == 0 ? "0 lost, 0 twins, numbers and counts right, ledger verifies" : string.Join("; ", found))}");
        return faults == 0;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in Nodes)
            node?.Dispose();
        Guests.Dispose();
        await Paper.DisposeAsync();
    }
}

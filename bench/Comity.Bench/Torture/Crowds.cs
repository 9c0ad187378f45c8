using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Comity.Bench.Torture;

/// <summary>Clients that take up connections, and a raid.</summary>
internal static class Crowds
{
    private const int Idle = 5000;
    private const int Trickling = 200;

    /// <summary>Clients that send a byte a second, some in the head and some in the body of a request, and idle connections; guests and a reader go on meanwhile.</summary>
    public static async Task<bool> TrickleAsync()
    {
        await using var trial = await Trial.MakeAsync(new Place { Database = "" });
        var port = trial.Nodes[0].Port;
        trial.Guests.Start(8);
        await trial.Guests.AwaitMoreAsync(50);
        var before = trial.Guests.Acknowledged.Count;
        await Task.Delay(TimeSpan.FromSeconds(10));
        var alone = trial.Guests.Acknowledged.Count - before;
        var idle = new List<Socket>();
        foreach (var some in Enumerable.Range(0, Idle).Chunk(250))
            idle.AddRange(await Task.WhenAll(some.Select(_ => ConnectAsync(port))));
        using var stop = new CancellationTokenSource();
        var cut = Enumerable.Range(0, Trickling).Select(n => TrickleAsync(port, inBody: n % 2 == 1, stop.Token)).ToList();
        before = trial.Guests.Acknowledged.Count;
        await Task.Delay(TimeSpan.FromSeconds(40));
        var beside = (trial.Guests.Acknowledged.Count - before) / 4;
        await stop.CancelAsync();
        var ended = (await Task.WhenAll(cut)).Count(c => c);
        await trial.CheckAsync($"{Trickling} clients at a byte a second ({ended} were cut off within 40 s) and {idle.Count} idle connections; comments in ten seconds: {alone} without them, {beside} beside them");
        if (ended < Trickling)
            trial.Fault($"{Trickling - ended} clients could trickle on");
        if (beside < alone / 2)
            trial.Fault("the others were served less than half as well");
        idle.ForEach(s => s.Dispose());
        return await trial.EndAsync("trickling and idle clients");
    }

    /// <summary>500 guests come at once, three comments each; the limits on how much one address may post are lifted, for all come from this machine.</summary>
    public static async Task<bool> RaidAsync()
    {
        await using var trial = await Trial.MakeAsync(new Place { Database = "" });
        trial.Guests.Start(500, each: 3);
        await trial.Guests.AllWrittenAsync();
        return await trial.EndAsync("a raid of 500 guests on one story");
    }

    private static async Task<Socket> ConnectAsync(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return socket;
    }

    /// <summary>Whether the server cut the connection.</summary>
    private static async Task<bool> TrickleAsync(int port, bool inBody, CancellationToken stop)
    {
        using var socket = await ConnectAsync(port);
        var request = Encoding.ASCII.GetBytes("POST /api/v1/stories/1/comments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 600\r\n\r\n" + new string(' ', 600));
        var head = request.AsSpan().IndexOf("\r\n\r\n"u8) + 4;
        try
        {
            if (inBody)
                await socket.SendAsync(request.AsMemory(0, head), stop);
            for (var at = inBody ? head : 0; ; at++)
            {
                await socket.SendAsync(request.AsMemory(at, 1), stop);
                await Task.Delay(TimeSpan.FromSeconds(1), stop);
            }
        }
        catch (SocketException)
        {
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

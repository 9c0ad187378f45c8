using System.Diagnostics;
using System.Globalization;
using System.Net;
using Comity.Bench.Machine;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench;

/// <summary>Requests a second for pages of comments beside bare Kestrel with the same bytes, in turns, by wrk: <c>dotnet run -c Release --project bench/Comity.Bench -- reading [seconds a turn]</c>.</summary>
internal static class ReadingBench
{
    private const int Turns = 3;
    private const int Most = 100_000;
    private const string Encoding = "br";

    public static async Task<int> RunAsync(int seconds)
    {
        await using var paper = await BenchPaper.MakeAsync();
        var site = paper.Services.GetRequiredService<SiteDirectory>().All[0].Id;
        foreach (var count in (int[])[100, 1000, Most])
            await LongDiscussionBench.SeedAsync(paper.Services.GetRequiredService<Writer>(), (site, $"of-{count}"), count, oneThread: false);
        using var server = await ServerProcess.StartAsync(paper);
        var root = $"http://127.0.0.1:{server.Port}";
        var pages = new Dictionary<string, double>();
        var good = true;
        foreach (var (name, path, known, accept) in new[]
        {
            ("50 of 100", "/stories/of-100", false, "text/html"), ("50 of 1,000", "/stories/of-1000", false, "text/html"), ("50 of 100,000", $"/stories/of-{Most}", false, "text/html"),
            ("304, 50 of 1,000", "/stories/of-1000", true, "text/html"), ("embedded, 50 of 1,000", "/stories/of-1000", false, "text/vnd.comity.fragment+html"), ("API, 50 of 1,000", "/api/v1/stories/of-1000/comments", false, "application/json"),
        })
        {
            var (ours, bare, bytes) = await BesideBareAsync(root, path, (known, accept), seconds);
            var least = known ? .90 : .85;
            good &= Results.Row($"read: {name}, {bytes:#,0} bytes", Results.Of(ours, "/s"), $"bare Kestrel: {Results.Of(bare, "/s")}", ours / bare, ($"≥ {least:0.00}", ours / bare >= least));
            pages[name] = ours;
        }

        var (few, most) = (pages["50 of 100"], pages["50 of 100,000"]);
        good &= Results.Row("read: 50 of 100,000", Results.Of(most, "/s"), $"50 of 100: {Results.Of(few, "/s")}", most / few, ("within 15 %", most >= .85 * few));
        Results.Row("memory of the server after reading", Results.Of(server.Memory / 1048576.0, "MiB"));
        await BesideWordPressAsync(pages["50 of 1,000"], seconds);
        return good ? 0 : 1;
    }

    private static async Task BesideWordPressAsync(double ours, int seconds)
    {
        try
        {
            await using var peer = await WordPress.StartAsync();
            // Its theme shows all comments of a story at once, also where pages of 50 are set.
            await peer.SeedAsync(50);
            // Where it redirects to: wrk follows nothing.
            using var client = new HttpClient();
            using var answer = (await client.GetAsync($"http://127.0.0.1:{peer.Port}/?p=1")).EnsureSuccessStatusCode();
            var shown = (await answer.Content.ReadAsStringAsync()).Split(WordPress.SeedText).Length - 1;
            if (shown != 50)
                throw new LackException($"WordPress shows {shown} comments at {answer.RequestMessage!.RequestUri} and not 50.");
            var page = answer.RequestMessage!.RequestUri!.ToString();
            // As many connections as keep it busy: with more of them it only answers each later.
            await DriveAsync(page, [], Math.Max(seconds, 10), connections: 4);
            var theirs = await DriveAsync(page, [], Math.Max(seconds, 10), connections: 4);
            Results.Row("read: 50 of 1,000", Results.Of(ours, "/s"), $"WordPress, a story of 50: {Results.Of(theirs, "/s")}", ours / theirs);
        }
        catch (LackException lack)
        {
            Console.WriteLine($"not read beside WordPress: {lack.Message}");
        }
    }

    /// <summary>The median of turns each, one after the other, so that what else the machine does meets both.</summary>
    private static async Task<(double Ours, double Bare, int Bytes)> BesideBareAsync(string root, string path, (bool Known, string Accept) asked, int seconds)
    {
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
        using var request = new HttpRequestMessage(HttpMethod.Get, root + path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", Encoding);
        request.Headers.TryAddWithoutValidation("Accept", asked.Accept);
        using var answer = (await client.SendAsync(request)).EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsByteArrayAsync();
        var folder = Directory.CreateTempSubdirectory("comity-bare-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "body"), body);
        await File.WriteAllLinesAsync(Path.Combine(folder, "headers"), answer.Headers.Concat(answer.Content.Headers)
            .Where(h => h.Key is not ("Date" or "Content-Length" or "Transfer-Encoding")).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}"));
        using var bare = Process.Start(new ProcessStartInfo("dotnet", [typeof(ReadingBench).Assembly.Location, "bare", folder]))!;
        try
        {
            var address = Path.Combine(folder, "address");
            while (!File.Exists(address) || (await File.ReadAllTextAsync(address)).Length == 0)
                await Task.Delay(50);
            var other = await File.ReadAllTextAsync(address) + path;
            var headers = new List<string> { $"Accept: {asked.Accept}", $"Accept-Encoding: {Encoding}" };
            if (asked.Known)
                headers.Add($"If-None-Match: {answer.Headers.ETag}");
            await DriveAsync(root + path, headers, seconds);
            await DriveAsync(other, headers, seconds);
            var (ours, bares) = (new List<double>(), new List<double>());
            for (var turn = 0; turn < Turns; turn++)
            {
                ours.Add(await DriveAsync(root + path, headers, seconds));
                bares.Add(await DriveAsync(other, headers, seconds));
            }

            ours.Sort();
            bares.Sort();
            return (ours[Turns / 2], bares[Turns / 2], body.Length);
        }
        finally
        {
            bare.Kill();
            await bare.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Requests a second by one thread of wrk.</summary>
    private static async Task<double> DriveAsync(string url, List<string> headers, int seconds, int connections = 32)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", .. headers.SelectMany(h => (string[])["-H", h]), url]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || said.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException(said);
        return double.Parse(said.Split("Requests/sec:")[1].Split('\n')[0], CultureInfo.InvariantCulture);
    }
}

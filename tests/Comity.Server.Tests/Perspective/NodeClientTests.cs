using System.Diagnostics;
using System.Text.Json.Nodes;
using Comity.Server.Perspective.Keys;
using Comity.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Perspective;

/// <summary>Google's clients for Node, as npm serves them, speak to Comity.</summary>
public sealed class NodeClientTests
{
    [Fact]
    public async Task All_ways_of_googleapis_work_with_nothing_changed_but_the_address()
    {
        var folder = FolderWithClients();
        await using var paper = await Paper.StartAsync(null, "--Comity:Perspective:RequireKey=Always");
        var secret = (await paper.Services.GetRequiredService<ApiKeys>().AddAsync((paper.Site.Id, "operator"), "Node", null, default)).Made!.Secret;
        var (exit, output, error) = await RunAsync(folder, "contract.js", paper.Address.ToString(), secret);
        exit.ShouldBe(0, error);
        var said = JsonNode.Parse(output)!;
        foreach (var way in (string[])["ofTheClient", "ofTheCall", "discovered"])
        {
            var analyzed = said[way]!["analyzed"]!;
            ((double)analyzed["attributeScores"]!["INSULT"]!["summaryScore"]!["value"]!).ShouldBeGreaterThan(0.5, way);
            analyzed["attributeScores"]!["TOXICITY"]!["spanScores"]!.AsArray().Count.ShouldBeGreaterThan(0);
            ((string)analyzed["clientToken"]!, (string)said[way]!["suggested"]!["clientToken"]!).ShouldBe(("node", "node"));
            ((int)said[way]!["error"]!["code"]!, (string)said[way]!["error"]!["message"]!).ShouldBe((400, "Unknown requested attribute: WISDOM"));
        }
    }

    /// <summary>Skips the test, saying so, when the clients are not installed; fails it when skipping is forbidden.</summary>
    private static string FolderWithClients()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Comity.slnx")))
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Comity.slnx was not found above the tests.");
        var folder = Path.Combine(root, "tests", "fixtures", "googleapis");
        if (Directory.Exists(Path.Combine(folder, "node_modules")))
            return folder;
        const string why = "Google's clients for Node are not installed: run npm ci in tests/fixtures/googleapis.";
        if (Environment.GetEnvironmentVariable("COMITY_TESTS_NO_SKIP") == "1")
            Assert.Fail(why);
        Assert.Skip(why);
        return "";
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Comity.Policy;
using Comity.Policy.Classifier;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Commands;

public sealed class AnalyzeCommandTests
{
    [Fact]
    public async Task Lines_of_text_and_json_become_lines_of_json_and_bad_ones_are_told_by_number()
    {
        var (exit, output, error) = await RunAsync("You are an idiot.\n{\"id\":7,\"text\":\"A calm day.\",\"lang\":\"of mine\"}\n{\"text\": broken\n{\"id\":8}\n{\"text\":9}\nLast one\n", "analyze", "-");
        exit.ShouldBe(1);
        error.ShouldBe("comity: line 3: it is not valid JSON.\ncomity: line 4: it has no field \"text\".\ncomity: line 5: its field \"text\" is not a text.\n");
        var lines = Lines(output);
        lines.Select(l => (string)l["text"]!).ShouldBe(["You are an idiot.", "A calm day.", "Last one"]);
        lines[0].AsObject().Select(f => f.Key).ShouldBe(["text", "lang", "scores", "verdict", "findings", "model"]);
        lines[0]["scores"]!.AsObject().Select(f => f.Key).ShouldBe(ScoreAttributes.All.Select(a => a.WireName()));
        ((string)lines[0]["verdict"]!).ShouldBe("refuse");
        var finding = lines[0]["findings"]!.AsArray().First(f => (string)f!["check"]! == "insults")!;
        finding.AsObject().Select(f => f.Key).ShouldBe(["clause", "check", "score", "spans", "says"]);
        finding["spans"]!.ToJsonString().ShouldBe("[[11,16]]");
        ((string)lines[0]["model"]!).ShouldBe(Scorer.Shipped.Version);
        ((int)lines[1]["id"]!, (string)lines[1]["lang"]!).ShouldBe((7, "en"));
    }

    [Fact]
    public async Task Csv_is_read_by_rfc_4180_and_other_columns_are_carried_through()
    {
        var file = Path.Combine(Databases.NewFolder(), "comments.csv");
        await File.WriteAllTextAsync(file, "id,body,note\r\n1,\"He said \"\"no\"\", and\r\nleft\",\"a,b\"\r\n\r\n2,too short\r\n3,Fine,\r\n");
        var (exit, output, error) = await RunAsync("", "analyze", file, "--text-field", "body", "--spans");
        (exit, error).ShouldBe((1, "comity: line 5: it has 2 cells, and there are 3 headings.\n"));
        var lines = Lines(output);
        lines.Select(l => ((string)l["text"]!, (string)l["id"]!, (string)l["note"]!)).ShouldBe([("He said \"no\", and\r\nleft", "1", "a,b"), ("Fine", "3", "")]);
        lines[1]["sentences"]![0]!["span"]!.ToJsonString().ShouldBe("[0,4]");

        (exit, _, error) = await RunAsync("", "analyze", file);
        (exit, error).ShouldBe((1, "comity: There is no column \"text\"; there are id, body, note. Choose one by --text-field.\n"));
    }

    [Fact]
    public async Task Thousands_come_out_in_the_order_they_came_in_by_the_policy_that_was_named()
    {
        var folder = Databases.NewFolder();
        var policy = Path.Combine(folder, "policy.yaml");
        await File.WriteAllTextAsync(policy, PolicyYaml.Write(DefaultPolicy.Document));
        var file = Path.Combine(folder, "many.jsonl");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"text":"Comment number {{i}} of the day","n":{{i}}}""")));
        var (exit, output, _) = await RunAsync("", "analyze", file, "--policy", policy, "--lang", "en");
        exit.ShouldBe(0);
        Lines(output).Select(l => (int)l["n"]!).ShouldBe(Enumerable.Range(0, 3000));
        Directory.EnumerateFileSystemEntries(folder).Count().ShouldBe(2, "it makes no data folder");
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_one_line()
    {
        (await RunAsync("", "analyze", "nowhere.jsonl")).Error.ShouldStartWith("comity: nowhere.jsonl cannot be read: ");
        (await RunAsync("", "analyze", "-", "--policy", "nowhere.yaml")).Error.ShouldStartWith("comity: nowhere.yaml: ");
    }

    [Fact]
    public async Task The_audit_prints_sentences_groups_and_limits_and_fails_where_one_group_is_treated_otherwise()
    {
        var file = Path.Combine(Databases.NewFolder(), "templates.txt");
        await File.WriteAllTextAsync(file, "neutral | {Groups} live here.\nhateful | {Groups} are vermin.\ngroups | Turks, Armenians, Danes\n");
        var fair = await RunAsync("", "audit", "people", "--templates", file);
        fair.Exit.ShouldBe(0, fair.Output);
        fair.Output.ShouldContain("3 groups, 2 sentences");
        // "Idiots" is no group: what is said of it differs, and so must the audit's answer.
        await File.AppendAllTextAsync(file, "groups | Fucking idiots\n");
        var unfair = await RunAsync("", "audit", "people", "--templates", file);
        unfair.Exit.ShouldBe(1);
        unfair.Output.ShouldContain("Fucking idiots live here.\t");
        unfair.Output.ShouldContain("Not all are treated alike.");
        (await RunAsync("", "audit", "people", "--lang", "xx")).Error.ShouldStartWith("comity: There are no sentences in \"xx\"; there are some in ar, az, de, en");
    }

    private static List<JsonNode> Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)];

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}

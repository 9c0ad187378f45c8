using System.CommandLine;
using Comity.Policy;
using Comity.Policy.Classifier;
using Comity.Server.Commands.Analysis;

namespace Comity.Server.Commands;

/// <summary><c>comity analyze</c>: scores and judges a file of comments. Needs no data folder and no database.</summary>
internal static class AnalyzeCommand
{
    public static Command Analyze()
    {
        var file = new Argument<string>("FILE") { Description = "One comment a line; without it, or as \"-\", the standard input.", DefaultValueFactory = _ => "-" };
        var format = new Option<string?>("--format") { Description = "jsonl: every line is a JSON object; csv: with a line of headings. Otherwise by the file's name; else a line is a JSON object when it begins with a brace, and plain text when not.", HelpName = "jsonl|csv" };
        format.AcceptOnlyFromAmong("jsonl", "csv");
        var field = new Option<string>("--text-field") { Description = "The field or column that holds the comment; the others are carried through.", HelpName = "NAME", DefaultValueFactory = _ => "text" };
        var lang = new Option<string?>("--lang") { Description = "Language of the comments, when it is known.", HelpName = "TAG" };
        var policy = new Option<string?>("--policy") { Description = "A policy.yaml; without it the policy that ships with Comity.", HelpName = "FILE" };
        var model = AuditCommand.ModelOption();
        var spans = new Option<bool>("--spans") { Description = "Also the scores of every sentence." };
        var command = new Command("analyze", "Score and judge comments: for each one a line of JSON, in the same order.") { file, format, field, lang, policy, model, spans };
        command.SetAction(async (parsed, cancel) =>
        {
            using var own = AuditCommand.OwnModel(parsed.GetValue(model));
            return await RunAsync(parsed.GetValue(file)!, new AnalyzeOrder(parsed.GetValue(field)!, parsed.GetValue(lang))
            {
                Format = parsed.GetValue(format),
                Policy = parsed.GetValue(policy) is { } path ? PolicyCommands.Read(path) : DefaultPolicy.Document,
                Scorer = own ?? Scorer.Shipped,
                Spans = parsed.GetValue(spans),
            }, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(string path, AnalyzeOrder order, CancellationToken cancel)
    {
        await using var output = Console.OpenStandardOutput();
        await using var input = path == "-" ? Console.OpenStandardInput() : CommandFiles.Read(path).BaseStream;
        using var bar = new ImportBar();
        var run = new AnalyzeRun(order with { Format = order.Format ?? FormatOf(path) }, Console.Error);
        var bad = await run.RunAsync(input, output, bar, cancel);
        return bad == 0 ? 0 : 1;
    }

    private static string? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => "csv",
        ".jsonl" or ".ndjson" => "jsonl",
        _ => null,
    };
}

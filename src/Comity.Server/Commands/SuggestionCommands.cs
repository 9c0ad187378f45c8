using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Comity.Storage;
using Comity.Storage.Perspective;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Commands;

/// <summary><c>comity suggestions</c>: what other programs said texts should have been scored, out for retraining.</summary>
internal static class SuggestionCommands
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Suggestions(Verbs verbs) => new("suggestions", "Scores suggested through Perspective's wire.") { Export(verbs), Clear(verbs) };

    private static Command Export(Verbs verbs)
    {
        var file = new Argument<string?>("FILE") { Description = "Where to; without it to the screen.", Arity = ArgumentArity.ZeroOrOne };
        var site = SiteOption();
        var command = new Command("export", "Write them as lines of JSON, oldest first.") { file, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var id = services.Site(parsed.GetValue(site)).Id;
            await using var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync(cancel);
            await using var own = parsed.GetValue(file) is { } path ? CommandFiles.Write(path) : null;
            var to = own ?? Console.Out;
            await foreach (var row in db.ScoreSuggestions.AsNoTracking().Where(s => s.SiteId == id).OrderBy(s => s.Id).AsAsyncEnumerable().WithCancellation(cancel))
                await to.WriteLineAsync(Line(row));
            return 0;
        }, cancel));
        return command;
    }

    private static Command Clear(Verbs verbs)
    {
        var site = SiteOption();
        var command = new Command("clear", "Delete them all.") { site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var id = services.Site(parsed.GetValue(site)).Id;
            var count = await services.GetRequiredService<Writer>().RunAsync((db, c) => db.ScoreSuggestions.Where(s => s.SiteId == id).ExecuteDeleteAsync(c), cancel);
            await Console.Out.WriteLineAsync($"{count} suggestions are gone.");
            return 0;
        }, cancel));
        return command;
    }

    /// <summary>Summary scores by attribute under <c>scores</c>, as <c>comity analyze</c> writes them; all else as it was sent.</summary>
    private static string Line(ScoreSuggestion row)
    {
        var sent = JsonNode.Parse(row.Scores)!.AsObject();
        var scores = new JsonObject();
        foreach (var (name, score) in sent)
        {
            if ((score?["summaryScore"] ?? score?["summary_score"])?["value"] is { } value)
                scores[name] = value.DeepClone();
        }

        return new JsonObject
        {
            ["text"] = row.Text,
            ["languages"] = new JsonArray([.. row.Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => (JsonNode)l)]),
            ["scores"] = scores,
            ["attributeScores"] = sent,
            ["communityId"] = row.CommunityId,
            ["sessionId"] = row.SessionId,
            ["clientToken"] = row.ClientToken,
            ["key"] = row.KeyId,
            ["at"] = row.At.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        }.ToJsonString(Json);
    }

    private static Option<string?> SiteOption() => new("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
}

/// <summary>Files named on the command line.</summary>
internal static class CommandFiles
{
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static StreamWriter Write(string path)
    {
        try
        {
            return new StreamWriter(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be written: {e.Message}");
        }
    }

    /// <exception cref="CommandException">The file cannot be read.</exception>
    public static StreamReader Read(string path)
    {
        try
        {
            return new StreamReader(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be read: {e.Message}");
        }
    }
}

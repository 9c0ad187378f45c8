using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Commands;

/// <summary><c>comity ledger</c>: check, prove, show. Changes nothing, and may run while the paper is served.</summary>
internal static class LedgerCommands
{
    public static Command Ledger(Verbs verbs) => new("ledger", "The sealed list of all decisions.")
    {
        Verify(verbs),
        Prove(verbs),
        CheckProof(verbs),
        Checkpoint(verbs),
        Key(verbs),
        Show(verbs),
    };

    private static Command Verify(Verbs verbs)
    {
        var site = SiteOption("Check this site only.");
        var key = KeyOption();
        var older = new Option<string?>("--checkpoint")
        {
            Description = "A checkpoint kept from earlier; the ledger must still begin with what it covered.",
            HelpName = "FILE",
        };
        var command = new Command("verify", "Check every entry, the tree over them and its signature.") { site, key, older };
        command.SetAction((parsed, cancel) => RunAsync(verbs.Startup(parsed), async desk =>
        {
            var verifier = parsed.GetValue(key) is { } text ? VerifierKeyOf(text) : null;
            var note = parsed.GetValue(older) is { } file ? await ReadFileAsync(file, cancel) : null;
            return await new LedgerCheck(desk, verifier, note).RunAsync(parsed.GetValue(site), cancel);
        }, cancel));
        return command;
    }

    private static Command Prove(Verbs verbs)
    {
        var index = new Argument<long>("N") { Description = "The entry, counted from 0." };
        var site = SiteOption("The entry's site.");
        var command = new Command("prove", "Print a proof, checkable anywhere, that an entry is in the ledger.") { index, site };
        command.SetAction((parsed, cancel) => RunAsync(verbs.Startup(parsed), async desk =>
        {
            var id = (await desk.OneSiteAsync(parsed.GetValue(site), cancel)).Id;
            var proof = await LedgerProver.ProveAsync(desk.Db, id, parsed.GetValue(index), cancel);
            await Console.Out.WriteAsync(proof.ToText());
            return 0;
        }, cancel));
        return command;
    }

    private static Command CheckProof(Verbs verbs)
    {
        var file = new Argument<string>("FILE") { Description = "What \"comity ledger prove\" printed; - for the standard input." };
        var key = KeyOption();
        var command = new Command("check-proof", "Check a proof; needs no database.") { file, key };
        command.SetAction(async (parsed, cancel) =>
        {
            var text = await ReadFileAsync(parsed.GetValue(file)!, cancel);
            try
            {
                var proof = InclusionProof.Parse(text);
                var verifier = parsed.GetValue(key) is { } given
                    ? VerifierKeyOf(given)
                    : LedgerDesk.KeyFileOf(verbs.Startup(parsed)).Find()?.Verifier(CanonicalEntry.Parse(proof.Entry).Site)
                        ?? throw new CommandException("There is no ledger key here; give the verifier key with --key.");
                var checkpoint = proof.Verify(verifier);
                var leafHash = Convert.ToHexStringLower(MerkleTree.HashLeaf(proof.Entry));
                await Console.Out.WriteLineAsync(
                    $"{Encoding.UTF8.GetString(proof.Entry)}\nleaf hash {leafHash}\nThe proof holds: entry {proof.Index} of {checkpoint.Size} in {checkpoint.Origin}.");
                return 0;
            }
            catch (FormatException error)
            {
                throw new CommandException($"The proof does not hold: {error.Message}.");
            }
        });
        return command;
    }

    private static Command Checkpoint(Verbs verbs)
    {
        var site = SiteOption("The site.");
        var command = new Command("checkpoint", "Print the newest signed checkpoint; keep it elsewhere to check against later.") { site };
        command.SetAction((parsed, cancel) => RunAsync(verbs.Startup(parsed), async desk =>
        {
            var one = await desk.OneSiteAsync(parsed.GetValue(site), cancel);
            var note = await desk.Db.LedgerCheckpoints.Where(c => c.SiteId == one.Id).Select(c => c.Note).FirstOrDefaultAsync(cancel);
            await Console.Out.WriteAsync(note ?? throw new CommandException($"The ledger of site {one.Key} is empty."));
            return 0;
        }, cancel));
        return command;
    }

    private static Command Key(Verbs verbs)
    {
        var site = SiteOption("This site only.");
        var command = new Command("key", "Print the verifier key of each site, for publishing.") { site };
        command.SetAction((parsed, cancel) => RunAsync(verbs.Startup(parsed), async desk =>
        {
            var key = desk.KeyFile.Find() ?? throw new CommandException($"There is no ledger key at {desk.KeyFile.Path} yet.");
            foreach (var one in await desk.SitesAsync(parsed.GetValue(site), cancel))
                await Console.Out.WriteLineAsync(key.Verifier(one.Key).ToString());
            return 0;
        }, cancel));
        return command;
    }

    private static Command Show(Verbs verbs)
    {
        var site = SiteOption("The site.");
        var from = new Option<long>("--from") { Description = "The first entry to print, counted from 0.", HelpName = "N" };
        var command = new Command("show", "Print the entries, one line of JSON each.") { site, from };
        command.SetAction((parsed, cancel) => RunAsync(verbs.Startup(parsed), async desk =>
        {
            var (id, first) = ((await desk.OneSiteAsync(parsed.GetValue(site), cancel)).Id, parsed.GetValue(from));
            var entries = desk.Db.LedgerEntries.AsNoTracking()
                .Where(e => e.SiteId == id && e.Index >= first).OrderBy(e => e.Index).Select(e => e.Entry);
            await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancel))
                await Console.Out.WriteLineAsync(Encoding.UTF8.GetString(entry));
            return 0;
        }, cancel));
        return command;
    }

    private static async Task<int> RunAsync(Startup startup, Func<LedgerDesk, Task<int>> run, CancellationToken cancel)
    {
        try
        {
            await using var desk = await LedgerDesk.OpenAsync(startup, cancel);
            return await run(desk);
        }
        catch (DbException error)
        {
            throw new CommandException($"The database cannot be read: {error.Message}");
        }
        catch (Exception error) when (error is LedgerException or FormatException)
        {
            throw new CommandException(error.Message);
        }
    }

    private static Option<string?> SiteOption(string description) => new("--site") { Description = description, HelpName = "KEY" };

    private static Option<string?> KeyOption() =>
        new("--key") { Description = "Verifier key, as \"comity ledger key\" prints it.", HelpName = "VERIFIER" };

    private static VerifierKey VerifierKeyOf(string text)
    {
        try
        {
            return VerifierKey.Parse(text);
        }
        catch (FormatException error)
        {
            throw new CommandException($"--key is wrong: {error.Message}.");
        }
    }

    private static async Task<string> ReadFileAsync(string file, CancellationToken cancel)
    {
        try
        {
            return file == "-" ? await Console.In.ReadToEndAsync(cancel) : await File.ReadAllTextAsync(file, cancel);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(string.Create(CultureInfo.InvariantCulture, $"{file} cannot be read: {error.Message}"));
        }
    }
}

using Comity.Storage.Ledger;
using Comity.Storage.Sites;

namespace Comity.Server.Commands;

/// <summary><c>comity ledger verify</c>.</summary>
/// <param name="verifier">Null: the verifier keys of the installation's own ledger key.</param>
/// <param name="olderNote">A signed checkpoint of one of the sites.</param>
internal sealed class LedgerCheck(LedgerDesk desk, VerifierKey? verifier, string? olderNote)
{
    /// <exception cref="CommandException">Something is wrong; the message names the first bad entry.</exception>
    public async Task<int> RunAsync(string? siteKey, CancellationToken cancel)
    {
        var key = desk.KeyFile.Find();
        if (key is null && verifier is null)
            throw new CommandException($"There is no ledger key at {desk.KeyFile.Path}; give the verifier key with --key.");
        var sites = await desk.SitesAsync(siteKey, cancel);
        var trusts = sites.Select(site => (Site: site, Trust: TrustIn(site, key))).Where(t => t.Trust is not null).ToList();
        if (trusts.Count == 0)
            throw new CommandException($"The verifier key is of another ledger, {verifier!.Name}.");
        if (olderNote is not null && trusts.TrueForAll(t => t.Trust!.Older is null))
            throw new CommandException("The older checkpoint is of another ledger.");

        var check = new LedgerVerifier(desk.Db);
        LedgerFault? first = null;
        foreach (var (site, trust) in trusts)
        {
            var report = await check.VerifyAsync(site, trust!, cancel);
            await PrintAsync(report, trust!);
            first ??= report.Fault ?? await check.FindUnsealedAsync(site, report.Size, cancel);
        }

        first ??= await check.FindStrayAsync(cancel);
        return first is null ? 0 : throw new CommandException($"The ledger is broken: {first}.");
    }

    private LedgerTrust? TrustIn(Site site, LedgerKey? key)
    {
        var own = key?.Verifier(site.Key);
        var trusted = verifier ?? own!;
        if (!trusted.Name.EndsWith("/" + site.Key, StringComparison.Ordinal))
            return null;
        var isOfSite = olderNote?.StartsWith(trusted.Name + "\n", StringComparison.Ordinal) ?? false;
        return new(trusted)
        {
            Key = own?.ToString() == trusted.ToString() ? key : null,
            Older = isOfSite ? Checkpoint.Open(olderNote!, trusted) : null,
        };
    }

    private static async Task PrintAsync(LedgerReport report, LedgerTrust trust)
    {
        await Console.Out.WriteLineAsync(report.Fault is null
            ? $"{report.Site}: {report.Size} entries, root {Convert.ToBase64String(report.Root)}"
            : $"{report.Site}: broken after {report.Size} whole entries");
        if (report.Fault is null && trust.Older is { } older)
            await Console.Out.WriteLineAsync($"{report.Site}: only added to since the checkpoint over {older.Size} entries");
    }
}

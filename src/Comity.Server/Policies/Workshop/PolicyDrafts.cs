using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies.Workshop;

/// <summary>Who works on a policy, and where.</summary>
public sealed record PolicyEditor(int SiteId, long MemberId, StaffRole Role);

/// <summary>The draft as it stands; the version in force when there is none.</summary>
/// <param name="Policy">As a document.</param>
/// <param name="Yaml">As a file.</param>
/// <param name="InForce">Number of the version in force.</param>
/// <param name="Draft">Null: nothing has been changed.</param>
public sealed record DraftNow(PolicyDocument Policy, string Yaml, int InForce, PolicyDraft? Draft)
{
    /// <summary>Names exactly what was seen; it comes back with every order, so that nobody overwrites what they have not read.</summary>
    public string Seen => string.Create(CultureInfo.InvariantCulture, $"{Draft?.Id ?? 0}.{InForce}");
}

/// <summary>What became of an order.</summary>
/// <param name="Now">The draft afterwards; as it is, when the order was refused.</param>
/// <param name="Problem">Why not, one sentence; null: done.</param>
public sealed record DraftOutcome(DraftNow Now, string? Problem = null)
{
    /// <summary>Somebody was faster: what they changed since it was seen.</summary>
    public IReadOnlyList<PolicyChange>? Since { get; init; }

    /// <summary>The new version, when one was enacted.</summary>
    public int? Version { get; init; }
}

/// <summary>The site's one draft of the next policy: saved in editions, each sealed in the ledger; refused to whoever saw another edition.</summary>
public sealed class PolicyDrafts(Writer writer, LedgerWriter ledger, TimeProvider time)
{
    public const int LongestWhy = 1000;
    private const int KeptEditions = 30;

    public static async Task<DraftNow> ReadAsync(ComityDb db, int siteId, CancellationToken cancel)
    {
        var inForce = await db.PolicyVersions.AsNoTracking().Where(p => p.SiteId == siteId).OrderByDescending(p => p.Version).FirstAsync(cancel);
        var draft = await db.PolicyDrafts.AsNoTracking().Where(d => d.SiteId == siteId).OrderByDescending(d => d.Id).FirstOrDefaultAsync(cancel);
        var policy = PolicyYaml.Read(draft?.Yaml ?? inForce.Yaml);
        return new DraftNow(policy, PolicyYaml.Write(policy), inForce.Version, draft);
    }

    /// <summary>Saves a change as the next edition.</summary>
    /// <param name="seen"><see cref="DraftNow.Seen"/> of what the editor read; null from scripts that change without looking.</param>
    /// <param name="change">From the policy as it stands to the one that is wanted; it may throw <see cref="PolicyFormatException"/>.</param>
    public Task<DraftOutcome> SaveAsync(PolicyEditor editor, string? seen, Func<PolicyDocument, PolicyDocument> change, CancellationToken cancel) =>
        writer.RunAsync(async (db, c) =>
        {
            var now = await ReadAsync(db, editor.SiteId, c);
            if (await StaleAsync(db, editor.SiteId, now, seen, c) is { } stale)
                return stale;
            try
            {
                // Read again, so that whatever made the document, only what is in form is kept.
                var yaml = PolicyYaml.Write(PolicyYaml.Read(PolicyYaml.Write(change(now.Policy))));
                return yaml == now.Yaml ? new DraftOutcome(now) : new DraftOutcome(await AddAsync(db, editor, now, yaml, c));
            }
            catch (PolicyFormatException e)
            {
                return new DraftOutcome(now, e.Message + ".");
            }
            catch (ArgumentException e)
            {
                return new DraftOutcome(now, e.Message);
            }
        }, cancel);

    /// <summary>Throws the draft away; the policy in force is where the next one begins.</summary>
    public Task<DraftOutcome> DiscardAsync(PolicyEditor editor, string? seen, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var now = await ReadAsync(db, editor.SiteId, c);
        if (await StaleAsync(db, editor.SiteId, now, seen, c) is { } stale)
            return stale;
        if (now.Draft is not { } draft)
            return new DraftOutcome(now, "There is no draft.");
        await EndAsync(db, editor.SiteId, c);
        await SealAsync(db, editor, LedgerKind.PolicyDiscard, draft, c);
        return new DraftOutcome(await ReadAsync(db, editor.SiteId, c));
    }, cancel);

    /// <summary>Puts the draft in force.</summary>
    /// <param name="why">For readers; needed.</param>
    public Task<DraftOutcome> EnactAsync(PolicyEditor editor, string? seen, string? why, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var now = await ReadAsync(db, editor.SiteId, c);
        var reason = (why ?? "").Trim();
        if (await StaleAsync(db, editor.SiteId, now, seen, c) is { } stale)
            return stale;
        if (now.Draft is null)
            return new DraftOutcome(now, "There is no draft to enact.");
        if (reason.Length is 0 or > LongestWhy)
            return new DraftOutcome(now, reason.Length == 0 ? "Say why the policy is changed; readers can see it." : $"The reason is longer than {LongestWhy} characters.");
        var current = await db.PolicyVersions.Where(p => p.SiteId == editor.SiteId && p.Version == now.InForce).Select(p => p.Yaml).SingleAsync(c);
        if (PolicyYaml.Write(PolicyYaml.Read(current)) == now.Yaml)
            return new DraftOutcome(now, "The draft says the same as the policy in force.");
        var enacted = await PolicyBook.EnactAsync(db, ledger, new PolicyVersion
        {
            SiteId = editor.SiteId,
            Yaml = now.Yaml,
            EnactedAt = time.GetUtcNow(),
            EnactedById = editor.MemberId,
            EnactedByRole = editor.Role,
            Note = reason,
        }, c);
        await EndAsync(db, editor.SiteId, c);
        await db.SaveChangesAsync(c);
        return new DraftOutcome(await ReadAsync(db, editor.SiteId, c)) { Version = enacted.Version };
    }, cancel);

    private async Task<DraftNow> AddAsync(ComityDb db, PolicyEditor editor, DraftNow now, string yaml, CancellationToken cancel)
    {
        var draft = new PolicyDraft { SiteId = editor.SiteId, Yaml = yaml, BasedOn = now.Draft?.BasedOn ?? now.InForce, AuthorId = editor.MemberId, At = time.GetUtcNow() };
        db.PolicyDrafts.Add(draft);
        await db.SaveChangesAsync(cancel);
        var kept = await db.PolicyDrafts.Where(d => d.SiteId == editor.SiteId).OrderByDescending(d => d.Id).Select(d => d.Id).Take(KeptEditions).ToListAsync(cancel);
        var oldest = kept[^1];
        await db.PolicyDrafts.Where(d => d.SiteId == editor.SiteId && d.Id < oldest).ExecuteDeleteAsync(cancel);
        await SealAsync(db, editor, LedgerKind.PolicyDraft, draft, cancel);
        return now with { Policy = PolicyYaml.Read(yaml), Yaml = yaml, Draft = draft };
    }

    private static Task EndAsync(ComityDb db, int siteId, CancellationToken cancel) => db.PolicyDrafts.Where(d => d.SiteId == siteId).ExecuteDeleteAsync(cancel);

    private Task SealAsync(ComityDb db, PolicyEditor editor, string kind, PolicyDraft draft, CancellationToken cancel) => ledger.AppendAsync(db, editor.SiteId, new LedgerEvent
    {
        Kind = kind,
        At = time.GetUtcNow(),
        Actor = $"member:{editor.MemberId}",
        Subject = $"draft:{draft.Id}",
        Policy = draft.BasedOn,
        Content = SHA256.HashData(Encoding.UTF8.GetBytes(draft.Yaml)),
    }, cancel);

    private static async Task<DraftOutcome?> StaleAsync(ComityDb db, int siteId, DraftNow now, string? seen, CancellationToken cancel)
    {
        if (seen is null || seen == now.Seen)
            return null;
        var parts = seen.Split('.', 2);
        var id = long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        var version = parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var v) ? v : -1;
        var before = id == 0
            ? await db.PolicyVersions.Where(p => p.SiteId == siteId && p.Version == version).Select(p => p.Yaml).SingleOrDefaultAsync(cancel)
            : await db.PolicyDrafts.Where(d => d.SiteId == siteId && d.Id == id).Select(d => d.Yaml).SingleOrDefaultAsync(cancel);
        return new DraftOutcome(now, await HowAsync(db, siteId, now, (id, version), cancel))
        {
            Since = before is null ? [] : PolicyDiff.Between(PolicyYaml.Read(before), now.Policy, withShadows: true),
        };
    }

    private static async Task<string> HowAsync(ComityDb db, int siteId, DraftNow now, (long Draft, int Version) seen, CancellationToken cancel)
    {
        var newVersion = seen.Version != now.InForce ? await db.PolicyVersions.AsNoTracking().SingleAsync(p => p.SiteId == siteId && p.Version == now.InForce, cancel) : null;
        var (who, at, deed) = (newVersion, now.Draft) switch
        {
            ({ } version, null) => (version.EnactedById, version.EnactedAt, $"enacted version {version.Version}"),
            (_, { } draft) when draft.Id != seen.Draft => (draft.AuthorId, draft.At, "saved the draft"),
            ({ } version, _) => (version.EnactedById, version.EnactedAt, $"enacted version {version.Version}"),
            _ => (null, default, "threw the draft away"),
        };
        var name = who is { } id ? await db.Members.Where(m => m.Id == id).Select(m => m.DisplayName).SingleAsync(cancel) : newVersion is null ? "Somebody" : "The operator";
        var when = at == default ? "" : at.ToString(" (d MMM, HH:mm 'UTC')", CultureInfo.InvariantCulture);
        return $"{name} {deed} meanwhile{when}. Nothing of yours was saved; look at what changed and send it again.";
    }
}

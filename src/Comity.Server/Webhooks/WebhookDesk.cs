using System.Security.Cryptography;
using Comity.Server.Fetching;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Webhooks;

/// <summary>A delivery that was given up.</summary>
/// <param name="Body">What could not be delivered; null: it is not kept any more.</param>
public sealed record DeadLetter(long Id, long WebhookId, string Url, DateTimeOffset At, int Attempts, string? Error, string? Body);

/// <summary>Keeps the current site's webhooks and their dead letters, for administrators.</summary>
public sealed class WebhookDesk(ComityDb db, Writer writer, LedgerWriter ledger, CurrentSite site, WebhookDesk.Helpers helpers)
{
    internal const string SecretPrefix = "whsec_";
    private const int SecretBytes = 32;
    private const int LongestUrl = 500;
    private const int MostShown = 200;

    public sealed record Helpers(Visitors Visitors, WebhookOptions Options, IOptions<FetchingOptions> Fetching, TimeProvider Time);

    public Task<List<Webhook>> ReadAsync(CancellationToken cancel) => db.Webhooks.AsNoTracking().Where(w => w.SiteId == site.Id).OrderBy(w => w.Id).ToListAsync(cancel);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<DeadLetter>> DeadAsync(CancellationToken cancel)
    {
        var dead = await Dead(db).AsNoTracking().OrderByDescending(m => m.Id).Take(MostShown).ToListAsync(cancel);
        var urls = (await ReadAsync(cancel)).ToDictionary(w => w.Id, w => w.Url);
        return [.. dead.Select(m => new DeadLetter(m.Id, m.TargetId!.Value, urls.GetValueOrDefault(m.TargetId.Value, ""), m.CreatedAt, m.Attempts, m.LastError, BodyOf(m)))];
    }

    /// <summary>The webhook with its secret, or the sentence about what is wrong.</summary>
    public async Task<(Webhook? Made, string? Problem)> AddAsync(string? url, IReadOnlyList<string>? kinds, CancellationToken cancel)
    {
        var asked = Take(url, kinds, out var problem);
        if (asked is not var (address, chosen))
            return (null, problem);
        return await writer.RunAsync<(Webhook?, string?)>(async (d, c) =>
        {
            if (await d.Webhooks.CountAsync(w => w.SiteId == site.Id, c) >= helpers.Options.MostPerSite)
                return (null, $"There are {helpers.Options.MostPerSite} webhooks already; delete one first.");
            var made = new Webhook
            {
                SiteId = site.Id,
                Url = address,
                Secret = SecretPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)),
                Kinds = chosen,
                CreatedAt = helpers.Time.GetUtcNow(),
            };
            d.Webhooks.Add(made);
            await d.SaveChangesAsync(c);
            await SealAsync(d, LedgerKind.WebhookAdd, made, c);
            return (made, null);
        }, cancel);
    }

    /// <returns>The sentence about what is wrong, null when done; and whether there is such a webhook.</returns>
    public async Task<(bool Found, string? Problem)> ChangeAsync(long id, string? url, IReadOnlyList<string>? kinds, CancellationToken cancel)
    {
        var asked = Take(url, kinds, out var problem);
        return await writer.RunAsync<(bool, string?)>(async (d, c) =>
        {
            if (await d.Webhooks.SingleOrDefaultAsync(w => w.Id == id && w.SiteId == site.Id, c) is not { } hook)
                return (false, null);
            if (asked is not var (address, chosen))
                return (true, problem);
            (hook.Url, hook.Kinds) = (address, chosen);
            await SealAsync(d, LedgerKind.WebhookChange, hook, c);
            return (true, null);
        }, cancel);
    }

    /// <summary>What waits for it goes with it.</summary>
    public Task<bool> DeleteAsync(long id, CancellationToken cancel) => writer.RunAsync(async (d, c) =>
    {
        if (await d.Webhooks.SingleOrDefaultAsync(w => w.Id == id && w.SiteId == site.Id, c) is not { } hook)
            return false;
        await d.Outbox.Where(m => m.Kind == WebhookCarrier.Kind && m.TargetId == id).ExecuteDeleteAsync(c);
        d.Webhooks.Remove(hook);
        await SealAsync(d, LedgerKind.WebhookDelete, hook, c);
        return true;
    }, cancel);

    /// <summary>Sends a message that tells of nothing, to try the way.</summary>
    public Task<bool> PingAsync(long id, CancellationToken cancel) => writer.RunAsync(async (d, c) =>
    {
        if (await d.Webhooks.SingleOrDefaultAsync(w => w.Id == id && w.SiteId == site.Id, c) is not { } hook)
            return false;
        var now = helpers.Time.GetUtcNow();
        var body = new System.Text.Json.Nodes.JsonObject { ["type"] = WebhookKinds.Ping, ["timestamp"] = now.UtcDateTime, ["data"] = new System.Text.Json.Nodes.JsonObject { ["site"] = site.Site.Key } };
        d.Outbox.Add(WebhookMaker.Message(hook, $"{site.Site.Key}-ping-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}", body.ToJsonString(), now));
        return true;
    }, cancel);

    public Task<bool> RetryAsync(long messageId, CancellationToken cancel) => writer.RunAsync(async (d, c) =>
    {
        if (await Dead(d).SingleOrDefaultAsync(m => m.Id == messageId, c) is not { } dead)
            return false;
        (dead.Attempts, dead.DueAt) = (0, helpers.Time.GetUtcNow());
        return true;
    }, cancel);

    public Task<bool> DiscardAsync(long messageId, CancellationToken cancel) => writer.RunAsync(async (d, c) =>
        await Dead(d).Where(m => m.Id == messageId).ExecuteDeleteAsync(c) > 0, cancel);

    private IQueryable<OutboxMessage> Dead(ComityDb d) =>
        d.Outbox.Where(m => m.SiteId == site.Id && m.Kind == WebhookCarrier.Kind && m.SentAt == null && m.DueAt == DateTimeOffset.MaxValue);

    private static string? BodyOf(OutboxMessage message) => System.Text.Json.JsonSerializer.Deserialize<WebhookPayload>(message.Payload, System.Text.Json.JsonSerializerOptions.Web)?.Body;

    private (string Url, List<string> Kinds)? Take(string? url, IReadOnlyList<string>? kinds, out string? problem)
    {
        var loose = helpers.Fetching.Value.AllowPrivateAddresses;
        problem = url is not { Length: <= LongestUrl } || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) || address.UserInfo.Length > 0
            || (address.Scheme != Uri.UriSchemeHttps && !(loose && address.Scheme == Uri.UriSchemeHttp))
                ? $"The address must begin with https:// and have at most {LongestUrl} characters."
            : kinds is not { Count: > 0 } ? "Choose at least one kind of event."
            : kinds.FirstOrDefault(k => !WebhookKinds.All.Contains(k)) is { } unknown ? $"There is no kind “{unknown}”. The kinds are: {string.Join(", ", WebhookKinds.All)}."
            : null;
        return problem is null ? (url!.Trim(), [.. WebhookKinds.All.Where(kinds!.Contains)]) : null;
    }

    private async Task SealAsync(ComityDb d, string kind, Webhook hook, CancellationToken cancel) => await ledger.AppendAsync(d, site.Id, new LedgerEvent
    {
        Kind = kind,
        At = helpers.Time.GetUtcNow(),
        Actor = "member:" + (await helpers.Visitors.CurrentAsync(cancel)).Id,
        Subject = "webhook:" + hook.Id,
    }, cancel);
}

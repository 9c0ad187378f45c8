using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Webhooks;

/// <summary>Puts what webhooks are to be told beside the decision itself. Names and texts are not in it: the receiver reads what it may see by the API.</summary>
internal sealed class WebhookMaker(PublicAddress address, IDbContextFactory<ComityDb> factory, CommitCount commits, TimeProvider time) : IBeforeCommit
{
    private readonly KeptBySite<List<Webhook>> kept = new(commits, time);

    public async Task CommittingAsync(ComityDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken cancel)
    {
        var hooks = new List<Webhook>();
        foreach (var site in entries.Select(e => e.SiteId).Distinct())
            hooks.AddRange(await HooksAsync(site, cancel));
        if (hooks.Count == 0)
            return;
        var told = entries.Select(e => (e.SiteId, Entry: CanonicalEntry.Parse(e.Entry))).Select(e => (e.SiteId, e.Entry, Kind: WebhookKinds.Of(e.Entry.Event.Kind)))
            .Where(e => e.Kind is not null && hooks.Exists(h => h.SiteId == e.SiteId && h.Kinds.Contains(e.Kind))).OrderBy(e => e.Entry.Index).ToList();
        if (told.Count == 0)
            return;
        await db.SaveChangesAsync(cancel);
        var ids = told.Select(e => IdOf(e.Entry.Event.Subject, "comment:")).OfType<long>().Distinct().ToList();
        var comments = await db.Comments.Where(c => ids.Contains(c.Id))
            .Join(db.Stories, c => c.StoryId, s => s.Id, (c, s) => new Told(c.Id, c.Number, c.State.ToString(), c.ImportId != null, s.Id, s.Slug)).ToDictionaryAsync(c => c.Id, cancel);
        foreach (var (siteId, entry, kind) in told)
        {
            var comment = IdOf(entry.Event.Subject, "comment:") is { } id ? comments.GetValueOrDefault(id) : null;
            if (comment?.IsImported == true && entry.Event.Actor == "program")
                continue;
            var body = Body(siteId, entry, kind!, comment);
            foreach (var hook in hooks.Where(h => h.SiteId == siteId && h.Kinds.Contains(kind!)))
                db.Outbox.Add(Message(hook, $"{entry.Site}-{entry.Index.ToString(CultureInfo.InvariantCulture)}", body, time.GetUtcNow()));
        }
    }

    private ValueTask<List<Webhook>> HooksAsync(int siteId, CancellationToken cancel) => kept.OfAsync(siteId, async () =>
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Webhooks.AsNoTracking().Where(w => w.SiteId == siteId).ToListAsync(cancel);
    });

    /// <param name="id">Names what happened; the same in every attempt.</param>
    public static OutboxMessage Message(Webhook hook, string id, string body, DateTimeOffset now) => new()
    {
        SiteId = hook.SiteId,
        Kind = WebhookCarrier.Kind,
        TargetId = hook.Id,
        Payload = JsonSerializer.Serialize(new WebhookPayload(id, body), JsonSerializerOptions.Web),
        CreatedAt = now,
        DueAt = now,
    };

    private sealed record Told(long Id, int? Number, string State, bool IsImported, long StoryId, string Slug);

    private static long? IdOf(string? subject, string prefix) =>
        subject?.StartsWith(prefix, StringComparison.Ordinal) == true && long.TryParse(subject.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private string Body(int siteId, CanonicalEntry entry, string kind, Told? comment)
    {
        var e = entry.Event;
        var data = new JsonObject
        {
            ["site"] = entry.Site,
            ["ledgerIndex"] = entry.Index,
            ["by"] = e.Actor.StartsWith("member:", StringComparison.Ordinal) ? "person" : e.Actor,
        };
        if (comment is not null)
        {
            var place = $"/stories/{comment.Slug}";
            data["comment"] = new JsonObject
            {
                ["id"] = comment.Id,
                ["number"] = comment.Number,
                ["state"] = comment.State.ToLowerInvariant(),
                ["url"] = comment.Number is null ? null : address.Of($"{place}/comments/{comment.Number}", siteId),
                ["api"] = address.Of($"/api/v1/comments/{comment.Id}", siteId),
            };
            data["story"] = new JsonObject { ["id"] = comment.StoryId, ["slug"] = comment.Slug, ["url"] = address.Of(place, siteId) };
        }
        else
        {
            data["subject"] = e.Subject;
        }

        foreach (var (name, value) in new[] { ("clause", e.Clause), ("measure", e.Measure) })
        {
            if (value is not null)
                data[name] = value;
        }

        return new JsonObject { ["type"] = kind, ["timestamp"] = e.At.UtcDateTime, ["data"] = data }.ToJsonString();
    }
}

/// <summary>A delivery as it waits in the outbox.</summary>
/// <param name="Body">Exactly what is signed and sent.</param>
internal sealed record WebhookPayload(string Id, string Body);

using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Comity.Server.Fetching;
using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Notify;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Alerts;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts.Push;

/// <summary>Sends alerts to browsers. What an alert says is made when it is sent; one that was read meanwhile is not sent.</summary>
internal sealed class PushCarrier(Writer writer, IDbContextFactory<ComityDb> factory, IHttpClientFactory clients, PushKey key, PushCarrier.Tools tools) : Carrier
{
    public const string Kind = "push";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    private const int SecondsToLive = 24 * 60 * 60;

    internal sealed record Tools(SiteDirectory Sites, PublicAddress Address, TimeProvider Time);

    public override string Carries => Kind;

    /// <summary>An alert that comes days later is no news.</summary>
    public override int Attempts => 5;

    public static OutboxMessage Message(Alert alert, long subscriptionId) => new()
    {
        SiteId = alert.SiteId,
        Kind = Kind,
        TargetId = subscriptionId,
        Payload = JsonSerializer.Serialize(new Payload(alert.Id), JsonSerializerOptions.Web),
        CreatedAt = alert.At,
        DueAt = alert.At,
    };

    public override async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var id = JsonSerializer.Deserialize<Payload>(message.Payload, JsonSerializerOptions.Web)!.Alert;
        if (await db.PushSubscriptions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == message.TargetId, cancel) is not { } subscription
            || await db.Alerts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.MemberId == subscription.MemberId && a.ReadAt == null, cancel) is not { } alert
            || (await AlertReader.OfAsync(db, await MailWords.OfAsync(db, alert.SiteId, commentId: null, cancel), [alert], cancel))[0] is not { IsGone: false } view)
            return;
        var text = JsonSerializer.SerializeToUtf8Bytes(new { title = tools.Sites.ById(message.SiteId)?.Name, body = view.Says, url = tools.Address.Of($"/alerts/{alert.Id}", message.SiteId) }, JsonSerializerOptions.Web);
        using var request = Request(subscription, text);
        using var client = clients.CreateClient(SafeFetcher.Client);
        // The address is the member's own choice; one that never answers must not keep the others waiting.
        client.Timeout = s_patience;
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            await writer.RunAsync((d, c) => d.PushSubscriptions.Where(s => s.Id == subscription.Id).ExecuteDeleteAsync(c), cancel);
        else if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"The push service answered with status {(int)response.StatusCode}.");
    }

    private sealed record Payload(long Alert);

    private HttpRequestMessage Request(PushSubscription subscription, byte[] text)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, subscription.Endpoint) { Content = new ByteArrayContent(PushCrypto.Encrypt(text, (subscription.PublicKey, subscription.Auth))) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content.Headers.ContentEncoding.Add("aes128gcm");
        request.Headers.Add("TTL", SecondsToLive.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var signer = key.Open();
        request.Headers.TryAddWithoutValidation("Authorization", PushCrypto.Authorization(signer, new Uri(subscription.Endpoint), tools.Address.Of("/"), tools.Time.GetUtcNow().AddHours(12)));
        return request;
    }
}

/// <summary>The installation's key, by which push services know that all messages to a subscription are of one sender.</summary>
internal sealed class PushKey(InstallationKeys keys)
{
    private readonly Lazy<byte[]> secret = new(() => keys.Read("push"));

    public byte[] PublicKey
    {
        get
        {
            using var key = Open();
            return PushCrypto.PublicKeyOf(key.ExportParameters(false));
        }
    }

    public ECDsa Open() => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = secret.Value });
}

/// <summary>Apart from mail, so that a slow push service keeps no letter waiting.</summary>
internal sealed class PushDispatcher(Writer writer, IDbContextFactory<ComityDb> factory, PushCarrier carrier, DispatcherTools tools) : Dispatcher(writer, factory, carrier, tools);

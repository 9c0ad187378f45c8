using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Comity.Server.Fetching;
using Comity.Server.Notify;
using Comity.Storage;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Webhooks;

/// <summary>Delivers to webhooks, signed by the scheme of standardwebhooks.com.</summary>
internal sealed class WebhookCarrier(IDbContextFactory<ComityDb> factory, IHttpClientFactory clients, WebhookOptions options, TimeProvider time) : Carrier
{
    public const string Kind = "webhook";

    public override string Carries => Kind;

    public override int Attempts => options.Attempts;

    public override bool KeepsGivenUp => true;

    public override async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var hook = await db.Webhooks.AsNoTracking().SingleOrDefaultAsync(w => w.Id == message.TargetId, cancel)
            ?? throw new InvalidOperationException("The webhook is gone.");
        var payload = JsonSerializer.Deserialize<WebhookPayload>(message.Payload, JsonSerializerOptions.Web)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        using var client = clients.CreateClient(SafeFetcher.Client);
        using var request = Request(hook, payload, time.GetUtcNow());
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"The endpoint answered with status {(int)response.StatusCode}.");
    }

    /// <summary>Up to a quarter longer, by the message, so that what failed together is not tried again together.</summary>
    public override TimeSpan WaitAfter(OutboxMessage message)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{message.Id} {message.Attempts}")));
        return base.WaitAfter(message) * (1 + (hash[0] / 1024.0));
    }

    internal static string Sign(string secret, string id, long timestamp, string body) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(
            Convert.FromBase64String(secret[WebhookDesk.SecretPrefix.Length..]), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.{body}"))));

    private static HttpRequestMessage Request(Webhook hook, WebhookPayload payload, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, hook.Url) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(payload.Body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Comity", "1.0"));
        request.Headers.Add("webhook-id", payload.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", Sign(hook.Secret, payload.Id, timestamp, payload.Body));
        return request;
    }
}

/// <summary>Apart from mail, so that a slow endpoint keeps no letter waiting.</summary>
internal sealed class WebhookDispatcher(Writer writer, IDbContextFactory<ComityDb> factory, WebhookCarrier carrier, DispatcherTools tools) : Dispatcher(writer, factory, carrier, tools);

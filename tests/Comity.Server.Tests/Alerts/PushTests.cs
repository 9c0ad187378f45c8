using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Comity.Server.Alerts.Push;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Alerts;
using Comity.Storage.Discussion;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Comity.Server.Tests.Alerts;

public sealed class PushTests
{
    [Fact]
    public void The_example_of_RFC_8291_comes_out_to_the_byte()
    {
        var receiver = Base64Url.DecodeFromChars("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
        using var sender = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = Base64Url.DecodeFromChars("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw") });
        var message = PushCrypto.Encrypt(
            Encoding.ASCII.GetBytes("When I grow up, I want to be a watermelon"),
            (receiver, Base64Url.DecodeFromChars("BTBZMqHH6r4Tts7J_aSIgg")), sender, Base64Url.DecodeFromChars("DGv6ra1nlYgDCS1FRnbzlw"));
        Base64Url.EncodeToString(message).ShouldBe(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    [Fact]
    public async Task An_alert_reaches_a_subscribed_browser_sealed_and_signed_and_a_subscription_that_is_gone_is_forgotten()
    {
        await using var service = await Service.StartAsync();
        await using var paper = await Paper.StartAsync(null, "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400", "--Comity:Fetching:AllowPrivateAddresses=true");
        var story = await paper.AddStoryAsync();
        using var ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        using var ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben"));
        await paper.AddCommentAsync(story, ada.Member, CommentState.Published, "The bridge is wide.");
        using var browser = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var auth = RandomNumberGenerator.GetBytes(16);
        await paper.WriteAsync(db =>
        {
            db.PushSubscriptions.Add(new PushSubscription { MemberId = ada.Member.Id, Endpoint = service.Address, PublicKey = PushCrypto.PublicKeyOf(browser.ExportParameters(false)), Auth = auth, CreatedAt = Paper.Begin });
            return Task.CompletedTask;
        });

        await AnswerAsync(ben, story.Id, "It is wide indeed.");
        await SendAsync(paper);
        var (headers, body) = service.Requests.ShouldHaveSingleItem();
        headers["Content-Encoding"].ShouldBe("aes128gcm");
        headers["TTL"].ShouldBe("86400");
        using var text = JsonDocument.Parse(Open(body, browser, auth));
        text.RootElement.GetProperty("body").GetString().ShouldBe("Ben answered your comment under “Harbour bridge opens after nine years”.");
        new Uri(text.RootElement.GetProperty("url").GetString()!).AbsolutePath.ShouldStartWith("/alerts/");
        Verify(headers["Authorization"], service.Address, Base64Url.DecodeFromChars((await ada.Api.GetFromJsonAsync<JsonElement>("/api/v1/push")).GetProperty("publicKey").GetString()!));

        await AnswerAsync(ben, story.Id, "And long.");
        (await ada.Api.PostAsJsonAsync("/api/v1/alerts/read", new { all = true })).EnsureSuccessStatusCode();
        await SendAsync(paper);
        service.Requests.Count.ShouldBe(1, "what is read is not pushed");
        service.Status = StatusCodes.Status410Gone;
        await AnswerAsync(ben, story.Id, "And high.");
        await SendAsync(paper);
        service.Requests.Count.ShouldBe(2);
        (await paper.ReadAsync(db => db.PushSubscriptions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Subscriptions_are_checked_listed_ended_downloaded_and_erased()
    {
        await using var paper = await Paper.StartAsync();
        using var ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        using var ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben"));
        using var browser = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var key = PushCrypto.PublicKeyOf(browser.ExportParameters(false));
        var auth = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        object Of(string endpoint, byte[] p256dh) => new { endpoint, keys = new { p256dh = Base64Url.EncodeToString(p256dh), auth } };
        byte[] off = [.. key[..64], (byte)(key[64] ^ 1)];
        foreach (var bad in (object[])[Of("http://push.example/1", key), Of("https://push.example/1", off), Of("https://push.example/1", key[..64]), new { endpoint = "https://push.example/1" }])
            (await ada.Api.PostAsJsonAsync("/api/v1/push/subscriptions", bad)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var guest = paper.NewClient();
        (await guest.PostAsJsonAsync("/api/v1/push/subscriptions", Of("https://push.example/1", key))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var made = await ada.Api.PostAsJsonAsync("/api/v1/push/subscriptions", Of("https://push.example/1", key));
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (await made.JsonAsync()).GetProperty("id").GetInt64();
        (await ben.Api.DeleteAsync(new Uri($"/api/v1/push/subscriptions/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ada.Api.GetFromJsonAsync<JsonElement>("/api/v1/push")).GetProperty("subscriptions")[0].GetProperty("service").GetString().ShouldBe("push.example");
        await ada.Browser.GoAsync("/account/data.json");
        ada.Browser.Html.ShouldContain("https://push.example/1");
        (await ben.Api.PostAsJsonAsync("/api/v1/push/subscriptions", Of("https://push.example/1", key))).EnsureSuccessStatusCode();
        (await paper.ReadAsync(db => db.PushSubscriptions.SingleAsync())).MemberId.ShouldBe(ben.Member.Id, "one browser is one person's");
        await ben.Browser.GoAsync("/account/delete");
        await ben.Browser.SubmitAsync("#delete-form");
        (await paper.ReadAsync(db => db.PushSubscriptions.CountAsync())).ShouldBe(0);
    }

    private static async Task AnswerAsync(Desk by, long story, string body)
    {
        using var response = await by.Api.PostCommentAsync(story, body, null, new { parentNumber = 1 });
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }

    private static Task SendAsync(Paper paper) => paper.Services.GetRequiredService<PushDispatcher>().SendDueAsync(CancellationToken.None);

    /// <summary>The browser's side of RFC 8291.</summary>
    private static byte[] Open(byte[] message, ECDiffieHellman browser, byte[] auth)
    {
        var (salt, sender, cipher) = (message[..16], message[21..86], message[86..]);
        using var other = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = sender[1..33], Y = sender[33..] } });
        var own = PushCrypto.PublicKeyOf(browser.ExportParameters(false));
        var secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, browser.DeriveRawSecretAgreement(other.PublicKey), 32, auth, [.. "WebPush: info\0"u8, .. own, .. sender]);
        using var aes = new AesGcm(HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 16, salt, [.. "Content-Encoding: aes128gcm\0"u8]), 16);
        var plain = new byte[cipher.Length - 16];
        aes.Decrypt(HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 12, salt, [.. "Content-Encoding: nonce\0"u8]), cipher[..^16], cipher[^16..], plain);
        plain[^1].ShouldBe((byte)2);
        return plain[..^1];
    }

    private static void Verify(string authorization, string endpoint, byte[] key)
    {
        var token = authorization["vapid t=".Length..].Split(", k=");
        Base64Url.DecodeFromChars(token[1]).ShouldBe(key);
        var parts = token[0].Split('.');
        using var signer = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = key[1..33], Y = key[33..] } });
        signer.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256).ShouldBeTrue();
        using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1]));
        claims.RootElement.GetProperty("aud").GetString().ShouldBe(new Uri(endpoint).GetLeftPart(UriPartial.Authority));
        claims.RootElement.GetProperty("exp").GetInt64().ShouldBeLessThanOrEqualTo(Paper.Begin.AddDays(1).ToUnixTimeSeconds());
    }

    /// <summary>Stands in for the push service of a browser's maker.</summary>
    private sealed class Service : IAsyncDisposable
    {
        private readonly WebApplication app;

        private Service(WebApplication app) => this.app = app;

        public string Address => app.Urls.First() + "/for/ada";

        public int Status { get; set; } = StatusCodes.Status201Created;

        public List<(Dictionary<string, string> Headers, byte[] Body)> Requests { get; } = [];

        public static async Task<Service> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var service = new Service(builder.Build());
            service.app.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                service.Requests.Add((context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), body.ToArray()));
                context.Response.StatusCode = service.Status;
            });
            await service.app.StartAsync();
            return service;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Sso;

/// <summary>Tokens that are refused, each with the reason.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private readonly Signer signer = new();
    private Paper paper = null!;
    private HttpClient page = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync(null, [.. Signer.Settings(), "--Comity:Sso:rsa:Issuer=https://rsa.example", "--Comity:Sso:rsa:Algorithm=RS256", "--Comity:Sso:rsa:PublicKey=" + Signer.RsaPem]);
        page = paper.NewClient();
    }

    public ValueTask DisposeAsync()
    {
        page.Dispose();
        return paper.DisposeAsync();
    }

    [Fact]
    public async Task A_forged_signature() =>
        await RefusedAsync(Signer.SignWith(signer.Claims(), "HS256", i => HMACSHA256.HashData("another secret, also long enough to be one"u8, i)), "signature");

    [Fact]
    public async Task A_changed_claim()
    {
        var parts = Signer.Sign(signer.Claims()).Split('.');
        var other = Signer.Sign(signer.Claims("Bo Ray", "editor-1")).Split('.');

        await RefusedAsync($"{parts[0]}.{other[1]}.{parts[2]}", "signature");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("")]
    public async Task No_algorithm(string algorithm)
    {
        await RefusedAsync(Signer.SignWith(signer.Claims(), algorithm, _ => []), "(alg)");
        await RefusedAsync(Signer.SignWith(signer.Claims(), algorithm, i => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Signer.Secret), i)), "(alg)");
    }

    [Fact]
    public async Task A_public_key_taken_for_a_secret()
    {
        var claims = signer.Claims();
        claims["iss"] = "https://rsa.example";

        foreach (var key in (string[])[Signer.RsaPem, Signer.RsaPem.Trim(), Signer.RsaPem + "\n"])
            await RefusedAsync(Signer.SignWith(claims, "HS256", i => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), i)), "(alg)");
    }

    [Theory]
    [InlineData("HS384")]
    [InlineData("HS512")]
    [InlineData("RS256")]
    [InlineData("hs256")]
    public async Task Another_algorithm_than_the_one_agreed_on(string algorithm) =>
        await RefusedAsync(Signer.SignWith(signer.Claims(), algorithm, i => HMACSHA512.HashData(Encoding.UTF8.GetBytes(Signer.Secret), i)), "(alg)");

    [Fact]
    public async Task Anothers_key_for_this_issuer()
    {
        var claims = signer.Claims();
        claims["iss"] = "https://rsa.example";

        await RefusedAsync(Signer.Sign(claims, "ES256"), "(alg)");
        await RefusedAsync(Signer.SignWith(claims, "RS256", i =>
        {
            using var other = RSA.Create(2048);
            return other.SignData(i, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }), "signature");
    }

    [Theory]
    [InlineData("iss", "\"https://other.example\"", "(iss)")]
    [InlineData("iss", null, "(iss)")]
    [InlineData("iss", "7", "of a wrong type")]
    [InlineData("aud", "\"another-paper\"", "(aud)")]
    [InlineData("aud", "[\"another-paper\"]", "(aud)")]
    [InlineData("aud", null, "(aud)")]
    [InlineData("exp", null, "(exp)")]
    [InlineData("exp", "\"tomorrow\"", "of a wrong type")]
    [InlineData("exp", "1e300", "of a wrong type")]
    [InlineData("iat", null, "(iat)")]
    [InlineData("sub", null, "sub")]
    [InlineData("sub", "\"\"", "sub")]
    [InlineData("jti", null, "jti")]
    [InlineData("jti", "5", "of a wrong type")]
    [InlineData("name", null, "name")]
    public async Task A_claim_that_is_missing_or_wrong(string claim, string? value, string says)
    {
        var claims = signer.Claims();
        claims.Remove(claim);
        if (value is not null)
            claims[claim] = JsonNode.Parse(value);

        await RefusedAsync(Signer.Sign(claims), says);
    }

    [Theory]
    [InlineData("exp", -61, "expired")]
    [InlineData("iat", 120, "in the future")]
    [InlineData("nbf", 120, "not valid yet")]
    [InlineData("exp", 3600, "lives longer than 15 minutes")]
    public async Task A_time_that_is_wrong(string claim, int seconds, string says)
    {
        var claims = signer.Claims();
        if (claim == "exp" && seconds < 0)
            claims["iat"] = Paper.Begin.ToUnixTimeSeconds() - 300;
        claims[claim] = Paper.Begin.ToUnixTimeSeconds() + seconds;

        await RefusedAsync(Signer.Sign(claims), says);
    }

    [Fact]
    public async Task Clocks_that_differ_a_little_do_no_harm()
    {
        var claims = signer.Claims();
        claims["iat"] = Paper.Begin.ToUnixTimeSeconds() + 30;
        claims["nbf"] = Paper.Begin.ToUnixTimeSeconds() + 30;

        using var answer = await SendAsync(Signer.Sign(claims));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_token_for_the_second_time()
    {
        var token = Signer.Sign(signer.Claims());
        using (var first = await SendAsync(token))
            first.StatusCode.ShouldBe(HttpStatusCode.OK);

        await RefusedAsync(token, "(jti)");
        paper.Time.Advance(TimeSpan.FromMinutes(5.5));
        await RefusedAsync(token, "(jti)");
        paper.Time.Advance(TimeSpan.FromMinutes(2));
        await RefusedAsync(token, "expired");
        using (var later = await SendAsync(Signer.Sign(Fresh())))
            later.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await paper.ReadAsync(db => db.SpentTokens.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Many_at_once_with_one_token_open_one_session()
    {
        var token = Signer.Sign(signer.Claims());

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SendAsync(token)));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        (await paper.ReadAsync(db => db.MemberSessions.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("token")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.e30")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.W10.AA")]
    [InlineData("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA")]
    public async Task What_is_no_token(string? text)
    {
        using var answer = await SendAsync(text);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_that_is_too_large()
    {
        var claims = signer.Claims();
        claims["picture"] = new string('x', 9000);

        await RefusedAsync(Signer.Sign(claims), "more than 8,192 characters");
    }

    [Theory]
    [InlineData("The Editors")]
    [InlineData("a")]
    [InlineData("You fucking idiots")]
    public async Task A_name_that_nobody_may_have(string name)
    {
        await paper.AddStaffAsync(Storage.Members.StaffRole.Editor, "The Editors");
        using var answer = await SendAsync(Signer.Sign(signer.Claims(name)));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().ShouldNotBeNull().ShouldStartWith("The name cannot be taken.");
    }

    private JsonObject Fresh()
    {
        var claims = signer.Claims();
        claims["iat"] = paper.Time.GetUtcNow().ToUnixTimeSeconds();
        claims["exp"] = paper.Time.GetUtcNow().ToUnixTimeSeconds() + 60;
        return claims;
    }

    private Task<HttpResponseMessage> SendAsync(string? token) => page.PostAsJsonAsync("/api/v1/sso", new { token });

    private async Task RefusedAsync(string token, string says)
    {
        using var answer = await SendAsync(token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain(says, Case.Sensitive);
        (await paper.ReadAsync(db => db.Members.CountAsync(m => m.DisplayName == "Bo Ray"))).ShouldBe(0);
    }
}

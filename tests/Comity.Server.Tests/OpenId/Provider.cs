using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Sso;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Comity.Server.Tests.OpenId;

/// <summary>A small OpenID provider on loopback where everybody is signed in already.</summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string ClientSecret = "the client's secret";

    private readonly WebApplication server;
    private IQueryCollection? asked;

    private Provider(WebApplication server) => this.server = server;

    public string Address => server.Urls.First();

    /// <summary>Who is signed in there.</summary>
    public JsonObject Person { get; } = new() { ["sub"] = "person-1", ["name"] = "Ada Bell", ["email"] = "ada@example.org", ["email_verified"] = true };

    /// <summary>The person presses "No".</summary>
    public bool Denies { get; set; }

    /// <summary>Spoils the token before it is signed.</summary>
    public Action<JsonObject> Change { get; set; } = _ => { };

    /// <summary>Signs it.</summary>
    public Func<JsonObject, string> Sign { get; set; } = claims => Signer.Sign(claims, "RS256", "one");

    /// <summary>What came with the first request.</summary>
    public IQueryCollection Asked => asked!;

    /// <summary>The code was exchanged by the one who had asked for it.</summary>
    public bool HasVerified { get; private set; }

    public string[] Settings => ["--Comity:OpenId:club:Label=Club", "--Comity:OpenId:club:Authority=" + Address, "--Comity:OpenId:club:ClientId=comity", "--Comity:OpenId:club:ClientSecret=" + ClientSecret];

    public static async Task<Provider> BeginAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var provider = new Provider(builder.Build());
        provider.server.Run(provider.AnswerAsync);
        await provider.server.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/.well-known/openid-configuration" => SendAsync(context, new JsonObject
        {
            ["issuer"] = Address,
            ["authorization_endpoint"] = Address + "/authorize",
            ["token_endpoint"] = Address + "/token",
            ["userinfo_endpoint"] = Address + "/userinfo",
            ["jwks_uri"] = Address + "/keys",
        }.ToJsonString()),
        "/keys" => SendAsync(context, Signer.Jwks(("RS256", "one"))),
        "/authorize" => AuthorizeAsync(context),
        "/token" => TokenAsync(context),
        _ => SendAsync(context, Person.ToJsonString()),
    };

    private Task AuthorizeAsync(HttpContext context)
    {
        asked = new QueryCollection(context.Request.Query.ToDictionary());
        var outcome = Denies ? "error=access_denied" : "code=the-code";
        context.Response.Redirect($"{asked["redirect_uri"]}?{outcome}&state={Uri.EscapeDataString(asked["state"]!)}");
        return Task.CompletedTask;
    }

    private async Task TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var challenge = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]!)));
        HasVerified = form["code"] == "the-code" && form["client_secret"] == ClientSecret && challenge == Asked["code_challenge"] && Asked["code_challenge_method"] == "S256";
        var now = Paper.Begin.ToUnixTimeSeconds();
        var claims = new JsonObject { ["iss"] = Address, ["aud"] = "comity", ["sub"] = Person["sub"]!.GetValue<string>(), ["iat"] = now, ["exp"] = now + 300, ["nonce"] = Asked["nonce"].ToString() };
        Change(claims);
        await SendAsync(context, new JsonObject { ["id_token"] = Sign(claims), ["access_token"] = "access", ["token_type"] = "Bearer" }.ToJsonString());
    }

    private static Task SendAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }
}

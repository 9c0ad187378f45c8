using System.ComponentModel.DataAnnotations;

namespace Comity.Server.OpenId;

/// <summary>OpenID Connect providers that readers may sign in with, by a name of the operator's choosing, section <c>Comity:OpenId</c>.</summary>
public sealed class OpenIdOptions : Dictionary<string, OpenIdProvider>, IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from provider in this
        let problem = IsName(provider.Key) ? provider.Value.Problem() : "the name has to be lower-case letters, digits and hyphens, at most 30"
        where problem is not null
        select new ValidationResult($"{provider.Key}: {problem}.");

    private static bool IsName(string name) => name.Length is > 0 and <= 30 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

/// <summary>One provider, section <c>Comity:OpenId:NAME</c>. Its redirect address is <c>/signin-openid/NAME</c>.</summary>
public sealed class OpenIdProvider
{
    /// <summary>What the button says after "Sign in with"; empty: the section's name.</summary>
    public string Label { get; set; } = "";

    /// <summary>The provider's address, below which lies <c>/.well-known/openid-configuration</c>.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>Give it by the environment, <c>Comity__OpenId__NAME__ClientSecret</c>. Null: a public client, known by PKCE alone.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>What is wrong, as a clause of a sentence; null: nothing.</summary>
    internal string? Problem() => this switch
    {
        { ClientId.Length: 0 } => "ClientId has to be set",
        _ when !Uri.TryCreate(Authority, UriKind.Absolute, out var uri) || !(uri.Scheme == "https" || (uri.Scheme == "http" && uri.IsLoopback)) =>
            "Authority has to be an address that begins with https://",
        _ => null,
    };
}

using System.ComponentModel.DataAnnotations;
using System.Text;

namespace Comity.Server.Sso;

/// <summary>Signers whose tokens sign readers in, by a name of the operator's choosing, section <c>Comity:Sso</c>.</summary>
public sealed class SsoOptions : Dictionary<string, SsoSigner>, IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from signer in this
        let problem = signer.Value.Problem()
        where problem is not null
        select new ValidationResult($"{signer.Key}: {problem}.");
}

/// <summary>One signer with its one key or set of keys and its one algorithm, section <c>Comity:Sso:NAME</c>.</summary>
public sealed class SsoSigner
{
    internal const int ShortestSecret = 32;

    /// <summary>Key of the site whose readers it signs in; empty: the first site.</summary>
    public string Site { get; set; } = "";

    /// <summary>What its tokens have as <c>iss</c>.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>What its tokens have as <c>aud</c>; empty: the key of the site.</summary>
    public string Audience { get; set; } = "";

    /// <summary>HS256, RS256, ES256 or EdDSA. No other is taken from this signer, whatever a token says.</summary>
    public string Algorithm { get; set; } = "HS256";

    /// <summary>For HS256, at least 32 bytes. Give it by the environment, <c>Comity__Sso__NAME__Secret</c>.</summary>
    public string? Secret { get; set; }

    /// <summary>For the others: a public key in PEM, or the name of a file that holds it.</summary>
    public string? PublicKey { get; set; }

    /// <summary>For the others, instead: where the signer publishes its keys (RFC 7517).</summary>
    public string? JwksUrl { get; set; }

    /// <summary>Longest time from <c>iat</c> to <c>exp</c>, in minutes.</summary>
    public int MaxMinutes { get; set; } = 15;

    /// <summary>The signer has made sure of every address that it names; otherwise only of those with <c>email_verified</c>.</summary>
    public bool VerifiesEmail { get; set; }

    /// <summary>What is wrong, as a clause of a sentence; null: nothing.</summary>
    internal string? Problem() => this switch
    {
        { Issuer.Length: 0 } => "Issuer has to be set",
        { MaxMinutes: < 1 or > 24 * 60 } => "MaxMinutes has to be from 1 to 1440",
        { Algorithm: "HS256" } => Encoding.UTF8.GetByteCount(Secret ?? "") >= ShortestSecret && PublicKey is null && JwksUrl is null ? null
            : $"HS256 needs a Secret of at least {ShortestSecret} bytes, and nothing else",
        { Algorithm: "RS256" or "ES256" or "EdDSA" } => Secret is null && PublicKey is null != JwksUrl is null ? null
            : $"{Algorithm} needs either a PublicKey or a JwksUrl, and no Secret",
        _ => "Algorithm has to be HS256, RS256, ES256 or EdDSA",
    };
}

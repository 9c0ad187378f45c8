using Comity.Storage.Members;

namespace Comity.Server.Members;

/// <summary>Who sends a request: nobody known, a guest with a name, a reader or a member of staff of the site.</summary>
/// <param name="Member">Null: not known yet.</param>
/// <param name="Role">The role on the current site, if any.</param>
public sealed record Visitor(Member? Member, StaffRole? Role)
{
    public static Visitor Unknown { get; } = new(null, null);

    /// <summary>How it is known that it is this member.</summary>
    public Proof Proof { get; init; }

    public long? Id => Member?.Id;

    public bool IsStaff => Role is not null;

    public bool IsGuest => Member is null or { IsGuest: true };

    public bool Is(long memberId) => Member?.Id == memberId;
}

/// <summary>How a visitor has shown who it is.</summary>
public enum Proof
{
    None,

    /// <summary>The secret that a guest was given.</summary>
    GuestSecret,

    /// <summary>A link sent to the member's e-mail address.</summary>
    Email,

    /// <summary>A password alone.</summary>
    Password,

    /// <summary>A link made by the operator on the command line, who can read all data anyway.</summary>
    OperatorLink,

    /// <summary>Password and TOTP or recovery code, or a passkey.</summary>
    SecondFactor,

    /// <summary>A token made in the member's account.</summary>
    ApiToken,

    /// <summary>A token that a page of another site keeps, where its scripts can read it: good for what readers do, never for the desk.</summary>
    EmbedToken,

    /// <summary>An OpenID provider.</summary>
    OpenId,
}

using Comity.Storage.Members;

namespace Comity.Server.Members;

/// <summary>Who sends a request: nobody known, a guest with a name, a reader or a member of staff of the site.</summary>
/// <param name="Member">Null: not known yet.</param>
/// <param name="Role">The role on the current site, if any.</param>
public sealed record Visitor(Member? Member, StaffRole? Role)
{
    public static Visitor Unknown { get; } = new(null, null);

    public long? Id => Member?.Id;

    public bool IsStaff => Role is not null;

    public bool IsGuest => Member is null or { IsGuest: true };

    public bool Is(long memberId) => Member?.Id == memberId;
}

using Comity.Server.Members;
using Comity.Storage.Members;

namespace Comity.Server.Discussion;

/// <summary>Makes members of people who never sign in and are known by a secret alone.</summary>
internal static class GuestMembers
{
    /// <param name="secret">Stays with the guest, in a cookie or token; only its hash is kept.</param>
    /// <param name="name">Empty for somebody who has reported a comment and written none.</param>
    public static Member New(string secret, string name, DateTimeOffset now)
    {
        var hash = Visitors.HashOf(secret);
        return new Member
        {
            DisplayName = name,
            UserName = "guest-" + hash[..16],
            NormalizedUserName = ("guest-" + hash[..16]).ToUpperInvariant(),
            IsGuest = true,
            GuestKeyHash = hash,
            CreatedAt = now,
            SecurityStamp = hash[^32..],
        };
    }
}

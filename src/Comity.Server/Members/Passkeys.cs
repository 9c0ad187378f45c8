using Comity.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>The passkeys of members.</summary>
internal static class Passkeys
{
    public static Task<int> OfAsync(ComityDb db, long memberId, CancellationToken cancel) =>
        db.Set<IdentityUserPasskey<long>>().CountAsync(p => p.UserId == memberId, cancel);
}

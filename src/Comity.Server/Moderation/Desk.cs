using Comity.Policy;
using Comity.Server.Members;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage.Members;

namespace Comity.Server.Moderation;

/// <summary>Who decides, where, when and under which policy.</summary>
internal sealed record Sitting(long ActorId, StaffRole Role, int SiteId, DateTimeOffset Now)
{
    public required PolicyDocument Policy { get; init; }

    public int PolicyVersion { get; init; }
}

/// <summary>Knows the moderator of the request. For routes that only staff reach.</summary>
internal sealed class Desk(Visitors visitors, CurrentSite site, PolicyBook policies, TimeProvider time)
{
    public async Task<Sitting> SitAsync(CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (visitor is not { Member: { } member, Role: { } role })
            throw new InvalidOperationException("A decision was asked of somebody who is not staff of the site.");
        var judge = await policies.InForceAsync(site.Id, cancel);
        return new Sitting(member.Id, role, site.Id, time.GetUtcNow()) { Policy = judge.Policy, PolicyVersion = judge.PolicyVersion };
    }
}

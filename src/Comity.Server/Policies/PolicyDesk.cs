using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies;

/// <summary>Puts policies in force.</summary>
public sealed class PolicyDesk(Writer writer, LedgerWriter ledger, TimeProvider time)
{
    /// <param name="SiteId">The site.</param>
    /// <param name="Policy">What shall be in force.</param>
    /// <param name="Note">Why; readers can see it.</param>
    /// <param name="MemberId">Who; null: the operator.</param>
    public sealed record Request(int SiteId, PolicyDocument Policy, string Note, long? MemberId);

    /// <param name="Version">The version in force afterwards.</param>
    /// <param name="IsNew">False: that version said the same already.</param>
    public sealed record Outcome(int Version, bool IsNew);

    public Task<Outcome> EnactAsync(Request request, CancellationToken cancel = default) => writer.RunAsync(async (db, c) =>
    {
        var yaml = PolicyYaml.Write(request.Policy);
        var current = await db.PolicyVersions.Where(p => p.SiteId == request.SiteId).OrderByDescending(p => p.Version).FirstOrDefaultAsync(c);
        if (current is not null && PolicyYaml.Write(PolicyYaml.Read(current.Yaml)) == yaml)
            return new Outcome(current.Version, false);
        var enacted = await PolicyBook.EnactAsync(db, ledger, new PolicyVersion
        {
            SiteId = request.SiteId,
            Yaml = yaml,
            EnactedAt = time.GetUtcNow(),
            EnactedById = request.MemberId,
            Note = request.Note,
        }, c);
        return new Outcome(enacted.Version, true);
    }, cancel);
}

using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>A sanction as moderators read it.</summary>
/// <param name="MemberName">Whom it binds.</param>
/// <param name="By">Who imposed it.</param>
/// <param name="InForce">Whether it binds now.</param>
/// <param name="TakenBack">Lifted because the decision itself was undone.</param>
public sealed record SanctionView(Sanction Sanction, string MemberName, string By, bool InForce, bool TakenBack)
{
    public string? ClauseName { get; init; }

    public string State => this switch
    {
        { TakenBack: true } => "taken back",
        { Sanction.LiftedAt: not null } => "lifted",
        { Sanction.Kind: Policy.SanctionKind.Warning } => "given",
        { InForce: true } => "in force",
        _ => "ended",
    };
}

/// <summary>Reads the sanctions that concern the current site: its own, and those for all sites against people who wrote here.</summary>
internal sealed class SanctionReader(ComityDb db, CurrentSite site, CurrentPolicy policy, TimeProvider time)
{
    /// <summary>Newest first.</summary>
    /// <param name="before">Only those with a lower id; null: from the newest on.</param>
    public Task<IReadOnlyList<SanctionView>> RecentAsync(long? before, int count, CancellationToken cancel) =>
        ShowAsync(Here().Where(s => before == null || s.Id < before), count, cancel);

    public Task<IReadOnlyList<SanctionView>> OfMemberAsync(long memberId, CancellationToken cancel) =>
        ShowAsync(Here().Where(s => s.MemberId == memberId), 100, cancel);

    private IQueryable<Sanction> Here() => db.Sanctions.AsNoTracking().Where(s =>
        s.SiteId == site.Id || (s.SiteId == null && db.Comments.Any(c => c.SiteId == site.Id && c.AuthorId == s.MemberId)));

    private async Task<IReadOnlyList<SanctionView>> ShowAsync(IQueryable<Sanction> sanctions, int count, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var clauses = (await policy.ClausesAsync(cancel)).ToDictionary(c => c.Id, c => c.Name);
        var rows = await sanctions.OrderByDescending(s => s.Id).Take(count)
            .Select(s => new
            {
                Sanction = s,
                Name = db.Members.Where(m => m.Id == s.MemberId).Select(m => m.DisplayName).First(),
                By = db.Members.Where(m => m.Id == s.ImposedById).Select(m => m.DisplayName).First(),
                TakenBack = db.ModerationActions.Any(a => a.SanctionId == s.Id && a.Kind == ModerationKind.Sanction && a.UndoneAt != null),
            })
            .ToListAsync(cancel);
        return [.. rows.Select(r => new SanctionView(r.Sanction, r.Name, r.By, r.Sanction.IsInForce(now), r.TakenBack)
        {
            ClauseName = r.Sanction.Clause is { } id ? clauses.GetValueOrDefault(id, id) : null,
        })];
    }
}

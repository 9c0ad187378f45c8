using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Moderation.Domains;

/// <summary>Keeps the current site's rules for mail domains.</summary>
internal sealed class DomainDesk(ComityDb db, Writer writer, LedgerWriter ledger, CurrentSite site, DomainDesk.Helpers helpers)
{
    private const int MostRules = 2000;

    internal sealed record Helpers(Desk Desk, IOptions<MembersOptions> Options);

    /// <summary>What follows for the shipped list of disposable addresses.</summary>
    public DomainRule Disposable => helpers.Options.Value.DisposableAddresses;

    public async Task<IReadOnlyList<EmailDomain>> ReadAsync(CancellationToken cancel) =>
        await db.EmailDomains.AsNoTracking().Where(d => d.SiteId == site.Id).OrderBy(d => d.Domain).ToListAsync(cancel);

    /// <summary>Sets a rule, or changes it. Null: done.</summary>
    public async Task<Outcome?> SetAsync(string? name, DomainRule? rule, CancellationToken cancel)
    {
        var sitting = await helpers.Desk.SitAsync(cancel);
        if (EmailDomains.Clean(name) is not { } domain)
            return Outcome.Invalid("This is not a mail domain; write it like example.org.");
        if (rule is not { } what || !Enum.IsDefined(what))
            return Outcome.Invalid("Choose what follows: allow, hold or refuse.");
        return await writer.RunAsync(async (d, c) =>
        {
            var row = await d.EmailDomains.SingleOrDefaultAsync(e => e.SiteId == site.Id && e.Domain == domain, c);
            if (row is null && await d.EmailDomains.CountAsync(e => e.SiteId == site.Id, c) >= MostRules)
                return Outcome.Invalid($"There are {MostRules} rules already; delete one first.");
            if (row is null)
                d.EmailDomains.Add(row = new EmailDomain { SiteId = site.Id, Domain = domain });
            (row.Rule, row.ChangedAt, row.ChangedById) = (what, sitting.Now, sitting.ActorId);
            await SealAsync(d, domain, JsonName.Of(what), sitting, c);
            return (Outcome?)null;
        }, cancel);
    }

    public async Task<Outcome?> DeleteAsync(string? name, CancellationToken cancel)
    {
        var sitting = await helpers.Desk.SitAsync(cancel);
        var domain = EmailDomains.Clean(name);
        return await writer.RunAsync(async (d, c) =>
        {
            if (await d.EmailDomains.SingleOrDefaultAsync(e => e.SiteId == site.Id && e.Domain == domain, c) is not { } row)
                return Outcome.NotFound;
            d.EmailDomains.Remove(row);
            await SealAsync(d, row.Domain, "delete", sitting, c);
            return (Outcome?)null;
        }, cancel);
    }

    /// <summary>A domain is no person's; long ones are cut to what the ledger takes.</summary>
    private Task SealAsync(ComityDb d, string domain, string measure, Sitting sitting, CancellationToken cancel) =>
        ledger.AppendAsync(d, site.Id, new LedgerEvent
        {
            Kind = LedgerKind.EmailDomainsChange,
            At = sitting.Now,
            Actor = "member:" + sitting.ActorId,
            Subject = "domain:" + domain[..Math.Min(domain.Length, 90)],
            Measure = measure,
        }, cancel);
}

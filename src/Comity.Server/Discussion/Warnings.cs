using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Discussion;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>An author's own warnings that wait to be acknowledged, which comes before the next comment; a guest's too.</summary>
public sealed class Warnings(ComityDb db, Writer writer, LedgerWriter ledger, CurrentSite site, Visitors visitors)
{
    public sealed record View(IReadOnlyList<Sanction> Waiting);

    internal sealed record Form(string? Return);

    internal sealed record WarningJson(long Id, string? Clause, string Reason, DateTimeOffset At);

    internal static void Map(IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/warnings").NoStore().ExcludeFromDescription();
        pages.MapGet("", async (Warnings warnings, CancellationToken cancel) => Page.Show<WarningsPage>(new View(await warnings.WaitingAsync(cancel))));
        pages.MapPost("/{id:long}/acknowledge", async (long id, [FromForm] Form form, Warnings warnings, TimeProvider time, CancellationToken cancel) =>
            await warnings.AcknowledgeAsync(id, time.GetUtcNow(), cancel) ? (IResult)TypedResults.LocalRedirect(LocalPath.Or(form.Return, "/warnings")) : TypedResults.NotFound());
        var api = app.MapGroup("/api/v1/warnings").WithTags("Discussion").NoStore();
        api.MapGet("", async (Warnings warnings, CancellationToken cancel) => (await warnings.WaitingAsync(cancel)).Select(w => new WarningJson(w.Id, w.Clause, w.Reason, w.StartsAt)))
            .WithSummary("The caller's own warnings that wait to be acknowledged");
        api.MapPost("/{id:long}/acknowledge", async (long id, Warnings warnings, TimeProvider time, CancellationToken cancel) =>
            await warnings.AcknowledgeAsync(id, time.GetUtcNow(), cancel) ? (IResult)TypedResults.NoContent() : TypedResults.Problem("There is no such warning of yours.", statusCode: StatusCodes.Status404NotFound))
            .WithSummary("Say that the warning was read; until then no comment of the caller is taken").Produces(204).ProducesProblem(404);
    }

    private async Task<IReadOnlyList<Sanction>> WaitingAsync(CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        return await Of(db, visitor).AsNoTracking().Where(s => s.AcknowledgedAt == null).OrderBy(s => s.Id).ToListAsync(cancel);
    }

    /// <summary>False: there is no such warning of the visitor's.</summary>
    private async Task<bool> AcknowledgeAsync(long id, DateTimeOffset now, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        return await writer.RunAsync(async (d, c) =>
        {
            if (await Of(d, visitor).SingleOrDefaultAsync(s => s.Id == id, c) is not { } warning)
                return false;
            if (warning.AcknowledgedAt is not null)
                return true;
            warning.AcknowledgedAt = now;
            await ledger.AppendAsync(d, site.Id, new LedgerEvent
            {
                Kind = LedgerKind.WarningAcknowledge,
                At = now,
                Actor = "member:" + visitor.Id,
                Subject = "member:" + visitor.Id,
                Clause = warning.Clause,
            }, c);
            return true;
        }, cancel);
    }

    private IQueryable<Sanction> Of(ComityDb d, Visitor visitor) => d.Sanctions.Where(s =>
        s.MemberId == visitor.Id && s.Kind == SanctionKind.Warning && s.LiftedAt == null && (s.SiteId == null || s.SiteId == site.Id));
}

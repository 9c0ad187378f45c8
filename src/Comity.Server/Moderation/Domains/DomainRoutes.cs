using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Console;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation.Domains;

/// <summary>Rules for mail domains, for editors.</summary>
public static class DomainRoutes
{
    /// <param name="Disposable">What follows for the shipped list.</param>
    public sealed record View(Frame Frame, IReadOnlyList<EmailDomain> Rules, DomainRule Disposable)
    {
        public string? Problem { get; init; }

        public string Domain { get; init; } = "";
    }

    internal sealed record Form(string? Domain, string? Rule);

    /// <param name="Rule">"allow", "hold" or "refuse".</param>
    internal sealed record Request(string? Rule);

    internal sealed record DomainJson(string Domain, string Rule, DateTimeOffset ChangedAt);

    /// <param name="Disposable">What follows for the shipped list, where no rule says otherwise.</param>
    internal sealed record ListJson(IReadOnlyList<DomainJson> Rules, string Disposable);

    internal static void MapPages(RouteGroupBuilder console)
    {
        var pages = console.MapGroup("/domains").RequireStaff(StaffRole.Editor);
        pages.MapGet("", async (DomainDesk desk, Frames frames, CancellationToken cancel) => Page.Show<DomainsPage>(await ViewAsync(desk, frames, cancel)));
        pages.MapPost("", Set);
        pages.MapPost("/delete", Delete);
    }

    internal static void MapApi(RouteGroupBuilder api)
    {
        var domains = api.MapGroup("/email-domains").RequireStaff(StaffRole.Editor);
        domains.MapGet("", ListAsync).WithSummary("The site's rules for mail domains, for editors").Produces<ListJson>();
        domains.MapPut("/{domain}", SetAsync).WithSummary("Allow, hold or refuse addresses of a mail domain, for editors").Produces(204).ProducesProblem(422);
        domains.MapDelete("/{domain}", DeleteAsync).WithSummary("Delete a rule for a mail domain, for editors").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> Set([FromForm] Form form, DomainDesk desk, Frames frames, CancellationToken cancel) =>
        await desk.SetAsync(form.Domain, RuleOf(form.Rule), cancel) is { } refusal
            ? Page.Show<DomainsPage>(await ViewAsync(desk, frames, cancel) with { Problem = refusal.Says, Domain = form.Domain ?? "" }, ConsoleAnswers.StatusOf(refusal))
            : TypedResults.LocalRedirect("/console/domains");

    private static async Task<IResult> Delete([FromForm] Form form, DomainDesk desk, CancellationToken cancel) =>
        await desk.DeleteAsync(form.Domain, cancel) is null ? TypedResults.LocalRedirect("/console/domains") : TypedResults.NotFound();

    private static async Task<View> ViewAsync(DomainDesk desk, Frames frames, CancellationToken cancel) =>
        new(await frames.ReadAsync(cancel, "/console/domains"), await desk.ReadAsync(cancel), desk.Disposable);

    private static async Task<IResult> ListAsync(DomainDesk desk, CancellationToken cancel) =>
        TypedResults.Ok(new ListJson([.. (await desk.ReadAsync(cancel)).Select(d => new DomainJson(d.Domain, JsonName.Of(d.Rule), d.ChangedAt))], JsonName.Of(desk.Disposable)));

    private static async Task<IResult> SetAsync(string domain, Request request, DomainDesk desk, CancellationToken cancel) =>
        Answer(await desk.SetAsync(domain, RuleOf(request.Rule), cancel));

    private static async Task<IResult> DeleteAsync(string domain, DomainDesk desk, CancellationToken cancel) => Answer(await desk.DeleteAsync(domain, cancel));

    private static IResult Answer(Outcome? refusal) =>
        refusal is null ? TypedResults.NoContent() : TypedResults.Problem(refusal.Says, statusCode: ConsoleAnswers.StatusOf(refusal));

    private static DomainRule? RuleOf(string? word) => word?.ToLowerInvariant() switch
    {
        "allow" => DomainRule.Allow,
        "hold" => DomainRule.Hold,
        "refuse" => DomainRule.Refuse,
        _ => null,
    };
}

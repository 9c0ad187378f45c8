using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies;

/// <summary>The policy for programs.</summary>
internal static class PolicyApi
{
    public static void MapPolicyApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/policy").WithTags("Policy");
        api.MapGet("/", GetAsync).Produces<ApiPolicy>().WithSummary("The policy in force, in one of its languages; ?version= gives an earlier one.");
        api.MapGet("/versions/{version:int}/changes", ChangesAsync).Produces<PolicyChange[]>().WithSummary("What a version changed, as readers see it.");
        api.MapGet("/versions", VersionsAsync).Produces<ApiPolicyVersion[]>().WithSummary("All versions, newest first.");
    }

    public static async Task<IResult> GetAsync(string? lang, int? version, CurrentSite site, PolicyBook book, ComityDb db, CancellationToken cancel)
    {
        var wanted = version ?? await book.VersionInForceAsync(site.Id, cancel);
        var row = await db.PolicyVersions.AsNoTracking().SingleOrDefaultAsync(p => p.SiteId == site.Id && p.Version == wanted, cancel);
        if (row is null)
            return TypedResults.Problem("There is no such version of the policy.", statusCode: StatusCodes.Status404NotFound);
        var policy = (await book.AtAsync(db, site.Id, wanted, cancel)).Policy;
        var language = PolicyLanguages.Choose(policy, lang, site.Site.Language);
        return Marked.Json(new ApiPolicy(wanted, row.EnactedAt, language)
        {
            Languages = policy.Languages,
            Title = policy.Title.In(language),
            Preamble = policy.Preamble.In(language),
            Clauses = [.. policy.Clauses.Select((c, i) => Clause(c, i + 1, language))],
        });
    }

    public static async Task<IResult> VersionsAsync(CurrentSite site, ComityDb db, CancellationToken cancel) =>
        Marked.Json((await db.PolicyVersions.AsNoTracking().Where(p => p.SiteId == site.Id).OrderByDescending(p => p.Version).ToListAsync(cancel))
            .Select(p => new ApiPolicyVersion(p.Version, p.EnactedAt, p.Note, ShowPolicyHistory.By(p, Languages.Words.All[0]))));

    public static async Task<IResult> ChangesAsync(int version, CurrentSite site, PolicyBook book, ComityDb db, CancellationToken cancel) =>
        await ShowPolicyChanges.ReadAsync(version, site, book, db, cancel) is { } view
            ? Marked.Json(view.Changes)
            : TypedResults.Problem("There is no such version of the policy.", statusCode: StatusCodes.Status404NotFound);

    private static ApiClause Clause(Clause clause, int number, string language) => new(number, clause.Id)
    {
        Title = clause.Title.In(language),
        Text = clause.Text.In(language),
        Checks = [.. clause.Checks.Select(c => new ApiClauseCheck(c.Check, c.Hold, c.Refuse))],
    };
}

/// <param name="PolicyVersion">From 1.</param>
/// <param name="EnactedAt">In force from then on.</param>
/// <param name="Language">Of the texts below.</param>
public sealed record ApiPolicy(int PolicyVersion, DateTimeOffset EnactedAt, string Language)
{
    public required IReadOnlyList<string> Languages { get; init; }

    public required string Title { get; init; }

    public required string Preamble { get; init; }

    public required IReadOnlyList<ApiClause> Clauses { get; init; }
}

/// <param name="Number">As readers know it, from 1.</param>
/// <param name="Id">Stable name.</param>
public sealed record ApiClause(int Number, string Id)
{
    public required string Title { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<ApiClauseCheck> Checks { get; init; }
}

/// <param name="Check">The check's id.</param>
/// <param name="Hold">Score from which a comment waits for a moderator; null: never.</param>
/// <param name="Refuse">Score from which it is refused; null: never.</param>
public sealed record ApiClauseCheck(string Check, double? Hold, double? Refuse);

/// <param name="PolicyVersion">From 1.</param>
/// <param name="EnactedAt">In force from then on.</param>
/// <param name="Note">Why.</param>
/// <param name="By">The role of who enacted it; no names.</param>
public sealed record ApiPolicyVersion(int PolicyVersion, DateTimeOffset EnactedAt, string Note, string By);

using System.Globalization;
using Comity.Server.Members;
using Comity.Server.Moderation.Domains;
using Comity.Server.Moderation.Notes;
using Comity.Server.Moderation.SecondLooks;
using Comity.Server.Moderation.Texts;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Moderation;

/// <summary>All that the console does, for programs.</summary>
internal static class ModerationApi
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/moderation").RequireStaff(StaffRole.Moderator).WithTags("Moderation")
            .ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapGet("/queue", QueueAsync).WithSummary("What waits for a decision, the most urgent first; tab=held or tab=reported for a part of it");
        api.MapGet("/queue/events", WatchQueue.Handle).WithSummary("What happens in the queue, as server-sent events");
        api.MapGet("/comments/{id:long}/thread", ThreadAsync).WithSummary("The comments around one in its thread, whatever their state");
        api.MapPost("/comments/{id:long}/claim", ClaimEntry.TakeApi).WithSummary("Take an entry, so that no colleague decides it meanwhile")
            .Produces<ClaimView>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapDelete("/comments/{id:long}/claim", ClaimEntry.ReleaseApi).WithSummary("Give an entry back").Produces(StatusCodes.Status204NoContent);
        api.MapGet("/comments/{id:long}", CommentAsync).WithSummary("One comment with its evidence, reports and author");
        Decision(api, "approve", Approve.FromApi, "Publish a held comment");
        Decision(api, "remove", Remove.FromApi, "Remove a comment under a clause");
        Decision(api, "restore", Restore.FromApi, "Put a removed comment back");
        Decision(api, "dismiss-reports", DismissReports.FromApi, "Close the open reports, the comment stands");
        Decision(api, "escalate", Escalate.FromApi, "Hand a held or reported comment over to an editor");
        api.MapPost("/bulk", BulkDecide.FromApi).WithSummary("Decide alike over up to 200 comments, as one decision that is undone as a whole")
            .WithDescription("Comments that changed since they were seen, that a colleague works on or that wait for an editor are left out and named in skipped.")
            .Produces<BulkDecide.Answer>().ProducesProblem(409).ProducesProblem(422);
        TextsApi.Map(api);
        NoteRoutes.MapApi(api);
        LookRoutes.MapApi(api);
        DomainRoutes.MapApi(api);
        api.MapGet("/decisions", DecisionsAsync).WithSummary("What moderators decided, newest first");
        Order(api.MapPost("/decisions/{id:long}/undo", Undo.FromApi).WithSummary("Take a decision back"));
        api.MapGet("/sanctions", SanctionsAsync).WithSummary("Sanctions that concern the site, newest first");
        Order(api.MapPost("/sanctions", ImposeSanction.FromApi).WithSummary("Warn, pre-moderate, suspend or block a member")
            .WithDescription("With removeAll, comments that a colleague works on or that wait for an editor are left out and named in skipped."))
            .Produces<ImposeSanction.ImposedJson>();
        Order(api.MapPost("/sanctions/{id:long}/lift", LiftSanction.FromApi).WithSummary("End a sanction before its time"));
        api.MapGet("/members/{id:long}", MemberAsync).WithSummary("An author's standing, sanctions, strikes and comments on this site");
    }

    private static void Decision(RouteGroupBuilder api, string verb, Delegate handler, string summary) =>
        Order(api.MapPost($"/comments/{{id:long}}/{verb}", handler).WithSummary(summary)).KeepsClaim();

    private static RouteHandlerBuilder Order(RouteHandlerBuilder route) => route
        .Produces<ActionJson>()
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<QueueJson>> QueueAsync([AsParameters] ShowQueue.Ask ask, QueueReader queue, CancellationToken cancel)
    {
        var slice = await queue.ReadAsync(ask.ToQuery(), cancel);
        return TypedResults.Ok(new QueueJson([.. slice.Entries.Select(EntryJson.From)], slice.NextCursor, slice.Counts.Held, slice.Counts.Reported, slice.Matching));
    }

    private static async Task<Results<Ok<ThreadJson>, NotFound>> ThreadAsync(long id, ThreadReader threads, CancellationToken cancel) =>
        await threads.ReadAsync(id, cancel) is { } thread ? TypedResults.Ok(ThreadJson.From(thread)) : TypedResults.NotFound();

    private static async Task<Results<Ok<EntryJson>, NotFound>> CommentAsync(long id, DecidePages pages, CancellationToken cancel) =>
        await pages.ReadAsync(id, cancel) is { } view ? TypedResults.Ok(EntryJson.From(view.Entry)) : TypedResults.NotFound();

    private static async Task<Ok<PageJson<ActionJson>>> DecisionsAsync(string? cursor, ActionReader actions, CancellationToken cancel)
    {
        var page = await actions.RecentAsync(Before(cursor), PageSize + 1, cancel);
        var shown = page.Take(PageSize).Select(a => ActionJson.From(a.Action)).ToList();
        return TypedResults.Ok(new PageJson<ActionJson>(shown, page.Count > PageSize ? After(shown[^1].Id) : null));
    }

    private static async Task<Ok<PageJson<SanctionJson>>> SanctionsAsync(string? cursor, SanctionReader sanctions, CancellationToken cancel)
    {
        var page = await sanctions.RecentAsync(Before(cursor), PageSize + 1, cancel);
        var shown = page.Take(PageSize).Select(s => SanctionJson.From(s.Sanction)).ToList();
        return TypedResults.Ok(new PageJson<SanctionJson>(shown, page.Count > PageSize ? After(shown[^1].Id) : null));
    }

    private static async Task<Results<Ok<MemberJson>, NotFound>> MemberAsync(long id, string? cursor, MemberReader members, CancellationToken cancel) =>
        await members.ReadAsync(id, cursor, cancel) is { } file ? TypedResults.Ok(MemberJson.From(file)) : TypedResults.NotFound();

    private static long? Before(string? cursor) => long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static string After(long id) => id.ToString(CultureInfo.InvariantCulture);
}

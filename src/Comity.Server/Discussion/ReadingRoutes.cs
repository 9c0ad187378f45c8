using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Storage.Members;

namespace Comity.Server.Discussion;

/// <summary>What readers and staff do with a discussion beside writing in it: search, highlight, ignore, keep drafts and say how far they have read.</summary>
internal static class ReadingRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/stories/{slug}").ExcludeFromDescription();
        pages.MapGet("/search", ShowSearch.Handle);
        pages.MapPost("/seen", Visits.ByForm);
        pages.MapPost("/comments/{number:int}/ignore", Ignoring.ByForm);
        pages.MapPost("/comments/{number:int}/highlight", Highlighting.FromForm).RequireStaff(StaffRole.Moderator);
        var account = app.MapGroup("/account/ignored").NoStore().ExcludeFromDescription();
        account.MapGet("", Ignoring.Show);
        account.MapPost("/{id:long}/stop", Ignoring.StopByForm);
        MapApi(app.MapGroup("/api/v1").WithTags("Discussion"));
        app.MapPut("/api/v1/moderation/comments/{id:long}/highlight", Highlighting.FromApi).WithTags("Moderation").RequireStaff(StaffRole.Moderator)
            .WithSummary("Pin a comment above the discussion, feature it, or neither").WithDescription("Highlight: pinned, featured or none. At most three comments of a story are pinned.")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static void MapApi(RouteGroupBuilder api)
    {
        api.MapGet("/stories/{id}/comments/search", ShowSearch.FromApi).WithSummary("Search in a discussion")
            .WithDescription("Published comments that have all words of q, the newest first; words in quotation marks are a phrase. Upper and lower case and marks on letters do not count. Follow next as before until it is null.")
            .Produces<ShowSearch.FoundJson>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(429);
        api.MapGet("/stories/{id}/draft", Drafts.Read).WithSummary("What the caller is writing under a story").Produces<Drafts.DraftJson>().ProducesProblem(401).ProducesProblem(404);
        api.MapPut("/stories/{id}/draft", Drafts.Keep).WithSummary("Keep what the caller is writing, until they post it").Produces(204)
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422).ProducesProblem(429);
        api.MapDelete("/stories/{id}/draft", Drafts.Delete).WithSummary("Throw the caller's draft away").Produces(204).ProducesProblem(401).ProducesProblem(404);
        api.MapGet("/stories/{id}/visit", Visits.Read).WithSummary("How far the caller has read, and how much is new").Produces<Visits.VisitJson>().ProducesProblem(401).ProducesProblem(404);
        api.MapPut("/stories/{id}/visit", Visits.Set).WithSummary("Say how far the caller has read").Produces(204).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);
        api.MapGet("/ignored", Ignoring.ListByApi).WithSummary("Whom the caller ignores").Produces<IReadOnlyList<Ignoring.Ignored>>().ProducesProblem(401);
        api.MapDelete("/ignored/{memberId:long}", Ignoring.StopByApi).WithSummary("Read somebody again").Produces(204).ProducesProblem(401).ProducesProblem(404);
        api.MapPut("/comments/{id:long}/author/ignored", Ignoring.ByApi).WithSummary("Ignore the author of a comment")
            .WithDescription("Their comments come with isIgnored from then on, and pages fold them. Nobody else learns of it.").Produces(204).ProducesProblem(401).ProducesProblem(404).ProducesProblem(409);
    }
}

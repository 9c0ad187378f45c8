using Comity.Server.Caching;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Discussion.Api;

internal static class DiscussionApi
{
    private const long MostBytes = 3_000_000;

    public static void MapDiscussionApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").WithTags("Discussion").WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        api.MapGet("/stories/{id}/comments", ReadCommentsApi.Handle).Shared()
            .WithSummary("A page of a story's discussion")
            .WithDescription("The story by id or slug. Sort: oldest (default), newest, replies, valued (by readers who usually disagree). Follow nextCursor until it is null. Answers 304 to a known ETag.")
            .Produces<CommentPageJson>().Produces(304).ProducesProblem(400).ProducesProblem(404);
        api.MapPost("/stories/{id}/comments", PostCommentApi.Handle)
            .WithSummary("Post a comment")
            .WithDescription("201: published. 202: held for a moderator. 422: refused by the policy, or not in shape. Send an Idempotency-Key header to be able to repeat the request safely. An image, where the site takes them: Base64 in a request of at most 3 MB; it is encoded anew without metadata, and the comment is held for a person.")
            .Produces<PostedJson>(201).Produces<PostedJson>(202).Produces<RefusedProblem>(422, "application/problem+json")
            .ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(415).ProducesProblem(429);
        api.MapGet("/comments/{id:long}", OwnCommentApi.Read)
            .WithSummary("One comment").Produces<CommentJson>().ProducesProblem(404);
        api.MapPut("/comments/{id:long}", OwnCommentApi.Edit)
            .WithSummary("Change an own comment")
            .WithDescription("While its time lasts. Judged like a new one: 200 published, 202 held and hidden meanwhile, 422 refused and the old text stands. takeImageAway: also without its image from now on.")
            .Produces<CommentJson>().Produces<CommentJson>(202).Produces<RefusedProblem>(422, "application/problem+json")
            .ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(429);
        api.MapDelete("/comments/{id:long}", OwnCommentApi.Withdraw)
            .WithSummary("Withdraw an own comment").Produces(204).ProducesProblem(404).ProducesProblem(409);
        api.MapGet("/comments/{id:long}/images/{hash}", ShowCommentImage.Handle)
            .WithSummary("The image of a comment").WithDescription("For everybody while the comment is public; before, for its author and staff. WebP.")
            .Produces(200, contentType: "image/webp").Produces(304).ProducesProblem(404);
        api.MapGet("/comments/{id:long}/revisions", OwnCommentApi.Revisions)
            .WithSummary("All versions of a comment with the decisions over them, for its author and staff")
            .Produces<List<RevisionJson>>().ProducesProblem(404);
        api.MapPost("/comments/{id:long}/reports", ReportApi.Handle)
            .WithSummary("Report a comment").Produces<ReportApi.Answer>(202).Produces<ReportApi.Answer>()
            .ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422).ProducesProblem(429);
        api.MapPost("/preview", PreviewApi.Handle)
            .WithSummary("Judge a text and store nothing").Produces<PreviewJson>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(422).ProducesProblem(429);
        api.MapGet("/challenge", Challenge)
            .WithSummary("The work asked of guests now")
            .WithDescription("Bits 0: none. Otherwise find a proof such that SHA-256 of \"ticket:proof\" begins with so many zero bits, and post both with the comment; without it the comment is held.")
            .Produces<ChallengeJson>();
    }

    private static ChallengeJson Challenge(FormTickets tickets)
    {
        var ticket = tickets.Issue(forGuest: true);
        return new ChallengeJson(ticket.Text, ticket.Bits);
    }

    internal sealed record ChallengeJson(string Ticket, int Bits);
}

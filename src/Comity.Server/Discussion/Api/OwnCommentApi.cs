using Comity.Policy;
using Comity.Server.Members;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion.Api;

/// <summary><c>/api/v1/comments/{id}</c>: read one, and change, withdraw and look back at an own one.</summary>
internal static class OwnCommentApi
{
    internal sealed record EditRequest(string? Body, bool TakeImageAway);

    internal sealed record Services(
        CommentLookup Lookup, Sender Sender, CommentViews Views, PolicyBook Policies, DiscussionOptions Options, Editing Editing, Withdrawing Withdrawing, ComityDb Db);

    internal static async Task<IResult> Read(long id, [AsParameters] Services services, CancellationToken cancel)
    {
        var visitor = await services.Sender.VisitorAsync(cancel);
        return await services.Lookup.CommentByIdAsync(id, cancel) is var (comment, story) && IsVisible(comment, story, visitor, services)
            ? TypedResults.Ok(await JsonAsync(comment, story, visitor, services, cancel))
            : ApiResults.NotFound();
    }

    internal static async Task<IResult> Edit(long id, JsonBody<EditRequest> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await services.Lookup.CommentByIdAsync(id, cancel) is not var (_, story))
            return ApiResults.NotFound();
        var text = body.Value!.Body ?? "";
        if (CommentShape.ProblemOfBody(text, services.Options.MaxLength) is { } shape)
            return ApiResults.Of(Problem.Shape(shape));
        if (await services.Sender.TakeTurnAsync(cancel) is { } wait)
            return ApiResults.Of(wait);
        var visitor = await services.Sender.VisitorAsync(cancel);
        var outcome = await services.Editing.EditAsync(id, visitor, new Editing.Sent(text, body.Value.TakeImageAway), services.Sender.AddressHash, cancel);
        if (outcome.Problem is { } problem)
            return ApiResults.Of(problem);
        if (outcome.Decision!.Verdict == Verdict.Refuse)
            return await ApiResults.RefusedAsync(outcome, services.Policies, cancel);
        var comment = await JsonAsync(outcome.Comment!, story, visitor, services, cancel);
        return outcome.Decision.Verdict == Verdict.Publish ? TypedResults.Ok(comment) : TypedResults.Accepted($"/api/v1/comments/{id}", comment);
    }

    internal static async Task<IResult> Withdraw(long id, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.CommentByIdAsync(id, cancel) is null)
            return ApiResults.NotFound();
        var problem = await services.Withdrawing.WithdrawAsync(id, await services.Sender.VisitorAsync(cancel), cancel);
        return problem is null ? TypedResults.NoContent() : ApiResults.Of(problem);
    }

    internal static async Task<IResult> Revisions(long id, [AsParameters] Services services, CancellationToken cancel)
    {
        var visitor = await services.Sender.VisitorAsync(cancel);
        if (await services.Lookup.CommentByIdAsync(id, cancel) is not var (comment, _) || !visitor.Is(comment.AuthorId) && !visitor.IsStaff)
            return ApiResults.NotFound();
        var revisions = await services.Db.CommentRevisions.AsNoTracking().Where(r => r.CommentId == id).OrderBy(r => r.Number).ToListAsync(cancel);
        return TypedResults.Ok(revisions.Select(r =>
            new RevisionJson(r.Number, r.At, r.Body, r.Verdict, FindingJson.Read(r.Findings), r.PolicyVersion, r.Model)).ToList());
    }

    private static bool IsVisible(Comment comment, Story story, Visitor visitor, Services services) =>
        visitor.Is(comment.AuthorId)
        || comment.Number is not null && comment.State != CommentState.Held && story.DiscussionAt(services.Views.Now) != DiscussionState.Closed;

    private static async Task<CommentJson> JsonAsync(Comment comment, Story story, Visitor visitor, Services services, CancellationToken cancel)
    {
        var policy = (await services.Policies.InForceAsync(story.SiteId, cancel)).Policy;
        var context = new CommentViews.Context(story, visitor, policy, story.DiscussionAt(services.Views.Now));
        return CommentJson.Of((await services.Views.OfAsync([comment], context, cancel))[0], story.Slug);
    }
}

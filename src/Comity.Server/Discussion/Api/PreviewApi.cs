using Comity.Server.Sites;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion.Api;

/// <summary><c>POST /api/v1/preview</c>: what the policy says of a text. Stores nothing.</summary>
internal static class PreviewApi
{
    /// <param name="Body">The text.</param>
    /// <param name="Name">The name that would stand over it, for callers without one of their own.</param>
    /// <param name="StoryId">The story under which it would stand; may be left out.</param>
    /// <param name="ParentId">The comment it would answer; may be left out.</param>
    /// <param name="Nudge">The <c>nudge</c> of an earlier preview of the same comment.</param>
    internal sealed record Request(string? Body, string? Name, long? StoryId, long? ParentId, string? Nudge);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Previewing Previewing, NudgeCounts Nudges, CurrentSite Site, DiscussionOptions Options);

    internal static async Task<IResult> Handle(JsonBody<Request> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        var request = body.Value!;
        if (CommentShape.ProblemOfBody(request.Body ?? "", services.Options.MaxLength) is { } shape)
            return ApiResults.Of(Problem.Shape(shape));
        if (await services.Sender.TakePreviewTurnAsync(cancel) is { } wait)
            return ApiResults.Of(wait);
        var (story, parent, problem) = await PlaceAsync(request, services, cancel);
        if (problem is not null)
            return ApiResults.Of(problem);
        var visitor = await services.Sender.VisitorAsync(cancel);
        var name = visitor.Member is { DisplayName.Length: > 0 } member ? member.DisplayName : GuestNames.Clean(request.Name);
        var decision = await services.Previewing.DecideAsync(story, visitor, (request.Body!, name.Length > 0 ? name : "Guest", parent?.Body), cancel);
        return TypedResults.Ok(PreviewJson.Of(decision) with { Nudge = await services.Nudges.ShowAsync(services.Site.Id, decision, request.Body!, request.Nudge, cancel) });
    }

    private static async Task<(Story? Story, Comment? Parent, Problem? Problem)> PlaceAsync(Request request, Services services, CancellationToken cancel)
    {
        Story? story = null;
        Comment? parent = null;
        if (request.ParentId is { } parentId)
        {
            if (await services.Lookup.CommentByIdAsync(parentId, cancel) is not var (found, under) || !found.IsPublic)
                return (null, null, Problem.NotFound("There is no such comment to answer."));
            (parent, story) = (found, under);
        }

        if (request.StoryId is { } storyId)
        {
            if (await services.Lookup.StoryByIdAsync(storyId.ToString(System.Globalization.CultureInfo.InvariantCulture), cancel) is not { } named)
                return (null, null, Problem.NotFound(Say.NoSuchStory));
            if (story is not null && story.Id != named.Id)
                return (null, null, Problem.NotFound("There is no such comment under that story."));
            story = named;
        }

        return (story, parent, null);
    }
}

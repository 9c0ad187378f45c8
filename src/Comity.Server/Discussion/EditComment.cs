using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Pages.Discussion;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage.Discussion;
using Comity.Storage.Sites;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>The page on which an author changes a comment while its time lasts.</summary>
public static class EditComment
{
    /// <param name="Problem">Why it could not be taken, one sentence.</param>
    public sealed record View(Site Site, Story Story, Comment Comment, string Body, Nudge? Nudge, string? Problem);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Editing Editing, CommentViews Views, PolicyBook Policies, DiscussionOptions Options, CurrentSite Site);

    internal static async Task<IResult> Show(string slug, int number, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await OwnAsync(slug, number, services, cancel) is not var (story, comment))
            return TypedResults.NotFound();
        if (!services.Views.CanEdit(comment))
            return TypedResults.Redirect($"/stories/{story.Slug}/comments/{comment.Number}");
        return Page.Show<EditCommentPage>(new View(services.Site.Site, story, comment, comment.Body, null, null));
    }

    internal static async Task<IResult> Handle(string slug, int number, IFormCollection form, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await OwnAsync(slug, number, services, cancel) is not var (story, comment))
            return TypedResults.NotFound();
        var body = CommentShape.FromForm(form["Body"]);
        var problem = CommentShape.ProblemOfBody(body, services.Options.MaxLength) is { } shape ? Problem.Shape(shape) : await services.Sender.TakeTurnAsync(cancel);
        if (problem is not null)
            return Again(new View(services.Site.Site, story, comment, body, null, problem.Says), problem.Status);
        var outcome = await services.Editing.EditAsync(comment.Id, await services.Sender.VisitorAsync(cancel), new Editing.Sent(body, form["TakeImageAway"] == "true"), services.Sender.AddressHash, cancel);
        if (outcome.Problem is { } cannot)
            return Again(new View(services.Site.Site, story, comment, body, null, cannot.Says), cannot.Status);
        if (outcome.Decision!.Verdict != Verdict.Refuse)
            return TypedResults.Redirect($"/stories/{story.Slug}?at={comment.Number}#comment-{comment.Number}");
        var policy = (await services.Policies.InForceAsync(story.SiteId, cancel)).Policy;
        var nudge = Nudge.Of(outcome.Decision, policy, body);
        return Again(new View(services.Site.Site, story, comment, body, nudge, null), StatusCodes.Status422UnprocessableEntity);
    }

    private static IResult Again(View view, int status) => Page.Show<EditCommentPage>(view, status);

    private static async Task<(Story Story, Comment Comment)?> OwnAsync(string slug, int number, Services services, CancellationToken cancel)
    {
        var visitor = await services.Sender.VisitorAsync(cancel);
        return await services.Lookup.StoryOrHeirAsync(slug, cancel) is var (story, offset)
            && await services.Lookup.CommentAsync(story, number + offset, cancel) is { } comment
            && visitor.Is(comment.AuthorId)
                ? (story, comment)
                : null;
    }
}

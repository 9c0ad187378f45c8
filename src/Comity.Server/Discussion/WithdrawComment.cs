using Comity.Server.Hosting;
using Comity.Server.Pages.Discussion;
using Comity.Server.Sites;
using Comity.Storage.Discussion;
using Comity.Storage.Sites;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>The page that asks an author once more before a comment is withdrawn.</summary>
public static class WithdrawComment
{
    public sealed record View(Site Site, Story Story, Comment Comment, string? Problem);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Withdrawing Withdrawing, CurrentSite Site);

    internal static async Task<IResult> Show(string slug, int number, [AsParameters] Services services, CancellationToken cancel) =>
        await OwnAsync(slug, number, services, cancel) is var (story, comment)
            ? Page.Show<WithdrawCommentPage>(new View(services.Site.Site, story, comment, null))
            : TypedResults.NotFound();

    internal static async Task<IResult> Handle(
        string slug, int number, IFormCollection form, [AsParameters] Services services, CancellationToken cancel)
    {
        _ = form; // Being there, it has the form's token checked.
        if (await OwnAsync(slug, number, services, cancel) is not var (story, comment))
            return TypedResults.NotFound();
        var problem = await services.Withdrawing.WithdrawAsync(comment.Id, await services.Sender.VisitorAsync(cancel), cancel);
        return problem is null
            ? TypedResults.Redirect($"/stories/{story.Slug}?at={number}#comment-{number}")
            : Page.Show<WithdrawCommentPage>(new View(services.Site.Site, story, comment, problem.Says), problem.Status);
    }

    private static async Task<(Story Story, Comment Comment)?> OwnAsync(string slug, int number, Services services, CancellationToken cancel)
    {
        var visitor = await services.Sender.VisitorAsync(cancel);
        return await services.Lookup.StoryAsync(slug, cancel) is { } story
            && await services.Lookup.CommentAsync(story, number, cancel) is { } comment
            && visitor.Is(comment.AuthorId)
                ? (story, comment)
                : null;
    }
}

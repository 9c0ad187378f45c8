using Comity.Server.Discussion;
using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Pages.Hosting;

namespace Comity.Server.Ranking;

/// <summary>Readers' reactions by form and by API.</summary>
internal static class React
{
    /// <param name="Reaction">valued, or disagree where the site has it.</param>
    internal sealed record Request(string? Reaction);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Reacting Reacting);

    /// <summary>The field <c>Reaction</c>; empty: what was there is taken back.</summary>
    internal static async Task<IResult> FromForm(string slug, int number, IFormCollection form, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryAsync(slug, cancel) is not { } story || await services.Lookup.CommentAsync(story, number, cancel) is not { } comment)
            return TypedResults.NotFound();
        var visitor = await services.Sender.VisitorAsync(cancel);
        var back = $"/stories/{story.Slug}?sort={DiscussionQuery.Word(DiscussionQuery.SortOf(form["Sort"]) ?? DiscussionSort.Oldest)}&at={number}#comment-{number}";
        if (visitor.IsGuest)
            return TypedResults.Redirect("/sign-in?return=" + Uri.EscapeDataString(back));
        if (await services.Sender.TakePreviewTurnAsync(cancel) is { } wait)
            return Refused(wait);
        return await services.Reacting.SetAsync(comment.Id, visitor, form["Reaction"] is [{ Length: > 0 } kind] ? kind : null, cancel) is { } problem
            ? Refused(problem)
            : TypedResults.Redirect(back);
    }

    internal static async Task<IResult> FromApi(long id, JsonBody<Request> body, [AsParameters] Services services, CancellationToken cancel) =>
        body.Problem is { } broken ? ApiResults.Of(broken)
        : body.Value!.Reaction is not { } kind ? ApiResults.Of(Problem.Shape("Say which reaction; to take one back, delete it."))
        : await SetAsync(id, kind, services, cancel);

    internal static Task<IResult> TakeBack(long id, [AsParameters] Services services, CancellationToken cancel) => SetAsync(id, null, services, cancel);

    private static async Task<IResult> SetAsync(long id, string? kind, Services services, CancellationToken cancel)
    {
        if (await services.Lookup.CommentByIdAsync(id, cancel) is null)
            return ApiResults.NotFound();
        if (await services.Sender.TakePreviewTurnAsync(cancel) is { } wait)
            return ApiResults.Of(wait);
        return await services.Reacting.SetAsync(id, await services.Sender.VisitorAsync(cancel), kind, cancel) is { } problem ? ApiResults.Of(problem) : TypedResults.NoContent();
    }

    private static IResult Refused(Problem problem) => Page.Show<ErrorPage>(new ErrorView(problem.Status, problem.Says, null), problem.Status);
}

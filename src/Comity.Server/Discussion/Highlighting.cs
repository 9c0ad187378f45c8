using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Hosting;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Comments that staff pin above a discussion or feature in it. Taking one back is setting it to none.</summary>
internal sealed class Highlighting(Writer writer, LedgerWriter ledger, TimeProvider time)
{
    /// <summary>Of one story; more would hide the discussion.</summary>
    private const int MostPinned = 3;

    private const int MostShown = 10;

    /// <param name="Highlight">pinned, featured or none.</param>
    internal sealed record Request(string? Highlight);

    internal sealed record Services(CommentLookup Lookup, Visitors Visitors, Highlighting Highlighting);

    /// <summary>The highlighted comments of a story, pinned ones first, the latest choice first.</summary>
    public static Task<List<Comment>> OfAsync(ComityDb db, long storyId, CancellationToken cancel) =>
        db.Comments.AsNoTracking().Where(c => c.StoryId == storyId && c.Highlight > CommentHighlight.None && c.State == CommentState.Published)
            .OrderByDescending(c => c.Highlight).ThenByDescending(c => c.HighlightedAt).Take(MostShown).ToListAsync(cancel);

    public static string WordOf(CommentHighlight highlight) => highlight.ToString().ToLowerInvariant();

    internal static async Task<IResult> FromForm(string slug, int number, IFormCollection form, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryAsync(slug, cancel) is not { } story || await services.Lookup.CommentAsync(story, number, cancel) is not { } comment)
            return TypedResults.NotFound();
        return await services.Highlighting.SetAsync(comment, form["Highlight"], await services.Visitors.CurrentAsync(cancel), cancel) is { } problem
            ? Page.Show<ErrorPage>(new ErrorView(problem.Status, problem.Says, null), problem.Status)
            : TypedResults.LocalRedirect($"/stories/{story.Slug}?at={number}#comment-{number}");
    }

    internal static async Task<IResult> FromApi(long id, JsonBody<Request> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await services.Lookup.CommentByIdAsync(id, cancel) is not var (comment, _))
            return ApiResults.NotFound();
        return await services.Highlighting.SetAsync(comment, body.Value!.Highlight, await services.Visitors.CurrentAsync(cancel), cancel) is { } problem
            ? ApiResults.Of(problem)
            : TypedResults.NoContent();
    }

    private async Task<Problem?> SetAsync(Comment shown, string? word, Visitor by, CancellationToken cancel)
    {
        CommentHighlight? asked = word switch { "pinned" => CommentHighlight.Pinned, "featured" => CommentHighlight.Featured, "none" => CommentHighlight.None, _ => null };
        if (asked is not { } highlight)
            return Problem.Shape("The highlight must be pinned, featured or none.");
        return await writer.RunAsync(async (db, c) =>
        {
            var comment = await db.Comments.SingleAsync(x => x.Id == shown.Id, c);
            if (comment.Highlight == highlight)
                return null;
            if (highlight != CommentHighlight.None && !comment.IsPublic)
                return Problem.Conflict("Only what readers see can be pinned or featured.");
            if (highlight == CommentHighlight.Pinned && await db.Comments.CountAsync(x => x.StoryId == comment.StoryId && x.Highlight == CommentHighlight.Pinned, c) >= MostPinned)
                return Problem.Conflict($"{MostPinned} comments are pinned here already; take one down first.");
            (comment.Highlight, comment.HighlightedAt) = (highlight, highlight == CommentHighlight.None ? null : time.GetUtcNow());
            await CommentTransitions.TouchAsync(db, comment, c);
            await ledger.AppendAsync(db, comment.SiteId, new LedgerEvent
            {
                Kind = LedgerKind.CommentHighlight,
                At = time.GetUtcNow(),
                Actor = "member:" + by.Id,
                Subject = "comment:" + comment.Id,
                Measure = WordOf(highlight),
            }, c);
            return null;
        }, cancel);
    }
}

using Comity.Server.Discussion.Api;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>What members are writing, kept until they post it, one text for each story. Nobody else reads it, and no check judges it.</summary>
internal sealed class Drafts(ComityDb db, Writer writer, DiscussionOptions options, TimeProvider time)
{
    internal sealed record DraftJson(string? Body, int? ParentNumber, DateTimeOffset At);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Drafts Drafts);

    /// <summary>Null: nothing is kept.</summary>
    public static Task<CommentDraft?> FindAsync(ComityDb db, long storyId, long memberId, CancellationToken cancel) =>
        db.CommentDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.StoryId == storyId && d.MemberId == memberId, cancel);

    /// <summary>Within a change of <see cref="Writer"/>.</summary>
    public static Task ForgetAsync(ComityDb db, long storyId, long memberId, CancellationToken cancel) =>
        db.CommentDrafts.Where(d => d.StoryId == storyId && d.MemberId == memberId).ExecuteDeleteAsync(cancel);

    public async Task<Problem?> KeepAsync(long storyId, long memberId, string body, int? parentNumber, CancellationToken cancel)
    {
        if (CommentShape.ProblemOfBody(body, options.MaxLength) is { } shape)
            return Problem.Shape(shape);
        if (parentNumber is { } number && !await db.Comments.AnyAsync(c => c.StoryId == storyId && c.Number == number, cancel))
            return Problem.NotFound("There is no comment of that number.");
        await writer.RunAsync(Reach.Nothing, async (d, c) =>
        {
            var draft = await d.CommentDrafts.FindAsync([memberId, storyId], c);
            if (draft is null)
                d.CommentDrafts.Add(draft = new CommentDraft { MemberId = memberId, StoryId = storyId, Body = body });
            (draft.Body, draft.ParentNumber, draft.At) = (body, parentNumber, time.GetUtcNow());
        }, cancel);
        return null;
    }

    internal static Task<IResult> Read(string id, [AsParameters] Services services, CancellationToken cancel) => OfMemberAsync(id, services, async (story, member) =>
        await FindAsync(services.Drafts.Db, story, member, cancel) is { } draft ? TypedResults.Ok(new DraftJson(draft.Body, draft.ParentNumber, draft.At)) : ApiResults.NotFound(), cancel);

    internal static Task<IResult> Keep(string id, JsonBody<DraftJson> body, [AsParameters] Services services, CancellationToken cancel) => OfMemberAsync(id, services, async (story, member) =>
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await services.Sender.TakePreviewTurnAsync(cancel) is { } wait)
            return ApiResults.Of(wait);
        return await services.Drafts.KeepAsync(story, member, body.Value!.Body ?? "", body.Value.ParentNumber, cancel) is { } problem ? ApiResults.Of(problem) : TypedResults.NoContent();
    }, cancel);

    internal static Task<IResult> Delete(string id, [AsParameters] Services services, CancellationToken cancel) => OfMemberAsync(id, services, async (story, member) =>
    {
        await services.Drafts.Writer.RunAsync(Reach.Nothing, (db, c) => ForgetAsync(db, story, member, c), cancel);
        return TypedResults.NoContent();
    }, cancel);

    private ComityDb Db => db;

    private Writer Writer => writer;

    private static async Task<IResult> OfMemberAsync(string id, Services services, Func<long, long, Task<IResult>> act, CancellationToken cancel)
    {
        var visitor = await services.Sender.VisitorAsync(cancel);
        if (visitor.IsGuest)
            return ApiResults.Of(new Problem(StatusCodes.Status401Unauthorized, "Drafts are kept for members; sign in first."));
        return await services.Lookup.StoryByIdAsync(id, cancel) is { } story ? await act(story.Id, visitor.Id!.Value) : ApiResults.NotFound();
    }
}

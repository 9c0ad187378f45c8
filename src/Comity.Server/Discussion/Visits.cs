using System.Globalization;
using Comity.Server.Discussion.Api;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>How far members have read, said by their browser or by a button; reading alone changes nothing.</summary>
internal sealed class Visits(ComityDb db, Writer writer, TimeProvider time)
{
    /// <param name="Seen">The highest number of a comment that the member has seen.</param>
    internal sealed record Request(int? Seen);

    /// <param name="Seen">Null: the member never said.</param>
    /// <param name="New">Published comments of others since.</param>
    internal sealed record VisitJson(int? Seen, int New);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Visits Visits);

    /// <summary>Null: a guest, or a member who never said.</summary>
    public static async Task<int?> SeenAsync(ComityDb db, long storyId, Visitor visitor, CancellationToken cancel) => visitor.IsGuest ? null
        : await db.StoryVisits.Where(v => v.MemberId == visitor.Id && v.StoryId == storyId).Select(v => (int?)v.SeenNumber).SingleOrDefaultAsync(cancel);

    public static Task<int> NewAsync(ComityDb db, long storyId, int seen, Visitor visitor, CancellationToken cancel) =>
        db.Comments.CountAsync(c => c.StoryId == storyId && c.Number > seen && c.State == CommentState.Published && c.AuthorId != visitor.Id, cancel);

    internal static async Task<IResult> ByForm(string slug, IFormCollection form, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryAsync(slug, cancel) is not { } story)
            return TypedResults.NotFound();
        var visitor = await services.Sender.VisitorAsync(cancel);
        if (visitor.IsGuest)
            return TypedResults.Redirect("/sign-in?return=" + Uri.EscapeDataString($"/stories/{story.Slug}"));
        if (int.TryParse(form["Seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
            await services.Visits.SetAsync(story, visitor, seen, cancel);
        return TypedResults.LocalRedirect($"/stories/{story.Slug}#discussion");
    }

    internal static async Task<IResult> Read(string id, [AsParameters] Services services, CancellationToken cancel)
    {
        var visitor = await services.Sender.VisitorAsync(cancel);
        if (visitor.IsGuest)
            return Unknown();
        if (await services.Lookup.StoryByIdAsync(id, cancel) is not { } story)
            return ApiResults.NotFound();
        var seen = await SeenAsync(services.Visits.Db, story.Id, visitor, cancel);
        return TypedResults.Ok(new VisitJson(seen, seen is { } number ? await NewAsync(services.Visits.Db, story.Id, number, visitor, cancel) : 0));
    }

    internal static async Task<IResult> Set(string id, JsonBody<Request> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        var visitor = await services.Sender.VisitorAsync(cancel);
        if (visitor.IsGuest)
            return Unknown();
        if (await services.Lookup.StoryByIdAsync(id, cancel) is not { } story)
            return ApiResults.NotFound();
        if (body.Value!.Seen is not >= 0)
            return ApiResults.Of(Problem.Shape("Give seen, the highest number of a comment that was seen."));
        await services.Visits.SetAsync(story, visitor, body.Value.Seen.Value, cancel);
        return TypedResults.NoContent();
    }

    private ComityDb Db => db;

    /// <summary>Never back, and never beyond what there is.</summary>
    private Task SetAsync(Story story, Visitor visitor, int seen, CancellationToken cancel) => writer.RunAsync(Reach.Nothing, async (d, c) =>
    {
        var visit = await d.StoryVisits.FindAsync([visitor.Id!.Value, story.Id], c);
        if (visit is null)
            d.StoryVisits.Add(visit = new StoryVisit { MemberId = visitor.Id.Value, StoryId = story.Id });
        (visit.SeenNumber, visit.At) = (Math.Max(visit.SeenNumber, Math.Min(seen, story.LastNumber)), time.GetUtcNow());
    }, cancel);

    private static IResult Unknown() => ApiResults.Of(new Problem(StatusCodes.Status401Unauthorized, "How far somebody has read is kept for members; sign in first."));
}

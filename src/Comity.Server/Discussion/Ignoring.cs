using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Hosting;
using Comity.Server.Pages.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Members choose whose comments they see folded. Nobody else learns of it.</summary>
public sealed class Ignoring(ComityDb db, Writer writer, TimeProvider time)
{
    private const int Most = 1000;

    /// <param name="MemberId">Who is ignored.</param>
    public sealed record Ignored(long MemberId, string Name, DateTimeOffset Since);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Ignoring Ignoring);

    /// <summary>Whom a member ignores, among some authors.</summary>
    internal static async Task<HashSet<long>> AmongAsync(ComityDb db, Visitor visitor, IReadOnlyList<long> authors, CancellationToken cancel) =>
        visitor.IsGuest ? [] : [.. await db.IgnoredMembers.Where(i => i.MemberId == visitor.Id && authors.Contains(i.IgnoredId)).Select(i => i.IgnoredId).ToListAsync(cancel)];

    /// <summary>Another one whenever the member's choice is another one.</summary>
    internal static async Task<string> StampAsync(ComityDb db, Visitor visitor, CancellationToken cancel) => visitor.IsGuest ? "" :
        $"{await db.IgnoredMembers.CountAsync(i => i.MemberId == visitor.Id, cancel)} {(await db.IgnoredMembers.Where(i => i.MemberId == visitor.Id).MaxAsync(i => (DateTimeOffset?)i.At, cancel))?.Ticks}";

    public async Task<IReadOnlyList<Ignored>> OfAsync(long memberId, CancellationToken cancel) => await db.IgnoredMembers
        .Where(i => i.MemberId == memberId).Join(db.Members, i => i.IgnoredId, m => m.Id, (i, m) => new { i.IgnoredId, m.DisplayName, i.At })
        .OrderByDescending(i => i.At).Select(i => new Ignored(i.IgnoredId, i.DisplayName, i.At)).ToListAsync(cancel);

    internal static async Task<IResult> Show(Visitors visitors, Ignoring ignoring, CancellationToken cancel) =>
        await visitors.CurrentAsync(cancel) is { IsGuest: false } visitor
            ? Page.Show<IgnoredPage>(await ignoring.OfAsync(visitor.Id!.Value, cancel))
            : TypedResults.LocalRedirect("/sign-in?return=/account/ignored");

    internal static async Task<IResult> StopByForm(long id, IFormCollection form, Visitors visitors, Ignoring ignoring, CancellationToken cancel) =>
        await visitors.CurrentAsync(cancel) is { IsGuest: false } visitor && await ignoring.StopAsync(visitor.Id!.Value, id, cancel)
            ? TypedResults.LocalRedirect("/account/ignored")
            : TypedResults.NotFound();

    internal static async Task<IResult> ByForm(string slug, int number, IFormCollection form, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryAsync(slug, cancel) is not { } story || await services.Lookup.CommentAsync(story, number, cancel) is not { } comment)
            return TypedResults.NotFound();
        var visitor = await services.Sender.VisitorAsync(cancel);
        var back = $"/stories/{story.Slug}?at={number}#comment-{number}";
        if (visitor.IsGuest)
            return TypedResults.Redirect("/sign-in?return=" + Uri.EscapeDataString(back));
        if (form["Ignore"] == "false")
            await services.Ignoring.StopAsync(visitor.Id!.Value, comment.AuthorId, cancel);
        else if (await services.Ignoring.BeginAsync(visitor, comment, cancel) is { } problem)
            return Page.Show<ErrorPage>(new ErrorView(problem.Status, problem.Says, null), problem.Status);
        return TypedResults.LocalRedirect(back);
    }

    internal static async Task<IResult> ByApi(long id, [AsParameters] Services services, CancellationToken cancel)
    {
        var visitor = await services.Sender.VisitorAsync(cancel);
        if (visitor.IsGuest)
            return ApiResults.Of(new Problem(StatusCodes.Status401Unauthorized, Say.SignInToIgnore));
        if (await services.Lookup.CommentByIdAsync(id, cancel) is not var (comment, _))
            return ApiResults.NotFound();
        return await services.Ignoring.BeginAsync(visitor, comment, cancel) is { } problem ? ApiResults.Of(problem) : TypedResults.NoContent();
    }

    internal static async Task<IResult> ListByApi(Visitors visitors, Ignoring ignoring, CancellationToken cancel) =>
        await visitors.CurrentAsync(cancel) is { IsGuest: false } visitor
            ? TypedResults.Ok(await ignoring.OfAsync(visitor.Id!.Value, cancel))
            : ApiResults.Of(new Problem(StatusCodes.Status401Unauthorized, "Sign in first."));

    internal static async Task<IResult> StopByApi(long memberId, Visitors visitors, Ignoring ignoring, CancellationToken cancel) =>
        await visitors.CurrentAsync(cancel) is not { IsGuest: false } visitor ? ApiResults.Of(new Problem(StatusCodes.Status401Unauthorized, "Sign in first."))
        : await ignoring.StopAsync(visitor.Id!.Value, memberId, cancel) ? TypedResults.NoContent() : ApiResults.NotFound();

    private async Task<Problem?> BeginAsync(Visitor visitor, Comment comment, CancellationToken cancel)
    {
        var me = visitor.Id!.Value;
        if (!comment.IsPublic)
            return Problem.NotFound(Say.NoSuchComment);
        if (visitor.Is(comment.AuthorId))
            return Problem.Conflict(Say.OwnComment);
        return await writer.RunAsync(async (d, c) =>
        {
            if (await d.IgnoredMembers.AnyAsync(i => i.MemberId == me && i.IgnoredId == comment.AuthorId, c))
                return null;
            if (await d.IgnoredMembers.CountAsync(i => i.MemberId == me, c) >= Most)
                return Problem.Conflict(Say.IgnoreTooMany(Most));
            d.IgnoredMembers.Add(new IgnoredMember { MemberId = me, IgnoredId = comment.AuthorId, At = time.GetUtcNow() });
            return null;
        }, cancel);
    }

    private Task<bool> StopAsync(long me, long other, CancellationToken cancel) => writer.RunAsync(async (d, c) =>
        await d.IgnoredMembers.Where(i => i.MemberId == me && i.IgnoredId == other).ExecuteDeleteAsync(c) > 0, cancel);
}

using Comity.Policy;
using Comity.Server.Members;
using Comity.Server.Policies;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion.Api;

/// <summary><c>POST /api/v1/stories/{id}/comments</c></summary>
internal static class PostCommentApi
{
    /// <param name="Body">The text, Markdown.</param>
    /// <param name="Name">A guest's; members and staff write under their own.</param>
    /// <param name="Email">A guest's, may be left out; never shown.</param>
    /// <param name="ParentId">The comment it answers, by id …</param>
    /// <param name="ParentNumber">… or by its number in the story.</param>
    /// <param name="CorrectsId">The caller's own refused comment that this text puts right.</param>
    /// <param name="Ticket">From <c>GET /api/v1/challenge</c>, with <paramref name="Proof"/>, when guests are asked for work.</param>
    /// <param name="Proof">The solution.</param>
    /// <param name="Nudge">From a preview of it.</param>
    /// <param name="Image">Where the site takes images.</param>
    internal sealed record Request(
        string? Body, string? Name, string? Email, long? ParentId, int? ParentNumber, long? CorrectsId, string? Ticket, string? Proof, string? Nudge, ImageRequest? Image);

    /// <param name="Data">A PNG, JPEG, WebP or GIF file in Base64.</param>
    /// <param name="Alt">What it shows, in words.</param>
    internal sealed record ImageRequest(byte[]? Data, string? Alt);

    internal sealed record Services(
        CommentLookup Lookup, Sender Sender, FormTickets Tickets, ProofOfWork Work, DiscussionOptions Options,
        Posting Posting, PolicyBook Policies, CommentViews Views, HttpContext Context, ImageInput.Services Images);

    internal static async Task<IResult> Handle(string id, JsonBody<Request> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await services.Lookup.StoryByIdAsync(id, cancel) is not { } story)
            return ApiResults.NotFound();
        if (await services.Sender.TakeTurnAsync(cancel) is { } wait)
            return ApiResults.Of(wait);
        var visitor = await services.Sender.VisitorAsync(cancel);
        var (image, unfit) = body.Value!.Image is { } sent ? await ImageInput.TakeAsync(new MemoryStream(sent.Data ?? []), sent.Alt, services.Images, cancel) : default;
        if (unfit is not null)
            return ApiResults.Of(unfit);
        var (input, shape) = CommentInput.Take(Raw(body.Value!, visitor, services) with { Image = image }, visitor, services.Options);
        if (input is null)
            return ApiResults.Of(shape!);
        if (visitor.IsGuest)
            services.Work.NoteGuestPost();
        var outcome = await services.Posting.PostAsync(story, visitor, input, cancel);
        if (outcome.Problem is { } problem)
            return ApiResults.Of(problem);
        return outcome.Decision!.Verdict == Verdict.Refuse
            ? await ApiResults.RefusedAsync(outcome, services.Policies, cancel)
            : await PostedAsync(outcome, story, visitor, services, cancel);
    }

    private static RawComment Raw(Request request, Visitor visitor, Services services) => new(request.Body, request.Name, request.Email)
    {
        ParentId = request.ParentId,
        ParentNumber = request.ParentNumber,
        CorrectsId = request.CorrectsId,
        Nudge = request.Nudge,
        OnceKey = services.Context.Request.Headers["Idempotency-Key"] is [{ Length: > 0 } key] ? "api:" + key : null,
        AddressHash = services.Sender.AddressHash,
        LacksProof = visitor.IsGuest && services.Work.IsAsked
            && !(services.Tickets.Read(request.Ticket) is { } ticket && services.Work.Accept(ticket, request.Proof)),
    };

    private static async Task<IResult> PostedAsync(Outcome outcome, Story story, Visitor visitor, Services services, CancellationToken cancel)
    {
        var policy = (await services.Policies.InForceAsync(story.SiteId, cancel)).Policy;
        var known = visitor with { Member = outcome.Author };
        var context = new CommentViews.Context(story, known, policy, story.DiscussionAt(services.Views.Now));
        var comment = CommentJson.Of((await services.Views.OfAsync([outcome.Comment!], context, cancel))[0], story.Slug);
        var decision = outcome.Decision!;
        var posted = new PostedJson(
            comment.Id, comment.Number, comment.State, FindingJson.Word(decision.Verdict), decision.Reason,
            EvidenceJson.Of(decision), decision.PolicyVersion, decision.Model, outcome.GuestSecret, comment);
        var address = $"/api/v1/comments/{comment.Id}";
        return decision.Verdict == Verdict.Publish ? TypedResults.Created(address, posted) : TypedResults.Accepted(address, posted);
    }
}

using System.Globalization;
using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Stories;
using Comity.Server.Stories;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>The comment form under a story: preview or post. Whatever happens, the text comes back in the form.</summary>
internal static class PostCommentForm
{
    /// <param name="Website">The trap: people do not see the field.</param>
    /// <param name="Action">"preview", "draft" for members, or anything else to post.</param>
    private sealed record Form(string? Body, string? Name, string? Email, int? ParentNumber, long? CorrectsId, string? Ticket, string? Proof, string? Website, string? Nudge, string? Action)
    {
        public static Form Of(IFormCollection fields) => new(
            fields["Body"], fields["Name"], fields["Email"],
            int.TryParse(fields["ParentNumber"], NumberStyles.None, CultureInfo.InvariantCulture, out var parent) ? parent : null,
            long.TryParse(fields["CorrectsId"], NumberStyles.None, CultureInfo.InvariantCulture, out var corrects) ? corrects : null,
            fields["Ticket"], fields["Proof"], fields["Website"], fields["Nudge"], fields["Action"])
        {
            ImageAlt = fields["ImageAlt"],
        };

        public string? ImageAlt { get; init; }
    }

    internal sealed record Services(
        CommentLookup Lookup, Sender Sender, FormTickets Tickets, ProofOfWork Work, DiscussionOptions Options,
        Posting Posting, Previewing Previewing, Drafts Drafts, DiscussionReader Reader, StoryPages Pages, TimeProvider Time,
        ImageInput.Services Images);

    public static async Task<IResult> Handle(string slug, IFormCollection fields, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryOrHeirAsync(slug, cancel) is not var (story, offset))
            return TypedResults.NotFound();
        var form = Form.Of(fields);
        form = form with { ParentNumber = form.ParentNumber + offset };
        var visitor = await services.Sender.VisitorAsync(cancel);
        var draft = new Draft(CommentShape.FromForm(form.Body), form.Name ?? "", form.Email ?? "", form.ParentNumber) { CorrectsId = form.CorrectsId, NudgeToken = form.Nudge, ImageAlt = form.ImageAlt ?? "", HadImage = fields.Files.GetFile("Image") is { Length: > 0 } };
        if (form.Action == "draft" && !visitor.IsGuest)
            return await KeepAsync(story, visitor.Id!.Value, draft, services, cancel);
        var ticket = services.Tickets.Read(form.Ticket);
        var problem = TrapProblem(form, ticket, visitor, services) ?? await (form.Action == "preview" ? services.Sender.TakePreviewTurnAsync(cancel) : services.Sender.TakeTurnAsync(cancel));
        if (problem is not null)
            return await ShowAsync(story, draft with { Problem = problem.Says }, problem.Status, services, cancel);
        var (image, imageProblem) = form.Action == "preview" ? default : await ImageInput.TakeAsync(fields, services.Images, cancel);
        if (imageProblem is not null)
            return await ShowAsync(story, draft with { Problem = imageProblem.Says }, imageProblem.Status, services, cancel);
        var (input, shape) = CommentInput.Take(Raw(draft, form, ticket!, visitor, services) with { Image = image }, visitor, services.Options);
        if (input is null)
            return await ShowAsync(story, draft with { Problem = shape!.Says }, shape.Status, services, cancel);
        if (form.Action == "preview")
            return await ShowAsync(story, await services.Previewing.OfDraftAsync(story, visitor, draft, input, cancel), StatusCodes.Status200OK, services, cancel);
        if (visitor.IsGuest)
            services.Work.NoteGuestPost();

        var outcome = await services.Posting.PostAsync(story, visitor, input, cancel);
        services.Sender.Remember(outcome.Author, outcome.GuestSecret);
        if (outcome.Problem is { } cannot)
            return await ShowAsync(story, draft with { Problem = cannot.Says }, cannot.Status, services, cancel);
        if (outcome.Decision!.Verdict != Verdict.Refuse)
            return TypedResults.Redirect($"/stories/{story.Slug}?at={outcome.Comment!.Number}#comment-{outcome.Comment.Number}");
        var refused = draft with { NudgeToken = null, Decision = outcome.Decision, CorrectsId = outcome.Comment!.Id };
        return await ShowAsync(story, refused, StatusCodes.Status422UnprocessableEntity, services, cancel);
    }

    private static async Task<IResult> KeepAsync(Story story, long memberId, Draft draft, Services services, CancellationToken cancel)
    {
        var problem = await services.Sender.TakePreviewTurnAsync(cancel) ?? await services.Drafts.KeepAsync(story.Id, memberId, draft.Body, draft.ParentNumber, cancel);
        return problem is null
            ? TypedResults.Redirect($"/stories/{story.Slug}#comment-form")
            : await ShowAsync(story, draft with { Problem = problem.Says }, problem.Status, services, cancel);
    }

    private static RawComment Raw(Draft draft, Form form, FormTicket ticket, Visitor visitor, Services services) => new(draft.Body, form.Name, form.Email)
    {
        ParentNumber = form.ParentNumber,
        CorrectsId = form.CorrectsId,
        OnceKey = ticket.OnceKeyOf(draft.Body),
        NewSecret = services.Sender.SecretFor(ticket, form.Name, form.Email, draft.Body),
        AddressHash = services.Sender.AddressHash,
        Nudge = form.Nudge,
        LacksProof = form.Action != "preview" && visitor.IsGuest && services.Work.IsAsked && !services.Work.Accept(ticket, form.Proof),
    };

    /// <summary>Traps for machines. None of them loses a person's text.</summary>
    private static Problem? TrapProblem(Form form, FormTicket? ticket, Visitor visitor, Services services)
    {
        if (!string.IsNullOrEmpty(form.Website))
            return Problem.Shape(Say.TrapFilled);
        if (ticket is null)
            return Problem.Shape(Say.FormTooOld);
        var quick = visitor.IsGuest && ticket.IssuedAt.AddSeconds(services.Options.MinimumSecondsToFill) > services.Time.GetUtcNow();
        return quick && HasLink(form.Body)
            ? Problem.Shape(Say.TooQuick)
            : null;
    }

    private static bool HasLink(string? text) =>
        text is not null && (text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase));

    private static async Task<IResult> ShowAsync(Story story, Draft draft, int status, Services services, CancellationToken cancel)
    {
        var view = await services.Reader.ReadAsync(story, new DiscussionQuery(), draft, cancel);
        return Page.Show<StoryPage>(await services.Pages.ViewAsync(story, view, cancel), status);
    }
}

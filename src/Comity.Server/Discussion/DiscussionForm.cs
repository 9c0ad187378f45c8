using Comity.Policy;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>What stands in the comment form before it is sent.</summary>
internal sealed class DiscussionForm(ComityDb db, AuthorStanding standing, FormTickets tickets, DiscussionOptions options, TimeProvider time)
{
    public int PageSize => options.PageSize;

    public int LongestText => options.MaxLength;

    public FormTicket Ticket(Visitor visitor) => tickets.Issue(visitor.IsGuest);

    /// <summary>Why this visitor cannot write here, null when they can; and a warning that they have to acknowledge first.</summary>
    public async Task<(string? Barred, Storage.Moderation.Sanction? Warning)> StandingAsync(Story story, Visitor visitor, CancellationToken cancel)
    {
        var closed = DiscussionGate.ProblemOf(story, time.GetUtcNow())?.Says;
        if (visitor.Member is null)
            return (closed, null);
        var now = await standing.OfAsync(db, story.SiteId, new AuthorTraces(visitor.Member), cancel);
        return (closed ?? now.Says, now.Warning);
    }

    /// <summary>A draft as it was sent stays; an empty one gets the visitor's name, the comment to answer or the refused text to put right.</summary>
    public async Task<Draft> FillAsync(Story story, Visitor visitor, DiscussionQuery query, Draft draft, CancellationToken cancel)
    {
        if (!ReferenceEquals(draft, Draft.Empty))
            return draft;
        var filled = draft with { Name = visitor.Member?.DisplayName ?? "" };
        if (query.Correct is { } id && visitor.Id is { } author)
        {
            var refused = await db.Comments.AsNoTracking().SingleOrDefaultAsync(
                c => c.Id == id && c.AuthorId == author && c.StoryId == story.Id && c.State == CommentState.Refused, cancel);
            if (refused is not null)
                return filled with
                {
                    Body = refused.Body,
                    CorrectsId = refused.Id,
                    ParentNumber = await db.Comments.Where(c => c.Id == refused.ParentId).Select(c => c.Number).SingleOrDefaultAsync(cancel),
                    Decision = await DecisionOverAsync(refused, cancel),
                };
        }

        var answered = query.Reply is { } number
            && await db.Comments.AnyAsync(c => c.StoryId == story.Id && c.Number == number && c.State == CommentState.Published, cancel);
        if (answered)
            filled = filled with { ParentNumber = query.Reply };
        return !visitor.IsGuest && await Drafts.FindAsync(db, story.Id, visitor.Id!.Value, cancel) is { } kept
            ? filled with { Body = kept.Body, ParentNumber = filled.ParentNumber ?? kept.ParentNumber, KeptAt = kept.At }
            : filled;
    }

    /// <summary>What the program decided over the newest text of a comment.</summary>
    public async Task<Decision?> DecisionOverAsync(Comment comment, CancellationToken cancel) =>
        await db.CommentRevisions.AsNoTracking().Where(r => r.CommentId == comment.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancel) is { } revision
            ? FindingJson.ReadDecision(revision)
            : null;
}

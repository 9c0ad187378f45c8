using Comity.Server.Members;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Reads a page of a discussion for the visitor of the request.</summary>
public sealed class DiscussionReader(ComityDb db, PolicyBook policies, Visitors visitors, TimeProvider time)
{
    public async Task<DiscussionView> ReadAsync(Story story, DiscussionQuery query, Draft draft, CancellationToken cancel = default)
    {
        var judge = await policies.InForceAsync(story.SiteId, cancel);
        var visitor = await visitors.CurrentAsync(cancel);
        var comments = await db.Comments.AsNoTracking()
            .Where(c => c.StoryId == story.Id && c.State == CommentState.Published)
            .OrderBy(c => c.Number)
            .Take(50)
            .ToListAsync(cancel);
        return new DiscussionView
        {
            Story = story,
            State = story.DiscussionAt(time.GetUtcNow()),
            Query = query,
            Comments = [.. comments.Select(c => new CommentView(c, visitor.Is(c.AuthorId), false))],
            Policy = judge.Policy,
            PolicyVersion = judge.PolicyVersion,
            Visitor = visitor,
            Draft = draft,
        };
    }
}

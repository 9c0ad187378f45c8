using System.Net;
using System.Security.Cryptography;
using Comity.Policy;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Takes a new comment: judged, then comment, revision, ledger entry and outbox in one transaction.</summary>
public sealed class Posting(Writer writer, Judging judging, Visitors visitors, TimeProvider time)
{
    public sealed record Outcome(Decision Decision, Comment? Comment);

    public async Task<Outcome> PostAsync(Story story, Draft draft, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        var name = visitor.Member?.DisplayName ?? draft.Name;
        var decision = await judging.DecideAsync(story, draft.Body, new AuthorFacts { Name = name, IsGuest = visitor.IsGuest, IsStaff = visitor.IsStaff }, cancel);
        if (decision.Verdict == Verdict.Refuse)
            return new Outcome(decision, null);

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var (author, comment) = await writer.RunAsync(async (db, c) =>
        {
            var author = visitor.Member ?? AddGuest(db, name, secret);
            await db.SaveChangesAsync(c);
            return (author, await AddCommentAsync(db, story.Id, author, draft, decision, c));
        }, cancel);
        if (visitor.Member is null)
            visitors.RememberGuest(author, secret);
        return new Outcome(decision, comment);
    }

    private Member AddGuest(ComityDb db, string name, string secret)
    {
        var guest = new Member
        {
            DisplayName = name,
            UserName = "guest-" + Visitors.HashOf(secret)[..16],
            IsGuest = true,
            GuestKeyHash = Visitors.HashOf(secret),
            CreatedAt = time.GetUtcNow(),
            SecurityStamp = secret[..16],
        };
        db.Members.Add(guest);
        return guest;
    }

    private async Task<Comment> AddCommentAsync(ComityDb db, long storyId, Member author, Draft draft, Decision decision, CancellationToken cancel)
    {
        var story = await db.Stories.SingleAsync(s => s.Id == storyId, cancel);
        var published = decision.Verdict == Verdict.Publish;
        var comment = new Comment
        {
            SiteId = story.SiteId,
            StoryId = story.Id,
            Number = ++story.LastNumber,
            AuthorId = author.Id,
            AuthorName = author.DisplayName,
            State = published ? CommentState.Published : CommentState.Held,
            Body = draft.Body,
            Html = "<p>" + WebUtility.HtmlEncode(draft.Body) + "</p>",
            CreatedAt = time.GetUtcNow(),
        };
        if (published)
            story.CommentCount++;
        story.Version++;
        db.Comments.Add(comment);
        await db.SaveChangesAsync(cancel);
        comment.ThreadId = comment.Id;
        return comment;
    }
}

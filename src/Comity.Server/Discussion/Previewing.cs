using Comity.Policy;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Judges a text as if it were posted and stores nothing.</summary>
internal sealed class Previewing(ComityDb db, Judging judging, AuthorStanding standing, NudgeCounts nudges, CurrentSite site)
{
    public async Task<Draft> OfDraftAsync(Story story, Visitor visitor, Draft draft, CommentInput input, CancellationToken cancel)
    {
        var parent = input.ParentNumber is null ? null
            : await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.StoryId == story.Id && c.Number == input.ParentNumber && c.State == CommentState.Published, cancel);
        var decision = await DecideAsync(story, visitor, (input.Body, input.Name, parent?.Body), cancel);
        var token = await nudges.ShowAsync(story.SiteId, decision, input.Body, draft.NudgeToken, cancel);
        return draft with { NudgeToken = token, Decision = decision, PreviewHtml = await Mentions.HtmlAsync(db, story.Id, input.Body, cancel) };
    }

    /// <param name="story">Null: the text stands alone.</param>
    public async Task<Decision> DecideAsync(Story? story, Visitor visitor, (string Body, string Name, string? ParentText) text, CancellationToken cancel)
    {
        var now = await standing.OfAsync(db, site.Id, new AuthorTraces(visitor.Member), cancel);
        var facts = new AuthorFacts { Name = text.Name, IsGuest = visitor.IsGuest, IsStaff = visitor.IsStaff, Standing = now.Standing };
        var outside = await judging.AskAsync(site.Id, text.Body, cancel);
        return await judging.DecideAsync(db, site.Id, story, new JudgedText(text.Body, facts) { AuthorId = visitor.Id, ParentText = text.ParentText, Outside = outside }, cancel);
    }
}

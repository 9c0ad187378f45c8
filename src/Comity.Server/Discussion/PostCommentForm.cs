using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Server.Stories;
using Comity.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>The comment form under a story.</summary>
internal static class PostCommentForm
{
    internal sealed record Form(string? Body, string? Name, string? Email, int? ParentNumber);

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<StoryPage>, NotFound>> Handle(
        string slug, [FromForm] Form form, CurrentSite site, [AsParameters] Services services, CancellationToken cancel)
    {
        var story = await services.Db.Stories.AsNoTracking().Include(s => s.Tags).Include(s => s.Corrections)
            .SingleOrDefaultAsync(s => s.SiteId == site.Id && s.Slug == slug, cancel);
        if (story is null || !story.IsPublished(services.Time.GetUtcNow()))
            return TypedResults.NotFound();
        var draft = new Draft(form.Body ?? "", form.Name ?? "", form.Email ?? "", form.ParentNumber);
        var outcome = await services.Posting.PostAsync(story, draft, cancel);
        if (outcome.Decision.Verdict != Verdict.Refuse)
            return TypedResults.Redirect($"/stories/{slug}#comment-{outcome.Comment!.Number}");
        var view = await services.Reader.ReadAsync(story, new DiscussionQuery(), draft with { Decision = outcome.Decision }, cancel);
        return Page.Show<StoryPage>(new ShowStory.View(site.Site, story, view), StatusCodes.Status422UnprocessableEntity);
    }

    internal sealed record Services(ComityDb Db, Posting Posting, DiscussionReader Reader, TimeProvider Time);
}

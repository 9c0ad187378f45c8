using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>Writes a story in the console.</summary>
public static class EditStory
{
    /// <param name="Id">Null: a new story.</param>
    /// <param name="Form">What the fields are filled with.</param>
    /// <param name="Now">To tell what is scheduled.</param>
    public sealed record View(long? Id, StoryForm Form, DateTimeOffset Now)
    {
        /// <summary>As it stands in the paper, if it does.</summary>
        public Story? Story { get; init; }

        public Picture? Picture { get; init; }

        public IReadOnlyList<StoryProblem> Problems { get; init; } = [];

        /// <summary>How it would look; nothing was saved.</summary>
        public Story? Preview { get; init; }

        public bool Saved { get; init; }

        public string? ProblemOf(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Says;
    }

    public static RazorComponentResult<EditStoryPage> New(CurrentSite site, [AsParameters] Services services) =>
        Page.Show<EditStoryPage>(new View(null, new StoryForm { Language = site.Site.Language, Discussion = "open", Draft = "true" }, services.Time.GetUtcNow()));

    public static async Task<Results<RazorComponentResult<EditStoryPage>, NotFound>> Show(
        long id, string? saved, CurrentSite site, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.FindAsync(site.Id, id, cancel) is not { } story)
            return TypedResults.NotFound();
        var view = new View(id, StoryForm.Of(StoryFields.InputOf(story)), services.Time.GetUtcNow()) { Saved = saved is not null };
        return Page.Show<EditStoryPage>(await services.WithStoryAsync(view, story, cancel));
    }

    public static Task<Results<RedirectHttpResult, RazorComponentResult<EditStoryPage>, NotFound>> Add(
        [FromForm] StoryForm form, IFormFile? image, CurrentSite site, [AsParameters] Services services, CancellationToken cancel) =>
        SaveAsync(new Sent(site, null, form, image), services, cancel);

    public static Task<Results<RedirectHttpResult, RazorComponentResult<EditStoryPage>, NotFound>> Change(
        long id, [FromForm] StoryForm form, IFormFile? image, CurrentSite site, [AsParameters] Services services, CancellationToken cancel) =>
        SaveAsync(new Sent(site, id, form, image), services, cancel);

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditStoryPage>, NotFound>> SaveAsync(Sent sent, Services services, CancellationToken cancel)
    {
        var story = sent.Id is { } id ? await services.FindAsync(sent.Site.Id, id, cancel) : null;
        if (sent.Id is not null && story is null)
            return TypedResults.NotFound();
        var problems = new List<StoryProblem>();
        var before = story is null ? new StoryInput { Language = sent.Site.Site.Language } : StoryFields.InputOf(story);
        var input = sent.Form.Read(before, problems);
        input = input with { Image = await ImageAsync(sent.Image, services, problems, cancel) };
        problems.AddRange(input.Cleaned().Problems());
        var view = new View(sent.Id, sent.Form, services.Time.GetUtcNow()) { Problems = problems };
        if (problems.Count == 0 && sent.Form.Action == "preview")
            return Page.Show<EditStoryPage>(await services.WithStoryAsync(view with { Preview = Preview(input.Cleaned(), story, view.Now) }, story, cancel));
        if (problems.Count == 0)
        {
            var actor = $"member:{(await services.Visitors.CurrentAsync(cancel)).Id}";
            var saved = sent.Id is null && await services.IsTakenAsync(sent.Site.Id, input.Cleaned(), cancel)
                ? new Saved(null, SavedAs.Nothing, [new("slug", "There is a story with this slug or address already.")])
                : await services.Desk.SaveAsync(sent.Site.Id, sent.Id, input, actor, cancel);
            if (saved.Story is { } done)
                return TypedResults.Redirect($"/console/stories/{done.Id}?saved=1");
            view = view with { Problems = saved.Problems };
        }

        return Page.Show<EditStoryPage>(await services.WithStoryAsync(view, story, cancel), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<StoryImage?> ImageAsync(IFormFile? file, Services services, List<StoryProblem> problems, CancellationToken cancel)
    {
        if (file is null || file.Length == 0)
            return null;
        try
        {
            await using var stream = file.OpenReadStream();
            return await services.Pictures.ReadAsync(await PictureUpload.BytesAsync(stream, services.Options.Value.MaxImageBytes, cancel), cancel);
        }
        catch (PictureException e)
        {
            problems.Add(new("image", e.Message));
            return null;
        }
    }

    private static Story Preview(StoryInput input, Story? story, DateTimeOffset now)
    {
        var shown = new Story { Slug = "preview", Headline = "", BodyHtml = story?.BodyHtml ?? "", CreatedAt = now };
        StoryFields.Apply(input, shown, now);
        return shown;
    }

    private sealed record Sent(CurrentSite Site, long? Id, StoryForm Form, IFormFile? Image);

    public sealed record Services(
        ComityDb Db, StoryDesk Desk, PictureReader Pictures, Visitors Visitors, IOptions<StoriesOptions> Options, TimeProvider Time)
    {
        internal Task<Story?> FindAsync(int siteId, long id, CancellationToken cancel) =>
            Db.Stories.AsNoTracking().Include(s => s.Tags).Include(s => s.Corrections.OrderBy(c => c.At)).AsSplitQuery()
                .SingleOrDefaultAsync(s => s.SiteId == siteId && s.Id == id, cancel);

        internal Task<bool> IsTakenAsync(int siteId, StoryInput input, CancellationToken cancel) => Db.Stories.AnyAsync(
            s => s.SiteId == siteId && ((input.Slug != null && s.Slug == input.Slug) || (input.ExternalUrl != null && s.ExternalUrl == input.ExternalUrl)), cancel);

        internal async Task<View> WithStoryAsync(View view, Story? story, CancellationToken cancel) =>
            story is null ? view : view with { Story = story, Picture = (await Stories.Pictures.OfAsync(Db, [story], cancel)).GetValueOrDefault(story.Id) };
    }
}

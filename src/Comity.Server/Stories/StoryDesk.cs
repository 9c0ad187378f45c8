using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>Saves stories, for every way they come in.</summary>
public sealed class StoryDesk(Writer writer, LedgerWriter ledger, StoryAddresses addresses, TimeProvider time)
{
    /// <summary>Adds a story, or changes the one with the given id.</summary>
    /// <param name="siteId">The site.</param>
    /// <param name="id">Null: the story with the input's address on another CMS or slug, else a new one.</param>
    /// <param name="input">All fields of the story.</param>
    /// <param name="actor">Who does it, as the ledger names people.</param>
    /// <param name="cancel">Stops it before it is durable.</param>
    public async Task<Saved> SaveAsync(int siteId, long? id, StoryInput input, string actor, CancellationToken cancel = default)
    {
        input = input.Cleaned();
        var problems = input.Problems().ToList();
        if (problems.Count > 0)
            return new Saved(null, SavedAs.Nothing, problems);
        try
        {
            return await writer.RunAsync((db, c) => SaveAsync(db, new Job(siteId, id, input, actor, time.GetUtcNow()), c), cancel);
        }
        catch (TakenException e)
        {
            return new Saved(null, SavedAs.Nothing, [e.Problem]);
        }
    }

    private async Task<Saved> SaveAsync(ComityDb db, Job job, CancellationToken cancel)
    {
        var story = await FindAsync(db, job, cancel);
        if (story is null && job.Id is not null)
            return new Saved(null, SavedAs.Nothing, [new("id", "There is no such story.")]);
        if (story is { MergedIntoId: { } into })
            return new Saved(null, SavedAs.Nothing, [new("id", $"This story's discussion is part of story {into} now.")]);
        var isNew = story is null;
        story ??= new Story { SiteId = job.SiteId, Slug = "", Headline = "", CreatedAt = job.Now };
        var stateBefore = story.Discussion;
        story.Slug = await SlugAsync(db, story, job, cancel);
        if (job.Input.ExternalId is { } key && await db.Stories.AnyAsync(s => s.SiteId == job.SiteId && s.ExternalId == key && s.Id != story.Id, cancel))
            throw new TakenException(new("story-id", "Another story has this story-id."));
        StoryFields.Apply(job.Input, story, job.Now);
        story.LeadImageId = job.Input switch
        {
            { RemoveImage: true } => null,
            { Image: { } image } => await Pictures.KeepAsync(db, job.SiteId, image, job.Now, cancel),
            _ => story.LeadImageId,
        };
        if (isNew)
            db.Stories.Add(story);
        db.ChangeTracker.DetectChanges();
        var changed = db.ChangeTracker.HasChanges();
        if (changed)
            story.Version++;
        await db.SaveChangesAsync(cancel);
        if (!await addresses.KeepAsync(db, story, [story.ExternalUrl, .. job.Input.OtherUrls], cancel))
            throw new TakenException(new("url", "There is a story with this address already."));
        if (story.Discussion != stateBefore)
            await ledger.AppendAsync(db, story.SiteId, StateEntry(story, job), cancel);
        return new Saved(story, isNew ? SavedAs.Added : changed ? SavedAs.Changed : SavedAs.Same, []);
    }

    private async Task<Story?> FindAsync(ComityDb db, Job job, CancellationToken cancel)
    {
        var stories = db.Stories.Include(s => s.Tags).Include(s => s.Corrections.OrderBy(c => c.At)).AsSplitQuery().Where(s => s.SiteId == job.SiteId);
        if (job.Id is { } id)
            return await stories.SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (addresses.KeyOf(job.Input.ExternalUrl) is { } address && await StoryAddresses.FindAsync(db, job.SiteId, address, cancel) is { } known)
            return await stories.SingleAsync(s => s.Id == known, cancel);
        if (job.Input.ExternalUrl is { } url && await stories.SingleOrDefaultAsync(s => s.ExternalUrl == url, cancel) is { } same)
            return same;
        return job.Input.Slug is { } slug ? await stories.SingleOrDefaultAsync(s => s.Slug == slug, cancel) : null;
    }

    private static async Task<string> SlugAsync(ComityDb db, Story story, Job job, CancellationToken cancel)
    {
        if (job.Input.Slug is { } given)
        {
            return await db.Stories.AnyAsync(s => s.SiteId == job.SiteId && s.Slug == given && s.Id != story.Id, cancel)
                ? throw new TakenException(new("slug", "Another story has this slug."))
                : given;
        }

        if (story.Slug.Length > 0)
            return story.Slug;
        var made = Slug.From(job.Input.Headline);
        var taken = (await db.Stories.Where(s => s.SiteId == job.SiteId && s.Slug.StartsWith(made)).Select(s => s.Slug).ToListAsync(cancel)).ToHashSet();
        return !taken.Contains(made) ? made : Enumerable.Range(2, taken.Count + 1).Select(n => $"{made}-{n}").First(s => !taken.Contains(s));
    }

    private static LedgerEvent StateEntry(Story story, Job job) => new()
    {
        Kind = LedgerKind.DiscussionState,
        At = job.Now,
        Actor = job.Actor,
        Subject = $"story:{story.Id}",
        Measure = StoryFields.NameOf(story.Discussion),
    };

    private sealed record Job(int SiteId, long? Id, StoryInput Input, string Actor, DateTimeOffset Now);

    private sealed class TakenException(StoryProblem problem) : Exception
    {
        public StoryProblem Problem => problem;
    }
}

/// <param name="Story">Null when nothing was saved.</param>
/// <param name="As">What happened.</param>
/// <param name="Problems">Why nothing was saved.</param>
public sealed record Saved(Story? Story, SavedAs As, IReadOnlyList<StoryProblem> Problems);

public enum SavedAs
{
    Nothing,
    Added,
    Changed,

    /// <summary>It was so already.</summary>
    Same,
}

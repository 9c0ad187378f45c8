using Comity.Server.Hosting;
using Comity.Storage.Stories;

namespace Comity.Server.Stories;

/// <summary>From an editor's input to the story's fields and back.</summary>
internal static class StoryFields
{
    private static readonly (DiscussionState State, string Name)[] states =
    [
        (DiscussionState.Open, "open"), (DiscussionState.PreModerated, "pre-moderated"),
        (DiscussionState.ReadOnly, "read-only"), (DiscussionState.Closed, "closed"),
    ];

    /// <summary>The states' names, as files, forms, API and ledger have them.</summary>
    public static IEnumerable<string> StateNames => states.Select(s => s.Name);

    public static string NameOf(DiscussionState state) => states.Single(s => s.State == state).Name;

    /// <summary>Null: no state is called so.</summary>
    public static DiscussionState? StateOf(string name) =>
        states.Where(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase)).Select(s => (DiscussionState?)s.State).FirstOrDefault();

    /// <summary>Sets all fields but slug and picture. What is the same already is left alone, so that nothing counts as changed that is not.</summary>
    public static void Apply(StoryInput input, Story story, DateTimeOffset now)
    {
        story.ExternalUrl = input.ExternalUrl;
        story.ExternalId = input.ExternalId ?? story.ExternalId;
        story.Headline = input.Headline;
        story.Standfirst = input.Standfirst;
        story.Byline = input.Byline;
        story.Language = input.Language;
        if (input.Body is { } body && body != story.BodyMarkdown)
        {
            story.BodyMarkdown = body;
            story.BodyHtml = SafeHtml.Story.FromMarkdown(body);
        }

        story.PublishedAt = input.Draft ? null : Milliseconds(input.PublishedAt ?? story.PublishedAt ?? now);
        story.UpdatedAt = Milliseconds(input.UpdatedAt);
        story.ImageCaption = input.ImageCaption;
        story.ImageCredit = input.ImageCredit;
        story.ImageAlt = input.ImageAlt;
        story.Discussion = input.Discussion;
        story.ClosesAfterDays = input.ClosesAfterDays;
        ApplyTags(input.Tags, story);
        ApplyCorrections(input.Corrections, story, now);
    }

    /// <summary>The input that leaves a story as it is.</summary>
    public static StoryInput InputOf(Story story) => new()
    {
        Slug = story.Slug,
        ExternalUrl = story.ExternalUrl,
        ExternalId = story.ExternalId,
        Headline = story.Headline,
        Standfirst = story.Standfirst,
        Byline = story.Byline,
        Language = story.Language,
        Body = story.BodyMarkdown,
        Draft = story.PublishedAt is null,
        PublishedAt = story.PublishedAt,
        UpdatedAt = story.UpdatedAt,
        Tags = [.. story.Tags.Select(t => t.Name)],
        Corrections = [.. story.Corrections.OrderBy(c => c.At).Select(c => new CorrectionInput(c.At, c.Text))],
        ImageCaption = story.ImageCaption,
        ImageCredit = story.ImageCredit,
        ImageAlt = story.ImageAlt,
        Discussion = story.Discussion,
        ClosesAfterDays = story.ClosesAfterDays,
    };

    private static void ApplyTags(IReadOnlyList<string> names, Story story)
    {
        var wanted = names.ToDictionary(StoryInput.TagSlug, StringComparer.Ordinal);
        story.Tags.RemoveAll(t => !wanted.ContainsKey(t.Slug));
        foreach (var (slug, name) in wanted)
        {
            if (story.Tags.Find(t => t.Slug == slug) is { } tag)
                tag.Name = name;
            else
                story.Tags.Add(new StoryTag { SiteId = story.SiteId, Slug = slug, Name = name });
        }
    }

    private static void ApplyCorrections(IReadOnlyList<CorrectionInput> wanted, Story story, DateTimeOffset now)
    {
        story.Corrections.RemoveAll(c => !wanted.Any(w => IsSame(w, c)));
        foreach (var correction in wanted.Where(w => !story.Corrections.Exists(c => IsSame(w, c))).ToList())
            story.Corrections.Add(new Correction { At = Milliseconds(correction.At ?? now), Text = correction.Text });
    }

    /// <summary>One without a date is the one with its text, whenever that was noted.</summary>
    private static bool IsSame(CorrectionInput wanted, Correction there) =>
        wanted.Text == there.Text && (wanted.At is null || Milliseconds(wanted.At.Value) == there.At);

    /// <summary>As the database keeps times, so that reading back gives the same.</summary>
    private static DateTimeOffset Milliseconds(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    private static DateTimeOffset? Milliseconds(DateTimeOffset? time) => time is { } t ? Milliseconds(t) : null;
}

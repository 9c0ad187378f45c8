using Comity.Server.Hosting;
using Comity.Storage.Stories;

namespace Comity.Server.Stories;

/// <summary>A story as the API gives it.</summary>
public sealed record ApiStory
{
    public long Id { get; init; }

    public required string Slug { get; init; }

    /// <summary>Its page here.</summary>
    public required string Url { get; init; }

    /// <summary>Its canonical address, when that is on another CMS.</summary>
    public string? ExternalUrl { get; init; }

    /// <summary>Its key on another CMS.</summary>
    public string? ExternalId { get; init; }

    public required string Headline { get; init; }

    public string Standfirst { get; init; } = "";

    public string Byline { get; init; } = "";

    public string Language { get; init; } = "en";

    /// <summary>Safe HTML.</summary>
    public string BodyHtml { get; init; } = "";

    /// <summary>Null for a draft.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<CorrectionInput> Corrections { get; init; } = [];

    public ApiImage? Image { get; init; }

    /// <summary>What readers may do now: "open", "pre-moderated", "read-only" or "closed".</summary>
    public required string Discussion { get; init; }

    public int? ClosesAfterDays { get; init; }

    public int CommentCount { get; init; }

    internal static ApiStory Of(Story story, Picture? picture, PublicAddress address, DateTimeOffset now) => new()
    {
        Id = story.Id,
        Slug = story.Slug,
        Url = address.Of("/stories/" + story.Slug),
        ExternalUrl = story.ExternalUrl,
        ExternalId = story.ExternalId,
        Headline = story.Headline,
        Standfirst = story.Standfirst,
        Byline = story.Byline,
        Language = story.Language,
        BodyHtml = story.BodyHtml,
        PublishedAt = story.PublishedAt,
        UpdatedAt = story.UpdatedAt,
        Tags = [.. story.Tags.Select(t => t.Name)],
        Corrections = [.. story.Corrections.OrderBy(c => c.At).Select(c => new CorrectionInput(c.At, c.Text))],
        Image = picture is null ? null : new ApiImage(address.Of(picture.Path), picture.Width, picture.Height)
        {
            Alt = picture.Alt,
            Caption = picture.Caption,
            Credit = picture.Credit,
        },
        Discussion = StoryFields.NameOf(story.DiscussionAt(now)),
        ClosesAfterDays = story.ClosesAfterDays,
        CommentCount = story.CommentCount,
    };
}

/// <param name="Url">Of the largest size.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record ApiImage(string Url, int Width, int Height)
{
    public string Alt { get; init; } = "";

    public string Caption { get; init; } = "";

    public string Credit { get; init; } = "";
}

/// <summary>A story as an editor's program sends it; the fields are those of a story's file.</summary>
public sealed record ApiStoryInput
{
    public string? Headline { get; init; }

    public string? Standfirst { get; init; }

    public string? Byline { get; init; }

    /// <summary>BCP 47; without it the site's.</summary>
    public string? Language { get; init; }

    /// <summary>Markdown. Missing on a change: stays as it is.</summary>
    public string? Body { get; init; }

    public string? Slug { get; init; }

    public string? ExternalUrl { get; init; }

    /// <summary>The story's key on another CMS, unique in the site. Missing on a change: stays as it is.</summary>
    public string? ExternalId { get; init; }

    public bool Draft { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyList<CorrectionInput>? Corrections { get; init; }

    public string? ImageCaption { get; init; }

    public string? ImageCredit { get; init; }

    public string? ImageAlt { get; init; }

    /// <summary>"open", "pre-moderated", "read-only" or "closed".</summary>
    public string? Discussion { get; init; }

    public int? ClosesAfterDays { get; init; }

    /// <summary>Null: the discussion's state is none of those.</summary>
    internal StoryInput? ToInput(string siteLanguage, bool isNew) =>
        StoryFields.StateOf(Discussion ?? "open") is not { } state ? null : new StoryInput
        {
            Headline = Headline ?? "",
            Standfirst = Standfirst ?? "",
            Byline = Byline ?? "",
            Language = Language ?? siteLanguage,
            Body = isNew ? Body ?? "" : Body,
            Slug = Slug,
            ExternalUrl = ExternalUrl,
            ExternalId = ExternalId,
            Draft = Draft,
            PublishedAt = PublishedAt,
            UpdatedAt = UpdatedAt,
            Tags = [.. (Tags ?? []).Select(t => t ?? "")],
            Corrections = [.. (Corrections ?? []).Where(c => c is { Text: not null })],
            ImageCaption = ImageCaption ?? "",
            ImageCredit = ImageCredit ?? "",
            ImageAlt = ImageAlt ?? "",
            Discussion = state,
            ClosesAfterDays = ClosesAfterDays,
        };
}

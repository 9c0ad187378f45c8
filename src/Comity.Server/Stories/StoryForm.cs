using System.Globalization;
using Comity.Storage.Stories;

namespace Comity.Server.Stories;

/// <summary>The console's form for a story, as it is sent: text throughout, so that what is wrong comes back as it was typed.</summary>
public sealed class StoryForm
{
    private const string Minutes = "yyyy-MM-dd'T'HH:mm";

    public string? Headline { get; set; }

    public string? Standfirst { get; set; }

    public string? Byline { get; set; }

    public string? Language { get; set; }

    public string? Body { get; set; }

    public string? Slug { get; set; }

    public string? Url { get; set; }

    /// <summary>"true" or nothing.</summary>
    public string? Draft { get; set; }

    /// <summary>In UTC.</summary>
    public string? Published { get; set; }

    public string? Updated { get; set; }

    /// <summary>Separated by commas.</summary>
    public string? Tags { get; set; }

    /// <summary>One a line, each with its date before it: <c>2026-11-24: It is 421 metres.</c></summary>
    public string? Corrections { get; set; }

    public string? Caption { get; set; }

    public string? Credit { get; set; }

    public string? Alt { get; set; }

    /// <summary>"true" or nothing.</summary>
    public string? RemoveImage { get; set; }

    public string? Discussion { get; set; }

    public string? ClosesAfterDays { get; set; }

    /// <summary>"save" or "preview".</summary>
    public string? Action { get; set; }

    public static StoryForm Of(StoryInput story) => new()
    {
        Headline = story.Headline,
        Standfirst = story.Standfirst,
        Byline = story.Byline,
        Language = story.Language,
        Body = story.Body,
        Slug = story.Slug,
        Url = story.ExternalUrl,
        Draft = story.Draft ? "true" : null,
        Published = story.PublishedAt?.UtcDateTime.ToString(Minutes, CultureInfo.InvariantCulture),
        Updated = story.UpdatedAt?.UtcDateTime.ToString(Minutes, CultureInfo.InvariantCulture),
        Tags = string.Join(", ", story.Tags),
        Corrections = string.Join('\n', story.Corrections.Select(c => $"{DateOf(c.At!.Value.UtcDateTime)}: {c.Text}")),
        Caption = story.ImageCaption,
        Credit = story.ImageCredit,
        Alt = story.ImageAlt,
        Discussion = StoryFields.NameOf(story.Discussion),
        ClosesAfterDays = story.ClosesAfterDays?.ToString(CultureInfo.InvariantCulture),
    };

    /// <param name="before">The story as it was; times that were not touched keep their seconds.</param>
    /// <param name="problems">Gets what cannot be read.</param>
    internal StoryInput Read(StoryInput before, List<StoryProblem> problems) => new()
    {
        Headline = Headline ?? "",
        Standfirst = Standfirst ?? "",
        Byline = Byline ?? "",
        Language = string.IsNullOrWhiteSpace(Language) ? before.Language : Language,
        Body = before.Body is null && string.IsNullOrEmpty(Body) ? null : Body ?? "",
        Slug = Slug,
        ExternalUrl = Url,
        Draft = Draft == "true",
        PublishedAt = Time("published", Published, before.PublishedAt, problems),
        UpdatedAt = Time("updated", Updated, before.UpdatedAt, problems),
        Tags = (Tags ?? "").Split([',', ';', '\n', '،', '、']),
        Corrections = [.. (Corrections ?? "").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(Correction)],
        ImageCaption = Caption ?? "",
        ImageCredit = Credit ?? "",
        ImageAlt = Alt ?? "",
        RemoveImage = RemoveImage == "true",
        Discussion = State(problems),
        ClosesAfterDays = Days(problems),
    };

    /// <summary>Exact, so that a line nobody touched is the same correction when it comes back.</summary>
    private static string DateOf(DateTime at) =>
        at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss.FFF", CultureInfo.InvariantCulture);

    private static CorrectionInput Correction(string line)
    {
        var cut = line.IndexOf(": ", StringComparison.Ordinal);
        return cut > 0 && StoryTime.TryRead(line[..cut], out var at) ? new CorrectionInput(at, line[(cut + 2)..]) : new CorrectionInput(null, line);
    }

    private static DateTimeOffset? Time(string field, string? text, DateTimeOffset? before, List<StoryProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (before is { } same && same.UtcDateTime.ToString(Minutes, CultureInfo.InvariantCulture) == text.Trim())
            return same;
        if (StoryTime.TryRead(text, out var time))
            return time;
        problems.Add(new(field, "This is not a date and time such as 2026-11-24 09:30."));
        return null;
    }

    private DiscussionState State(List<StoryProblem> problems)
    {
        if (StoryFields.StateOf(Discussion ?? "open") is { } state)
            return state;
        problems.Add(new("discussion", $"A discussion is one of {string.Join(", ", StoryFields.StateNames)}."));
        return DiscussionState.Open;
    }

    private int? Days(List<StoryProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(ClosesAfterDays))
            return null;
        if (int.TryParse(ClosesAfterDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
            return days;
        problems.Add(new("closes-after-days", "This is a number of days, or empty."));
        return null;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Comity.Storage.Stories;

namespace Comity.Server.Stories;

/// <summary>A story as an editor gives it, by whatever way: console, file or API.</summary>
public sealed partial record StoryInput
{
    /// <summary>Null: made from the headline.</summary>
    public string? Slug { get; init; }

    /// <summary>Canonical address on another CMS; such a story needs no body.</summary>
    public string? ExternalUrl { get; init; }

    /// <summary>The story's key on another CMS. Null: stays as it is.</summary>
    public string? ExternalId { get; init; }

    /// <summary>More addresses under which it is to be found.</summary>
    public IReadOnlyList<string> OtherUrls { get; init; } = [];

    public string Headline { get; init; } = "";

    public string Standfirst { get; init; } = "";

    public string Byline { get; init; } = "";

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Markdown. Null: the body stays as it is, such as the HTML of an imported story.</summary>
    public string? Body { get; init; } = "";

    /// <summary>Not to be published, whatever <see cref="PublishedAt"/> says.</summary>
    public bool Draft { get; init; }

    /// <summary>In the future: scheduled. Null: keeps its date, or now when it has none.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<CorrectionInput> Corrections { get; init; } = [];

    /// <summary>Null: the picture stays as it is.</summary>
    public StoryImage? Image { get; init; }

    /// <summary>Takes the picture away; <see cref="Image"/> counts for nothing then.</summary>
    public bool RemoveImage { get; init; }

    public string ImageCaption { get; init; } = "";

    public string ImageCredit { get; init; } = "";

    public string ImageAlt { get; init; } = "";

    public DiscussionState Discussion { get; init; }

    /// <summary>Days after publication at which the discussion becomes read-only; null: never.</summary>
    public int? ClosesAfterDays { get; init; }

    /// <summary>The same without what no text may hold: NUL and other controls, half surrogates, marks that turn the direction of a line.</summary>
    public StoryInput Cleaned() => this with
    {
        Slug = string.IsNullOrWhiteSpace(Slug) ? null : Slug.Trim(),
        ExternalUrl = string.IsNullOrWhiteSpace(ExternalUrl) ? null : ExternalUrl.Trim(),
        ExternalId = string.IsNullOrWhiteSpace(ExternalId) ? null : Line(ExternalId),
        Headline = Line(Headline),
        Standfirst = Line(Standfirst),
        Byline = Line(Byline),
        Language = Language.Trim(),
        Body = Body is null ? null : Text(Body),
        Tags = [.. Tags.Select(Line).Where(t => t.Length > 0).DistinctBy(TagSlug, StringComparer.Ordinal)],
        Corrections = [.. Corrections.Select(c => c with { Text = Line(c.Text) }).Where(c => c.Text.Length > 0)],
        ImageCaption = Line(ImageCaption),
        ImageCredit = Line(ImageCredit),
        ImageAlt = Line(ImageAlt),
    };

    /// <summary>What is wrong, each with the field's name; empty when the story can be saved. To be asked of a cleaned input.</summary>
    public IEnumerable<StoryProblem> Problems()
    {
        if (Headline.Length == 0)
            yield return new("headline", "A story needs a headline.");
        if (Slug is not null && !Stories.Slug.IsValid(Slug))
            yield return new("slug", $"A slug has lower-case letters a–z, digits and single hyphens, at most {Stories.Slug.MaxLength}.");
        if (ExternalUrl is not null && !IsWebAddress(ExternalUrl))
            yield return new("url", "The address of the story must be a whole one that begins with https:// or http://.");
        if (!LanguageTag().IsMatch(Language))
            yield return new("language", "The language must be a tag such as en, hy or pt-BR.");
        if (ClosesAfterDays is < 1 or > 3650)
            yield return new("closes-after-days", "A discussion closes after 1 to 3650 days, or never.");
        if (Tags.Count > 20)
            yield return new("tags", "A story has at most 20 tags.");
        if (Corrections.Count > 50)
            yield return new("corrections", "A story has at most 50 corrections.");
        foreach (var (field, value, most) in Lengths())
            if (value?.Length > most)
                yield return new(field, $"This has {value.Length:N0} characters; at most {most:N0} are taken.");
    }

    /// <summary>How a tag stands in its address; one in a script without a Latin form by a mark of its own.</summary>
    public static string TagSlug(string tag) =>
        Stories.Slug.From(tag, "t-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tag.ToLowerInvariant())))[..10]);

    private IEnumerable<(string Field, string? Value, int Most)> Lengths() =>
    [
        ("headline", Headline, 300), ("standfirst", Standfirst, 1000), ("byline", Byline, 200), ("body", Body, 500_000),
        ("url", ExternalUrl, 2000), ("story-id", ExternalId, 200), ("language", Language, 35), ("caption", ImageCaption, 1000), ("credit", ImageCredit, 200), ("alt", ImageAlt, 1000),
        .. Tags.Select(t => ("tags", (string?)t, 60)), .. Corrections.Select(c => ("corrections", (string?)c.Text, 2000)),
    ];

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    private static string Line(string text) => string.Join(' ', Text(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            if (!IsUnwanted(rune))
                clean.Append(rune.ToString());
        return clean.ToString().Trim('\n', ' ');
    }

    private static bool IsUnwanted(Rune rune) =>
        (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && rune.Value is not ('\n' or '\t'))
        || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}

/// <param name="At">Null: now.</param>
/// <param name="Text">What was wrong and what is right.</param>
public sealed record CorrectionInput(DateTimeOffset? At, string Text);

/// <param name="Field">As it is called in a story's file.</param>
/// <param name="Says">One sentence.</param>
public sealed record StoryProblem(string Field, string Says);

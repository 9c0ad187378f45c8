using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Comity.Server.Stories;

/// <summary>Reads the fields at the top of a story's file; every complaint names its line.</summary>
internal sealed class StoryFrontMatter(YamlMappingNode root)
{
    private const string Fields =
        "headline, standfirst, byline, published, updated, language, tags, image, discussion, closes-after-days, slug, url, story-id, corrections, draft";

    private readonly Dictionary<string, int> lines = [];
    private StoryInput story = new();

    public IReadOnlyDictionary<string, int> Lines => lines;

    public string? ImageFile { get; private set; }

    public int LineOf(string field) => lines.GetValueOrDefault(field, 1);

    public StoryInput Read()
    {
        foreach (var (key, value) in root.Children)
        {
            var field = Text(key, "A field's name");
            lines[field] = LineOf(key);
            story = field == "image" ? WithImage(Map(value, "image")) : With(field, key, value);
        }

        return story;
    }

    private StoryInput With(string field, YamlNode key, YamlNode value) => field switch
    {
        "headline" => story with { Headline = Text(value, field) },
        "standfirst" => story with { Standfirst = Text(value, field) },
        "byline" => story with { Byline = Text(value, field) },
        "language" => story with { Language = Text(value, field) },
        "slug" => story with { Slug = Text(value, field) },
        "url" => story with { ExternalUrl = Text(value, field) },
        "story-id" => story with { ExternalId = Text(value, field) },
        "published" => story with { PublishedAt = Time(value, field) },
        "updated" => story with { UpdatedAt = Time(value, field) },
        "draft" => story with { Draft = YesOrNo(value, field) },
        "tags" => story with { Tags = [.. Items(value, field).Select(t => Text(t, "a tag"))] },
        "corrections" => story with { Corrections = [.. Items(value, field).Select(Correction)] },
        "closes-after-days" => story with { ClosesAfterDays = Number(value, field) },
        "discussion" => story with { Discussion = StoryFields.StateOf(Text(value, field)) ?? throw Wrong(value, $"discussion is one of {string.Join(", ", StoryFields.StateNames)}.") },
        _ => throw Wrong(key, $"There is no field \"{field}\"; there are {Fields}."),
    };

    private StoryInput WithImage(YamlMappingNode map)
    {
        var with = story;
        foreach (var (key, value) in map.Children)
        {
            var field = Text(key, "A field's name");
            lines[field] = LineOf(key);
            with = field switch
            {
                "file" => WithFile(with, Text(value, field)),
                "caption" => with with { ImageCaption = Text(value, field) },
                "credit" => with with { ImageCredit = Text(value, field) },
                "alt" => with with { ImageAlt = Text(value, field) },
                _ => throw Wrong(key, $"An image has no field \"{field}\"; it has file, caption, credit and alt."),
            };
        }

        return ImageFile is null ? throw Wrong(map, "The image has no file.") : with;
    }

    private StoryInput WithFile(StoryInput with, string file)
    {
        ImageFile = file;
        return with;
    }

    private static CorrectionInput Correction(YamlNode node)
    {
        if (node is YamlScalarNode)
            return new CorrectionInput(null, Text(node, "a correction"));
        DateTimeOffset? at = null;
        string? text = null;
        foreach (var (key, value) in Map(node, "a correction").Children)
        {
            switch (Text(key, "A field's name"))
            {
                case "date":
                    at = Time(value, "date");
                    break;
                case "text":
                    text = Text(value, "text");
                    break;
                default:
                    throw Wrong(key, "A correction has the fields date and text.");
            }
        }

        return new CorrectionInput(at, text ?? throw Wrong(node, "The correction has no text."));
    }

    private static IEnumerable<YamlNode> Items(YamlNode node, string field) => node switch
    {
        YamlSequenceNode list => list.Children,
        YamlScalarNode { Value: null or "" } => [],
        _ => throw Wrong(node, $"{field} is a list, such as [one, two]."),
    };

    private static YamlMappingNode Map(YamlNode node, string what) =>
        node as YamlMappingNode ?? throw Wrong(node, $"{what} has its own fields, indented below it.");

    private static string Text(YamlNode node, string what) =>
        node is YamlScalarNode scalar ? scalar.Value ?? "" : throw Wrong(node, $"{what} is a text.");

    private static bool YesOrNo(YamlNode node, string field) => Text(node, field).ToLowerInvariant() switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        _ => throw Wrong(node, $"{field} is true or false."),
    };

    private static int Number(YamlNode node, string field) =>
        int.TryParse(Text(node, field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(node, $"{field} is a whole number.");

    private static DateTimeOffset Time(YamlNode node, string field) =>
        StoryTime.TryRead(Text(node, field), out var time) ? time : throw Wrong(node, $"{field} is a date such as 2026-11-24, 2026-11-24 09:30 or 2026-11-24T09:30+04:00.");

    /// <summary>The file's first line is the opening "---", which is not part of the YAML.</summary>
    private static int LineOf(YamlNode node) => (int)node.Start.Line + 1;

    private static StoryFileException Wrong(YamlNode node, string problem) => new(LineOf(node), problem);
}

/// <summary>Dates as people write them.</summary>
internal static class StoryTime
{
    private static readonly string[] forms =
        ["yyyy-MM-dd", "yyyy-MM-dd H:mm", "yyyy-MM-dd'T'H:mm", "yyyy-MM-dd H:mm:ss.FFF", "yyyy-MM-dd'T'H:mm:ss", "yyyy-MM-dd'T'H:mm:ss.FFFFFFF"];

    private static readonly string[] formsWithZone = [.. forms.Skip(1).SelectMany(f => new[] { f + "zzz", f + " zzz", f + "'Z'" })];

    /// <summary>Without an offset: UTC.</summary>
    public static bool TryRead(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text.Trim(), forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
        || DateTimeOffset.TryParseExact(text.Trim(), formsWithZone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
}

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Comity.Server.Stories;

/// <summary>A story in a file: front matter in YAML between two lines of <c>---</c>, then Markdown. See docs/guide/stories.md.</summary>
public sealed record StoryFile(StoryInput Story, string? ImageFile, int ImageLine)
{
    /// <summary>Line of each field in the file, for errors that are found later.</summary>
    public required IReadOnlyDictionary<string, int> Lines { get; init; }

    /// <param name="text">The whole file.</param>
    /// <exception cref="StoryFileException">Not in form; names the line.</exception>
    public static StoryFile Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != "---")
            throw new StoryFileException(1, "A story's file begins with a line of three hyphens, ---.");
        var end = Array.FindIndex(lines, 1, l => l.TrimEnd() == "---");
        if (end < 0)
            throw new StoryFileException(1, "The front matter has no end: a second line of three hyphens, ---, is missing.");
        var reader = new StoryFrontMatter(Parse(string.Join('\n', lines[1..end])));
        var story = reader.Read() with { Body = string.Join('\n', lines[(end + 1)..]) };
        if (!reader.Lines.ContainsKey("headline"))
            throw new StoryFileException(end + 1, "The front matter has no headline.");
        return new StoryFile(story.Cleaned(), reader.ImageFile, reader.LineOf("image")) { Lines = reader.Lines };
    }

    /// <summary>The line that a problem with a field is to be named by; 1 when the field is not in the file.</summary>
    public int LineOf(string field) => Lines.GetValueOrDefault(field, 1);

    private static YamlMappingNode Parse(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents switch
            {
                [] => new YamlMappingNode(),
                [{ RootNode: YamlMappingNode map }] => map,
                _ => throw new StoryFileException(2, "The front matter is not a list of \"field: value\" lines."),
            };
        }
        catch (YamlException e)
        {
            throw new StoryFileException((int)e.Start.Line + 1, $"The front matter cannot be read: {e.Message}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner of YamlDotNet 18 gives up in this way on some broken texts and escapes, without saying where.
            throw new StoryFileException(2, "The front matter cannot be read: it is not YAML.");
        }
    }
}

/// <summary>A story's file is not in form.</summary>
/// <param name="line">From 1.</param>
/// <param name="problem">One sentence.</param>
public sealed class StoryFileException(int line, string problem) : Exception($"line {line}: {problem}")
{
    /// <summary>From 1.</summary>
    public int Line { get; } = line;
}

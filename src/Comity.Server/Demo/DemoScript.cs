using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Comity.Server.Demo;

/// <summary>What happened in the demo paper: <c>Content/discussions.yaml</c>.</summary>
internal static class DemoScript
{
    /// <param name="Slug">Of the story; its file has the same name.</param>
    /// <param name="Before">How long before the start it was published.</param>
    /// <param name="Comments">In the order they were sent.</param>
    internal sealed record Discussion(string Slug, TimeSpan Before, IReadOnlyList<Line> Comments);

    /// <param name="By">The author's name.</param>
    /// <param name="Before">How long before the start it was sent.</param>
    /// <param name="ReplyTo">Position of the answered line, from 1.</param>
    /// <param name="Text">Markdown.</param>
    internal sealed record Line(string By, TimeSpan Before, int? ReplyTo, string Text)
    {
        public bool IsStaff { get; init; }

        /// <summary>A moderator approved it.</summary>
        public bool Approved { get; init; }

        /// <summary>A reader reported it under this clause.</summary>
        public string? ReportedUnder { get; init; }
    }

    public static IReadOnlyList<Discussion> Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Select(node => Story((YamlMappingNode)node))];
    }

    private static Discussion Story(YamlMappingNode story) =>
        new(Text(story, "story")!, Hours(story), [.. ((YamlSequenceNode)story["comments"]).Select(node => Comment((YamlMappingNode)node))]);

    private static Line Comment(YamlMappingNode line) =>
        new(Text(line, "by")!, Hours(line), Text(line, "reply") is { } reply ? int.Parse(reply, CultureInfo.InvariantCulture) : null, Text(line, "text")!.TrimEnd())
        {
            IsStaff = Text(line, "staff") == "true",
            Approved = Text(line, "approve") == "true",
            ReportedUnder = Text(line, "report"),
        };

    private static TimeSpan Hours(YamlMappingNode node) => TimeSpan.FromHours(double.Parse(Text(node, "hours")!, CultureInfo.InvariantCulture));

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;
}

using Comity.Fuzz.Targets;

namespace Comity.Fuzz;

/// <summary>Everything that is fuzzed, in the order of the data's way.</summary>
internal static class AllTargets
{
    public static IReadOnlyList<Target> All { get; } =
    [
        new NormaliserTarget(),
        new JudgeTarget(),
        new CommentMarkdownTarget(),
        new StoryMarkdownTarget(),
        new StoryHtmlTarget(),
        new FieldsTarget(),
        new PolicyTarget(),
        new AnalyzeTarget(),
        new SuggestTarget(),
        new SsoTarget(),
        new SsoClaimsTarget(),
        new TicketsTarget(),
        new LedgerTarget(),
        new StoryFileTarget(),
        new PageTarget(),
        new WordPressTextTarget(),
        new WordPressTarget(),
        new WordPressImportTarget(),
        new ArchiveTarget(),
    ];

    public static Target Find(string name) =>
        All.FirstOrDefault(t => t.Name == name) ?? throw new ArgumentException($"There is no target \"{name}\"; there are {string.Join(", ", All.Select(t => t.Name))}.");
}

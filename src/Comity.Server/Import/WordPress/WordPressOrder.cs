using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Import;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Import.WordPress;

/// <summary>What is to be imported, and how.</summary>
internal sealed record WordPressOrder(WxrSurvey Survey, Site Site)
{
    /// <summary>Reads and reports all, changes nothing.</summary>
    public bool DryRun { get; init; }

    public ImportJudging Judging { get; init; }

    /// <summary>Takes one line of JSON for every comment that the policy would not publish.</summary>
    public TextWriter? JudgeOut { get; init; }

    /// <summary>A copy of the blog's uploads folder, where pictures are looked for.</summary>
    public string? Images { get; init; }

    public Action<ImportProgress>? Progress { get; init; }
}

/// <summary>What the policy in force does with comments that were approved on the other side.</summary>
internal enum ImportJudging
{
    None,

    /// <summary>Counts and lists what it would hold or refuse.</summary>
    Report,

    /// <summary>Holds for a person what it would hold or refuse: people approved these comments once, so a person decides again.</summary>
    Enforce,
}

/// <param name="Stage">What is being done, for people.</param>
/// <param name="Done">Of <paramref name="Total"/>.</param>
internal readonly record struct ImportProgress(string Stage, long Done, long Total);

/// <summary>A running import: its order, its place in the file and its report.</summary>
internal sealed class ImportSession(WordPressOrder order, ImportRun run, ImportReport report)
{
    public WordPressOrder Order { get; } = order;

    public ImportReport Report { get; } = report;

    /// <summary>Null when the policy is not asked.</summary>
    public Judge? Judge { get; init; }

    public long RunId { get; } = run.Id;

    public int SiteId => Order.Site.Id;

    public string Source => Order.Survey.Source;

    public bool DryRun => Order.DryRun;

    /// <summary>Where an earlier, killed run of the same file had come to.</summary>
    public long ResumeAt { get; } = run.Position;

    /// <summary>What a dry run has to remember.</summary>
    public DryMemory Dry { get; } = new();

    public string Language => Order.Survey.Language is { Length: > 0 } language ? language : Order.Site.Language;

    /// <summary>Target ids of those of the keys that came before.</summary>
    public async Task<Dictionary<string, long>> HereAsync(ComityDb db, string kind, IReadOnlyCollection<string> keys, CancellationToken cancel) =>
        await db.ImportedItems.AsNoTracking()
            .Where(i => i.SiteId == SiteId && i.Source == Source && i.Kind == kind && keys.Contains(i.SourceKey))
            .ToDictionaryAsync(i => i.SourceKey, i => i.TargetId, StringComparer.Ordinal, cancel);

    public ImportedItem Item(string kind, string key, long target) =>
        new() { SiteId = SiteId, Source = Source, Kind = kind, SourceKey = key, TargetId = target, ImportId = RunId };
}

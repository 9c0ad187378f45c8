using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Comity.Storage;

/// <summary>
/// What the program measures of itself, under the name <c>Comity</c>; docs/reference/operating.md says what each tells.
/// While nobody listens a measurement costs one comparison. No tag may hold anything of a reader.
/// </summary>
public static class ComityMeter
{
    public const string Name = "Comity";

    private static readonly Meter s_meter = new(Name);

    public static ActivitySource Traces { get; } = new(Name);

    /// <summary>Changes that wait for the writer.</summary>
    public static UpDownCounter<long> WriterQueue { get; } = s_meter.CreateUpDownCounter<long>("comity.writer.queue", "{change}", "Changes that wait for the writer");

    /// <summary>How many changes one commit made durable.</summary>
    public static Histogram<int> WriterBatch { get; } = s_meter.CreateHistogram(
        "comity.writer.batch", "{change}", "Changes that one commit made durable", advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256] });

    /// <summary>In seconds, the disk's part (fsync) included.</summary>
    public static Histogram<double> WriterCommit { get; } = Seconds("comity.writer.commit", "How long a commit took until it was durable");

    /// <summary>In seconds, tagged <c>verdict</c>.</summary>
    public static Histogram<double> Judging { get; } = Seconds("comity.judging.duration", "How long the policy took to judge a text");

    /// <summary>Tagged <c>outcome</c>: publish, hold or refuse.</summary>
    public static Counter<long> Comments { get; } = s_meter.CreateCounter<long>("comity.comments", "{comment}", "Texts of comments decided by program");

    /// <summary>Tagged <c>result</c>: hit, stale (the old one, while a new one is made) or made.</summary>
    public static Counter<long> CachedPages { get; } = s_meter.CreateCounter<long>("comity.cache.pages", "{page}", "Pages for readers nobody knows, sent from the cache or made for it");

    /// <summary>Open pages that are told of new comments.</summary>
    public static UpDownCounter<long> LiveReaders { get; } = s_meter.CreateUpDownCounter<long>("comity.live.readers", "{reader}", "Open pages that are told of new comments");

    /// <summary>In seconds: how long the oldest message has waited beyond its time.</summary>
    public static Gauge<double> OutboxLag { get; } = s_meter.CreateGauge<double>("comity.outbox.lag", "s", "How long the oldest message of the outbox has waited beyond its time");

    /// <summary>Messages to be sent now.</summary>
    public static Gauge<long> OutboxDue { get; } = s_meter.CreateGauge<long>("comity.outbox.due", "{message}", "Messages of the outbox that are to be sent now");

    /// <summary>Tagged <c>result</c>: whole, broken or failed.</summary>
    public static Counter<long> Backups { get; } = s_meter.CreateCounter<long>("comity.backup.runs", "{backup}", "Backups made on schedule");

    /// <summary>In seconds since 1970: when the last backup that was found whole was made.</summary>
    public static Gauge<double> BackupLast { get; } = s_meter.CreateGauge<double>("comity.backup.last", "s", "When the last backup that was found whole was made, in seconds since 1970");

    private static Histogram<double> Seconds(string name, string says) => s_meter.CreateHistogram(
        name, "s", says, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });
}

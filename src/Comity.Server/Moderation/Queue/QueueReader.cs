using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>A page of the queue, the most urgent first.</summary>
/// <param name="Choices">What the filters can be set to.</param>
public sealed record QueueSlice(IReadOnlyList<Entry> Entries, string? NextCursor, QueueCounts Counts, QueueChoices Choices)
{
    /// <summary>Entries under the filter, on all pages.</summary>
    public int Matching { get; init; }
}

/// <summary>On the whole site, whatever the filter.</summary>
public sealed record QueueCounts(int Held, int Reported);

/// <summary>Values that occur in the queue of the site.</summary>
/// <param name="Stories">Those with most entries, by slug.</param>
/// <param name="Reporters">Those with most open reports, by member's id.</param>
public sealed record QueueChoices(IReadOnlyList<QueueChoice> Stories, IReadOnlyList<QueueChoice> Languages, IReadOnlyList<QueueChoice> Reporters);

public sealed record QueueChoice(string Value, string Name, int Count);

/// <summary>Reads the queue of the current site.</summary>
internal sealed class QueueReader(ComityDb db, WaitingRows waiting, EntryReader entries, QueueSieve sieve, TimeProvider time)
{
    private const int MostSimilar = 20;

    public async Task<QueueSlice> ReadAsync(QueueQuery query, CancellationToken cancel)
    {
        var cursor = UrgencyCursor.Parse(query.Cursor);
        var all = await waiting.RankAsync(cursor?.AsOf ?? time.GetUtcNow(), cancel);
        var stories = await StoriesAsync(all, cancel);
        var matching = await sieve.SiftAsync(all, query, stories, cancel);
        var rest = cursor is null ? matching : matching.Where(r => UrgencyCursor.Order(r.Place, cursor) > 0 && r.Row.Since <= cursor.AsOf).ToList();
        var shown = rest.Take(query.Limit).ToList();
        return new QueueSlice(
            await EntriesAsync(shown, all, cancel),
            rest.Count > query.Limit ? shown[^1].Place.ToString() : null,
            new QueueCounts(all.Count(r => r.Row.State == CommentState.Held), all.Count(r => r.Row.State == CommentState.Published)),
            await ChoicesAsync(all, stories, cancel))
        {
            Matching = matching.Count,
        };
    }

    private async Task<IReadOnlyList<Entry>> EntriesAsync(List<Ranked> shown, List<Ranked> all, CancellationToken cancel)
    {
        var ids = shown.ConvertAll(r => r.Row.Id);
        var comments = await db.Comments.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        // Decided in the moment between: it no longer waits.
        var still = shown.Where(r => comments.ContainsKey(r.Row.Id)).ToList();
        var read = await entries.ReadAsync([.. still.Select(r => comments[r.Row.Id])], cancel);
        return [.. read.Zip(still, (entry, ranked) => entry with { Urgency = ranked.Urgency, Similar = Similar(ranked, all) })];
    }

    private static List<SimilarEntry> Similar(Ranked one, List<Ranked> all) => one.Row.Evidence is { Likeness: var own }
        ? [.. all.Where(r => r.Row.Id != one.Row.Id && r.Row.Evidence?.Likeness.IsLike(own) == true).Take(MostSimilar).Select(r => new SimilarEntry(r.Row.Id, r.Row.Number, r.Row.AuthorName))]
        : [];

    private async Task<Dictionary<long, StoryOfRow>> StoriesAsync(List<Ranked> all, CancellationToken cancel)
    {
        var ids = all.Select(r => r.Row.StoryId).Distinct().ToList();
        return await db.Stories.Where(s => ids.Contains(s.Id)).Select(s => new StoryOfRow(s.Id, s.Slug, s.Headline, s.Language)).ToDictionaryAsync(s => s.Id, cancel);
    }

    private async Task<QueueChoices> ChoicesAsync(List<Ranked> all, Dictionary<long, StoryOfRow> stories, CancellationToken cancel)
    {
        var reporters = all.SelectMany(r => r.Row.Reports).CountBy(r => r.ReporterId).OrderByDescending(r => r.Value).ThenBy(r => r.Key).Take(50).ToList();
        var ids = reporters.ConvertAll(r => r.Key);
        var names = await db.Members.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancel);
        return new QueueChoices(
            [.. all.CountBy(r => r.Row.StoryId).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(100).Select(s => new QueueChoice(stories[s.Key].Slug, stories[s.Key].Headline, s.Value))],
            [.. all.CountBy(r => stories[r.Row.StoryId].LanguageOf(r.Row)).OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => new QueueChoice(l.Key, l.Key, l.Value))],
            [.. reporters.Select(r => new QueueChoice(Id(r.Key), names.GetValueOrDefault(r.Key) is { Length: > 0 } name ? name : "guest " + Id(r.Key), r.Value))]);
    }

    private static string Id(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A story as the queue needs it.</summary>
internal sealed record StoryOfRow(long Id, string Slug, string Headline, string Language)
{
    public string LanguageOf(WaitingRow row) => row.Language ?? Language;
}

/// <summary>Keeps of the waiting comments those that a query asks for, in their order.</summary>
internal sealed class QueueSieve(ComityDb db, Claims claims, Visitors visitors)
{
    public async Task<List<Ranked>> SiftAsync(List<Ranked> all, QueueQuery query, Dictionary<long, StoryOfRow> stories, CancellationToken cancel)
    {
        var taken = query.State is QueueState.Free or QueueState.Mine ? await claims.InForceAsync(cancel) : [];
        var me = (await visitors.CurrentAsync(cancel)).Id;
        var like = query.Similar is { } id ? all.Find(r => r.Row.Id == id)?.Row.Evidence?.Likeness : null;
        var kept = all.Where(r => query.Tab == QueueTab.All || r.Row.State == (query.Tab == QueueTab.Held ? CommentState.Held : CommentState.Published));
        if (query.Story is { Length: > 0 } slug)
            kept = kept.Where(r => stories[r.Row.StoryId].Slug == slug);
        if (query.Clause is { Length: > 0 } clause)
            kept = kept.Where(r => r.Row.Reports.Any(p => p.Clause == clause) || r.Row.Evidence?.Found.Any(f => f.Clause == clause) == true);
        if (query.Language is { Length: > 0 } language)
            kept = kept.Where(r => stories[r.Row.StoryId].LanguageOf(r.Row) == language);
        if (query.Reporter is { } reporter)
            kept = kept.Where(r => r.Row.Reports.Any(p => p.ReporterId == reporter));
        if (query.Age is { } hours)
            kept = kept.Where(r => r.Place.AsOf - r.Row.Since >= TimeSpan.FromHours(hours));
        if (query.Similar is { } one)
            kept = kept.Where(r => r.Row.Id == one || (like is not null && r.Row.Evidence?.Likeness.IsLike(like) == true));
        kept = query.State switch
        {
            QueueState.Free => kept.Where(r => !taken.TryGetValue(r.Row.Id, out var who) || who == me),
            QueueState.Mine => kept.Where(r => taken.TryGetValue(r.Row.Id, out var who) && who == me),
            QueueState.Edited => kept.Where(r => r.Row.Edited),
            QueueState.Editor => kept.Where(r => r.Row.ForEditor),
            _ => kept,
        };
        return query.Search is { Length: > 0 } words ? await SearchAsync([.. kept], words, cancel) : [.. kept];
    }

    /// <summary>In memory, so that letters of every script are compared alike on both databases; the queue's texts are few.</summary>
    private async Task<List<Ranked>> SearchAsync(List<Ranked> rows, string words, CancellationToken cancel)
    {
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var hits = new HashSet<long>();
        foreach (var ids in rows.Select(r => r.Row.Id).Chunk(1000))
        {
            var texts = await db.Comments.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, Text = c.AuthorName + "\n" + c.Body }).ToListAsync(cancel);
            hits.UnionWith(texts.Where(t => Array.TrueForAll(wanted, w => t.Text.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(t => t.Id));
        }

        return rows.FindAll(r => hits.Contains(r.Row.Id));
    }
}

using System.Collections.Concurrent;
using Comity.Policy.Text;
using Comity.Server.Discussion;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>What ranking needs of a judged text. A revision never changes, so neither does this.</summary>
/// <param name="At">When it was judged.</param>
internal sealed record RowEvidence(DateTimeOffset At, IReadOnlyList<Found> Found, NearDuplicate Likeness);

/// <summary>A finding as ranking weighs it.</summary>
/// <param name="Clause">Empty: under no clause.</param>
internal sealed record Found(string Clause, double Severity, double Certainty);

/// <summary>Keeps the evidence of waiting comments in memory, so that the findings of each are read from JSON once and not at every look at the queue.</summary>
internal sealed class EvidenceShelf
{
    /// <summary>About 1.5 KB each; beyond it the shelf is cleared and filled anew.</summary>
    private const int Most = 20_000;

    /// <summary>Ids asked for in one query.</summary>
    private const int Batch = 1_000;

    private readonly ConcurrentDictionary<(long Comment, int Revision), RowEvidence> known = new();

    /// <summary>Comments without a revision, as after an import, are left out.</summary>
    public async Task<IReadOnlyDictionary<long, RowEvidence>> ReadAsync(ComityDb db, IReadOnlyCollection<(long Comment, int Revision)> wanted, CancellationToken cancel)
    {
        if (known.Count > Most)
            known.Clear();
        foreach (var missing in wanted.Where(w => !known.ContainsKey(w)).Select(w => w.Comment).Chunk(Batch))
        {
            var revisions = await db.CommentRevisions
                .Where(r => missing.Contains(r.CommentId) && db.Comments.Any(c => c.Id == r.CommentId && c.Revision == r.Number))
                .Select(r => new { r.CommentId, r.Number, r.At, r.Findings, r.Body })
                .ToListAsync(cancel);
            foreach (var revision in revisions)
            {
                var found = FindingJson.Read(revision.Findings).Select(f => new Found(f.Clause, Urgency.SeverityOf(f.Check), f.Score));
                known[(revision.CommentId, revision.Number)] = new RowEvidence(revision.At, [.. found], NearDuplicate.Of(revision.Body));
            }
        }

        var read = new Dictionary<long, RowEvidence>(wanted.Count);
        foreach (var key in wanted)
        {
            if (known.TryGetValue(key, out var evidence))
                read[key.Comment] = evidence;
        }

        return read;
    }
}

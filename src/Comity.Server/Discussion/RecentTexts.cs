using System.Collections.Concurrent;
using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>A comment that a new one may repeat.</summary>
/// <param name="Revision">With the id it names a text that never changes.</param>
/// <param name="Own">By the author of the new one.</param>
internal sealed record EarlierComment(long Id, int Revision, bool Own, DateTimeOffset At);

/// <summary>
/// The texts that new comments are compared with. Under a lively story they are the same from one comment to the next, so they are
/// kept with their fingerprints, which cost more to make than all else in a judgement.
/// </summary>
internal sealed class RecentTexts
{
    /// <summary>About 10 MiB; then it begins anew.</summary>
    private const int Most = 5000;

    private static readonly Compiled<Func<ComityDb, long, CancellationToken, Task<string>>> s_body =
        new(() => EF.CompileAsyncQuery((ComityDb db, long id, CancellationToken _) => db.Comments.Where(c => c.Id == id).Select(c => c.Body).Single()));

    private readonly ConcurrentDictionary<EarlierComment, EarlierText> kept = new();

    /// <summary>Keeps a text that a change of the writer has just stored, since the next ones are compared with it.</summary>
    public void Add(Comment comment) =>
        // The database keeps times to the millisecond.
        Keep(new EarlierComment(comment.Id, comment.Revision, Own: false, DateTimeOffset.FromUnixTimeMilliseconds(comment.CreatedAt.ToUnixTimeMilliseconds())), comment.Body);

    public async Task<List<EarlierText>> OfAsync(ComityDb db, List<EarlierComment> comments, CancellationToken cancel)
    {
        if (kept.Count > Most)
            kept.Clear();
        var texts = comments.ConvertAll(Find);
        var missing = comments.Where((_, i) => texts[i] is null).Select(c => c.Id).ToList();
        if (missing.Count == 0)
            return texts!;
        var bodies = await BodiesAsync(db, missing, cancel);
        for (var i = 0; i < comments.Count; i++)
            texts[i] ??= Keep(comments[i], bodies[comments[i].Id]);
        return texts!;
    }

    /// <summary>For its own author and for others it is the same text; a fingerprint that is made is taken over.</summary>
    private EarlierText? Find(EarlierComment comment) =>
        kept.GetValueOrDefault(comment)
        ?? (kept.GetValueOrDefault(comment with { Own = !comment.Own }) is { } same ? kept[comment] = same with { SameAuthor = comment.Own } : null);

    private EarlierText Keep(EarlierComment comment, string text) => kept[comment] = new EarlierText(text, comment.Own, comment.At);

    /// <summary>From one comment to the next few are missing, and one by one is cheaper; after a start it is all.</summary>
    private static async Task<Dictionary<long, string>> BodiesAsync(ComityDb db, List<long> ids, CancellationToken cancel)
    {
        if (ids.Count > 4)
            return await db.Comments.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Body }).ToDictionaryAsync(c => c.Id, c => c.Body, cancel);
        var bodies = new Dictionary<long, string>();
        foreach (var id in ids)
            bodies[id] = await s_body.For(db)(db, id, cancel);
        return bodies;
    }
}

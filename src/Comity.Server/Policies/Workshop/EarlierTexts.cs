using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies.Workshop;

/// <summary>
/// The texts that stood before a comment, by the same rules as <see cref="Judging"/>: the author's last ones of a day, and of
/// the story's last ones those by others. Kept while the comments are gone through in the order of their ids; what is not kept is read.
/// </summary>
internal sealed class EarlierTexts(ComityDb db, int siteId)
{
    private const int MostStories = 300;
    private const int MostAuthors = 10_000;

    private readonly Dictionary<long, Kept> stories = [];
    private readonly Dictionary<long, Kept> authors = [];
    private long turn;

    /// <summary>Comments have to be asked for in the order of ids, each before it is added.</summary>
    public IReadOnlyList<EarlierText> Before(PastComment comment)
    {
        var own = Find(authors, comment.AuthorId, MostAuthors, () => OfAuthor(comment));
        var near = Find(stories, comment.StoryId, MostStories, () => OfStory(comment));
        var since = comment.At.AddHours(-24);
        // A day of slack: corrected comments are a little out of order.
        own.DropBefore(since.AddHours(-24));
        return
        [
            .. own.Texts.Where(t => t.Text.At >= since).Select(t => t.Text),
            .. near.Texts.Where(t => t.AuthorId != comment.AuthorId).Select(t => t.Text),
        ];
    }

    public void Add(PastComment comment)
    {
        if (!comment.Stands || comment.Body.Length == 0)
            return;
        if (authors.TryGetValue(comment.AuthorId, out var own))
            own.Add((comment.AuthorId, new EarlierText(comment.Body, true, comment.At)), Judging.OwnEarlier);
        if (comment.IsNumbered && stories.TryGetValue(comment.StoryId, out var near))
            near.Add((comment.AuthorId, new EarlierText(comment.Body, false, comment.At)), Judging.StoryEarlier);
    }

    private Kept Find(Dictionary<long, Kept> all, long id, int most, Func<Kept> read)
    {
        if (!all.TryGetValue(id, out var kept))
        {
            if (all.Count >= most)
                foreach (var old in all.OrderBy(k => k.Value.Turn).Take(most / 2).Select(k => k.Key).ToList())
                    all.Remove(old);
            all[id] = kept = read();
        }

        kept.Turn = ++turn;
        return kept;
    }

    private IQueryable<Comment> Standing(long before) => db.Comments.AsNoTracking()
        .Where(c => c.Id < before && c.SiteId == siteId && c.Body != "" && (c.State == CommentState.Published || c.State == CommentState.Held));

    private Kept OfAuthor(PastComment comment)
    {
        var since = comment.At.AddHours(-24);
        return Kept.Of(Standing(comment.Id).Where(c => c.AuthorId == comment.AuthorId && c.CreatedAt >= since)
            .OrderByDescending(c => c.Id).Take(Judging.OwnEarlier).Select(c => new { c.AuthorId, c.Body, c.CreatedAt }).ToList()
            .Select(c => (c.AuthorId, new EarlierText(c.Body, true, c.CreatedAt))));
    }

    private Kept OfStory(PastComment comment) =>
        Kept.Of(Standing(comment.Id).Where(c => c.StoryId == comment.StoryId && c.Number != null)
            .OrderByDescending(c => c.Id).Take(Judging.StoryEarlier).Select(c => new { c.AuthorId, c.Body, c.CreatedAt }).ToList()
            .Select(c => (c.AuthorId, new EarlierText(c.Body, false, c.CreatedAt))));

    private sealed class Kept
    {
        public Queue<(long AuthorId, EarlierText Text)> Texts { get; private init; } = [];

        public long Turn { get; set; }

        public static Kept Of(IEnumerable<(long, EarlierText)> newestFirst) => new() { Texts = new(newestFirst.Reverse()) };

        public void DropBefore(DateTimeOffset time)
        {
            while (Texts.TryPeek(out var oldest) && oldest.Text.At < time)
                Texts.Dequeue();
        }

        public void Add((long AuthorId, EarlierText Text) text, int most)
        {
            Texts.Enqueue(text);
            if (Texts.Count > most)
                Texts.Dequeue();
        }
    }
}

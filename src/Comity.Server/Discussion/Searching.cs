using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Finds published comments of one discussion by their words.</summary>
internal sealed class Searching(ComityDb db)
{
    public const int LongestQuery = 200;

    private const int MostTerms = 8;

    /// <param name="Total">Of the whole discussion.</param>
    /// <param name="Next">Give as <c>before</c> for the page that follows; null: there is none.</param>
    public sealed record Found(IReadOnlyList<Comment> Comments, int Total, int? Next);

    /// <summary>The words of a query, as search compares them; those in quotation marks are a phrase.</summary>
    /// <returns>The terms, or the sentence about what is wrong.</returns>
    public static (IReadOnlyList<string> Terms, string? Problem) TermsOf(string? query)
    {
        if (query is { Length: > LongestQuery })
            return ([], Say.SearchTooLong(LongestQuery));
        var terms = (query ?? "").Replace('“', '"').Replace('”', '"').Replace('„', '"').Split('"')
            .SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(SearchText.Of).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return terms.Count switch
        {
            0 => ([], Say.SearchEmpty),
            > MostTerms => ([], Say.SearchManyWords(MostTerms)),
            _ => (terms, null),
        };
    }

    /// <param name="before">Only comments of lower numbers; the newest come first.</param>
    public async Task<Found> FindAsync(Story story, IReadOnlyList<string> terms, int? before, int size, CancellationToken cancel)
    {
        var all = db.Comments.AsNoTracking().Where(c => c.StoryId == story.Id && c.State == CommentState.Published);
        foreach (var term in terms)
            all = all.Where(c => c.SearchText.Contains(term));
        var comments = await all.Where(c => before == null || c.Number < before).OrderByDescending(c => c.Number).Take(size + 1).ToListAsync(cancel);
        var more = comments.Count > size;
        if (more)
            comments.RemoveAt(size);
        return new Found(comments, await all.CountAsync(cancel), more ? comments[^1].Number : null);
    }
}

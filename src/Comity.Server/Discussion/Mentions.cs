using System.Text.RegularExpressions;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>A person whom a comment names.</summary>
/// <param name="Path">Of the newest comment that they have written there.</param>
public sealed record Mention(long MemberId, string Path);

/// <summary>
/// Who is named in a comment: <c>@name</c>, where the name is letters, digits, "_", "-" and dots within, or <c>@"Any name"</c>. It means who
/// has written in the same discussion under that name, case and marks on letters aside; of several, a member goes before a guest and
/// then the one who wrote last. A name that nobody has there is plain text.
/// </summary>
public static partial class Mentions
{
    /// <summary>More than these in one comment are plain text.</summary>
    internal const int Most = 10;

    /// <summary>The safe HTML of a text that names nobody; null: it may name somebody.</summary>
    internal static string? HtmlOf(string body) => body.Contains('@', StringComparison.Ordinal) ? null : CommentHtml.Of(body);

    /// <summary>The safe HTML of a text with its mentions as links.</summary>
    internal static async Task<string> HtmlAsync(ComityDb db, long storyId, string body, CancellationToken cancel) =>
        (await ReadAsync(db, storyId, body, cancel)).Html;

    /// <summary>The people whom a comment names, each once.</summary>
    public static async Task<IReadOnlyList<long>> OfAsync(ComityDb db, Comment comment, CancellationToken cancel) =>
        (await ReadAsync(db, comment.StoryId, comment.Body, cancel)).Named;

    private static async Task<(string Html, IReadOnlyList<long> Named)> ReadAsync(ComityDb db, long storyId, string body, CancellationToken cancel)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = body.IndexOf('@', StringComparison.Ordinal); at >= 0; at = body.IndexOf('@', at + 1))
        {
            if (At(body, at) is var (key, _))
                names.Add(key);
        }

        if (names.Count == 0)
            return (CommentHtml.Of(body), []);
        var people = await PeopleAsync(db, storyId, names, cancel);
        var named = new List<long>();
        var html = CommentHtml.Of(body, key =>
        {
            if (!people.TryGetValue(key, out var person) || (!named.Contains(person.MemberId) && named.Count >= Most))
                return null;
            if (!named.Contains(person.MemberId))
                named.Add(person.MemberId);
            return person.Path;
        });
        return (html, named);
    }

    /// <summary>The name at the place of an "@", and how long it is with all signs; null: there is none.</summary>
    internal static (string Key, int Length)? At(string text, int index) =>
        Sign().Match(text, index) is { Success: true } match && Key(match) is { Length: > 0 } key ? (key, match.Length) : null;

    private static string Key(Match match) => SearchText.Of(match.Groups["quoted"] is { Success: true } quoted ? quoted.Value : match.Groups["plain"].Value);

    private static async Task<Dictionary<string, Mention>> PeopleAsync(ComityDb db, long storyId, HashSet<string> names, CancellationToken cancel)
    {
        var slug = await db.Stories.Where(s => s.Id == storyId).Select(s => s.Slug).SingleAsync(cancel);
        var published = db.Comments.Where(c => c.StoryId == storyId && c.State == CommentState.Published);
        var authors = await published.Where(c => names.Contains(c.AuthorKey))
            .GroupBy(c => new { c.AuthorKey, c.AuthorId }).Select(g => new { Name = g.Key.AuthorKey, g.Key.AuthorId, Number = g.Max(c => c.Number) })
            .Join(db.Members.Where(m => m.ErasedAt == null), a => a.AuthorId, m => m.Id, (a, m) => new Person(a.Name, a.AuthorId, a.Number, m.IsGuest)).ToListAsync(cancel);
        // What an older version of the program wrote has no key until NameKeys has come by.
        var older = await published.Where(c => c.AuthorKey == "")
            .GroupBy(c => new { c.AuthorName, c.AuthorId }).Select(g => new { Name = g.Key.AuthorName, g.Key.AuthorId, Number = g.Max(c => c.Number) })
            .Join(db.Members.Where(m => m.ErasedAt == null), a => a.AuthorId, m => m.Id, (a, m) => new Person(a.Name, a.AuthorId, a.Number, m.IsGuest)).ToListAsync(cancel);
        return authors.Concat(older.Select(a => a with { Key = SearchText.Of(a.Key) })).Where(a => names.Contains(a.Key)).GroupBy(a => a.Key).ToDictionary(
            g => g.Key,
            g => g.OrderBy(a => a.IsGuest).ThenByDescending(a => a.Number).First() is var a ? new Mention(a.MemberId, $"/stories/{slug}/comments/{a.Number}") : null!,
            StringComparer.Ordinal);
    }

    private sealed record Person(string Key, long MemberId, int? Number, bool IsGuest);

    [GeneratedRegex("""\G(?<![\p{L}\p{N}_.@/-])@(?:"(?<quoted>[^"\r\n]{1,80})"|“(?<quoted>[^”\r\n]{1,80})”|(?<plain>[\p{L}\p{M}\p{N}_-]+(?:[.'’][\p{L}\p{M}\p{N}_-]+)*))""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sign();
}

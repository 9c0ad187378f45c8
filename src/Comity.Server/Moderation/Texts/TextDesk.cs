using System.Security.Cryptography;
using System.Text;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation.Texts;

/// <summary>A canned text with its words by language.</summary>
/// <param name="Clause">Id; null: for removals under any clause.</param>
public sealed record TextView(long Id, string? Clause, string Name, IReadOnlyDictionary<string, string> Words);

/// <summary>Keeps the canned texts of the current site.</summary>
internal sealed class TextDesk(ComityDb db, Writer writer, LedgerWriter ledger, CurrentSite site, TextDesk.Helpers helpers)
{
    private const int LongestName = 80;
    private const int MostTexts = 200;

    internal sealed record Helpers(Desk Desk, PolicyBook Policies);

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<TextView>> ReadAsync(CancellationToken cancel)
    {
        var texts = await db.CannedTexts.AsNoTracking().Where(t => t.SiteId == site.Id).OrderBy(t => t.Name).ThenBy(t => t.Id).ToListAsync(cancel);
        var words = (await db.CannedWords.AsNoTracking().Where(w => db.CannedTexts.Any(t => t.Id == w.TextId && t.SiteId == site.Id)).OrderBy(w => w.Language).ToListAsync(cancel)).ToLookup(w => w.TextId);
        return [.. texts.Select(t => new TextView(t.Id, t.Clause, t.Name, words[t.Id].ToDictionary(w => w.Language, w => w.Body)))];
    }

    /// <summary>The languages that texts can be written in: the site's and its policy's.</summary>
    public async Task<IReadOnlyList<string>> LanguagesAsync(CancellationToken cancel) =>
        [.. site.Site.Languages.Concat((await helpers.Policies.InForceAsync(site.Id, cancel)).Policy.Languages).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Writes a new text, or an old one anew.</summary>
    /// <param name="draft">With the id 0: a new one. Languages with empty words are left out.</param>
    /// <returns>The id, or what is wrong; neither: there is no such text.</returns>
    public async Task<(long? Id, string? Problem)> SaveAsync(TextView draft, CancellationToken cancel)
    {
        var sitting = await helpers.Desk.SitAsync(cancel);
        var languages = await LanguagesAsync(cancel);
        var words = draft.Words.Where(w => !string.IsNullOrWhiteSpace(w.Value)).ToDictionary(w => w.Key, w => w.Value.Trim());
        if (Problem(draft, words, languages, sitting) is { } problem)
            return (null, problem);
        return await writer.RunAsync<(long?, string?)>(async (d, c) =>
        {
            if (draft.Id == 0 && await d.CannedTexts.CountAsync(t => t.SiteId == site.Id, c) >= MostTexts)
                return (null, $"There are {MostTexts} texts already; delete one first.");
            var text = draft.Id == 0 ? new CannedText { SiteId = site.Id, Name = "" } : await d.CannedTexts.SingleOrDefaultAsync(t => t.Id == draft.Id && t.SiteId == site.Id, c);
            if (text is null)
                return (null, null);
            if (draft.Id == 0)
                d.CannedTexts.Add(text);
            (text.Name, text.Clause, text.ChangedAt, text.ChangedById) = (draft.Name.Trim(), draft.Clause is { Length: > 0 } clause ? clause : null, sitting.Now, sitting.ActorId);
            await d.SaveChangesAsync(c);
            d.CannedWords.RemoveRange(await d.CannedWords.Where(w => w.TextId == text.Id).ToListAsync(c));
            await d.SaveChangesAsync(c);
            d.CannedWords.AddRange(words.Select(w => new CannedWords { TextId = text.Id, Language = w.Key, Body = w.Value }));
            await SealAsync(d, text.Id, sitting, string.Concat(words.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}\n{w.Value}\n")), c);
            return (text.Id, null);
        }, cancel);
    }

    /// <summary>False: there is no such text.</summary>
    public async Task<bool> DeleteAsync(long id, CancellationToken cancel)
    {
        var sitting = await helpers.Desk.SitAsync(cancel);
        return await writer.RunAsync(async (d, c) =>
        {
            if (await d.CannedTexts.SingleOrDefaultAsync(t => t.Id == id && t.SiteId == site.Id, c) is not { } text)
                return false;
            d.CannedWords.RemoveRange(await d.CannedWords.Where(w => w.TextId == id).ToListAsync(c));
            d.CannedTexts.Remove(text);
            await SealAsync(d, id, sitting, null, c);
            return true;
        }, cancel);
    }

    private static string? Problem(TextView draft, Dictionary<string, string> words, IReadOnlyList<string> languages, Sitting sitting)
    {
        if (string.IsNullOrWhiteSpace(draft.Name) || draft.Name.Trim().Length > LongestName)
            return $"Give the text a name of at most {LongestName} characters.";
        if (draft.Clause is { Length: > 0 } clause && sitting.Policy.Find(clause) is null)
            return "There is no such clause in the policy.";
        if (words.Keys.FirstOrDefault(l => !languages.Contains(l, StringComparer.OrdinalIgnoreCase)) is { } stranger)
            return $"The site has no language “{stranger}”; it has {string.Join(", ", languages)}.";
        if (words.Count == 0)
            return "Write the text in at least one language.";
        return words.Values.Any(w => w.Length > Deciding.MaxNote / 2) ? $"A text has at most {Deciding.MaxNote / 2} characters." : null;
    }

    /// <summary>The texts go out to authors and name nobody: their hash needs no salt.</summary>
    private Task SealAsync(ComityDb d, long id, Sitting sitting, string? words, CancellationToken cancel) =>
        ledger.AppendAsync(d, site.Id, new LedgerEvent
        {
            Kind = LedgerKind.TextsChange,
            At = sitting.Now,
            Actor = "member:" + sitting.ActorId,
            Subject = "text:" + id,
            Content = words is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(words)),
        }, cancel);
}

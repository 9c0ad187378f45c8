using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>A sign that an author may be somebody who is suspended or blocked here. A person weighs it; nothing follows by itself.</summary>
/// <param name="MemberId">Who is barred.</param>
/// <param name="Says">One sentence that tells what is alike, and how little it may mean.</param>
public sealed record EvasionHint(long MemberId, string Says);

/// <summary>
/// Compares authors with those who are barred from the site: the keyed hashes of address prefixes, which are erased after
/// <see cref="DiscussionOptions.AddressHashDays"/> and the hint with them, and the normal forms of e-mail addresses.
/// </summary>
public sealed class EvasionHints(ComityDb db, CurrentSite site, DiscussionOptions options, TimeProvider time)
{
    public async Task<ILookup<long, EvasionHint>> ReadAsync(IReadOnlyCollection<long> authors, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var barred = await db.Sanctions.AsNoTracking()
            .Where(s => (s.SiteId == null || s.SiteId == site.Id) && s.LiftedAt == null && s.StartsAt <= now && (s.EndsAt == null || s.EndsAt > now))
            .Where(s => s.Kind == SanctionKind.Suspension || s.Kind == SanctionKind.Block)
            .Join(db.Members, s => s.MemberId, m => m.Id, (s, m) => new Barred(s, m.DisplayName, m.EmailNormalForm, m.IsGuest)).ToListAsync(cancel);
        if (barred.Count == 0)
            return Enumerable.Empty<(long Author, EvasionHint Hint)>().ToLookup(h => h.Author, h => h.Hint);
        var hints = await ByAddressAsync(authors, barred, now, cancel);
        var emails = await db.Members.Where(m => authors.Contains(m.Id) && m.EmailNormalForm != null).Select(m => new { m.Id, m.EmailNormalForm }).ToListAsync(cancel);
        var byEmail = barred.Where(b => b.Email is not null).ToLookup(b => EmailAddress.PersonForm(b.Email!));
        hints.AddRange(emails.SelectMany(e => byEmail[EmailAddress.PersonForm(e.EmailNormalForm!)].Where(b => b.Sanction.MemberId != e.Id)
            .Select(b => (e.Id, new EvasionHint(b.Sanction.MemberId, $"The e-mail address is the same as that of {b.Name}, {Deed(b)}, when dots and aliases are left out. {(b.IsGuest ? "A guest typed it; nobody has confirmed it." : "")}".TrimEnd())))));
        return hints.Distinct().ToLookup(h => h.Item1, h => h.Item2);
    }

    private async Task<List<(long Author, EvasionHint Hint)>> ByAddressAsync(IReadOnlyCollection<long> authors, List<Barred> barred, DateTimeOffset now, CancellationToken cancel)
    {
        var since = now.AddDays(-options.AddressHashDays);
        var who = barred.ConvertAll(b => b.Sanction.MemberId);
        var traces = db.Comments.Where(c => c.SiteId == site.Id && c.AddressHash != null && c.CreatedAt >= since);
        var alike = await traces.Where(c => authors.Contains(c.AuthorId))
            .Join(traces.Where(o => who.Contains(o.AuthorId)), c => c.AddressHash, o => o.AddressHash, (c, o) => new { Author = c.AuthorId, Other = o.AuthorId })
            .Where(p => p.Author != p.Other).Distinct().ToListAsync(cancel);
        return [.. alike.SelectMany(p => barred.Where(b => b.Sanction.MemberId == p.Other)
            .Select(b => (p.Author, new EvasionHint(p.Other, $"Posted from the same address prefix as {b.Name}, {Deed(b)}. A house, an office or a whole mobile network may share one; this alone proves nothing."))))];
    }

    private static string Deed(Barred barred) =>
        (barred.Sanction.Kind == SanctionKind.Block ? "blocked" : "suspended") + " on " + barred.Sanction.StartsAt.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Barred(Sanction Sanction, string Name, string? Email, bool IsGuest);
}

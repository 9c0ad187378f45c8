using System.Text;
using System.Text.RegularExpressions;
using Comity.Server.Sites;
using Comity.Storage.Sites;

namespace Comity.Server.Stories;

/// <summary>What the addresses of a site were, and what they are: each <c>*</c> stands for one character or more, as few as do.</summary>
public sealed class AddressRule
{
    private readonly string from;
    private readonly string to;

    private AddressRule(string from, string to) => (this.from, this.to) = (from, to);

    /// <summary>The rule, or one sentence on what is wrong with it.</summary>
    public static (AddressRule? Rule, string? Problem) Read(string from, string to, Site site)
    {
        foreach (var pattern in (string[])[from, to])
        {
            if (!Uri.TryCreate(pattern, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length + uri.Fragment.Length > 0 || uri.Host.Contains('*', StringComparison.Ordinal)
                || pattern.Length > StoryAddresses.Longest)
                return (null, $"{pattern} is not a whole address that begins with https:// or http://, with stars behind the host only.");
        }

        if (StarsIn(from) != StarsIn(to))
            return (null, "Both addresses need the same number of stars.");
        return site.Embeds(new Uri(to))
            ? (new AddressRule(from, to), null)
            : (null, $"{Origin.Of(new Uri(to))} is not among the origins of {site.Key}. An administrator can allow it: comity site origins --add {Origin.Of(new Uri(to))}");
    }

    /// <summary>A sentence when a star stands where two addresses are the same for this installation, whatever it stands for; null: it does not.</summary>
    public string? FaultWith(StoryAddresses addresses) =>
        Array.Find([from, to], p => StarsIn(addresses.KeyOf(p)) != StarsIn(p)) is { } vain
            ? $"A star in {vain} stands in a part that does not count, such as a parameter that only follows readers around."
            : null;

    /// <summary>Where the page of an address is now; null: the rule does not speak of it.</summary>
    public Func<string, string?> With(StoryAddresses addresses)
    {
        var (old, now) = (FormOf(addresses.KeyOf(from)!), FormOf(addresses.KeyOf(to)!));
        return url =>
        {
            if (Apply(url) is not { } result)
                return null;
            // Only the scheme or a slash at the end is another.
            if (addresses.KeyOf(result) == addresses.KeyOf(url))
                return result;
            // A rule such as /* → /2026/* speaks of what it has made, too. Whatever it has moved it never moves again.
            return Apply(result) is not { } again || (Apply(again) is not null && !now.IsMatch(addresses.KeyOf(url)!)) ? result : null;
        };

        string? Apply(string url) => addresses.KeyOf(url) is { } key && old.Match(key) is { Success: true } match ? Filled(match) : null;
    }

    private string Filled(Match match)
    {
        var parts = to.Split('*');
        var result = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i++)
            result.Append(match.Groups[i].Value).Append(parts[i]);
        return result.ToString();
    }

    private static int StarsIn(string? text) => text?.Count(c => c == '*') ?? 0;

    /// <summary>Of keys, not of addresses: so it takes for one what <see cref="StoryAddresses"/> does.</summary>
    private static Regex FormOf(string key) =>
        new($@"\A{string.Join("(.+?)", key.Split('*').Select(Regex.Escape))}\z", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}

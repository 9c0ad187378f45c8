using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>Knows a story on another CMS by its address, also by those that it had before.</summary>
public sealed class StoryAddresses(IOptions<StoriesOptions> options)
{
    internal const int Longest = 2000;

    private static readonly string[] s_tracking =
    [
        "utm_*", "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "mc_cid", "mc_eid", "_ga", "_gl",
    ];

    /// <summary>
    /// What names the story: host in lower case with the port when it is not the scheme's own, path without a slash at its
    /// end, parameters but those for tracking. Neither the scheme nor the fragment makes another story.
    /// </summary>
    /// <returns>Null: not the address of a web page.</returns>
    public string? KeyOf(string? url) =>
        url?.Length <= Longest && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 ? KeyOf(uri) : null;

    public string KeyOf(Uri page)
    {
        var query = string.Join('&', page.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsTracking(p)));
        return $"{Origin.HostOf(page)}{(page.IsDefaultPort ? "" : $":{page.Port}")}{page.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" + query : "")}";
    }

    /// <summary>The story that has or had the address; null when no story of the site did.</summary>
    public static Task<long?> FindAsync(ComityDb db, int siteId, string key, CancellationToken cancel) =>
        db.StoryAddresses.Where(a => a.SiteId == siteId && a.Key == key).Select(a => (long?)a.StoryId).SingleOrDefaultAsync(cancel);

    /// <summary>Lets the story be found by the addresses, within a change of <see cref="Writer"/>.</summary>
    /// <returns>False: one of them is another story's.</returns>
    public async Task<bool> KeepAsync(ComityDb db, Story story, IEnumerable<string?> urls, CancellationToken cancel)
    {
        foreach (var key in urls.Select(KeyOf).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (await db.StoryAddresses.FindAsync([story.SiteId, key], cancel) is not { } known)
                db.StoryAddresses.Add(new StoryAddress { SiteId = story.SiteId, Key = key, StoryId = story.Id });
            else if (known.StoryId != story.Id)
                return false;
        }

        return true;
    }

    private bool IsTracking(string parameter)
    {
        var name = Uri.UnescapeDataString(parameter.Split('=', 2)[0]);
        return s_tracking.Concat(options.Value.TrackingParameters).Any(t => t.EndsWith('*')
            ? name.StartsWith(t[..^1], StringComparison.OrdinalIgnoreCase)
            : name.Equals(t, StringComparison.OrdinalIgnoreCase));
    }
}

using System.Collections.Frozen;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>What a site does with addresses of a mail domain: its own rules, then the shipped list of disposable mail services.</summary>
public static class EmailDomains
{
    private static readonly Lazy<FrozenSet<string>> Shipped = new(Read);

    /// <summary>The shipped list, lower case.</summary>
    public static IReadOnlyCollection<string> Disposable => Shipped.Value;

    /// <param name="db">Any context.</param>
    /// <param name="email">A bare address; null: there is none, and no rule.</param>
    /// <param name="disposable">For domains of the shipped list that the site has no rule for.</param>
    public static async Task<DomainRule> RuleAsync(ComityDb db, int siteId, string? email, DomainRule disposable, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(email))
            return DomainRule.Allow;
        var names = Names(email);
        var own = await db.EmailDomains.AsNoTracking().Where(d => d.SiteId == siteId && names.Contains(d.Domain)).ToListAsync(cancel);
        if (own.MaxBy(d => d.Domain.Length) is { } rule)
            return rule.Rule;
        return names.Any(Shipped.Value.Contains) ? disposable : DomainRule.Allow;
    }

    /// <summary>A domain as it is kept: lower case, in its ASCII form. Null: the text is none.</summary>
    public static string? Clean(string? text)
    {
        var domain = (text ?? "").Trim().TrimStart('@', '.').TrimEnd('.').ToLowerInvariant();
        try
        {
            domain = new System.Globalization.IdnMapping().GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return null;
        }

        return domain.Length <= 253 && domain.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(domain) == UriHostNameType.Dns ? domain : null;
    }

    /// <summary>The address's domain and those above it, without the last label alone: a.b.example gives a.b.example and b.example.</summary>
    private static List<string> Names(string email)
    {
        var domain = Clean(email[(email.LastIndexOf('@') + 1)..]);
        var names = new List<string>();
        while (domain is not null && domain.Contains('.', StringComparison.Ordinal))
        {
            names.Add(domain);
            domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..];
        }

        return names;
    }

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(EmailDomains).Assembly.GetManifestResourceStream("disposable-domains.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }
}

using System.Net;
using Comity.Server.Hosting;
using Comity.Server.Notify;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary>
/// Sends a link to whoever asks with an e-mail address. The answer is the same whether the address is known or not:
/// for a new one a member is made that stays unconfirmed until the link is opened.
/// </summary>
public sealed class SignInRequests(Writer writer, Limiter limiter, CurrentSite site, PublicAddress address, SignInRequests.Settings settings)
{
    private static readonly TimeSpan s_window = TimeSpan.FromHours(1);

    internal async Task<Answer> AskAsync(Request request, CancellationToken cancel)
    {
        if (EmailAddress.Read(request.Email) is not { } email)
            return Answer.NoAddress;
        var normal = EmailAddress.NormalForm(email);
        var options = settings.Options.Value;
        if (!await limiter.TakeAsync(site.Id, "sign-in:" + KeyOf(request.From), options.AttemptsPerAddress, s_window) || !await limiter.TakeAsync(site.Id, "sign-in:" + normal, options.LinksPerEmail, s_window))
            return Answer.TooMany;
        await writer.RunAsync(async (db, c) =>
        {
            var now = settings.Time.GetUtcNow();
            var known = await FindAsync(db, normal, options.OneAccount ? null : site.Id, c);
            if (known is null && await EmailDomains.RuleAsync(db, site.Id, email, options.DisposableAddresses, c) == DomainRule.Refuse)
            {
                // The page answers alike, so that nobody learns who is known here; the words go to the mailbox.
                Outbox.Mail(db, site.Id, email, Letters.AddressRefused(Say, site.Site.Name), now);
                return;
            }

            var member = known ?? await AddAsync(db, email, MemberNames.Clean(request.Name), c);
            var path = SignInLinks.Add(db, member.Id, new LinkTerms(AccessTokenKind.SignInLink, now, TimeSpan.FromMinutes(options.LinkMinutes), request.ReturnPath));
            // To the address on file, never to the one typed: an alias may be somebody else's mailbox.
            Outbox.Mail(db, site.Id, member.Email!, Letters.SignIn(Say, site.Site.Name, address.OfSecret(path), options.LinkMinutes), now);
        }, cancel);
        return Answer.Sent;
    }

    /// <summary>The member who signs in with the address; guests who merely typed it are none.</summary>
    /// <param name="normalForm"><see cref="EmailAddress.NormalForm"/>.</param>
    /// <param name="siteId">Where the account has to count; null: on any site.</param>
    /// <remarks>Whoever showed that the address is theirs comes before whoever merely gave it.</remarks>
    internal static Task<Member?> FindAsync(ComityDb db, string normalForm, int? siteId, CancellationToken cancel) => db.Members
        .Where(m => m.EmailNormalForm == normalForm && !m.IsGuest && m.ErasedAt == null && (siteId == null || m.SiteId == null || m.SiteId == siteId))
        .OrderByDescending(m => m.EmailConfirmed).ThenBy(m => m.Id).FirstOrDefaultAsync(cancel);

    /// <summary>One network address, or the block that one IPv6 line has.</summary>
    internal static string KeyOf(IPAddress? from)
    {
        if (from is null)
            return "unknown";
        if (from.IsIPv4MappedToIPv6)
            from = from.MapToIPv4();
        var bytes = from.GetAddressBytes();
        return Convert.ToHexString(bytes, 0, bytes.Length == 16 ? 8 : 4);
    }

    private async Task<Member> AddAsync(ComityDb db, string email, string name, CancellationToken cancel)
    {
        var member = NewMembers.Make(email, name.Length > NewMembers.LongestName ? "" : name, settings.Time.GetUtcNow());
        member.SiteId = settings.Options.Value.OneAccount ? null : site.Id;
        db.Members.Add(member);
        await db.SaveChangesAsync(cancel);
        return member;
    }

    /// <param name="Email">As typed.</param>
    /// <param name="Name">For a first time; it is asked for again when the link is opened.</param>
    /// <param name="ReturnPath">Where the link leads.</param>
    /// <param name="From">The asker's network address.</param>
    internal sealed record Request(string? Email, string? Name, string? ReturnPath, IPAddress? From);

    internal enum Answer
    {
        Sent,
        NoAddress,
        TooMany,
    }

    public sealed record Settings(IOptions<MembersOptions> Options, TimeProvider Time);
}

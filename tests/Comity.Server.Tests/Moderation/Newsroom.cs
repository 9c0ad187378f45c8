using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Comity.Server.Tests.Moderation;

/// <summary>A member of staff at work: with a signed-in browser and an API token.</summary>
internal sealed record Desk(Member Member, Harness.Browser Browser, HttpClient Api) : IDisposable
{
    public void Dispose()
    {
        Browser.Dispose();
        Api.Dispose();
    }
}

/// <summary>Fills a paper with what moderators meet.</summary>
internal static class Newsroom
{
    /// <summary>Signed in with a second factor, in a session like the one that signing in makes.</summary>
    public static async Task<Desk> SeatAsync(this Paper paper, StaffRole role, string name = "Mara Linde", Site? site = null) =>
        await SeatAsync(paper, await paper.AddStaffAsync(role, name, site?.Id));

    public static async Task<Desk> SeatAsync(this Paper paper, Member member)
    {
        var browser = paper.NewBrowser();
        var claims = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        claims.AddClaim(new Claim(ClaimTypes.NameIdentifier, member.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        claims.AddClaim(new Claim("AspNet.Identity.SecurityStamp", member.SecurityStamp!));
        claims.AddClaim(new Claim(Visitors.ProofClaim, nameof(Proof.SecondFactor)));
        claims.AddClaim(new Claim(Sessions.KeyClaim, await paper.AddSessionAsync(member)));
        var options = paper.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = paper.Time.GetUtcNow();
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(claims), new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddDays(365) }, IdentityConstants.ApplicationScheme);
        browser.Cookies.Add(new System.Net.Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket), "/", paper.Address.Host));
        var secret = "token-" + member.UserName;
        await paper.WriteAsync(db =>
        {
            db.AccessTokens.Add(new AccessToken
            {
                Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret))),
                Kind = AccessTokenKind.Api,
                MemberId = member.Id,
                CreatedAt = now,
            });
            return Task.CompletedTask;
        });
        return new Desk(member, browser, paper.NewClient(secret));
    }

    /// <summary>A second paper of the same installation, reached under its own host name.</summary>
    public static async Task<Site> AddSiteAsync(this Paper paper, string host)
    {
        var site = new Site { Key = "other", Name = "The Other Paper", Hosts = [host], CreatedAt = Paper.Begin };
        await paper.WriteAsync(db => Installation.AddSiteAsync(db, paper.Services.GetRequiredService<LedgerWriter>(), site, default));
        await paper.Services.GetRequiredService<SiteDirectory>().ReloadAsync();
        return site;
    }

    public static async Task<Member> AddReaderAsync(this Paper paper, string name = "Noor Haddo", bool guest = false)
    {
        var key = name.Replace(' ', '.').ToLowerInvariant();
        var email = guest ? null : key + "@mail.example";
        var member = new Member
        {
            DisplayName = name,
            UserName = key,
            NormalizedUserName = key.ToUpperInvariant(),
            Email = email,
            EmailNormalForm = email,
            EmailConfirmed = !guest,
            IsGuest = guest,
            GuestKeyHash = guest ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("secret-" + key))) : null,
            SecurityStamp = "stamp-" + key,
            CreatedAt = Paper.Begin.AddDays(-10),
        };
        await paper.WriteAsync(db =>
        {
            db.Members.Add(member);
            return Task.CompletedTask;
        });
        return member;
    }

    /// <summary>A comment in the given state, judged with the given findings.</summary>
    public static async Task<Comment> AddCommentAsync(this Paper paper, Story story, Member author, CommentState state, string body, params FoundSpan[] found)
    {
        var comment = new Comment
        {
            SiteId = story.SiteId,
            StoryId = story.Id,
            AuthorId = author.Id,
            AuthorName = author.DisplayName,
            State = state,
            Body = body,
            Html = "",
            CreatedAt = paper.Time.GetUtcNow(),
        };
        var findings = string.Join(',', found.Select(f => $$"""{"clause":"{{f.Clause}}","clauseNumber":1,"check":"{{f.Check}}","score":0.9,"spans":[[{{f.Start}},{{f.End}}]],"says":"Found here.","calls":"hold","failed":false}"""));
        await paper.WriteAsync(async db =>
        {
            await CommentTransitions.AddAsync(db, comment, null, default);
            db.CommentRevisions.Add(new CommentRevision
            {
                CommentId = comment.Id,
                Number = 1,
                Body = body,
                Salt = [.. Enumerable.Range(0, 16).Select(i => (byte)i)],
                At = comment.CreatedAt,
                Verdict = state == CommentState.Held ? "hold" : "publish",
                Findings = $"[{findings}]",
                PolicyVersion = 1,
            });
        });
        return comment;
    }

    public static Task AddReportAsync(this Paper paper, Comment comment, Member reporter, string clause, string text) => paper.WriteAsync(async db =>
    {
        db.Reports.Add(new Report { SiteId = comment.SiteId, CommentId = comment.Id, ReporterId = reporter.Id, Clause = clause, Text = text, At = paper.Time.GetUtcNow() });
        (await db.Comments.SingleAsync(c => c.Id == comment.Id)).OpenReports++;
    });

    public static Task<Comment> CommentAsync(this Paper paper, long id) => paper.ReadAsync(db => db.Comments.AsNoTracking().SingleAsync(c => c.Id == id));

    public static Task<Story> StoryAsync(this Paper paper, long id) => paper.ReadAsync(db => db.Stories.AsNoTracking().SingleAsync(s => s.Id == id));

    /// <summary>Kinds of all ledger entries of the site, in order.</summary>
    public static Task<List<string>> LedgerAsync(this Paper paper) => paper.ReadAsync(async db =>
    {
        var entries = await db.LedgerEntries.Where(e => e.SiteId == paper.Site.Id).OrderBy(e => e.Index).Select(e => e.Entry).ToListAsync();
        return entries.ConvertAll(e => Comity.Storage.Ledger.CanonicalEntry.Parse(e).Event.Kind);
    });
}

/// <param name="Clause">Id of a clause of the shipped policy.</param>
internal sealed record FoundSpan(string Clause, string Check, int Start, int End);

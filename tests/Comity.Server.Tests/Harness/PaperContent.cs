using System.Security.Cryptography;
using System.Text;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Harness;

/// <summary>What tests put into a paper.</summary>
public static class PaperContent
{
    /// <summary>A published story with an open discussion.</summary>
    public static async Task<Story> AddStoryAsync(this Paper paper, string slug = "harbour", Action<Story>? change = null)
    {
        var story = new Story
        {
            SiteId = paper.Site.Id,
            Slug = slug,
            Headline = "Harbour bridge opens after nine years",
            Standfirst = "The first carts crossed at dawn.",
            Byline = "Ilse Varga",
            BodyMarkdown = "The bridge is open.",
            BodyHtml = "<p>The bridge is open.</p>",
            CreatedAt = Paper.Begin.AddDays(-1),
            PublishedAt = Paper.Begin.AddHours(-1),
        };
        change?.Invoke(story);
        await paper.WriteAsync(db =>
        {
            db.Stories.Add(story);
            return Task.CompletedTask;
        });
        return story;
    }

    /// <summary>A member of staff without a way to sign in yet.</summary>
    public static async Task<Member> AddStaffAsync(this Paper paper, StaffRole role, string name = "Mara Linde", int? siteId = null)
    {
        var email = name.Replace(' ', '.').ToLowerInvariant() + "@paper.example";
        var member = new Member
        {
            DisplayName = name,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailNormalForm = email,
            EmailConfirmed = true,
            SecurityStamp = "stamp-" + email,
            CreatedAt = Paper.Begin.AddDays(-30),
        };
        await paper.WriteAsync(async db =>
        {
            db.Members.Add(member);
            await db.SaveChangesAsync();
            db.SiteStaff.Add(new SiteStaff { SiteId = siteId ?? paper.Site.Id, MemberId = member.Id, Role = role, Since = member.CreatedAt });
        });
        return member;
    }

    /// <summary>A browser session that lasts as long as any test.</summary>
    /// <returns>The secret that belongs into its cookie.</returns>
    public static async Task<string> AddSessionAsync(this Paper paper, Member member)
    {
        var key = $"session-{member.Id}-{await paper.ReadAsync(db => db.MemberSessions.CountAsync())}";
        await paper.WriteAsync(db =>
        {
            db.MemberSessions.Add(new MemberSession
            {
                Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))),
                MemberId = member.Id,
                Device = "A browser",
                CreatedAt = Paper.Begin,
                SeenAt = Paper.Begin,
                ExpiresAt = Paper.Begin.AddYears(5),
            });
            return Task.CompletedTask;
        });
        return key;
    }
}

using System.Security.Cryptography;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Demo;

/// <summary>The demo paper's invented staff, with API tokens for as long as its past is lived through.</summary>
internal sealed class DemoStaff
{
    private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);

    /// <summary>Who works here, the editor first.</summary>
    private static readonly (string Name, StaffRole Role)[] People =
    [
        ("Ilse Marden", StaffRole.Administrator),
        ("Tomas Reeve", StaffRole.Moderator),
        ("Hanne Olsvik", StaffRole.Moderator),
    ];

    public static async Task<DemoStaff> HireAsync(IServiceProvider services, DateTimeOffset now, CancellationToken cancel)
    {
        var staff = new DemoStaff();
        var site = services.GetRequiredService<SiteDirectory>().All[0];
        await services.GetRequiredService<Writer>().RunAsync(async (db, c) =>
        {
            foreach (var (name, role) in People)
                await staff.HireAsync(db, site.Id, NewMember(name, now), role, c);
        }, cancel);
        return staff;
    }

    /// <summary>The bearer token of a member of staff.</summary>
    public string TokenOf(string name) => tokens[name];

    /// <summary>Ends the tokens; nobody needs them when the paper is served.</summary>
    public static Task LeaveKeysAsync(IServiceProvider services, DateTimeOffset now, CancellationToken cancel) =>
        services.GetRequiredService<Writer>().RunAsync(
            (db, c) => db.AccessTokens.ExecuteUpdateAsync(set => set.SetProperty(t => t.EndedAt, now), c), cancel);

    private async Task HireAsync(ComityDb db, int siteId, Member member, StaffRole role, CancellationToken cancel)
    {
        db.Members.Add(member);
        await db.SaveChangesAsync(cancel);
        db.SiteStaff.Add(new SiteStaff { SiteId = siteId, MemberId = member.Id, Role = role, Since = member.CreatedAt });
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        tokens[member.DisplayName] = secret;
        db.AccessTokens.Add(new AccessToken
        {
            Hash = Visitors.HashOf(secret),
            Kind = AccessTokenKind.Api,
            MemberId = member.Id,
            Name = "The demo paper's past",
            CreatedAt = member.CreatedAt,
        });
    }

    private static Member NewMember(string name, DateTimeOffset now)
    {
        var email = name.ToLowerInvariant().Replace(' ', '.') + "@courier.example";
        return new Member
        {
            DisplayName = name,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailNormalForm = email,
            EmailConfirmed = true,
            SecurityStamp = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            CreatedAt = now,
        };
    }
}

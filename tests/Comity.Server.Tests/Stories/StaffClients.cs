using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;

namespace Comity.Server.Tests.Stories;

/// <summary>Programs of members of staff, by token.</summary>
internal static class StaffClients
{
    public static async Task<HttpClient> NewStaffClientAsync(this Paper paper, StaffRole role, string name = "Mara Linde")
    {
        var member = await paper.AddStaffAsync(role, name);
        var secret = "token-of-" + name;
        await paper.WriteAsync(db =>
        {
            db.AccessTokens.Add(new AccessToken { Hash = Visitors.HashOf(secret.Replace(' ', '-')), Kind = AccessTokenKind.Api, MemberId = member.Id, CreatedAt = Paper.Begin });
            return Task.CompletedTask;
        });
        return paper.NewClient(secret.Replace(' ', '-'));
    }
}

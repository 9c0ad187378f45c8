using System.Text.Json;
using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Server.Outside;
using Comity.Server.Policies;
using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Outside;

/// <summary>What tests of outside models share.</summary>
internal static class Asking
{
    /// <summary>The shipped policy, whose first clause holds from 0.8 of that model's "hate".</summary>
    public static PolicyDocument PolicyNaming(string source)
    {
        var first = DefaultPolicy.Document.Clauses[0];
        var asking = first with { Checks = [.. first.Checks, new ClauseCheck(OutsideCheck.Name, 0.8, null) { Outside = new OutsideLabel(source, "hate") }] };
        return DefaultPolicy.Document with { Clauses = [asking, .. DefaultPolicy.Document.Clauses.Skip(1)] };
    }

    public static Task EnactAsync(this Paper paper, string source) =>
        paper.Services.GetRequiredService<PolicyDesk>().EnactAsync(new PolicyDesk.Request(paper.Site.Id, PolicyNaming(source), "", null));

    /// <summary>What the newest revision keeps: the answers, and the models' version.</summary>
    public static async Task<(List<OutsideAnswer>? Answers, string Model)> KeptAsync(this Paper paper)
    {
        var revision = await paper.ReadAsync(db => db.CommentRevisions.OrderByDescending(r => r.CommentId).ThenByDescending(r => r.Number).FirstAsync());
        return (revision.Outside is null ? null : JsonSerializer.Deserialize<List<OutsideAnswer>>(revision.Outside, OutsideJson.Form), revision.Model);
    }

    public static IEnumerable<string> Says(this JsonElement answer) => answer.GetProperty("findings").EnumerateArray()
        .Where(f => f.GetProperty("check").GetString() == OutsideCheck.Name).Select(f => f.GetProperty("says").GetString()!);
}

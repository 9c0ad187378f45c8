using System.Globalization;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench.Torture;

/// <summary>Whether all that was acknowledged is there once, at one moment while people may post on.</summary>
internal static class Check
{
    /// <param name="known">The text of each acknowledged comment by its id.</param>
    public static async Task<List<string>> FaultsAsync(BenchPaper paper, IReadOnlyCollection<KeyValuePair<long, string>> known)
    {
        await using var db = await paper.Services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync();
        await db.BeginSnapshotAsync(default);
        var rows = await db.Comments.AsNoTracking().Select(c => new { c.Id, c.Body, c.Number, c.State, c.StoryId }).ToListAsync();
        var story = await db.Stories.AsNoTracking().SingleAsync(s => s.Slug == "bench");
        var bodies = rows.ToDictionary(r => r.Id, r => r.Body);
        var numbers = rows.Where(r => r.Number is not null).Select(r => r.Number!.Value).Order().ToList();
        var faults = new List<string>();
        Add(known.Count(k => bodies.GetValueOrDefault(k.Key) != k.Value), "lost");
        Add(rows.GroupBy(r => r.Body).Count(g => g.Count() > 1), "twins");
        Add(numbers.Where((n, i) => n != i + 1).Count(), "numbers with gaps or twins");
        Add(Math.Abs(story.LastNumber - numbers.Count), "off in the last number");
        Add(Math.Abs(story.CommentCount - rows.Count(r => r.State == CommentState.Published)), "off in the count");
        var (code, said) = await VerifyAsync(paper);
        Add(code, "is the exit code of the ledger's check: " + said);
        return faults;

        void Add(int count, string what)
        {
            if (count != 0)
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {what}"));
        }
    }

    /// <summary><c>comity ledger verify</c>, whose words are shown only when it fails.</summary>
    private static async Task<(int Code, string Said)> VerifyAsync(BenchPaper paper)
    {
        var (console, said) = (Console.Out, new StringWriter());
        Console.SetOut(said);
        try
        {
            return (await Comity.Server.Program.Main(["ledger", "verify", .. paper.Settings]), said.ToString().Trim());
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}

using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Server.Stories;
using Comity.Storage;
using Comity.Storage.Members;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Demo;

/// <summary>
/// Fills an empty installation with an invented paper. Nothing in it is drawn by hand: the last days are lived through
/// on a clock of their own, with stories saved, comments sent, judged and moderated through the public API, so that
/// findings, decisions and ledger are what they would be.
/// </summary>
internal static class DemoPaper
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Demo", "Content");

    public static async Task FillAsync(Startup startup, CancellationToken cancel)
    {
        var start = startup.Time.GetUtcNow();
        var script = DemoScript.Read(await File.ReadAllTextAsync(Path.Combine(Folder, "discussions.yaml"), cancel));
        var clock = new DemoClock { Now = start - script.Max(d => d.Before) - TimeSpan.FromDays(1) };
        await using var app = Program.Build(startup.On(clock));
        await Installation.PrepareAsync(app.Services, demo: true, cancel);
        if (!await IsEmptyAsync(app.Services, cancel))
            return;
        var staff = await DemoStaff.HireAsync(app.Services, clock.Now, cancel);
        await app.StartAsync(cancel);
        using (var readers = new DemoReaders(new Uri(app.Urls.First()), staff))
        {
            var events =
                from discussion in script
                from happening in (IEnumerable<(TimeSpan Before, Func<Task> Happen)>)
                    [
                        (discussion.Before, () => PublishAsync(app.Services, discussion, clock.Now, cancel)),
                        .. discussion.Comments.Select((line, n) => (line.Before, (Func<Task>)(() => readers.SendAsync(discussion, n, cancel)))),
                    ]
                orderby happening.Before descending
                select happening;
            foreach (var (before, happen) in events.ToList())
            {
                clock.Now = start - before;
                await happen();
            }
        }

        await DemoStaff.LeaveKeysAsync(app.Services, start, cancel);
        await app.StopAsync(cancel);
    }

    /// <summary>The editor of the demo paper; null when the installation holds another one.</summary>
    public static async Task<long?> EditorAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync(cancel);
        return await db.SiteStaff
            .Where(s => s.Role == StaffRole.Administrator && db.Sites.Any(site => site.Id == s.SiteId && site.IsDemo))
            .OrderBy(s => s.MemberId).Select(s => (long?)s.MemberId).FirstOrDefaultAsync(cancel);
    }

    private static async Task<bool> IsEmptyAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync(cancel);
        return await db.Sites.AllAsync(s => s.IsDemo, cancel) && !await db.Stories.AnyAsync(cancel) && !await db.Members.AnyAsync(cancel);
    }

    /// <summary>The site that a demo installation begins with.</summary>
    public static Site NewSite(DateTimeOffset now) => new()
    {
        Key = "courier",
        Name = "The Halden Courier",
        Tagline = "An invented paper of an invented town",
        IsDemo = true,
        CreatedAt = now,
    };

    private static async Task PublishAsync(IServiceProvider services, DemoScript.Discussion discussion, DateTimeOffset now, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var file = StoryFile.Read(await File.ReadAllTextAsync(Path.Combine(Folder, discussion.Slug + ".md"), cancel));
        var picture = await File.ReadAllBytesAsync(Path.Combine(Folder, file.ImageFile!), cancel);
        var story = file.Story with
        {
            PublishedAt = now,
            Image = await scope.ServiceProvider.GetRequiredService<PictureReader>().ReadAsync(picture, cancel),
        };
        var site = services.GetRequiredService<SiteDirectory>().All[0];
        var saved = await scope.ServiceProvider.GetRequiredService<StoryDesk>().SaveAsync(site.Id, null, story, "operator", cancel);
        if (saved.Story is null)
            throw new InvalidOperationException($"{discussion.Slug}: " + string.Join(" ", saved.Problems.Select(p => p.Says)));
    }
}

using System.IO.Compression;
using Comity.Server.Archive;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Archive;

public sealed class ArchiveTests
{
    [Fact]
    public async Task An_export_read_into_an_empty_installation_gives_the_identical_paper()
    {
        await using var paper = await Paper.StartAsync();
        await FillAsync(paper);
        var first = Path.Combine(paper.Data, "first.zip");
        await paper.Services.GetRequiredService<ExportPaper>().WriteAsync(first, (_, _) => { });

        await using var other = await Paper.StartAsync();
        await other.Services.GetRequiredService<ImportPaper>().ReadAsync(first, (_, _) => { });
        var second = Path.Combine(other.Data, "second.zip");
        await other.Services.GetRequiredService<ExportPaper>().WriteAsync(second, (_, _) => { });

        (await ContentAsync(second)).ShouldBe(await ContentAsync(first));
        (await other.ReadAsync(db => Task.FromResult(db.Set<IdentityUserPasskey<long>>().Single()))).Data.Transports.ShouldBe(["internal", "usb"]);
        await using (var zip = await ZipFile.OpenReadAsync(first))
            zip.Entries.ShouldNotContain(e => e.Name.Contains("DataProtection"), "the keys of sessions are the installation's own");
        await other.AddStoryAsync("after-import");
        using var browser = other.NewBrowser();
        await browser.GoAsync("/stories/harbour");
        browser.Text.ShouldContain("“Straße” — ելք & <b>");
    }

    [Fact]
    public async Task An_installation_with_a_paper_takes_no_other()
    {
        await using var paper = await Paper.StartAsync();
        await FillAsync(paper);
        var file = Path.Combine(paper.Data, "paper.zip");
        await paper.Services.GetRequiredService<ExportPaper>().WriteAsync(file, (_, _) => { });
        var said = await Should.ThrowAsync<ArchiveException>(() => paper.Services.GetRequiredService<ImportPaper>().ReadAsync(file, (_, _) => { }));
        said.Message.ShouldContain("has a paper already");
    }

    [Theory]
    [InlineData("no zip at all")]
    [InlineData("cut")]
    [InlineData("row lost")]
    [InlineData("row twice")]
    [InlineData("bad line")]
    public async Task A_damaged_file_changes_nothing(string damage)
    {
        await using var paper = await Paper.StartAsync();
        await FillAsync(paper);
        var file = Path.Combine(paper.Data, "paper.zip");
        await paper.Services.GetRequiredService<ExportPaper>().WriteAsync(file, (_, _) => { });
        await DamageAsync(file, damage);

        await using var other = await Paper.StartAsync();
        var site = other.Site.Key;
        await Should.ThrowAsync<ArchiveException>(() => other.Services.GetRequiredService<ImportPaper>().ReadAsync(file, (_, _) => { }));
        (await other.ReadAsync(db => Task.FromResult((db.Sites.Single().Key, db.PolicyVersions.Count(), db.Stories.Count())))).ShouldBe((site, 1, 0));
    }

    [Fact]
    public async Task An_export_overwrites_no_file()
    {
        await using var paper = await Paper.StartAsync();
        var file = Path.Combine(paper.Data, "kept.zip");
        await File.WriteAllTextAsync(file, "mine");
        await Should.ThrowAsync<ArchiveException>(() => paper.Services.GetRequiredService<ExportPaper>().WriteAsync(file, (_, _) => { }));
        (await File.ReadAllTextAsync(file)).ShouldBe("mine");
    }

    [Fact]
    public async Task A_backup_taken_while_comments_are_written_restores_to_a_whole_paper()
    {
        await using var paper = await Paper.StartAsync();
        var file = Path.Combine(paper.Data, "backup.zip");
        var backup = paper.Services.GetRequiredService<Backup>();
        if (Databases.IsPostgres)
        {
            (await Should.ThrowAsync<ArchiveException>(() => backup.WriteAsync(file))).Message.ShouldContain("pg_dump");
            return;
        }

        await FillAsync(paper);
        var writing = Task.WhenAll(Enumerable.Range(0, 20).Select(n => paper.AddStoryAsync("more-" + n)));
        await backup.WriteAsync(file);
        await writing;

        var data = Databases.NewFolder();
        await Backup.RestoreAsync(file, data);
        (await File.ReadAllBytesAsync(Path.Combine(data, "comity.db"))).Length.ShouldBeGreaterThan(0);
        (await Should.ThrowAsync<ArchiveException>(() => Backup.RestoreAsync(file, data))).Message.ShouldContain("empty data folder");
        Directory.Delete(data, recursive: true);
    }

    private static async Task FillAsync(Paper paper)
    {
        var story = await paper.AddStoryAsync("harbour", s => s.Tags = [new() { SiteId = paper.Site.Id, Slug = "sea", Name = "Sea" }]);
        var member = await paper.AddStaffAsync(StaffRole.Editor);
        await paper.WriteAsync(async db =>
        {
            var comment = new Comment
            {
                SiteId = paper.Site.Id,
                StoryId = story.Id,
                Number = 1,
                AuthorId = member.Id,
                AuthorName = member.DisplayName,
                Body = "“Straße” — ելք & <b>",
                Html = "<p>“Straße” — ելք &amp; &lt;b&gt;</p>",
                ImageHash = "00ff",
                ImageAlt = "A street",
                CreatedAt = Paper.Begin,
            };
            db.Comments.Add(comment);
            await db.SaveChangesAsync();
            comment.ThreadId = comment.Id;
            db.Set<IdentityUserPasskey<long>>().Add(People.PasskeyOf(member));
            db.CommentImages.Add(new() { CommentId = comment.Id, Bytes = [0, 1, 255] });
            db.CommentRevisions.Add(new() { CommentId = comment.Id, Number = 1, Body = comment.Body, Salt = [1, 2, 255], At = Paper.Begin, Verdict = "publish", Findings = "[]", PolicyVersion = 1 });
        });
    }

    private static async Task DamageAsync(string file, string damage)
    {
        switch (damage)
        {
            case "no zip at all":
                await File.WriteAllTextAsync(file, "not a zip");
                return;
            case "cut":
                var bytes = await File.ReadAllBytesAsync(file);
                await File.WriteAllBytesAsync(file, bytes[..(bytes.Length / 2)]);
                return;
        }

        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update);
        var old = zip.GetEntry("Stories.jsonl")!;
        string text;
        using (var reader = new StreamReader(await old.OpenAsync()))
            text = await reader.ReadToEndAsync();
        old.Delete();
        await using var entry = await zip.CreateEntry("Stories.jsonl").OpenAsync();
        await using var writer = new StreamWriter(entry);
        await writer.WriteAsync(damage switch
        {
            "row lost" => "",
            "row twice" => text + text,
            _ => text[..(text.Length / 2)] + "\n",
        });
    }

    /// <summary>All that an archive holds but the moment it was written.</summary>
    private static async Task<string> ContentAsync(string file)
    {
        await using var zip = await ZipFile.OpenReadAsync(file);
        var parts = new List<string>();
        foreach (var entry in zip.Entries.Where(e => e.Name != "comity.json").OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            parts.Add(entry.FullName + "\n" + await reader.ReadToEndAsync());
        }

        return string.Join('\n', parts);
    }
}

using System.IO.Compression;
using System.Text.Json;
using Comity.Server.Archive;
using Comity.Server.Hosting;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Archive;

public sealed class BackupJobTests : IDisposable
{
    private readonly string folder = Databases.NewFolder();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_first_is_made_at_the_start_and_the_next_when_its_hours_are_over()
    {
        if (await RefusedOnPostgresAsync())
            return;
        await using var paper = await StartAsync();
        await FoundAsync(1);
        paper.Time.Advance(TimeSpan.FromHours(5));
        paper.Time.Advance(TimeSpan.FromHours(1));
        await FoundAsync(2);
        Names().ShouldBe(["comity-20310304T090000Z.zip", "comity-20310304T150000Z.zip"]);
        (await HealthAsync(paper)).ShouldBe(("healthy", "healthy"));
    }

    [Fact]
    public async Task A_program_that_starts_again_waits_for_the_rest_of_the_hours()
    {
        if (await RefusedOnPostgresAsync())
            return;
        await File.WriteAllTextAsync(Path.Combine(folder, "comity-20310304T070000Z.zip"), "made earlier");
        await using var paper = await StartAsync();
        paper.Time.Advance(TimeSpan.FromHours(4));
        await FoundAsync(2);
        Names().ShouldBe(["comity-20310304T070000Z.zip", "comity-20310304T130000Z.zip"]);
    }

    [Fact]
    public async Task The_newest_are_kept_and_files_of_others_are_left_alone()
    {
        if (await RefusedOnPostgresAsync())
            return;
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.zip"), "mine");
        foreach (var day in new[] { "01", "02", "03" })
            await File.WriteAllTextAsync(Path.Combine(folder, $"comity-203103{day}T090000Z.zip"), "old");
        await using var paper = await StartAsync("--Comity:Backup:Keep=2", "--Comity:Backup:Every=1000");
        (await Job(paper).RunAsync(CancellationToken.None)).ShouldNotBeNull();
        Names().ShouldBe(["comity-20310303T090000Z.zip", "comity-20310304T090000Z.zip", "notes.zip"]);
    }

    [Fact]
    public async Task One_that_is_not_whole_is_put_aside_and_pushes_no_other_out()
    {
        if (await RefusedOnPostgresAsync())
            return;
        foreach (var day in new[] { "01", "03" })
            await File.WriteAllTextAsync(Path.Combine(folder, $"comity-203103{day}T090000Z.zip"), "old");
        await using var paper = await StartAsync("--Comity:Backup:Keep=1", "--Comity:Backup:Every=1000");
        await paper.AddStoryAsync();
        using (var ada = paper.NewBrowser())
            await ada.PostAsync(Sentences.At(1));
        await paper.WriteAsync(db => db.LedgerEntries.Where(e => e.Index == 1).ExecuteUpdateAsync(s => s.SetProperty(e => e.Entry, new byte[] { 1 })));
        (await Job(paper).RunAsync(CancellationToken.None)).ShouldBeNull();
        Names().ShouldBe(["comity-20310301T090000Z.zip", "comity-20310303T090000Z.zip", "comity-20310304T090000Z.zip.broken"]);
        Job(paper).Problem!.ShouldContain("The ledger is broken");
        (await HealthAsync(paper)).ShouldBe(("degraded", "degraded"));
        Directory.Exists(Path.Combine(paper.Data, "backup-trial")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_and_tried_again()
    {
        if (await RefusedOnPostgresAsync())
            return;
        var place = Directory.CreateDirectory(Path.Combine(folder, "place")).FullName;
        await File.WriteAllTextAsync(Path.Combine(place, "comity-20310304T083000Z.zip"), "made half an hour ago, so that the job waits");
        await using var paper = await StartAsync("--Comity:Backup:Folder=" + place);
        Directory.Delete(place, recursive: true);
        await File.WriteAllTextAsync(place, "a file where the folder should be");
        (await Job(paper).RunAsync(CancellationToken.None)).ShouldBeNull();
        (await HealthAsync(paper)).ShouldBe(("degraded", "degraded"));
        File.Delete(place);
        (await Job(paper).RunAsync(CancellationToken.None)).ShouldNotBeNull();
        paper.Time.Advance(TimeSpan.FromSeconds(1));
        (await HealthAsync(paper)).ShouldBe(("healthy", "healthy"));
    }

    [Theory]
    [InlineData("page")]
    [InlineData("key")]
    [InlineData("cut")]
    public async Task Damage_is_found(string damage)
    {
        if (await RefusedOnPostgresAsync())
            return;
        await File.WriteAllTextAsync(Path.Combine(folder, "comity-20310304T083000Z.zip"), "made half an hour ago, so that the job waits");
        await using var paper = await StartAsync();
        var file = Path.Combine(folder, "one.zip");
        await paper.Services.GetRequiredService<Backup>().WriteAsync(file);
        var trial = paper.Services.GetRequiredService<BackupTrial>();
        (await trial.FindFaultAsync(file, CancellationToken.None)).ShouldBeNull();
        await DamageAsync(file, damage);
        (await trial.FindFaultAsync(file, CancellationToken.None)).ShouldNotBeNull();
    }

    private static async Task DamageAsync(string file, string damage)
    {
        if (damage == "cut")
        {
            var bytes = await File.ReadAllBytesAsync(file);
            await File.WriteAllBytesAsync(file, bytes[..(bytes.Length / 2)]);
            return;
        }

        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update);
        if (damage == "key")
        {
            zip.GetEntry(StorageSetup.LedgerKeyName)!.Delete();
            return;
        }

        await using var database = await zip.GetEntry(StorageSetup.DatabaseFileName)!.OpenAsync();
        database.Position = 20 * 4096;
        for (var n = 0; n < 30 * 4096; n++)
            database.WriteByte(0xA5);
    }

    private Task<Paper> StartAsync(params string[] settings) =>
        Paper.StartAsync(null, ["--Comity:Backup:Folder=" + folder, "--Comity:Backup:Every=6", .. settings]);

    private static BackupJob Job(Paper paper) => paper.Services.GetRequiredService<BackupJob>();

    private async Task<bool> RefusedOnPostgresAsync()
    {
        if (!Databases.IsPostgres)
            return false;
        (await Should.ThrowAsync<SettingException>(() => StartAsync())).Message.ShouldContain("pg_dump");
        return true;
    }

    private string[] Names() => [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>The job runs beside the test.</summary>
    private Task FoundAsync(int count) => Patience.UntilAsync(() =>
    {
        Directory.EnumerateFiles(folder, "*.broken").ShouldBeEmpty();
        return Directory.EnumerateFiles(folder, "*.zip").Count() >= count;
    });

    private static async Task<(string Status, string Backup)> HealthAsync(Paper paper)
    {
        using var client = paper.NewClient();
        using var body = JsonDocument.Parse(await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
        return (body.RootElement.GetProperty("status").GetString()!, body.RootElement.GetProperty("checks").GetProperty("backup").GetString()!);
    }
}

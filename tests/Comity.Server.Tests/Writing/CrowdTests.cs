using System.Net;
using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Writing;

/// <summary>What people see when the database takes nothing, or not at once.</summary>
public sealed class CrowdTests
{
    [Fact]
    public async Task When_very_many_wait_more_is_refused_for_a_moment_and_reading_goes_on()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        var writer = paper.Services.GetRequiredService<Writer>();
        var hold = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, 1002).Select(_ => writer.RunAsync((_, _) => hold.Task)).ToList();

        using var refused = await PostAsync(client, story.Id);
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var reader = paper.NewBrowser();
        await reader.GoAsync("/stories/harbour");
        reader.Status.ShouldBe(HttpStatusCode.OK);

        hold.SetResult();
        await Task.WhenAll(waiting);
        using var taken = await PostAsync(client, story.Id);
        taken.StatusCode.ShouldBe(HttpStatusCode.Created, await taken.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_full_disk_is_said_in_words_and_nothing_half_done_stays()
    {
        var disk = new Disk();
        await using var paper = await Paper.StartAsync(s => s.AddSingleton<IBeforeCommit>(disk));
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var ada = paper.NewBrowser();
        await ada.GoAsync("/stories/harbour");
        disk.IsFull = true;

        using var refused = await PostAsync(client, story.Id);
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        await ada.SubmitAsync("#comment-form", ("Body", "The ferry was on time."), ("Name", "Ada"));
        ada.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        ada.Text.ShouldContain("Nothing can be saved just now.");

        disk.IsFull = false;
        (await PostAsync(client, story.Id)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(1);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, long storyId) =>
        client.PostAsJsonAsync(new Uri($"/api/v1/stories/{storyId}/comments", UriKind.Relative), new { name = "Ada", body = "The ferry was on time today." });

    private sealed class Disk : IBeforeCommit
    {
        public bool IsFull { get; set; }

        public Task CommittingAsync(ComityDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken cancel) =>
            IsFull ? throw new DbUpdateException("It could not be saved.", new SqliteException("database or disk is full", 13)) : Task.CompletedTask;
    }
}

using Comity.Server.Nodes;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Nodes;

public sealed class JobsTests : IAsyncLifetime
{
    private static readonly TimeSpan s_pause = TimeSpan.FromHours(6);

    private readonly List<string> done = [];
    private Paper paper = null!;
    private Jobs one = null!;
    private Jobs two = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        (one, two) = (NewNode(), NewNode());
    }

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task A_job_is_done_by_one_of_two_nodes_and_again_when_its_pause_is_over()
    {
        (await DoAsync(one, "one")).ShouldBe(s_pause);
        (await DoAsync(two, "two")).ShouldBe(s_pause);
        paper.Time.Advance(TimeSpan.FromHours(2));
        (await DoAsync(two, "two")).ShouldBe(TimeSpan.FromHours(4));
        done.ShouldBe(["one"]);
        paper.Time.Advance(TimeSpan.FromHours(4));
        await DoAsync(two, "two");
        await DoAsync(one, "one");
        done.ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task Of_many_nodes_that_ask_at_once_one_does_it()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => DoAsync(NewNode(), $"node {n}"))));
        done.Count.ShouldBe(1);
    }

    [Fact]
    public async Task While_a_node_is_at_it_the_others_wait_and_when_it_was_killed_one_goes_on_after_its_lease()
    {
        var never = new TaskCompletionSource();
        var killed = one.RunIfDueAsync("ferry", s_pause, (_, _) => never.Task, default);
        await Patience.UntilAsync(() => paper.ReadAsync(db => db.Jobs.AnyAsync(j => j.Name == "ferry")));
        (await DoAsync(two, "two")).ShouldBe(Jobs.Lease);
        done.ShouldBeEmpty();
        paper.Time.Advance(Jobs.Lease);
        (await DoAsync(two, "two")).ShouldBe(s_pause);
        done.ShouldBe(["two"]);

        // It was not killed, only slow: what it says now counts no more.
        paper.Time.Advance(TimeSpan.FromHours(1));
        never.SetResult();
        await killed;
        (await DoAsync(one, "one")).ShouldBe(TimeSpan.FromHours(5));
    }

    [Fact]
    public async Task What_a_stopping_node_leaves_another_goes_on_with_at_once()
    {
        using var stopping = new CancellationTokenSource();
        var left = one.RunIfDueAsync("ferry", s_pause, (_, c) => new TaskCompletionSource().Task.WaitAsync(c), stopping.Token);
        await Patience.UntilAsync(() => paper.ReadAsync(db => db.Jobs.AnyAsync(j => j.Name == "ferry")));
        await stopping.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(left);
        await DoAsync(two, "two");
        done.ShouldBe(["two"]);
    }

    [Fact]
    public async Task What_fails_is_tried_at_the_next_turn()
    {
        await Should.ThrowAsync<InvalidOperationException>(one.RunIfDueAsync("ferry", s_pause, (_, _) => throw new InvalidOperationException("Low water."), default));
        (await DoAsync(two, "two")).ShouldBe(s_pause);
        paper.Time.Advance(s_pause);
        await DoAsync(two, "two");
        done.ShouldBe(["two"]);
    }

    [Fact]
    public async Task A_time_from_a_clock_that_was_ahead_does_not_stop_a_job()
    {
        await paper.WriteAsync(db =>
        {
            db.Jobs.Add(new() { Name = "ferry", Node = "somebody", DueAt = paper.Time.GetUtcNow().AddYears(1) });
            return Task.CompletedTask;
        });
        await DoAsync(one, "one");
        done.ShouldBe(["one"]);
    }

    [Fact]
    public async Task Each_job_has_its_own_turn()
    {
        await DoAsync(one, "one");
        await two.RunIfDueAsync("harbour", s_pause, (_, _) => Task.CompletedTask, default);
        (await paper.ReadAsync(db => db.Jobs.Where(j => j.Name == "ferry" || j.Name == "harbour").Select(j => j.Node).Distinct().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_paper_forgets_what_is_due_a_minute_after_it_starts_and_every_six_hours()
    {
        await using var second = await Paper.StartAsync();
        var (story, ada) = (await second.AddStoryAsync(), await second.AddReaderAsync());
        await RefuseLongAgoAsync();
        // The job waits by the same clock, and may still be on its way to it.
        await ForgottenAsync(TimeSpan.FromMinutes(1));
        await RefuseLongAgoAsync();
        await ForgottenAsync(TimeSpan.FromHours(6));

        async Task RefuseLongAgoAsync()
        {
            var refused = await second.AddCommentAsync(story, ada, CommentState.Refused, "Refused words.");
            await second.WriteAsync(db => db.Comments.Where(c => c.Id == refused.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.CreatedAt, Paper.Begin.AddYears(-2))));
        }

        async Task ForgottenAsync(TimeSpan within)
        {
            second.Time.Advance(within - TimeSpan.FromSeconds(2));
            (await second.ReadAsync(db => db.Comments.CountAsync(c => c.Body == "Refused words."))).ShouldBe(1);
            await Patience.UntilAsync(async () =>
            {
                second.Time.Advance(TimeSpan.FromSeconds(1));
                return await second.ReadAsync(db => db.Comments.CountAsync(c => c.Body == "Refused words.")) == 0;
            });
        }
    }

    private Jobs NewNode() => new(paper.Services.GetRequiredService<Writer>(), paper.Time);

    [Fact]
    public async Task A_node_is_told_whether_it_did_the_job_the_last_time_too()
    {
        var told = new List<bool>();
        foreach (var node in (Jobs[])[one, one, two, one])
        {
            await node.RunIfDueAsync("ferry", s_pause, (again, _) =>
            {
                told.Add(again);
                return Task.CompletedTask;
            }, default);
            paper.Time.Advance(s_pause);
        }

        told.ShouldBe([false, true, false, false]);
    }

    private Task<TimeSpan> DoAsync(Jobs node, string name) => node.RunIfDueAsync("ferry", s_pause, (_, _) =>
    {
        lock (done)
            done.Add(name);
        return Task.CompletedTask;
    }, default);
}

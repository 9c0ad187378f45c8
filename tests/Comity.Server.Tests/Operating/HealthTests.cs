using System.Net;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Operating;

public sealed class HealthTests
{
    [Fact]
    public async Task A_paper_that_reads_and_writes_is_ready_under_any_name_and_sets_no_cookie()
    {
        await using var paper = await Paper.StartAsync();
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            var (status, headers, body) = await AskAsync(paper, path, "10.1.2.3:9999");
            status.ShouldBe(HttpStatusCode.OK);
            body.GetProperty("status").GetString().ShouldBe("healthy");
            headers.Contains("Set-Cookie").ShouldBeFalse();
            headers.GetValues("Cache-Control").Single().ShouldBe("no-store");
        }
    }

    [Fact]
    public async Task Other_names_below_health_are_the_papers_own()
    {
        await using var paper = await Paper.StartAsync();
        using var client = paper.NewClient();
        using var answer = await client.GetAsync(new Uri("/health/else", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_database_the_program_lives_and_is_not_ready()
    {
        var there = new Switch();
        await using var paper = await Paper.StartAsync(there.Take);
        there.IsOff = true;
        (await AskAsync(paper, "/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        var (status, headers, body) = await AskAsync(paper, "/health/ready");
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        body.GetProperty("detail").GetString().ShouldStartWith("Not ready: database");
        body.GetProperty("checks").GetProperty("database").GetString().ShouldBe("unhealthy");
        headers.GetValues("Cache-Control").Single().ShouldBe("no-store");

        there.IsOff = false;
        paper.Time.Advance(TimeSpan.FromSeconds(1));
        (await AskAsync(paper, "/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_writer_that_is_stuck_is_not_ready()
    {
        await using var paper = await Paper.StartAsync();
        var begun = new TaskCompletionSource();
        var free = new TaskCompletionSource();
        var stuck = paper.WriteAsync(_ =>
        {
            begun.SetResult();
            return free.Task;
        });
        await begun.Task;
        var asked = AskAsync(paper, "/health/ready");
        await Patience.UntilAsync(() =>
        {
            paper.Time.Advance(TimeSpan.FromSeconds(1));
            return asked.IsCompleted;
        });

        (await asked).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        free.SetResult();
        await stuck;
        paper.Time.Advance(TimeSpan.FromSeconds(1));
        (await AskAsync(paper, "/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task However_often_it_is_asked_it_looks_once_in_a_second()
    {
        var there = new Switch();
        await using var paper = await Paper.StartAsync(there.Take);
        var before = there.Opened;
        for (var n = 0; n < 200; n++)
            (await AskAsync(paper, "/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
        (there.Opened - before).ShouldBeLessThan(20, "two for the checks; jobs that begin may add a few");
    }

    [Theory]
    [InlineData("", "http://localhost:5080/")]
    [InlineData("--urls=http://+:81;https://x.example", "http://localhost:81/")]
    [InlineData("--urls=http://127.0.0.1:82", "http://127.0.0.1:82/")]
    [InlineData("--urls=http://[::]:83", "http://localhost:83/")]
    public void The_verb_asks_where_the_program_listens(string setting, string address)
    {
        var data = Databases.NewFolder();
        Comity.Server.Hosting.Startup.Read(["--Comity:Data=" + data, setting.Length == 0 ? "--urls=" : setting]).ListensAt.ToString().ShouldBe(address);
        Directory.Delete(data);
    }

    private static async Task<(HttpStatusCode Status, System.Net.Http.Headers.HttpResponseHeaders Headers, JsonElement Body)> AskAsync(Paper paper, string path, string? host = null)
    {
        using var client = paper.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        using var answer = await client.SendAsync(request);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, answer.Headers, body.RootElement.Clone());
    }

    /// <summary>A database that can be taken away.</summary>
    private sealed class Switch : IDbContextFactory<ComityDb>
    {
        private IDbContextFactory<ComityDb>? real;
        private int opened;

        public bool IsOff { get; set; }

        public int Opened => opened;

        public void Take(IServiceCollection services)
        {
            var kept = services.Last(d => d.ServiceType == typeof(IDbContextFactory<ComityDb>));
            services.AddSingleton<IDbContextFactory<ComityDb>>(s =>
            {
                real = (IDbContextFactory<ComityDb>)ActivatorUtilities.CreateInstance(s, kept.ImplementationType!);
                return this;
            });
        }

        public ComityDb CreateDbContext()
        {
            if (IsOff)
                throw new TimeoutException("The database is away.");
            Interlocked.Increment(ref opened);
            return real!.CreateDbContext();
        }

        public Task<ComityDb> CreateDbContextAsync(CancellationToken cancellationToken = default) => Task.FromResult(CreateDbContext());
    }
}

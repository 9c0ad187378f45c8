using System.Diagnostics.Metrics;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Comity.Server.Hosting;
using Comity.Server.Notify;
using Comity.Server.Operating;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Operating;

public sealed partial class MetricsTests
{
    private const string On = "--Comity:Operating:Metrics=true";

    [Fact]
    public async Task They_are_off_unless_switched_on()
    {
        await using var paper = await Paper.StartAsync();
        (await AskAsync(paper)).Status.ShouldBe(HttpStatusCode.NotFound);
        paper.Services.GetService<OpenTelemetry.Metrics.MeterProvider>().ShouldBeNull();
    }

    [Fact]
    public async Task They_tell_of_judging_and_of_what_became_of_comments()
    {
        await using var paper = await Paper.StartAsync(null, On);
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync(Sentences.At(1), "Adalbert Quisling");
        var (status, text) = await AskAsync(paper);
        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldMatch("comity_comments_total\\{[^}]*outcome=\"publish\"[^}]*\\} [1-9]");
        text.ShouldMatch("comity_judging_duration_seconds_count\\{[^}]*verdict=\"publish\"[^}]*\\} [1-9]");
        text.ShouldNotContain("Quisling");
    }

    [Fact]
    public async Task Without_a_token_they_are_told_to_nobody_behind_a_proxy()
    {
        await using var paper = await Paper.StartAsync(null, On);
        foreach (var header in new[] { "X-Forwarded-For", "Forwarded" })
        {
            var (status, text) = await AskAsync(paper, (header, "203.0.113.9"));
            status.ShouldBe(HttpStatusCode.Forbidden);
            text.ShouldContain("MetricsToken");
        }
    }

    [Fact]
    public async Task With_a_token_they_are_told_to_who_sends_it_from_wherever()
    {
        await using var paper = await Paper.StartAsync(null, On, "--Comity:Operating:MetricsToken=rowan-tree");
        (await AskAsync(paper)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(paper, ("Authorization", "Bearer rowan-treE"))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(paper, ("Authorization", "Bearer rowan-tree"), ("X-Forwarded-For", "203.0.113.9"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_setting_that_is_no_truth_value_stops_the_start() =>
        (await Should.ThrowAsync<SettingException>(() => Paper.StartAsync(null, "--Comity:Operating:Metrics=perhaps"))).Message.ShouldContain("perhaps");

    [Fact]
    public async Task The_outbox_is_behind_by_the_age_of_what_should_have_gone()
    {
        await using var paper = await Paper.StartAsync(null, On, "--Comity:Mail:Seconds=3600");
        var gauge = paper.Services.GetRequiredService<OutboxGauge>();
        (await gauge.MeasureAsync(CancellationToken.None)).ShouldBe((0, TimeSpan.Zero));
        await paper.WriteAsync(db =>
        {
            Outbox.Mail(db, paper.Site.Id, "ada@example.org", new Letter("Hello", "Words"), Paper.Begin);
            return Task.CompletedTask;
        });
        paper.Time.Advance(TimeSpan.FromSeconds(90));
        (await gauge.MeasureAsync(CancellationToken.None)).ShouldBe((1, TimeSpan.FromSeconds(90)));
    }

    [Fact]
    public async Task Every_name_on_the_dashboard_is_measured()
    {
        await using var paper = await Paper.StartAsync(null, On);
        // Not of the metrics themselves: their text is kept for a moment.
        using (var client = paper.NewClient())
            await client.GetStringAsync(new Uri("/health/live", UriKind.Relative));
        foreach (var instrument in typeof(ComityMeter).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => p.GetValue(null)).OfType<Instrument>())
            Touch(instrument);
        // What the runtime counts only once there is something to count.
        GC.Collect();
        Should.Throw<InvalidOperationException>(() => throw new InvalidOperationException());
        var measured = Type().Matches((await AskAsync(paper)).Text).Select(m => m.Groups["name"].Value).ToHashSet();
        measured.Count(m => m.StartsWith("comity_", StringComparison.Ordinal)).ShouldBe(typeof(ComityMeter).GetProperties().Count(p => p.PropertyType.IsAssignableTo(typeof(Instrument))));

        var dashboard = await File.ReadAllTextAsync(Path.Combine(Root(), "deploy", "grafana.json"));
        var named = Named().Matches(dashboard).Select(m => m.Value).Distinct().ToList();
        named.Count.ShouldBeGreaterThan(12);
        named.Remove("http_response_status_code").ShouldBeTrue("it is a label");
        named.Where(n => !measured.Contains(n) && !measured.Contains(Part().Replace(n, ""))).ShouldBeEmpty();
        measured.Where(m => m.StartsWith("comity_", StringComparison.Ordinal) && !dashboard.Contains(m, StringComparison.Ordinal)).ShouldBeEmpty("every own metric has its place on the dashboard");
    }

    private static void Touch(Instrument instrument)
    {
        switch (instrument)
        {
            case UpDownCounter<long> c: c.Add(0); break;
            case Counter<long> c: c.Add(0); break;
            case Gauge<long> g: g.Record(0); break;
            case Gauge<double> g: g.Record(0); break;
            case Histogram<int> h: h.Record(0); break;
            case Histogram<double> h: h.Record(0); break;
            default: throw new InvalidOperationException($"{instrument.Name} is of a kind that this test does not know.");
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Comity.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private static async Task<(HttpStatusCode Status, string Text)> AskAsync(Paper paper, params (string Name, string Value)[] headers)
    {
        using var client = paper.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"^# TYPE (?<name>\S+)", RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex(@"\b(?:comity|http|kestrel|dotnet|process)_[a-z_]+\b")]
    private static partial Regex Named();

    [GeneratedRegex("_(?:bucket|sum|count)$")]
    private static partial Regex Part();
}

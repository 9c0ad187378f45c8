using System.Collections.Concurrent;
using System.Net.Http.Json;
using Comity.Server.Notify;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Comity.Server.Tests.Operating;

public sealed class LogTests
{
    [Fact]
    public async Task The_log_names_no_reader_no_address_and_no_text()
    {
        var log = new Kept();
        // Nothing listens there: every mail fails, and the failure is logged.
        await using var paper = await Paper.StartAsync(
            s => s.AddSingleton<ILoggerProvider>(log), "--Logging:LogLevel:Default=Information", "--Comity:Mail:Host=127.0.0.1", "--Comity:Mail:Port=1", "--Comity:Mail:From=paper@example.org", "--Comity:Mail:Attempts=1");
        await paper.AddStoryAsync();
        using var reader = paper.NewBrowser();
        await reader.PostAsync("Heather grows upon the dyke.", "Adalbert Quisling");
        await reader.PostAsync("You are a damned idiot, Bertram.", "Adalbert Quisling");
        await reader.GoAsync("/sign-in/sevensecretsparrows");
        using var client = paper.NewClient();
        (await client.PostAsJsonAsync("/api/v1/sign-in", new { email = "adalbert@quisling.example" })).EnsureSuccessStatusCode();
        using var unread = await client.PostAsync(new Uri("/api/v1/preview", UriKind.Relative), new StringContent("{\"body\": Heather", System.Text.Encoding.UTF8, "application/json"));
        await paper.Services.GetRequiredService<Dispatcher>().SendDueAsync(CancellationToken.None);

        log.Lines.ShouldContain(l => l.Contains("could not be sent", StringComparison.Ordinal));
        foreach (var secret in new[] { "heather", "idiot", "quisling", "sevensecretsparrows" })
            log.Lines.Where(l => l.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
            // The lines are read after the program has ended.
        }
    }
}

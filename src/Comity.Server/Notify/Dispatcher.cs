using System.Text.Json;
using Comity.Storage;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Notify;

/// <summary>
/// Sends what waits in the outbox. A message is leased before it is tried, so that a second server leaves it alone
/// and a killed one loses nothing; it may then, rarely, be sent twice, under the same Message-Id.
/// </summary>
internal sealed class Dispatcher(Writer writer, IDbContextFactory<ComityDb> factory, MailWriter mails, MailCarrier carrier, DispatcherTools tools) : BackgroundService
{
    private const int Batch = 20;
    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromHours(6);

    /// <summary>Tries everything that is due now, each once.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancel)
    {
        var sent = 0;
        while (await AnyDueAsync(cancel))
        {
            foreach (var message in await LeaseAsync(cancel))
                sent += await TryAsync(message, cancel) ? 1 : 0;
        }

        return sent;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A pause, not a beat: when the clock jumps, the beats in between need not be made up for.
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(tools.Options.Value.Seconds), tools.Time, stoppingToken);
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                tools.Log.LogError(e, "The outbox could not be read; it will be tried again.");
            }
        }
    }

    private async Task<bool> AnyDueAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await Due(db).AnyAsync(cancel);
    }

    private IQueryable<OutboxMessage> Due(ComityDb db)
    {
        var now = tools.Time.GetUtcNow();
        return db.Outbox.Where(m => m.SentAt == null && m.DueAt <= now && m.Kind == Outbox.MailKind);
    }

    private Task<List<OutboxMessage>> LeaseAsync(CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var due = await Due(db).OrderBy(m => m.DueAt).ThenBy(m => m.Id).Take(Batch).ToListAsync(c);
        foreach (var message in due)
        {
            message.Attempts++;
            message.DueAt = tools.Time.GetUtcNow() + s_lease;
        }

        return due;
    }, cancel);

    private async Task<bool> TryAsync(OutboxMessage message, CancellationToken cancel)
    {
        string? error = null;
        try
        {
            var payload = JsonSerializer.Deserialize<MailPayload>(message.Payload, Outbox.Json)!;
            await carrier.CarryAsync(message.Id, mails.Write(message, payload), cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            // What a mail server says may name the addressee: it stays in the database, only its kind is logged.
            error = $"{e.GetType().Name}: {e.Message}";
            tools.Log.LogWarning("Mail {Id} could not be sent, attempt {Attempt}: {Error}", message.Id, message.Attempts, e.GetType().Name);
        }

        await writer.RunAsync(async (db, c) => Settle(await db.Outbox.SingleAsync(m => m.Id == message.Id, c), error), CancellationToken.None);
        return error is null;
    }

    private void Settle(OutboxMessage message, string? error)
    {
        var now = tools.Time.GetUtcNow();
        message.LastError = error is { Length: > 500 } ? error[..500] : error;
        if (error is null)
        {
            message.SentAt = now;
            message.Payload = "{}"; // Neither the address nor a link's secret is kept longer than needed.
        }
        else if (message.Attempts < tools.Options.Value.Attempts)
        {
            var wait = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(message.Attempts - 1, 20)));
            message.DueAt = now + (wait < s_longestWait ? wait : s_longestWait);
        }
        else
        {
            message.DueAt = DateTimeOffset.MaxValue;
            message.Payload = "{}";
            tools.Log.LogError("Mail {Id} is given up after {Attempts} attempts.", message.Id, message.Attempts);
        }
    }
}

internal sealed record DispatcherTools(IOptions<MailOptions> Options, TimeProvider Time, ILogger<Dispatcher> Log);

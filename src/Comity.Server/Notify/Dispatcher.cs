using Comity.Storage;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Notify;

/// <summary>
/// Sends what waits in the outbox. A message is leased before it is tried, so that a second server leaves it alone
/// and a killed one loses nothing; it may then, rarely, be sent twice, under the same Message-Id.
/// </summary>
internal class Dispatcher(Writer writer, IDbContextFactory<ComityDb> factory, Carrier carrier, DispatcherTools tools) : BackgroundService
{
    private const int Batch = 20;
    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(5);

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
        return db.Outbox.Where(m => m.SentAt == null && m.DueAt <= now && m.Kind == carrier.Carries);
    }

    private Task<List<OutboxMessage>> LeaseAsync(CancellationToken cancel) => writer.RunAsync(Reach.Nothing, async (db, c) =>
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
            await carrier.CarryAsync(message, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            // What a mail server says may name the addressee: it stays in the database, only its kind is logged.
            error = $"{e.GetType().Name}: {e.Message}";
            tools.Log.LogWarning("Message {Id} ({Kind}) could not be sent, attempt {Attempt}: {Error}", message.Id, message.Kind, message.Attempts, e.GetType().Name);
        }

        await writer.RunAsync(Reach.Nothing, async (db, c) =>
        {
            // Who it was for may be gone meanwhile, and the message with them.
            if (await db.Outbox.SingleOrDefaultAsync(m => m.Id == message.Id, c) is { } kept)
                Settle(kept, error);
        }, CancellationToken.None);
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
        else if (message.Attempts < carrier.Attempts)
        {
            message.DueAt = now + carrier.WaitAfter(message);
        }
        else
        {
            message.DueAt = DateTimeOffset.MaxValue;
            if (!carrier.KeepsGivenUp)
            {
                message.Payload = "{}";
                // What a mail server says often names the address.
                message.LastError = "Given up.";
            }

            tools.Log.LogError("Message {Id} ({Kind}) is given up after {Attempts} attempts.", message.Id, message.Kind, message.Attempts);
        }
    }
}

internal sealed record DispatcherTools(IOptions<MailOptions> Options, TimeProvider Time, ILogger<Dispatcher> Log);

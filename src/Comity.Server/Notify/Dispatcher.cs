using Comity.Storage;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Notify;

/// <summary>
/// Sends what waits in the outbox. A message is leased before it is tried, so that a second server leaves it alone
/// and a killed one loses nothing; it may then, rarely, be sent twice, under the same Message-Id. Each destination is
/// served apart, some at once and none twice at a time: one that does not answer keeps nobody else waiting.
/// </summary>
internal class Dispatcher(Writer writer, IDbContextFactory<ComityDb> factory, Carrier carrier, DispatcherTools tools) : BackgroundService
{
    private const int Batch = 20;
    private const int MostAtOnce = 8;

    /// <summary>All mail has one destination, the mail server.</summary>
    private const long MailServer = 0;

    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(5);

    /// <summary>For one attempt, whatever the carrier's own patience is.</summary>
    private static readonly TimeSpan s_longestAttempt = TimeSpan.FromMinutes(1);

    /// <summary>How long a destination is left alone that did not answer.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(1);

    private readonly HashSet<long> busy = [];

    /// <summary>Tries everything that is due now, each once.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancel) =>
        await ClaimAsync(cancel) is { } destination ? (await Task.WhenAll(WorkAsync(destination, cancel), SendDueAsync(cancel))).Sum() : 0;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var last = Task.CompletedTask;
        try
        {
            // A pause, not a beat: when the clock jumps, the beats in between need not be made up for.
            while (true)
            {
                await Task.Delay(TimeSpan.FromSeconds(tools.Options.Value.Seconds), tools.Time, stoppingToken);
                // What does not answer is not waited for: others may have become due meanwhile.
                last = Task.WhenAll(last.IsCompleted ? Task.CompletedTask : last, SendAndReportAsync(stoppingToken));
            }
        }
        finally
        {
            await last;
        }
    }

    private async Task SendAndReportAsync(CancellationToken cancel)
    {
        try
        {
            await SendDueAsync(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The program stops; what was leased comes back when the lease ends.
        }
        catch (Exception e)
        {
            tools.Log.LogError(e, "The outbox could not be read; it will be tried again.");
        }
    }

    /// <summary>A destination that something is due for and nobody here serves; null: there is none, or enough are served.</summary>
    private async Task<long?> ClaimAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        while (true)
        {
            List<long> served;
            lock (busy)
                served = [.. busy];
            if (served.Count >= MostAtOnce)
                return null;
            var next = await Due(db).Where(m => !served.Contains(m.TargetId ?? MailServer)).OrderBy(m => m.DueAt).ThenBy(m => m.Id)
                .Select(m => (long?)(m.TargetId ?? MailServer)).FirstOrDefaultAsync(cancel);
            if (next is null)
                return null;
            lock (busy)
            {
                if (busy.Count < MostAtOnce && busy.Add(next.Value))
                    return next;
            }
        }
    }

    /// <summary>Serves the destination, then others, as long as something is due.</summary>
    private async Task<int> WorkAsync(long first, CancellationToken cancel)
    {
        var sent = 0;
        for (long? destination = first; destination is { } claimed; destination = await ClaimAsync(cancel))
        {
            try
            {
                sent += await ServeAsync(claimed, cancel);
            }
            finally
            {
                lock (busy)
                    busy.Remove(claimed);
            }
        }

        return sent;
    }

    /// <summary>One batch, ended before its lease is.</summary>
    private async Task<int> ServeAsync(long destination, CancellationToken cancel)
    {
        var leasedUntil = tools.Time.GetUtcNow() + s_lease;
        var leased = await LeaseAsync(destination, leasedUntil, cancel);
        for (var (i, sent) = (0, 0); ; i++)
        {
            if (i == leased.Count)
                return sent;
            var inTime = tools.Time.GetUtcNow() + s_longestAttempt < leasedUntil;
            var error = inTime ? await TryAsync(leased[i], cancel) : null;
            if (inTime && error is null)
                sent++;
            if (inTime && error is not (OperationCanceledException or TimeoutException))
                continue;
            await GiveBackAsync(destination, [.. leased.Skip(inTime ? i + 1 : i).Select(m => m.Id)], inTime ? s_pause : TimeSpan.Zero);
            return sent;
        }
    }

    private IQueryable<OutboxMessage> Due(ComityDb db)
    {
        var now = tools.Time.GetUtcNow();
        return db.Outbox.Where(m => m.SentAt == null && m.DueAt <= now && m.Kind == carrier.Carries);
    }

    private Task<List<OutboxMessage>> LeaseAsync(long destination, DateTimeOffset until, CancellationToken cancel) => writer.RunAsync(Reach.Nothing, async (db, c) =>
    {
        var due = await Due(db).Where(m => (m.TargetId ?? MailServer) == destination).OrderBy(m => m.DueAt).ThenBy(m => m.Id).Take(Batch).ToListAsync(c);
        foreach (var message in due)
        {
            message.Attempts++;
            message.DueAt = until;
        }

        return due;
    }, cancel);

    /// <summary>What was leased and not tried counts no attempt; all that waits for the destination waits as long.</summary>
    private Task GiveBackAsync(long destination, List<long> untried, TimeSpan pause) => writer.RunAsync(Reach.Nothing, async (db, c) =>
    {
        var due = tools.Time.GetUtcNow() + pause;
        await db.Outbox.Where(m => untried.Contains(m.Id) && m.SentAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, m => m.Attempts - 1).SetProperty(m => m.DueAt, due), c);
        await db.Outbox.Where(m => m.SentAt == null && m.DueAt < due && m.Kind == carrier.Carries && (m.TargetId ?? MailServer) == destination)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, due), c);
    }, CancellationToken.None);

    /// <returns>Why it was not sent; null: it was.</returns>
    private async Task<Exception?> TryAsync(OutboxMessage message, CancellationToken cancel)
    {
        Exception? error = null;
        using var limit = new CancellationTokenSource(s_longestAttempt, tools.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            await carrier.CarryAsync(message, either.Token);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            // What a mail server says may name the addressee: it stays in the database, only its kind is logged.
            error = e;
            tools.Log.LogWarning("Message {Id} ({Kind}) could not be sent, attempt {Attempt}: {Error}", message.Id, message.Kind, message.Attempts, e.GetType().Name);
        }

        await writer.RunAsync(Reach.Nothing, async (db, c) =>
        {
            // Who it was for may be gone meanwhile, and the message with them.
            if (await db.Outbox.SingleOrDefaultAsync(m => m.Id == message.Id, c) is { } kept)
                Settle(kept, error is null ? null : $"{error.GetType().Name}: {error.Message}");
        }, CancellationToken.None);
        return error;
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

using System.Collections.Concurrent;
using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies.Workshop;

/// <param name="Trial">The one started; null: <paramref name="Problem"/> says why not.</param>
public sealed record TrialOutcome(PolicyTrial? Trial, string? Problem);

/// <summary>
/// Tries drafts on past comments in the background: one trial at a time on a site, on one thread that steps back for readers.
/// How far it is stands in the database, so that every server of the installation shows it and can ask it to stop.
/// </summary>
internal sealed class Trials(Writer writer, LedgerWriter ledger, IDbContextFactory<ComityDb> factory, Judging judging, TrialTools tools) : IHostedService, IDisposable
{
    public const int MostDays = 366;

    /// <summary>A trial that has not been heard of for so long was interrupted.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<long, Task> running = new();
    private readonly CancellationTokenSource stopping = new();

    /// <summary>As it is, also when its server was killed and could not say so.</summary>
    public static TrialState StateOf(PolicyTrial trial, DateTimeOffset now) =>
        trial.State == TrialState.Running && trial.HeardAt < now - Silence ? TrialState.Interrupted : trial.State;

    /// <summary>Begins to try the draft, or what is in force when there is none, on the comments of the last days.</summary>
    public async Task<TrialOutcome> StartAsync(PolicyEditor editor, int days, CancellationToken cancel)
    {
        if (days is < 1 or > MostDays)
            return new TrialOutcome(null, $"The number of days is from 1 to {MostDays}.");
        var now = tools.Time.GetUtcNow();
        var outcome = await writer.RunAsync(async (db, c) =>
        {
            foreach (var other in await db.PolicyTrials.Where(t => t.SiteId == editor.SiteId && t.State == TrialState.Running).ToListAsync(c))
            {
                if (StateOf(other, now) == TrialState.Running)
                    return new TrialOutcome(null, "A trial is running already. Wait for it, or stop it first.");
                other.State = TrialState.Interrupted;
            }

            var draft = await PolicyDrafts.ReadAsync(db, editor.SiteId, c);
            var trial = new PolicyTrial { SiteId = editor.SiteId, Yaml = draft.Yaml, Against = draft.InForce, Days = days, StartedById = editor.MemberId, StartedAt = now, HeardAt = now };
            db.PolicyTrials.Add(trial);
            await db.SaveChangesAsync(c);
            await SealAsync(db, editor, LedgerKind.PolicyTry, trial, c);
            return new TrialOutcome(trial, null);
        }, cancel);
        if (outcome.Trial is { } started)
            Run(started);
        return outcome;
    }

    /// <summary>Asks a trial to stop; it does so within seconds. False: it does not run.</summary>
    public Task<bool> CancelAsync(PolicyEditor editor, long id, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var trial = await db.PolicyTrials.SingleOrDefaultAsync(t => t.Id == id && t.SiteId == editor.SiteId && t.State == TrialState.Running && !t.CancelAsked, c);
        if (trial is null)
            return false;
        trial.CancelAsked = true;
        await SealAsync(db, editor, LedgerKind.PolicyTryCancel, trial, c);
        return true;
    }, cancel);

    /// <summary>Ends with the trial, if this server runs it.</summary>
    public Task WaitAsync(long id) => running.GetValueOrDefault(id) ?? Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Those under way are written down as interrupted.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await Task.WhenAll(running.Values).WaitAsync(cancellationToken);
    }

    public void Dispose() => stopping.Dispose();

    private void Run(PolicyTrial trial)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        running[trial.Id] = done.Task;
        LowPriority.Start("policy trial", () =>
        {
            try
            {
                Finish(trial, Work(trial));
            }
            catch (OperationCanceledException)
            {
                TryFinish(trial, (stopping.IsCancellationRequested ? TrialState.Interrupted : TrialState.Cancelled, null));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                tools.Log.LogError(e, "Trial {Id} of a policy failed.", trial.Id);
                TryFinish(trial, (TrialState.Failed, null));
            }
            finally
            {
                running.TryRemove(trial.Id, out _);
                done.SetResult();
            }
        });
    }

    /// <summary>A thread of its own must not end the server when the database is gone; the trial then counts as interrupted.</summary>
    private void TryFinish(PolicyTrial trial, (TrialState State, TrialResult? Result) end)
    {
        try
        {
            Finish(trial, end);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            tools.Log.LogError(e, "The end of trial {Id} could not be written down.", trial.Id);
        }
    }

    private (TrialState State, TrialResult? Result) Work(PolicyTrial trial)
    {
        using var db = factory.CreateDbContext();
        var (inForce, draft) = Judges(db, trial, tools.Scorer);
        var span = new PastSpan(trial.SiteId, trial.StartedAt.AddDays(-trial.Days), trial.StartedAt, NamesRepeats(inForce.Policy) || NamesRepeats(draft.Policy));
        var past = new PastTexts(db, judging.SiteFactsAsync(trial.SiteId, stopping.Token).GetAwaiter().GetResult(), span);
        var tally = new TrialTally(inForce.Policy, draft.Policy);
        var total = past.Count();
        var heard = tools.Time.GetTimestamp();
        Tell(trial.Id, 0, total);
        foreach (var portion in past.Read())
        {
            foreach (var text in portion)
                Judge(text, inForce, draft, tally);
            stopping.Token.ThrowIfCancellationRequested();
            if (tools.Time.GetElapsedTime(heard) < Pause)
                continue;
            heard = tools.Time.GetTimestamp();
            Tell(trial.Id, tally.Texts, total);
        }

        Tell(trial.Id, tally.Texts, total);
        var days = past.First() is { } first ? Math.Max(1, (trial.StartedAt - first).TotalDays) : 1;
        return (TrialState.Done, tally.Result(days, tools.Scorer.Version));
    }

    /// <summary>Both judges of a trial: of the version in force, and of the draft under the number that it would have.</summary>
    internal static (Judge InForce, Judge Draft) Judges(ComityDb db, PolicyTrial trial, Scorer scorer)
    {
        var yaml = db.PolicyVersions.Where(p => p.SiteId == trial.SiteId && p.Version == trial.Against).Select(p => p.Yaml).Single();
        return (new Judge(PolicyYaml.Read(yaml), trial.Against) { Scorer = scorer }, new Judge(PolicyYaml.Read(trial.Yaml), trial.Against + 1) { Scorer = scorer });
    }

    private static bool NamesRepeats(PolicyDocument policy) =>
        policy.Clauses.Concat(policy.Shadows).Any(c => c.Checks.Concat(c.ShadowChecks).Any(k => k.Check == RepeatsCheck.Name));

    private static void Judge(PastText text, Judge inForce, Judge draft, TrialTally tally)
    {
        // What is found and seen is the same for both when the site's own words are.
        var same = SameReading(inForce.Policy, draft.Policy);
        var reading = inForce.Read(text.Submission, forSeveral: same);
        var old = inForce.Decide(reading);
        var next = same ? draft.Decide(reading) : draft.Decide(text.Submission);
        tally.Add(text, old, next);
    }

    private static bool SameReading(PolicyDocument a, PolicyDocument b) =>
        a.OnCheckFailure == b.OnCheckFailure && a.Words.Count == b.Words.Count
        && a.Words.Zip(b.Words).All(w => (w.First.Check, w.First.Language) == (w.Second.Check, w.Second.Language) && w.First.Words.SequenceEqual(w.Second.Words));

    /// <summary>Writes down how far it is.</summary>
    /// <exception cref="OperationCanceledException">Somebody asked it to stop.</exception>
    private void Tell(long id, int done, int total) => Wait(writer.RunAsync(Reach.Nothing, async (db, c) =>
    {
        var trial = await db.PolicyTrials.SingleAsync(t => t.Id == id, c);
        if (trial.CancelAsked)
            throw new OperationCanceledException();
        (trial.Done, trial.Total, trial.HeardAt) = (done, Math.Max(total, done), tools.Time.GetUtcNow());
    }));

    private void Finish(PolicyTrial trial, (TrialState State, TrialResult? Result) end) => Wait(writer.RunAsync(async (db, c) =>
    {
        var row = await db.PolicyTrials.SingleAsync(t => t.Id == trial.Id, c);
        (row.State, row.EndedAt, row.Result) = (end.State, tools.Time.GetUtcNow(), end.Result?.Write());
    }));

    // The thread is this trial's own, and nothing else waits on it.
    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private Task SealAsync(ComityDb db, PolicyEditor editor, string kind, PolicyTrial trial, CancellationToken cancel) => ledger.AppendAsync(db, editor.SiteId, new LedgerEvent
    {
        Kind = kind,
        At = tools.Time.GetUtcNow(),
        Actor = $"member:{editor.MemberId}",
        Subject = $"trial:{trial.Id}",
        Policy = trial.Against,
    }, cancel);
}

internal sealed record TrialTools(TimeProvider Time, Scorer Scorer, ILogger<Trials> Log);

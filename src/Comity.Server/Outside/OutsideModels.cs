using Comity.Policy;

namespace Comity.Server.Outside;

/// <summary>All models of the settings. Gathers what they say of a text, before it is judged.</summary>
internal sealed class OutsideModels(IReadOnlyList<ConfiguredModel> models, TimeProvider time, ILogger<OutsideModels> log) : IHostedService, IAsyncDisposable
{
    private bool disposed;

    /// <summary>
    /// Asks those that the policy names, all at once. One that fails or takes too long answers with what follows from that.
    /// A source that the policy names and the settings do not is left out: the judge finds it missing.
    /// </summary>
    /// <remarks>It takes as long as the slowest time limit: never within the writer.</remarks>
    public async Task<IReadOnlyList<OutsideAnswer>> AskAsync(PolicyDocument policy, string text, CancellationToken cancel)
    {
        var named = policy.Clauses.Concat(policy.Shadows).SelectMany(c => c.Checks.Concat(c.ShadowChecks)).Select(c => c.Outside?.Source).ToHashSet(StringComparer.Ordinal);
        return await Task.WhenAll(models.Where(m => named.Contains(m.Model.Name)).Select(m => AskAsync(m, text, cancel)));
    }

    /// <summary>They are loaded by now: to be asked for as a service of the host is what brings the loading before the first request.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        // The host's services and the hosted ones both own it.
        if (disposed)
            return;
        disposed = true;
        foreach (var model in models.Select(m => m.Model).OfType<IAsyncDisposable>())
            await model.DisposeAsync();
    }

    private async Task<OutsideAnswer> AskAsync(ConfiguredModel asked, string text, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(asked.TimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            // A model that does not heed the token must not hold the reader up either.
            var answer = await asked.Model.AskAsync(text, either.Token).WaitAsync(either.Token);
            return answer.Scores.All(s => s.Score is >= 0 and <= 1) ? answer : throw new OutsideException("a score is not from 0 to 1");
        }
        catch (Exception e) when (!cancel.IsCancellationRequested && e is not OutOfMemoryException)
        {
            // Messages of other exceptions may quote what was sent.
            var why = limit.IsCancellationRequested ? "it took too long" : e is OutsideException ? e.Message : e.GetType().Name;
            log.LogWarning("The outside model {Name} could not be asked: {Why}.", asked.Model.Name, why);
            return new OutsideAnswer(asked.Model.Name) { Failure = asked.Failure };
        }
    }
}

/// <summary>A model with the operator's choices.</summary>
/// <param name="TimeLimit">How long a comment waits for it.</param>
/// <param name="Failure">What follows when it could not be asked.</param>
internal sealed record ConfiguredModel(IOutsideModel Model, TimeSpan TimeLimit, Verdict Failure);

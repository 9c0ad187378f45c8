using Comity.Storage;

namespace Comity.Server.Tests.Writing;

/// <summary>Keeps the writer busy with a batch of its own: what comes until it is freed waits together, and so shares the next.</summary>
internal sealed class BusyWriter : IAsyncDisposable
{
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Hold end = new();
    private readonly Task change;

    private BusyWriter(Writer writer) => change = writer.RunAsync(async (_, _) =>
    {
        begun.SetResult();
        await end.Task;
    });

    public static async Task<BusyWriter> BeginAsync(Writer writer)
    {
        var busy = new BusyWriter(writer);
        await busy.begun.Task;
        return busy;
    }

    /// <summary>Completes when its own batch is committed.</summary>
    public Task FreeAsync()
    {
        end.Release();
        return change;
    }

    /// <summary>Frees the writer, which a test that has failed would otherwise wait for at its end.</summary>
    public ValueTask DisposeAsync()
    {
        end.Dispose();
        return new(change);
    }
}

/// <summary>What a change waits for, at the latest until the test ends: one that has failed would otherwise never come to its end.</summary>
internal sealed class Hold : IDisposable
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Task => released.Task;

    public void Release() => released.TrySetResult();

    public void Dispose() => Release();
}

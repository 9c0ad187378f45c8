using Comity.Storage;

namespace Comity.Server.Tests.Writing;

/// <summary>Keeps the writer busy with a batch of its own: what comes until it is freed waits together, and so shares the next.</summary>
internal sealed class BusyWriter
{
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
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
        end.SetResult();
        return change;
    }
}

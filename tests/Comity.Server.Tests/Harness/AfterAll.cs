[assembly: AssemblyFixture(typeof(Comity.Server.Tests.Harness.AfterAll))]

namespace Comity.Server.Tests.Harness;

/// <summary>
/// Undoes, after the last test, what all tests shared. It is part of the run: the runner kills a process that lives on
/// for more than ten seconds after its end, so nothing slow may be left to the process's exit.
/// </summary>
public sealed class AfterAll : IAsyncDisposable
{
    private static readonly Stack<Func<Task>> Undone = new();

    /// <param name="undo">Called after what was added later.</param>
    internal static void Add(Func<Task> undo)
    {
        lock (Undone)
            Undone.Push(undo);
    }

    public async ValueTask DisposeAsync()
    {
        while (Undone.TryPop(out var undo))
            await undo();
    }
}

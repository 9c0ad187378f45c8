using System.Diagnostics;

namespace Comity.Server.Tests.Harness;

/// <summary>
/// Ends the wait for what never comes: that test fails, with its name, and holds up no other. It says nothing of how quick
/// something is; no wait is expected to come near it on the slowest machine.
/// </summary>
internal static class Patience
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    public static Task<T> ForAsync<T>(Task<T> what) => what.WaitAsync(Limit, TestContext.Current.CancellationToken);

    public static Task ForAsync(Task what) => what.WaitAsync(Limit, TestContext.Current.CancellationToken);

    public static Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            if (Stopwatch.GetElapsedTime(begun) > Limit)
                throw new TimeoutException("It never came.");
            await Task.Yield();
        }
    }
}

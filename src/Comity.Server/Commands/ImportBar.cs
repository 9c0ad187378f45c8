using Comity.Server.Import.WordPress;
using Spectre.Console;

namespace Comity.Server.Commands;

/// <summary>A progress bar on stderr, when that is a terminal; otherwise nothing.</summary>
internal sealed class ImportBar : IDisposable
{
    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task? drawing;
    private readonly Dictionary<string, ProgressTask> stages = new(StringComparer.Ordinal);
    private readonly Lock turn = new();
    private ProgressContext? context;

    public ImportBar()
    {
        if (Console.IsErrorRedirected)
            return;
        var stderr = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        drawing = stderr.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async c =>
            {
                lock (turn)
                    context = c;
                await end.Task;
            });
    }

    public void Show(ImportProgress progress)
    {
        lock (turn)
        {
            if (context is null)
                return;
            if (!stages.TryGetValue(progress.Stage, out var task))
                task = stages[progress.Stage] = context.AddTask(progress.Stage);
            task.IsIndeterminate = progress.Total == 0;
            task.MaxValue = Math.Max(1, progress.Total);
            task.Value = progress.Done;
        }
    }

    /// <summary>Ends the drawing, so that what is written next stands below it.</summary>
    public void Dispose()
    {
        end.TrySetResult();
        drawing?.GetAwaiter().GetResult();
    }
}

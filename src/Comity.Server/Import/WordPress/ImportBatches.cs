using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Import.WordPress;

/// <summary>
/// Takes a file's nodes in batches, each with a context of its own and in one transaction with the place in the file
/// and the report so far. What a killed run had finished is passed over.
/// </summary>
internal sealed class ImportBatches(Writer writer, IDbContextFactory<ComityDb> factory)
{
    /// <summary>Bounds memory when single texts are large.</summary>
    private const int MostCharacters = 2_000_000;

    /// <param name="begin">Steps that lie before the first node.</param>
    /// <param name="size">Nodes in a batch at most.</param>
    public async Task RunAsync(
        ImportSession session, Stage stage, IEnumerable<WxrNode> nodes, Func<ComityDb, IReadOnlyList<WxrNode>, CancellationToken, Task> work, CancellationToken cancel)
    {
        var step = stage.Begin;
        var characters = 0;
        var batch = new List<WxrNode>(stage.BatchSize);
        foreach (var node in nodes.Where(n => n is not WxrAuthor))
        {
            step++;
            if (step <= session.ResumeAt)
                continue;
            batch.Add(node);
            characters += node is WxrComment c ? c.Content.Length : node is WxrItem i ? i.Content.Length : 0;
            if (batch.Count < stage.BatchSize && characters < MostCharacters)
                continue;
            await FlushAsync(session, batch, step, work, cancel);
            session.Order.Progress?.Invoke(new ImportProgress(stage.Name, step - stage.Begin, stage.Length));
            batch.Clear();
            characters = 0;
        }

        if (batch.Count > 0)
            await FlushAsync(session, batch, step, work, cancel);
        session.Order.Progress?.Invoke(new ImportProgress(stage.Name, stage.Length, stage.Length));
    }

    private async Task FlushAsync(
        ImportSession session, List<WxrNode> batch, long step, Func<ComityDb, IReadOnlyList<WxrNode>, CancellationToken, Task> work, CancellationToken cancel)
    {
        if (session.DryRun)
        {
            await using var db = await factory.CreateDbContextAsync(cancel);
            await work(db, batch, cancel);
            return;
        }

        await writer.RunAsync(async (db, c) =>
        {
            await work(db, batch, c);
            await SaveStateAsync(db, session, step, c);
        }, cancel);
    }

    /// <summary>Writes the run's place and report within the caller's transaction.</summary>
    public static async Task SaveStateAsync(ComityDb db, ImportSession session, long step, CancellationToken cancel)
    {
        var report = session.Report.ToJson();
        await db.ImportRuns.Where(r => r.Id == session.RunId)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Position, step).SetProperty(r => r.Report, report), cancel);
    }

    /// <param name="Name">For people.</param>
    /// <param name="Begin">Steps of the run that lie before it.</param>
    /// <param name="Length">Steps.</param>
    /// <param name="BatchSize">Nodes in a transaction.</param>
    public sealed record Stage(string Name, long Begin, long Length, int BatchSize);
}

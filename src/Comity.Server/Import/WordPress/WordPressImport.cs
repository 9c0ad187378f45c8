using System.Globalization;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Import;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Import.WordPress;

/// <summary>
/// Brings a WordPress export in: stories, then comments and pictures, then the order of the comments. Every step can be
/// killed; the next run of the same file goes on where it was. What is here already never comes again.
/// </summary>
internal sealed class WordPressImport(
    Writer writer, IDbContextFactory<ComityDb> factory, WordPressImport.Steps steps, PolicyBook policies, TimeProvider time)
{
    private const int StoriesInBatch = 20;
    private const int CommentsInBatch = 500;

    /// <summary>The parts of an import in their order.</summary>
    internal sealed record Steps(ImportBatches Batches, ImportStories Stories, ImportComments Comments, PlaceComments Place, LedgerWriter Ledger);

    public async Task<ImportReport> RunAsync(WordPressOrder order, CancellationToken cancel = default)
    {
        var session = await BeginAsync(order, cancel);
        var survey = order.Survey;
        using (var reader = new WxrReader(survey.File))
        {
            var stage = new ImportBatches.Stage("Stories", 0, survey.Items, StoriesInBatch);
            await steps.Batches.RunAsync(session, stage, reader.Read().Where(n => n is WxrItem), (db, batch, c) => steps.Stories.TakeAsync(db, session, batch, c), cancel);
        }

        using (var reader = new WxrReader(survey.File))
        {
            var stage = new ImportBatches.Stage("Comments", survey.Items, survey.Items + survey.Comments, CommentsInBatch);
            await steps.Batches.RunAsync(session, stage, reader.Read(), (db, batch, c) => steps.Comments.TakeAsync(db, session, batch, c), cancel);
        }

        if (order.DryRun)
        {
            session.Dry.EndStory(session.Report);
        }
        else
        {
            await steps.Place.RunAsync(session, cancel);
            await EndAsync(session, cancel);
        }

        return session.Report;
    }

    private async Task<ImportSession> BeginAsync(WordPressOrder order, CancellationToken cancel)
    {
        var survey = order.Survey;
        var judge = order.Judging == ImportJudging.None ? null : await policies.InForceAsync(order.Site.Id, cancel);
        var run = new ImportRun
        {
            SiteId = order.Site.Id,
            Kind = "wordpress",
            FileName = Path.GetFileName(survey.File),
            FileSha256 = survey.Sha256,
            StartedAt = time.GetUtcNow(),
        };
        if (order.DryRun)
            return new ImportSession(order, run, NewReport(order)) { Judge = judge };
        var killed = await KilledAsync(order, cancel);
        if (killed is null)
            await writer.RunAsync((db, _) => Task.FromResult(db.ImportRuns.Add(run)), cancel);
        var report = killed is { Report.Length: > 0 } ? ImportReport.FromJson(killed.Report) : NewReport(order);
        report.ImportId = (killed ?? run).Id;
        return new ImportSession(order, killed ?? run, report) { Judge = judge };
    }

    private static ImportReport NewReport(WordPressOrder order) =>
        new() { File = Path.GetFileName(order.Survey.File), Source = order.Survey.Source, DryRun = order.DryRun };

    private async Task<ImportRun?> KilledAsync(WordPressOrder order, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.ImportRuns.AsNoTracking()
            .Where(r => r.SiteId == order.Site.Id && r.FileSha256 == order.Survey.Sha256 && r.Kind == "wordpress" && r.State == ImportState.Running)
            .OrderBy(r => r.Id).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Closes the run with its entry in the ledger. A run that brought nothing leaves nothing.</summary>
    private Task EndAsync(ImportSession session, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var run = await db.ImportRuns.SingleAsync(r => r.Id == session.RunId, c);
        var came = session.Report.Came.Where(n => !n.Key.Contains(' ', StringComparison.Ordinal) || n.Key == "earlier comments held").Sum(n => n.Value);
        if (came == 0)
        {
            session.Report.ImportId = null;
            db.ImportRuns.Remove(run);
            return;
        }

        (run.State, run.EndedAt, run.Report) = (ImportState.Done, time.GetUtcNow(), session.Report.ToJson());
        await steps.Ledger.AppendAsync(db, session.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.ImportRun,
            At = time.GetUtcNow(),
            Actor = "operator",
            Subject = string.Create(CultureInfo.InvariantCulture, $"import:{run.Id}"),
            Content = Convert.FromHexString(run.FileSha256),
            Count = came,
        }, c);
    }, cancel);
}

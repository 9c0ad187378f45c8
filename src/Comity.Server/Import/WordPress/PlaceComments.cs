using System.Globalization;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Import.WordPress;

/// <summary>
/// Gives the comments that came their parents, threads, numbers and states, one story a transaction. The database does it
/// in a few statements, because a parent may come after its child and a discussion may be larger than the memory.
/// </summary>
internal sealed class PlaceComments(Writer writer, IDbContextFactory<ComityDb> factory)
{
    public const string LostParent = "answer to a comment that did not come begins a thread";

    public async Task RunAsync(ImportSession session, CancellationToken cancel)
    {
        var stories = await StoriesAsync(session, cancel);
        for (var i = 0; i < stories.Count; i++)
        {
            await writer.RunAsync((db, c) => PlaceAsync(db, session, stories[i], c), cancel);
            session.Order.Progress?.Invoke(new ImportProgress("Putting comments in order", i + 1, stories.Count));
        }
    }

    private async Task<List<long>> StoriesAsync(ImportSession session, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Comments.Where(c => c.ImportId == session.RunId && c.Depth == CommentRules.Unplaced).Select(c => c.StoryId).Distinct().ToListAsync(cancel);
    }

    private static async Task PlaceAsync(ComityDb db, ImportSession session, long story, CancellationToken cancel)
    {
        await FindParentsAsync(db, session, story, cancel);
        await FindThreadsAsync(db, story, cancel);
        var circular = await db.Comments.Where(c => c.StoryId == story && c.Depth == CommentRules.Unplaced && c.ParentId >= c.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ParentId, (long?)null), cancel);
        if (circular > 0)
        {
            session.Report.Change("comments that answer each other in a circle begin threads", $"story {story}: {circular}");
            await FindThreadsAsync(db, story, cancel);
        }

        await NumberAsync(db, story, cancel);
        await CommentTransitions.RecountAsync(db, story, cancel);
        await ImportBatches.SaveStateAsync(db, session, session.Order.Survey.Items * 2 + session.Order.Survey.Comments, cancel);
    }

    private static async Task FindParentsAsync(ComityDb db, ImportSession session, long story, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE "Comments" SET "ParentId" =
                (SELECT p."Id" FROM "ImportedItems" i
                 JOIN "Comments" p ON p."Id" = i."TargetId" AND p."StoryId" = "Comments"."StoryId"
                    AND NOT (p."State" = {(int)CommentState.Refused} AND COALESCE(p."RemovedClause", '') = {CommentRules.Spam})
                 WHERE i."SiteId" = {session.SiteId} AND i."Source" = {session.Source} AND i."Kind" = 'comment'
                    AND i."SourceKey" = CAST(-"Comments"."ThreadId" AS TEXT))
            WHERE "StoryId" = {story} AND "Depth" = {CommentRules.Unplaced} AND "ThreadId" < 0 AND "RemovedClause" <> {CommentRules.Spam}
            """,
            cancel);
        var lost = db.Comments.Where(c => c.StoryId == story && c.Depth == CommentRules.Unplaced && c.ThreadId < 0 && c.ParentId == null && c.RemovedClause != CommentRules.Spam);
        var count = await lost.CountAsync(cancel);
        var examples = await lost.OrderBy(c => c.Id).Take(ImportReport.MostExamples).Select(c => new { c.AuthorName, Parent = -c.ThreadId }).ToListAsync(cancel);
        for (var i = 0; i < count; i++)
        {
            session.Report.Change(
                LostParent,
                i < examples.Count ? string.Create(CultureInfo.InvariantCulture, $"{examples[i].AuthorName} answers {examples[i].Parent}") : "");
        }
    }

    /// <summary>Threads and depths of all whose parents, if any, have theirs.</summary>
    private static Task FindThreadsAsync(ComityDb db, long story, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        WITH RECURSIVE tree("Id", "ThreadId", "Depth") AS (
            SELECT c."Id", COALESCE(p."ThreadId", c."Id"), COALESCE(p."Depth" + 1, 0)
            FROM "Comments" c LEFT JOIN "Comments" p ON p."Id" = c."ParentId"
            WHERE c."StoryId" = {story} AND c."Depth" = {CommentRules.Unplaced} AND (c."ParentId" IS NULL OR p."Depth" >= 0)
            UNION ALL
            SELECT c."Id", t."ThreadId", t."Depth" + 1 FROM tree t JOIN "Comments" c ON c."ParentId" = t."Id"
            WHERE c."Depth" = {CommentRules.Unplaced})
        UPDATE "Comments" SET "ThreadId" = tree."ThreadId", "Depth" = tree."Depth" FROM tree WHERE "Comments"."Id" = tree."Id"
        """,
        cancel);

    /// <summary>Numbers by date, behind those that the discussion already has; and the states that the comments came with.</summary>
    private static async Task NumberAsync(ComityDb db, long story, CancellationToken cancel)
    {
        var last = await db.Stories.Where(s => s.Id == story).Select(s => s.LastNumber).SingleAsync(cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            WITH pending AS (
                SELECT "Id", ROW_NUMBER() OVER (ORDER BY "CreatedAt", "Id") AS place
                FROM "Comments" WHERE "StoryId" = {story} AND "RemovedClause" LIKE {CommentRules.Pending + "%"})
            UPDATE "Comments" SET
                "Number" = CAST({last} + pending.place AS INTEGER),
                "State" = CASE "RemovedClause"
                    WHEN {CommentRules.Pending + CommentState.Published} THEN {(int)CommentState.Published}
                    WHEN {CommentRules.Pending + CommentState.Removed} THEN {(int)CommentState.Removed}
                    ELSE {(int)CommentState.Held} END,
                "RemovedClause" = NULL
            FROM pending WHERE "Comments"."Id" = pending."Id"
            """,
            cancel);
    }
}

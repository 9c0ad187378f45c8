using System.Globalization;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Import;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Import;

/// <summary>Takes an import back: everything it brought goes, and nothing but the ledger's entries tells of it.</summary>
internal sealed class UndoImport(Writer writer, LedgerWriter ledger, TimeProvider time)
{
    private const int MostNamed = 20;

    /// <summary>What stands in the way, in words; when empty, the import is gone.</summary>
    public sealed record Outcome(IReadOnlyList<string> InTheWay, long Count);

    /// <param name="force">Also deletes what readers added to the import's stories; their answers to its comments elsewhere begin threads.</param>
    /// <returns>Null when there is no such import.</returns>
    public Task<Outcome?> RunAsync(long id, bool force, CancellationToken cancel = default) => writer.RunAsync(async (db, c) =>
    {
        var run = await db.ImportRuns.SingleOrDefaultAsync(r => r.Id == id, c);
        if (run is null)
            return null;
        var inTheWay = await AddedSinceAsync(db, id, c);
        if (inTheWay.Count > 0 && !force)
            return new Outcome(inTheWay, 0);
        var count = await DeleteCommentsAsync(db, id, c) + await DeleteStoriesAsync(db, id, c);
        await DeleteMembersAsync(db, id, c);
        await DeletePicturesAsync(db, id, c);
        await db.ImportedItems.Where(i => i.ImportId == id && (i.Kind != "member" || !db.Members.Any(m => m.Id == i.TargetId))).ExecuteDeleteAsync(c);
        await db.ImportedItems.Where(i => i.ImportId == id).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.ImportId, i => db.Members.Where(m => m.Id == i.TargetId).Select(m => m.ImportId).FirstOrDefault() ?? id), c);
        await ledger.AppendAsync(db, run.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.ImportUndo,
            At = time.GetUtcNow(),
            Actor = "operator",
            Subject = string.Create(CultureInfo.InvariantCulture, $"import:{id}"),
            Content = Convert.FromHexString(run.FileSha256),
            Count = count,
        }, c);
        db.ImportRuns.Remove(run);
        return new Outcome([], count);
    }, cancel);

    /// <summary>What others have hung on the import.</summary>
    private static async Task<List<string>> AddedSinceAsync(ComityDb db, long id, CancellationToken cancel)
    {
        var comments = await (
            from c in db.Comments
            join s in db.Stories on c.StoryId equals s.Id
            where c.ImportId != id && (s.ImportId == id || db.Comments.Any(p => p.Id == c.ParentId && p.ImportId == id))
            orderby c.Id
            select new { c.Number, c.AuthorName, c.ImportId, s.Slug }).Take(MostNamed).ToListAsync(cancel);
        var named = comments.Select(c => c.ImportId is { } other
            ? $"a comment of import {other} on {c.Slug} by {c.AuthorName} (undo that import first)"
            : $"comment #{c.Number} on {c.Slug} by {c.AuthorName}").ToList();
        var reports = await (
            from r in db.Reports
            join c in db.Comments on r.CommentId equals c.Id
            where c.ImportId == id
            orderby r.Id
            select c.Number).Take(MostNamed).ToListAsync(cancel);
        named.AddRange(reports.Select(number => $"a reader's report of comment #{number}"));
        if (await db.Notices.AnyAsync(n => db.Comments.Any(c => c.Id == n.CommentId && c.ImportId == id), cancel))
            named.Add("a notice of illegal content");
        if (await db.Appeals.AnyAsync(a => db.Comments.Any(c => c.Id == a.CommentId && c.ImportId == id), cancel))
            named.Add("an author's appeal");
        return named;
    }

    private static async Task<long> DeleteCommentsAsync(ComityDb db, long id, CancellationToken cancel)
    {
        // Comments of readers under stories that go have to go too; only --force comes here with any.
        var gone = db.Comments.Where(c => c.ImportId == id || db.Stories.Any(s => s.Id == c.StoryId && s.ImportId == id));
        var staying = await db.Comments.Where(c => c.ImportId == id && !db.Stories.Any(s => s.Id == c.StoryId && s.ImportId == id))
            .Select(c => c.StoryId).Distinct().ToListAsync(cancel);
        await db.CommentRevisions.Where(r => gone.Any(c => c.Id == r.CommentId)).ExecuteDeleteAsync(cancel);
        await db.Reports.Where(r => gone.Any(c => c.Id == r.CommentId)).ExecuteDeleteAsync(cancel);
        await db.Notices.Where(n => gone.Any(c => c.Id == n.CommentId)).ExecuteDeleteAsync(cancel);
        await db.Appeals.Where(a => gone.Any(c => c.Id == a.CommentId)).ExecuteDeleteAsync(cancel);
        await db.ModerationActions.Where(a => gone.Any(c => c.Id == a.CommentId)).ExecuteDeleteAsync(cancel);
        var count = await gone.ExecuteDeleteAsync(cancel);
        foreach (var story in staying)
        {
            await RaiseOrphansAsync(db, story, cancel);
            await CommentTransitions.RecountAsync(db, story, cancel);
        }

        return count;
    }

    /// <summary>Answers whose parents are gone begin threads of their own.</summary>
    private static async Task RaiseOrphansAsync(ComityDb db, long story, CancellationToken cancel)
    {
        var orphans = await db.Comments.Where(c => c.StoryId == story && c.ParentId != null && !db.Comments.Any(p => p.Id == c.ParentId)).ToListAsync(cancel);
        foreach (var orphan in orphans)
            (orphan.ParentId, orphan.ThreadId, orphan.Depth) = (null, orphan.Id, 0);
        await db.SaveChangesAsync(cancel);
        var level = orphans;
        while (level.Count > 0)
        {
            var parents = level.ToDictionary(c => c.Id);
            var ids = parents.Keys.ToList();
            level = await db.Comments.Where(c => c.ParentId != null && ids.Contains(c.ParentId.Value)).ToListAsync(cancel);
            foreach (var child in level)
                (child.ThreadId, child.Depth) = (parents[child.ParentId!.Value].ThreadId, parents[child.ParentId.Value].Depth + 1);
            await db.SaveChangesAsync(cancel);
        }
    }

    private static async Task<long> DeleteStoriesAsync(ComityDb db, long id, CancellationToken cancel)
    {
        await db.StoryTags.Where(t => db.Stories.Any(s => s.Id == t.StoryId && s.ImportId == id)).ExecuteDeleteAsync(cancel);
        await db.Corrections.Where(t => db.Stories.Any(s => s.Id == t.StoryId && s.ImportId == id)).ExecuteDeleteAsync(cancel);
        return await db.Stories.Where(s => s.ImportId == id).ExecuteDeleteAsync(cancel);
    }

    /// <summary>A member whom something else still needs stays, and belongs from now on to the import whose comments those are.</summary>
    private static async Task DeleteMembersAsync(ComityDb db, long id, CancellationToken cancel)
    {
        var unneeded = db.Members.Where(m => m.ImportId == id
            && !db.Comments.Any(c => c.AuthorId == m.Id)
            && !db.Reports.Any(r => r.ReporterId == m.Id)
            && !db.Reactions.Any(r => r.MemberId == m.Id)
            && !db.Sanctions.Any(s => s.MemberId == m.Id || s.ImposedById == m.Id)
            && !db.SiteStaff.Any(s => s.MemberId == m.Id)
            && !db.AccessTokens.Any(t => t.MemberId == m.Id)
            && !db.UserLogins.Any(l => l.UserId == m.Id));
        await unneeded.ExecuteDeleteAsync(cancel);
        await db.Members.Where(m => m.ImportId == id).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.ImportId, m => db.Comments.Where(c => c.AuthorId == m.Id).Min(c => c.ImportId)), cancel);
    }

    private static async Task DeletePicturesAsync(ComityDb db, long id, CancellationToken cancel)
    {
        var pictures = await db.StoryImages.Where(i => i.ImportId == id).Select(i => i.Id).ToListAsync(cancel);
        foreach (var picture in pictures)
        {
            // What came later than the stories that it stands over leaves them without a picture.
            await db.Stories.Where(s => s.LeadImageId == picture && s.ImportId < id)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.LeadImageId, (long?)null).SetProperty(s => s.Version, s => s.Version + 1), cancel);
            var path = string.Create(CultureInfo.InvariantCulture, $"/images/{picture}/");
            if (await db.Stories.AnyAsync(s => s.LeadImageId == picture || s.BodyHtml.Contains(path), cancel))
            {
                await db.StoryImages.Where(i => i.Id == picture).ExecuteUpdateAsync(set => set.SetProperty(i => i.ImportId, (long?)null), cancel);
                continue;
            }

            await db.StoryImageVariants.Where(v => v.ImageId == picture).ExecuteDeleteAsync(cancel);
            await db.StoryImages.Where(i => i.Id == picture).ExecuteDeleteAsync(cancel);
        }
    }
}

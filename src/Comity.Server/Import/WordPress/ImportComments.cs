using System.Globalization;
using System.Security.Cryptography;
using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Import.WordPress;

/// <summary>Second pass over the file: comments and their authors come, and featured pictures find their stories.</summary>
internal sealed class ImportComments(BodyPictures pictures, LedgerWriter ledger, TimeProvider time)
{
    private readonly record struct Arrival(WxrComment From, Comment Comment, Decision? Decision);

    /// <summary>Takes one batch within the caller's transaction.</summary>
    public async Task TakeAsync(ComityDb db, ImportSession session, IReadOnlyList<WxrNode> batch, CancellationToken cancel)
    {
        foreach (var attachment in batch.OfType<WxrItem>().Where(i => i.Type == "attachment"))
            await FeatureAsync(db, session, attachment, cancel);
        var comments = batch.OfType<WxrComment>().Where(c => Wanted(session, c)).ToList();
        if (comments.Count == 0)
            return;
        var stories = await StoriesAsync(db, session, comments, cancel);
        var here = await session.HereAsync(db, "comment", [.. comments.Select(c => Key(c.Id))], cancel);
        var arrivals = new List<Arrival>();
        foreach (var from in comments)
        {
            if (!stories.TryGetValue(Key(from.Item.Id), out var story) && !(session.DryRun && StoryRules.LeftOut(from.Item) is null))
                session.Report.Left("comment whose story did not come", Name(from));
            else if (here.TryGetValue(Key(from.Id), out var id))
                await AgainAsync(db, session, from, id, cancel);
            else if (Convert(session, from, story) is { } arrival)
            {
                here[Key(from.Id)] = 0;
                arrivals.Add(arrival);
            }
        }

        if (session.DryRun)
            await ImagineAsync(db, session, arrivals, cancel);
        else
            await AddAsync(db, session, arrivals, cancel);
    }

    private static async Task ImagineAsync(ComityDb db, ImportSession session, List<Arrival> arrivals, CancellationToken cancel)
    {
        var keys = arrivals.Select(a => CommentRules.MemberKey(a.From)).Distinct(StringComparer.Ordinal).ToList();
        var known = await session.HereAsync(db, "member", keys, cancel);
        session.Report.Brought("members", keys.Count(k => !known.ContainsKey(k) && session.Dry.Members.Add(StringComparer.Ordinal.GetHashCode(k))));
        foreach (var arrival in arrivals)
            session.Dry.Note(arrival.From, session.Report);
    }

    private static string Address(WxrItem attachment) => attachment.AttachmentUrl.Length > 0 ? attachment.AttachmentUrl : attachment.Guid;

    private static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Name(WxrComment from) => $"comment {from.Id} on {from.Item.Title}";

    private static bool Wanted(ImportSession session, WxrComment comment)
    {
        if (CommentRules.LeftOut(comment) is not { } reason)
            return true;
        session.Report.Left(reason, Name(comment));
        return false;
    }

    /// <summary>Ids of those stories that came and still stand.</summary>
    private static async Task<Dictionary<string, long>> StoriesAsync(ComityDb db, ImportSession session, List<WxrComment> comments, CancellationToken cancel)
    {
        var found = await session.HereAsync(db, "story", [.. comments.Select(c => Key(c.Item.Id)).Distinct(StringComparer.Ordinal)], cancel);
        var ids = found.Values.ToList();
        var standing = await db.Stories.Where(s => ids.Contains(s.Id)).Select(s => s.Id).ToListAsync(cancel);
        return found.Where(f => standing.Contains(f.Value)).ToDictionary(StringComparer.Ordinal);
    }

    private Arrival? Convert(ImportSession session, WxrComment from, long story)
    {
        var (markdown, html) = CommentText.Convert(from.Content);
        if (markdown.Length == 0)
        {
            session.Report.Left("comment without words", Name(from));
            return null;
        }

        var state = CommentRules.StateOf(from);
        var at = WordPressDates.FirstOf(from.DateGmt, from.Date) ?? WordPressDates.FirstOf(from.Item.PostDateGmt, from.Item.PostDate) ?? time.GetUtcNow();
        var decision = ArchiveJudge.Ask(session, from, markdown, at);
        if (decision is not null && session.Order.Judging == ImportJudging.Enforce)
            state = CommentState.Held;
        session.Report.Brought("comments");
        session.Report.Brought("comments " + (state switch
        {
            CommentState.Published => "published",
            CommentState.Held => "held",
            CommentState.Refused => "kept as spam",
            _ => "removed (trash)",
        }));
        var comment = new Comment
        {
            SiteId = session.SiteId,
            StoryId = story,
            AuthorName = CommentRules.NameOf(from),
            State = CommentState.Refused,
            RemovedClause = state == CommentState.Refused ? CommentRules.Spam : CommentRules.Pending + state,
            Depth = CommentRules.Unplaced,
            ThreadId = -from.Parent,
            Body = markdown,
            Html = html,
            CreatedAt = at,
            ImportId = session.RunId,
        };
        return new Arrival(from, comment, session.Order.Judging == ImportJudging.Enforce ? decision : null);
    }

    private async Task AddAsync(ComityDb db, ImportSession session, List<Arrival> arrivals, CancellationToken cancel)
    {
        var members = await MembersAsync(db, session, arrivals, cancel);
        foreach (var arrival in arrivals)
            arrival.Comment.AuthorId = members[CommentRules.MemberKey(arrival.From)];
        db.Comments.AddRange(arrivals.Select(a => a.Comment));
        await db.SaveChangesAsync(cancel);
        foreach (var (from, comment, decision) in arrivals)
        {
            var revision = new CommentRevision
            {
                CommentId = comment.Id,
                Number = 1,
                Body = comment.Body,
                Salt = RandomNumberGenerator.GetBytes(32),
                At = comment.CreatedAt,
                // Nobody judged it here; version 0 says so.
                Verdict = comment.RemovedClause == CommentRules.Pending + CommentState.Held ? "hold" : comment.RemovedClause == CommentRules.Spam ? "refuse" : "publish",
                Findings = "[]",
            };
            db.CommentRevisions.Add(revision);
            db.ImportedItems.Add(session.Item("comment", Key(from.Id), comment.Id));
            if (decision is not null)
                await SealHoldAsync(db, session, revision, decision, cancel);
        }
    }

    private async Task<Dictionary<string, long>> MembersAsync(ComityDb db, ImportSession session, List<Arrival> arrivals, CancellationToken cancel)
    {
        var firsts = arrivals.DistinctBy(a => CommentRules.MemberKey(a.From), StringComparer.Ordinal).Select(a => a.From).ToList();
        var known = await session.HereAsync(db, "member", [.. firsts.Select(CommentRules.MemberKey)], cancel);
        var added = new List<(string Key, Member Member)>();
        foreach (var from in firsts.Where(f => !known.ContainsKey(CommentRules.MemberKey(f))))
            added.Add((CommentRules.MemberKey(from), CommentRules.NewMember(from, session, time.GetUtcNow())));
        db.Members.AddRange(added.Select(a => a.Member));
        await db.SaveChangesAsync(cancel);
        foreach (var (key, member) in added)
        {
            known[key] = member.Id;
            db.ImportedItems.Add(session.Item("member", key, member.Id));
        }

        session.Report.Brought("members", added.Count);
        return known;
    }

    /// <summary>A comment that an earlier import brought: only the policy may still have something to say.</summary>
    private async Task AgainAsync(ComityDb db, ImportSession session, WxrComment from, long id, CancellationToken cancel)
    {
        session.Report.WasHere("comments");
        if (session.Judge is null)
            return;
        var at = WordPressDates.FirstOf(from.DateGmt, from.Date) ?? time.GetUtcNow();
        var decision = ArchiveJudge.Ask(session, from, CommentText.Convert(from.Content).Markdown, at);
        if (decision is null || session.Order.Judging != ImportJudging.Enforce || session.DryRun)
            return;
        var comment = await db.Comments.SingleOrDefaultAsync(c => c.Id == id && c.State == CommentState.Published && c.Revision == 1, cancel);
        // What a moderator has decided here since stands.
        if (comment is null || await db.ModerationActions.AnyAsync(a => a.CommentId == id, cancel))
            return;
        await CommentTransitions.HoldAsync(db, comment, cancel);
        session.Report.Brought("earlier comments held");
        await SealHoldAsync(db, session, await db.CommentRevisions.SingleAsync(r => r.CommentId == id && r.Number == 1, cancel), decision, cancel);
    }

    private async Task SealHoldAsync(ComityDb db, ImportSession session, CommentRevision revision, Decision decision, CancellationToken cancel)
    {
        (revision.Verdict, revision.Findings, revision.PolicyVersion) = ("hold", FindingJson.Write(decision, session.Judge!.Policy), decision.PolicyVersion);
        revision.Model = decision.Model;
        await ledger.AppendAsync(db, session.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.CommentHold,
            At = time.GetUtcNow(),
            Subject = string.Create(CultureInfo.InvariantCulture, $"comment:{revision.CommentId}"),
            Content = revision.Salt is { } salt ? LedgerEvent.Salted(salt, revision.Body) : null,
            Clause = decision.Decisive is { Clause.Length: > 0 } decisive ? decisive.Clause : null,
            Policy = decision.PolicyVersion,
            Model = decision.Model,
            Findings = [.. decision.Findings.Select(f => new LedgerFinding(f.Clause.Length > 0 ? f.Clause : "-", f.Check, (int)Math.Round(f.Score * 1000)))],
        }, cancel);
    }

    /// <summary>Puts a picture with its caption, credit and alternative text over the stories that feature it.</summary>
    private async Task FeatureAsync(ComityDb db, ImportSession session, WxrItem attachment, CancellationToken cancel)
    {
        var kind = ImportStories.FeaturedKind(attachment.Id);
        var stories = await db.ImportedItems.Where(i => i.SiteId == session.SiteId && i.Source == session.Source && i.Kind == kind).Select(i => i.TargetId).ToListAsync(cancel);
        if (session.DryRun && session.Dry.Featured.Contains(attachment.Id))
            await pictures.TakeAsync(db, session, Address(attachment), cancel);
        foreach (var id in stories)
        {
            var story = await db.Stories.SingleOrDefaultAsync(s => s.Id == id, cancel);
            if (story is null || story.LeadImageId is not null)
                continue;
            var image = await pictures.TakeAsync(db, session, Address(attachment), cancel);
            // A later run of the same export brings nothing but the picture that was not found before.
            if (image is null && story.ImportId != session.RunId)
                continue;
            var (caption, credit) = PictureCredit.Split(StoryRules.PlainWords(attachment.Excerpt));
            var fromData = PictureCredit.FromMeta(attachment.Meta);
            (story.LeadImageId, story.ImageCaption, story.ImageCredit) = (image, caption, fromData.Length > 0 ? fromData : credit);
            story.ImageAlt = StoryRules.PlainWords(attachment.Meta.GetValueOrDefault("_wp_attachment_image_alt", ""));
            story.Version++;
        }
    }
}

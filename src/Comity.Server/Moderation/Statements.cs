using Comity.Policy;
using Comity.Server.Appeals;
using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Notices;
using Comity.Server.Notify;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>
/// Tells an author by mail what was decided, under which clause and why, when an address is known. Queued in the
/// transaction of the decision, so that it goes out exactly when the decision stands.
/// </summary>
internal sealed class Statements(PublicAddress address, StatusLinks links, Statements.Helpers helpers, TimeProvider time)
{
    /// <summary>Comments that one letter names.</summary>
    private const int MostPlaces = 10;

    internal sealed record Helpers(Settling Settling, NoticeMails Notices);

    public async Task OfDecisionAsync(ComityDb db, Comment comment, ModerationAction action, PolicyDocument policy, CancellationToken cancel)
    {
        var words = await MailWords.OfAsync(db, comment.SiteId, comment.Id, cancel);
        var (subject, deed) = action.Kind switch
        {
            ModerationKind.Approve => (words.ApprovedSubject, words.ApprovedMail),
            ModerationKind.Restore => (words.RestoredSubject, words.RestoredMail),
            ModerationKind.Hold => (words.HiddenSubject, words.HiddenMail),
            ModerationKind.Remove => (words.RemovedSubject, words.RemovedMail),
            _ => ("", ""),
        };
        if (subject.Length > 0 && await Alerts.AlertPaces.WantsStatementAsync(db, comment.AuthorId, cancel))
            await SendAsync(db, (comment.AuthorId, action.SiteId), Letter(words, subject, [deed, await PlaceAsync(db, words, comment, cancel), .. Reasons(words, action, policy)], links.AddressOf(comment)), cancel);
    }

    public async Task OfSanctionAsync(ComityDb db, Sanction sanction, ModerationAction action, PolicyDocument policy, CancellationToken cancel)
    {
        var words = await MailWords.OfAsync(db, action.SiteId, commentId: null, cancel);
        var name = words.Measure(sanction.Kind);
        var letter = action.Kind == ModerationKind.LiftSanction
            ? new Letter(words.MeasureLiftedSubject(name), action.PartOfId is null ? words.MeasureLiftedMail(name) : words.MeasureFellMail(name)) { Language = words.Tag }
            : Letter(words, words.MeasureSubject(name), [Effect(words, sanction), .. action.Covers > 0 ? [words.RemovedWithIt(action.Covers)] : (string[])[], .. Reasons(words, action, policy, sanction.Automatic)], links.AddressOf(StatusKind.Sanction, sanction.Id, action.SiteId));
        await helpers.Settling.OfSanctionAsync(db, sanction, cancel);
        await SendAsync(db, (sanction.MemberId, action.SiteId), letter, cancel);
    }

    /// <summary>Of one decision over several comments: each author gets one letter, however many are theirs.</summary>
    public async Task OfUnitAsync(ComityDb db, ModerationAction head, IReadOnlyList<Comment> comments, PolicyDocument policy, CancellationToken cancel)
    {
        if (head.Kind is not (ModerationKind.Approve or ModerationKind.Remove))
            return;
        foreach (var group in comments.GroupBy(c => c.AuthorId))
        {
            if (!await Alerts.AlertPaces.WantsStatementAsync(db, group.Key, cancel))
                continue;
            var own = group.ToList();
            var words = await MailWords.OfAsync(db, head.SiteId, own[0].Id, cancel);
            var (subject, deed) = head.Kind == ModerationKind.Approve
                ? (words.SeveralPublishedSubject(own.Count), words.SeveralPublishedMail)
                : (words.SeveralRemovedSubject(own.Count), words.SeveralRemovedMail);
            var page = own.Count == 1 ? links.AddressOf(own[0]) : OwnPage(head.SiteId);
            await SendAsync(db, (group.Key, head.SiteId), Letter(words, subject, [deed, .. await PlacesAsync(db, words, own, cancel), .. Reasons(words, head, policy)], page), cancel);
        }
    }

    /// <param name="undone">The decision, then its parts.</param>
    public async Task OfUndoAsync(ComityDb db, IReadOnlyList<ModerationAction> undone, CancellationToken cancel)
    {
        if (undone.Count == 0)
            return;
        await helpers.Notices.ReopenAsync(db, [.. undone.Select(a => a.Id)], cancel);
        var words = await MailWords.OfAsync(db, undone[0].SiteId, undone.Select(a => a.CommentId).FirstOrDefault(id => id is not null), cancel);
        var told = undone.Where(a => a.Kind is not (ModerationKind.DismissReports or ModerationKind.Escalate)).ToList();
        var says = new Dictionary<long, List<string>>();
        List<string> To(long member) => says.TryGetValue(member, out var list) ? list : says[member] = [];
        foreach (var action in told.Where(a => a.SanctionId is not null))
        {
            var sanction = await db.Sanctions.SingleAsync(s => s.Id == action.SanctionId, cancel);
            var name = words.Measure(sanction.Kind);
            await helpers.Settling.OfSanctionAsync(db, sanction, cancel);
            To(sanction.MemberId).Add(action.Kind == ModerationKind.Sanction ? words.MeasureNoLongerApplies(name) : $"{words.MeasureAppliesAgain(name)} {Effect(words, sanction)}");
        }

        var ids = told.Where(a => a.SanctionId is null).Select(a => a.CommentId).OfType<long>().ToList();
        var comments = await db.Comments.Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancel);
        await helpers.Settling.OfCommentsAsync(db, comments, cancel);
        foreach (var group in comments.GroupBy(c => (c.AuthorId, c.State)))
        {
            To(group.Key.AuthorId).AddRange(await PlacesAsync(db, words, [.. group], cancel));
            To(group.Key.AuthorId).Add(words.StateAgain(group.Count(), words.State(group.Key.State)));
        }

        foreach (var (member, paragraphs) in says)
            await SendAsync(db, (member, undone[0].SiteId), Letter(words, words.TakenBackSubject, [words.TakenBackMail, .. paragraphs], OwnPage(undone[0].SiteId)), cancel);
    }

    private static string Effect(Words words, Sanction sanction) => (sanction.Kind, sanction.EndsAt) switch
    {
        (SanctionKind.Warning, _) => words.WarnsYou,
        (SanctionKind.PreModeration, { } end) => words.ReadBeforehandUntil(end),
        (SanctionKind.PreModeration, null) => words.ReadBeforehandUntilLifted,
        (_, { } end) => words.NoPartUntil(end),
        _ => words.NoPartUntilLifted,
    };

    private async Task<string> PlaceAsync(ComityDb db, Words words, Comment comment, CancellationToken cancel)
    {
        var story = (await db.Stories.FindAsync([comment.StoryId], cancel))!;
        return $"{words.CommentUnder(comment.Number ?? 0, words.Apart(story.Headline))}\n{address.Of($"/stories/{story.Slug}#comment-{comment.Number}", comment.SiteId)}";
    }

    private async Task<IReadOnlyList<string>> PlacesAsync(ComityDb db, Words words, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var places = new List<string>();
        foreach (var comment in comments.Take(MostPlaces))
            places.Add(await PlaceAsync(db, words, comment, cancel));
        if (comments.Count > places.Count)
            places.Add(words.AndMore(comments.Count - places.Count));
        return places;
    }

    private IEnumerable<string> Reasons(Words words, ModerationAction action, PolicyDocument policy, bool automatic = false)
    {
        if (action.Clause is { } id && policy.Find(id) is { } clause)
            yield return $"{words.OurClause(policy.NumberOf(id), clause.Title.In(words.Tag))}\n{PolicyLanguages.Flowing(clause.Text.In(words.Tag))}";
        if (action.Clause == Grounds.Law)
            yield return words.GroundIsLaw;
        if (action.Note.Length > 0)
            yield return $"{words.ModeratorsWords}\n{Notify.Letter.Quote(action.Note)}";
        yield return automatic ? words.PolicyAttachesIt : words.PersonNotProgram;
        if (action.Clause is not null)
            yield return words.AppealOnPageBelow;
        yield return words.WholePolicy(address.Of("/policy", action.SiteId));
    }

    /// <summary>Where all of an author's matters stand, for who is known by session or cookie.</summary>
    private string OwnPage(int siteId) => address.Of("/status", siteId);

    private static Letter Letter(Words words, string subject, IEnumerable<string> paragraphs, string link) =>
        new(subject, string.Join("\n\n", paragraphs)) { Button = words.ReasonsAndWhatYouCanDo, Link = link, Language = words.Tag };

    private async Task SendAsync(ComityDb db, (long MemberId, int SiteId) to, Letter letter, CancellationToken cancel)
    {
        var member = await db.Members.SingleAsync(m => m.Id == to.MemberId, cancel);
        Outbox.Mail(db, to.SiteId, member, letter, time.GetUtcNow());
    }
}

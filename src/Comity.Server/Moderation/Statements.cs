using Comity.Policy;
using Comity.Server.Appeals;
using Comity.Server.Hosting;
using Comity.Server.Notices;
using Comity.Server.Notify;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>
/// Tells an author by mail what was decided, under which clause and why, when an address is known. Queued in the
/// transaction of the decision, so that it goes out exactly when the decision stands.
/// </summary>
internal sealed class Statements(SiteDirectory sites, PublicAddress address, StatusLinks links, Statements.Helpers helpers, TimeProvider time)
{
    /// <summary>Comments that one letter names.</summary>
    private const int MostPlaces = 10;

    private const string Button = "The reasons, and what you can do";

    internal sealed record Helpers(Settling Settling, NoticeMails Notices);

    public async Task OfDecisionAsync(ComityDb db, Comment comment, ModerationAction action, PolicyDocument policy, CancellationToken cancel)
    {
        var (subject, deed) = action.Kind switch
        {
            ModerationKind.Approve => ("Your comment is published", "A moderator has read your comment and published it."),
            ModerationKind.Restore => ("Your comment is restored", "A moderator has put your comment back into its place."),
            ModerationKind.Hold => ("Your comment waits for a decision", "A moderator has hidden your comment until it is decided whether it can stay."),
            ModerationKind.Remove => ("Your comment was removed", "A moderator has removed your comment."),
            _ => ("", ""),
        };
        if (subject.Length > 0 && await Alerts.AlertPaces.WantsStatementAsync(db, comment.AuthorId, cancel))
            await SendAsync(db, (comment.AuthorId, action.SiteId), Letter(subject, [deed, await PlaceAsync(db, comment, cancel), .. Reasons(action, policy)], links.AddressOf(comment)), cancel);
    }

    public async Task OfSanctionAsync(ComityDb db, Sanction sanction, ModerationAction action, PolicyDocument policy, CancellationToken cancel)
    {
        var name = SanctionWords.Name(sanction.Kind);
        var letter = action.Kind == ModerationKind.LiftSanction
            ? new Letter($"Your {name} is lifted", action.PartOfId is null ? $"A moderator has lifted your {name}." : $"The removals that your {name} followed from do not all stand any more, so it no longer applies.")
            : Letter($"Notice of a {name}", [Effect(sanction), .. Covered(action), .. Reasons(action, policy, sanction.Automatic)], links.AddressOf(StatusKind.Sanction, sanction.Id));
        await helpers.Settling.OfSanctionAsync(db, sanction, cancel);
        await SendAsync(db, (sanction.MemberId, action.SiteId), letter, cancel);
    }

    /// <summary>Of one decision over several comments: each author gets one letter, however many are theirs.</summary>
    public async Task OfUnitAsync(ComityDb db, ModerationAction head, IReadOnlyList<Comment> comments, PolicyDocument policy, CancellationToken cancel)
    {
        var (verb, deed) = head.Kind switch
        {
            ModerationKind.Approve => ("published", "A moderator has read comments of yours and published them."),
            ModerationKind.Remove => ("removed", "A moderator has removed comments of yours."),
            _ => ("", ""),
        };
        if (verb.Length == 0)
            return;
        foreach (var group in comments.GroupBy(c => c.AuthorId))
        {
            if (!await Alerts.AlertPaces.WantsStatementAsync(db, group.Key, cancel))
                continue;
            var own = group.ToList();
            var subject = own.Count == 1 ? $"Your comment was {verb}" : $"{own.Count} of your comments were {verb}";
            var page = own.Count == 1 ? links.AddressOf(own[0]) : OwnPage;
            await SendAsync(db, (group.Key, head.SiteId), Letter(subject, [deed, .. await PlacesAsync(db, own, cancel), .. Reasons(head, policy)], page), cancel);
        }
    }

    /// <param name="undone">The decision, then its parts.</param>
    public async Task OfUndoAsync(ComityDb db, IReadOnlyList<ModerationAction> undone, CancellationToken cancel)
    {
        if (undone.Count == 0)
            return;
        await helpers.Notices.ReopenAsync(db, [.. undone.Select(a => a.Id)], cancel);
        const string subject = "A decision was taken back";
        const string deed = "A moderator has taken back a decision that we wrote to you about. It stands as it did before.";
        var told = undone.Where(a => a.Kind is not (ModerationKind.DismissReports or ModerationKind.Escalate)).ToList();
        var says = new Dictionary<long, List<string>>();
        List<string> To(long member) => says.TryGetValue(member, out var list) ? list : says[member] = [];
        foreach (var action in told.Where(a => a.SanctionId is not null))
        {
            var sanction = await db.Sanctions.SingleAsync(s => s.Id == action.SanctionId, cancel);
            var name = SanctionWords.Name(sanction.Kind);
            await helpers.Settling.OfSanctionAsync(db, sanction, cancel);
            To(sanction.MemberId).Add(action.Kind == ModerationKind.Sanction ? $"Your {name} no longer applies." : $"Your {name} applies again. {Effect(sanction)}");
        }

        var ids = told.Where(a => a.SanctionId is null).Select(a => a.CommentId).OfType<long>().ToList();
        var comments = await db.Comments.Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancel);
        await helpers.Settling.OfCommentsAsync(db, comments, cancel);
        foreach (var group in comments.GroupBy(c => (c.AuthorId, c.State)))
        {
            To(group.Key.AuthorId).AddRange(await PlacesAsync(db, [.. group], cancel));
            To(group.Key.AuthorId).Add($"{(group.Count() == 1 ? "It is" : "They are")} {WhatChanged.StateWord(group.Key.State)} again.");
        }

        foreach (var (member, paragraphs) in says)
            await SendAsync(db, (member, undone[0].SiteId), Letter(subject, [deed, .. paragraphs], OwnPage), cancel);
    }

    private static IEnumerable<string> Covered(ModerationAction action) => action.Covers switch
    {
        0 => [],
        1 => ["A comment of yours was removed with it."],
        var count => [$"{count} of your comments were removed with it."],
    };

    private static string Effect(Sanction sanction) => sanction.Kind switch
    {
        SanctionKind.Warning => "A moderator warns you.",
        SanctionKind.PreModeration => $"Your comments are read by a moderator before they are published, {SanctionWords.Until(sanction)}.",
        _ => $"You cannot take part in our discussions {SanctionWords.Until(sanction)}.",
    };

    private async Task<string> PlaceAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        var story = (await db.Stories.FindAsync([comment.StoryId], cancel))!;
        return $"Comment #{comment.Number} under “{story.Headline}”\n{address.Of($"/stories/{story.Slug}#comment-{comment.Number}")}";
    }

    private async Task<IReadOnlyList<string>> PlacesAsync(ComityDb db, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var places = new List<string>();
        foreach (var comment in comments.Take(MostPlaces))
            places.Add(await PlaceAsync(db, comment, cancel));
        if (comments.Count > places.Count)
            places.Add($"… and {comments.Count - places.Count} more.");
        return places;
    }

    private IEnumerable<string> Reasons(ModerationAction action, PolicyDocument policy, bool automatic = false)
    {
        var site = sites.ById(action.SiteId)!;
        if (action.Clause is { } id && policy.Find(id) is { } clause)
            yield return $"Clause {policy.NumberOf(id)} of our Discussion Policy, {clause.Title.In(site.Language)}:\n{clause.Text.In(site.Language).Trim()}";
        if (action.Clause == Grounds.Law)
            yield return "The ground is the law, not our Discussion Policy.";
        if (action.Note.Length > 0)
            yield return $"The reason in the moderator's words:\n{action.Note}";
        yield return automatic ? "The policy attaches this to a decision that a person took; no person confirmed it." : "A person decided this, not a program.";
        if (action.Clause is not null)
            yield return "If you think it is wrong, you can appeal on the page below; another person will look at it again.";
        yield return $"The whole policy: {address.Of("/policy")}";
    }

    /// <summary>Where all of an author's matters stand, for who is known by session or cookie.</summary>
    private string OwnPage => address.Of("/status");

    private static Letter Letter(string subject, IEnumerable<string> paragraphs, string link) =>
        new(subject, string.Join("\n\n", paragraphs)) { Button = Button, Link = link };

    private async Task SendAsync(ComityDb db, (long MemberId, int SiteId) to, Letter letter, CancellationToken cancel)
    {
        var member = await db.Members.SingleAsync(m => m.Id == to.MemberId, cancel);
        Outbox.Mail(db, to.SiteId, member, letter, time.GetUtcNow());
    }
}

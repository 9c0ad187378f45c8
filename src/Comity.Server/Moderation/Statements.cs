using Comity.Policy;
using Comity.Server.Hosting;
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
internal sealed class Statements(SiteDirectory sites, PublicAddress address, TimeProvider time)
{
    public async Task OfDecisionAsync(ComityDb db, Comment comment, ModerationAction action, PolicyDocument policy, CancellationToken cancel)
    {
        var (subject, deed) = action.Kind switch
        {
            ModerationKind.Approve => ("Your comment is published", "A moderator has read your comment and published it."),
            ModerationKind.Restore => ("Your comment is restored", "A moderator has put your comment back into its place."),
            ModerationKind.Remove => ("Your comment was removed", "A moderator has removed your comment."),
            _ => ("", ""),
        };
        if (subject.Length > 0)
            await SendAsync(db, (comment.AuthorId, action.SiteId), subject, [deed, await PlaceAsync(db, comment, cancel), .. Reasons(action, policy)], cancel);
    }

    public async Task OfSanctionAsync(ComityDb db, Sanction sanction, ModerationAction action, PolicyDocument policy, CancellationToken cancel)
    {
        var name = SanctionWords.Name(sanction.Kind);
        var to = (sanction.MemberId, action.SiteId);
        if (action.Kind == ModerationKind.LiftSanction)
            await SendAsync(db, to, $"Your {name} is lifted", [$"A moderator has lifted your {name}."], cancel);
        else
            await SendAsync(db, to, $"Notice of a {name}", [Effect(sanction), .. Reasons(action, policy)], cancel);
    }

    public async Task OfUndoAsync(ComityDb db, ModerationAction action, CancellationToken cancel)
    {
        if (action.Kind == ModerationKind.DismissReports)
            return;
        const string subject = "A decision was taken back";
        const string deed = "A moderator has taken back a decision that we wrote to you about. It stands as it did before.";
        if (action.SanctionId is { } sanctionId)
        {
            var sanction = await db.Sanctions.SingleAsync(s => s.Id == sanctionId, cancel);
            var name = SanctionWords.Name(sanction.Kind);
            var now = action.Kind == ModerationKind.Sanction ? $"Your {name} no longer applies." : $"Your {name} applies again. {Effect(sanction)}";
            await SendAsync(db, (sanction.MemberId, action.SiteId), subject, [deed, now], cancel);
        }
        else
        {
            var comment = await db.Comments.SingleAsync(c => c.Id == action.CommentId, cancel);
            var now = $"It is {WhatChanged.StateWord(comment.State)} again.";
            await SendAsync(db, (comment.AuthorId, action.SiteId), subject, [deed, await PlaceAsync(db, comment, cancel), now], cancel);
        }
    }

    private static string Effect(Sanction sanction) => sanction.Kind switch
    {
        SanctionKind.Warning => "A moderator warns you.",
        SanctionKind.PreModeration => $"Your comments are read by a moderator before they are published, {SanctionWords.Until(sanction)}.",
        _ => $"You cannot take part in our discussions {SanctionWords.Until(sanction)}.",
    };

    private async Task<string> PlaceAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        var story = await db.Stories.SingleAsync(s => s.Id == comment.StoryId, cancel);
        return $"Comment #{comment.Number} under “{story.Headline}”\n{address.Of($"/stories/{story.Slug}#comment-{comment.Number}")}";
    }

    private IEnumerable<string> Reasons(ModerationAction action, PolicyDocument policy)
    {
        var site = sites.ById(action.SiteId)!;
        if (action.Clause is { } id && policy.Find(id) is { } clause)
            yield return $"Clause {policy.NumberOf(id)} of our Discussion Policy, {clause.Title.In(site.Language)}:\n{clause.Text.In(site.Language).Trim()}";
        if (action.Note.Length > 0)
            yield return $"The reason in the moderator's words:\n{action.Note}";
        yield return "A person decided this, not a program.";
        if (action.Clause is not null && site.ContactEmail is { Length: > 0 } contact)
            yield return $"If you think it is wrong, write to {contact}; another person will look at it again.";
        yield return $"The whole policy: {address.Of("/policy")}";
    }

    private async Task SendAsync(ComityDb db, (long MemberId, int SiteId) to, string subject, IReadOnlyList<string> paragraphs, CancellationToken cancel)
    {
        var member = await db.Members.SingleAsync(m => m.Id == to.MemberId, cancel);
        Outbox.Mail(db, to.SiteId, member, new Letter(subject, string.Join("\n\n", paragraphs)), time.GetUtcNow());
    }
}

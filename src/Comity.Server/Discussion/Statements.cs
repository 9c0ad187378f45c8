using Comity.Policy;
using Comity.Server.Appeals;
using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Notify;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;

namespace Comity.Server.Discussion;

/// <summary>Tells an author by mail what the program decided against a comment and why, beside the decision itself.</summary>
internal sealed class Statements(StatusLinks links, Limiter limiter, TimeProvider time)
{
    /// <summary>Nobody has confirmed a guest's address; it may be somebody else's, who must not be flooded.</summary>
    private const int MostAnHourToGuests = 3;

    /// <summary>Queues the mail, if the comment is held or refused and the author can be reached.</summary>
    public async Task AddAsync(ComityDb db, Comment comment, Decision decision, PolicyDocument policy, CancellationToken cancel)
    {
        if (decision.Verdict == Verdict.Publish || await db.Members.FindAsync([comment.AuthorId], cancel) is not { Email.Length: > 0 } author)
            return;
        if (!await Alerts.AlertPaces.WantsStatementAsync(db, author.Id, cancel))
            return;
        if (author.IsGuest && !await limiter.TakeAsync(comment.SiteId, "statement:" + author.EmailNormalForm, MostAnHourToGuests, TimeSpan.FromHours(1)))
            return;
        var story = (await db.Stories.FindAsync([comment.StoryId], cancel))!;
        var decisive = decision.Decisive;
        var clause = decisive is null ? null : policy.Find(decisive.Clause);
        var statement = new Statement
        {
            Story = story.Headline,
            Clause = clause is null ? null : $"{policy.NumberOf(clause.Id)}. {clause.Title.In(story.Language)}: {PolicyLanguages.Flowing(clause.Text.In(story.Language))}",
            // Evidence may quote the comment; what somebody wrote is not carried to an address that may be another's.
            Reason = author.IsGuest ? null : decisive?.Says,
            ByProgram = true,
            Link = links.AddressOf(comment),
        };
        var words = await MailWords.OfAsync(db, story.SiteId, story.Language, cancel);
        var letter = decision.Verdict == Verdict.Hold ? Letters.CommentHeld(words, statement) : Letters.CommentRefused(words, statement);
        Outbox.Mail(db, story.SiteId, author, letter, time.GetUtcNow());
    }
}

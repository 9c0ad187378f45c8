using Comity.Server.Discussion;
using Comity.Server.Members;
using Comity.Server.Moderation;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>The private page of a comment or a sanction, as its author sees it.</summary>
/// <param name="Path">Of the page with its secret.</param>
public sealed record StatusView(string Path, string SiteName)
{
    public Comment? Comment { get; init; }

    public Story? Story { get; init; }

    public Sanction? Sanction { get; init; }

    /// <summary>The comment's text with the words marked that the decision rests on.</summary>
    public IReadOnlyList<MarkedPiece> Text { get; init; } = [];

    /// <summary>What binds now; null: nothing.</summary>
    public Restriction? Restriction { get; init; }

    public StatementOfReasons? Reasons { get; init; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Appeal> Appeals { get; init; } = [];

    /// <summary>Why the decision in force cannot be appealed; null: it can.</summary>
    public string? NoAppeal { get; init; }

    /// <summary>Whether the reader of the page is known by session or cookie to be the author.</summary>
    public bool IsKnown { get; init; }

    public int MaxLength { get; init; }

    /// <summary>What was typed and could not be taken.</summary>
    public string Typed { get; init; } = "";

    public string? Problem { get; init; }

    public bool CanWithdraw => Comment?.State is CommentState.Held or CommentState.Published or CommentState.Refused;

    public bool CanCorrect => Comment?.State == CommentState.Refused;

    public Appeal? Open => Appeals.FirstOrDefault(a => a.Outcome is null);
}

/// <summary>Gathers status pages on the current site. Whoever asks has shown the secret or is the author; that is checked here.</summary>
internal sealed class StatusReader(ComityDb db, CurrentSite site, Visitors visitors, StatusLinks links, AppealTools tools)
{
    /// <summary>By the secret of the address.</summary>
    public async Task<StatusView?> ByTokenAsync(string token, CancellationToken cancel) => links.Read(token) switch
    {
        (StatusKind.Comment, var id) => await OfCommentAsync(id, null, cancel),
        (StatusKind.Sanction, var id) => await OfSanctionAsync(id, null, cancel),
        _ => null,
    };

    /// <summary>By session, guest cookie or bearer token; null for all but the author.</summary>
    public async Task<StatusView?> OwnCommentAsync(long id, CancellationToken cancel) =>
        (await visitors.CurrentAsync(cancel)).Id is { } author ? await OfCommentAsync(id, author, cancel) : null;

    /// <inheritdoc cref="OwnCommentAsync"/>
    public async Task<StatusView?> OwnSanctionAsync(long id, CancellationToken cancel) =>
        (await visitors.CurrentAsync(cancel)).Id is { } member ? await OfSanctionAsync(id, member, cancel) : null;

    private async Task<StatusView?> OfCommentAsync(long id, long? author, CancellationToken cancel)
    {
        var comment = await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.SiteId == site.Id, cancel);
        if (comment is null || author is not null && comment.AuthorId != author || await IsErasedAsync(comment.AuthorId, cancel))
            return null;
        var restriction = await Restrictions.OfAsync(db, comment, cancel);
        var story = await db.Stories.AsNoTracking().SingleAsync(s => s.Id == comment.StoryId, cancel);
        About(story.Language);
        var view = new StatusView(links.PathOf(StatusKind.Comment, id), site.Site.Name)
        {
            Comment = comment,
            Story = story,
            Text = MarkedText.Cut(comment.Body, restriction is null ? [] : await MarksAsync(restriction, cancel)),
            Appeals = await db.Appeals.AsNoTracking().Where(a => a.CommentId == id).OrderBy(a => a.Id).ToListAsync(cancel),
        };
        return await CompleteAsync(view, restriction, comment.AuthorId, cancel);
    }

    private async Task<StatusView?> OfSanctionAsync(long id, long? member, CancellationToken cancel)
    {
        var sanction = await db.Sanctions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (sanction is null || member is not null && sanction.MemberId != member || await IsErasedAsync(sanction.MemberId, cancel))
            return null;
        var restriction = await Restrictions.OfAsync(db, sanction, cancel);
        if ((restriction?.SiteId ?? sanction.SiteId) is { } decidedOn && decidedOn != site.Id)
            return null;
        var view = new StatusView(links.PathOf(StatusKind.Sanction, id), site.Site.Name)
        {
            Sanction = sanction,
            Appeals = await db.Appeals.AsNoTracking().Where(a => a.SanctionId == id).OrderBy(a => a.Id).ToListAsync(cancel),
        };
        return await CompleteAsync(view, sanction.LiftedAt is null ? restriction : null, sanction.MemberId, cancel);
    }

    private async Task<StatusView> CompleteAsync(StatusView view, Restriction? restriction, long author, CancellationToken cancel) => view with
    {
        Restriction = restriction,
        Reasons = restriction is null ? null : await tools.Reasons.OfAsync(db, restriction, cancel),
        NoAppeal = restriction is null ? Say.NothingToAppeal : tools.WhyNot(restriction, view.Appeals),
        IsKnown = (await visitors.CurrentAsync(cancel)).Is(author),
        MaxLength = tools.Options.MaxLength,
    };

    private Task<bool> IsErasedAsync(long memberId, CancellationToken cancel) => db.Members.AnyAsync(m => m.Id == memberId && m.ErasedAt != null, cancel);

    /// <summary>The words that the decision rests on: what called for the program's, or what was found under the clause that a person named.</summary>
    private async Task<IReadOnlyList<FindingView>> MarksAsync(Restriction restriction, CancellationToken cancel)
    {
        if (restriction.Revision is not { } revision)
            return [];
        var policy = (await tools.Policies.AtAsync(db, site.Id, restriction.PolicyVersion, cancel)).Policy;
        var found = restriction.Action is null ? Reasons.Decisive(revision) : FindingJson.Read(revision.Findings).Where(f => f.Clause == restriction.Clause);
        return [.. found.Select(f => FindingView.Of(f, policy, Say.Tag))];
    }
}

/// <summary>What reading and filing appeals share.</summary>
internal sealed class AppealTools(Reasons reasons, AppealOptions options, PolicyBook policies, TimeProvider time)
{
    public Reasons Reasons => reasons;

    public AppealOptions Options => options;

    public PolicyBook Policies => policies;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Why a decision cannot be contested, in one sentence; null: it can.</summary>
    public string? WhyNot(Restriction restriction, IEnumerable<Appeal> appeals) =>
        appeals.Any(a => a.Decision == restriction.Key) ? Say.AppealedAlready
        : reasons.Until(restriction) < Now ? Say.AppealTimeOver(options.Months)
        : null;
}

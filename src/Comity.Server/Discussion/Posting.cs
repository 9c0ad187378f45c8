using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Server.Appeals;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Discussion;

/// <summary>Takes a comment: everything that may change meanwhile is looked at, the text is judged, and comment, revision, ledger entry and outbox are written, in one transaction.</summary>
internal sealed class Posting(Writer writer, Judging judging, AuthorStanding standing, DiscussionRecord record, Posting.Settings settings)
{
    private static readonly Compiled<Func<ComityDb, long, CancellationToken, Task<Story?>>> s_story =
        new(() => EF.CompileAsyncQuery((ComityDb db, long id, CancellationToken _) => db.Stories.SingleOrDefault(s => s.Id == id)));

    private static readonly Compiled<Func<ComityDb, long, CancellationToken, Task<Member?>>> s_member =
        new(() => EF.CompileAsyncQuery((ComityDb db, long id, CancellationToken _) => db.Members.SingleOrDefault(m => m.Id == id)));

    internal sealed record Settings(IOptions<MembersOptions> Members, TimeProvider Time, Settling Settling, NudgeCounts Nudges);

    public async Task<Outcome> PostAsync(Story under, Visitor visitor, CommentInput input, CancellationToken cancel)
    {
        if (DiscussionGate.ProblemOf(under, settings.Time.GetUtcNow()) is { } closed)
            return Outcome.Cannot(closed);
        var ahead = new Ahead(await judging.AskAsync(under.SiteId, input.Body, cancel), await judging.ReadAheadAsync(under, input.Body, cancel), Mentions.HtmlOf(input.Body));
        return await writer.RunAsync(Reach.Stories, (db, c) => WriteAsync(db, under.Id, visitor, (input, ahead), c), cancel);
    }

    /// <summary>What was done before the writer's turn, since it depends on the text alone.</summary>
    /// <param name="Html">Null: the text names somebody, who has to be looked up.</param>
    private sealed record Ahead(IReadOnlyList<OutsideAnswer> Outside, Reading Reading, string? Html);

    private async Task<Outcome> WriteAsync(ComityDb db, long storyId, Visitor visitor, (CommentInput Input, Ahead Ahead) sent, CancellationToken cancel)
    {
        var input = sent.Input;
        var story = await s_story.For(db)(db, storyId, cancel);
        if (DiscussionGate.ProblemOf(story, settings.Time.GetUtcNow()) is { } closed)
            return Outcome.Cannot(closed);
        var author = await AuthorAsync(db, visitor, input, cancel);
        if (author?.ErasedAt is not null)
            return Outcome.Cannot(new Problem(StatusCodes.Status401Unauthorized, Say.SignInFirst));
        if (author is not null && await FirstResultAsync(db, author, input, cancel) is { } first)
            return first;
        var email = input.Email is null ? null : EmailAddress.NormalForm(input.Email);
        var now = await standing.OfAsync(db, story!.SiteId, new AuthorTraces(author, email, input.Name, input.AddressHash), cancel);
        if (now.SaysBeforePosting is { } barred)
            return Outcome.Cannot(Problem.Forbidden(barred));
        var rule = await EmailDomains.RuleAsync(db, story.SiteId, visitor.IsStaff ? null : input.Email ?? author?.Email, settings.Members.Value.DisposableAddresses, cancel);
        if (rule == DomainRule.Refuse)
            return Outcome.Cannot(Problem.Forbidden(Say.EmailServiceRefused));
        var (parent, orphan) = await ParentAsync(db, story, author, input, cancel);
        if (orphan is not null)
            return Outcome.Cannot(orphan);

        var corrected = await CorrectedAsync(db, story, author, input, cancel);
        var facts = new AuthorFacts { Name = input.Name, IsGuest = visitor.IsGuest, IsStaff = visitor.IsStaff, Standing = now.Standing };
        var text = new JudgedText(input.Body, facts) { AuthorId = author?.Id, ParentText = parent?.Body, CommentId = corrected?.Id, ImageAlt = input.Image?.Alt, Outside = sent.Ahead.Outside, Ahead = sent.Ahead.Reading };
        var decision = Domain(Proven(await judging.DecideAsync(db, story.SiteId, story, text, cancel), input), rule);
        var isNew = author is null;
        author ??= await AddGuestAsync(db, input, cancel);
        if (author.IsGuest)
            Introduce(author, input, email);
        var comment = corrected ?? NewComment(story, author);
        comment.Html = sent.Ahead.Html ?? await Mentions.HtmlAsync(db, story.Id, input.Body, cancel);
        await StoreAsync(db, comment, parent, input, new Judged(decision, sent.Ahead.Outside), cancel);
        return Outcome.Of(decision, comment, author, isNew ? input.NewSecret : null);
    }

    /// <summary>The author as the database knows them now; a first-time guest who sends the same form twice is already there the second time.</summary>
    private static async Task<Member?> AuthorAsync(ComityDb db, Visitor visitor, CommentInput input, CancellationToken cancel)
    {
        if (visitor.Id is { } id)
            return await s_member.For(db)(db, id, cancel);
        var hash = Visitors.HashOf(input.NewSecret);
        return await db.Members.SingleOrDefaultAsync(m => m.GuestKeyHash == hash, cancel);
    }

    private static async Task<Outcome?> FirstResultAsync(ComityDb db, Member author, CommentInput input, CancellationToken cancel)
    {
        if (input.OnceKey is null || await db.Comments.SingleOrDefaultAsync(c => c.AuthorId == author.Id && c.OnceKey == input.OnceKey, cancel) is not { } comment)
            return null;
        var revision = await db.CommentRevisions.Where(r => r.CommentId == comment.Id).OrderByDescending(r => r.Number).FirstAsync(cancel);
        // A new secret is for whom it made; the others are known by their own.
        var secret = author.GuestKeyHash == Visitors.HashOf(input.NewSecret) ? input.NewSecret : null;
        return Outcome.Of(FindingJson.ReadDecision(revision), comment, author, secret);
    }

    private static async Task<(Comment? Parent, Problem? Problem)> ParentAsync(ComityDb db, Story story, Member? author, CommentInput input, CancellationToken cancel)
    {
        if (input.ParentId is null && input.ParentNumber is null)
            return (null, null);
        var parent = await db.Comments.SingleOrDefaultAsync(
            c => c.StoryId == story.Id && (input.ParentId != null ? c.Id == input.ParentId : c.Number == input.ParentNumber), cancel);
        if (parent is null || !parent.IsPublic && !(parent.State == CommentState.Held && parent.AuthorId == author?.Id))
            return (null, Problem.NotFound(Say.AnsweredGone));
        return (parent, null);
    }

    private static async Task<Comment?> CorrectedAsync(ComityDb db, Story story, Member? author, CommentInput input, CancellationToken cancel) =>
        author is null || input.CorrectsId is null ? null
        : await db.Comments.SingleOrDefaultAsync(
            c => c.Id == input.CorrectsId && c.AuthorId == author.Id && c.StoryId == story.Id && c.State == CommentState.Refused, cancel);

    /// <summary>Under load a guest's comment without proof of work waits for a person, unless it is refused anyway.</summary>
    private static Decision Proven(Decision decision, CommentInput input)
    {
        if (!input.LacksProof || decision.Verdict != Verdict.Publish)
            return decision;
        var finding = new Finding("", "proof-of-work", 1, [], Say.NotShownHuman, Verdict.Hold);
        return decision with { Verdict = Verdict.Hold, Findings = [finding, .. decision.Findings], Reason = Say.HeldBecause(finding.Says) };
    }

    /// <summary>A comment from an address of a domain that the site reads first waits for a person, unless it is refused anyway.</summary>
    private static Decision Domain(Decision decision, DomainRule rule)
    {
        if (rule != DomainRule.Hold || decision.Verdict != Verdict.Publish)
            return decision;
        var finding = new Finding("", "email-domain", 1, [], Say.EmailServiceRead, Verdict.Hold);
        return decision with { Verdict = Verdict.Hold, Findings = [finding, .. decision.Findings], Reason = Say.HeldBecause(finding.Says) };
    }

    private async Task<Member> AddGuestAsync(ComityDb db, CommentInput input, CancellationToken cancel)
    {
        var guest = GuestMembers.New(input.NewSecret, input.Name, settings.Time.GetUtcNow());
        db.Members.Add(guest);
        await db.SaveChangesAsync(cancel);
        return guest;
    }

    private static void Introduce(Member guest, CommentInput input, string? emailNormalForm)
    {
        guest.DisplayName = input.Name;
        if (input.Email is null)
            return;
        // Shown to be theirs was the other address.
        guest.EmailConfirmed &= guest.EmailNormalForm == emailNormalForm;
        guest.Email = input.Email;
        guest.EmailNormalForm = emailNormalForm;
    }

    private Comment NewComment(Story story, Member author) => new()
    {
        SiteId = story.SiteId,
        StoryId = story.Id,
        AuthorId = author.Id,
        AuthorName = author.DisplayName,
        Body = "",
        Html = "",
        CreatedAt = settings.Time.GetUtcNow(),
    };

    private async Task StoreAsync(ComityDb db, Comment comment, Comment? parent, CommentInput input, Judged judged, CancellationToken cancel)
    {
        comment.Body = input.Body;
        comment.AuthorName = input.Name;
        comment.AddressHash = input.AddressHash;
        comment.OnceKey = input.OnceKey ?? comment.OnceKey;
        var state = judged.Decision.Verdict switch
        {
            Verdict.Publish => CommentState.Published,
            Verdict.Hold => CommentState.Held,
            _ => CommentState.Refused,
        };
        var isNew = comment.Id == 0;
        if (isNew)
        {
            comment.State = state;
            await CommentTransitions.AddAsync(db, comment, parent, cancel);
        }
        else
        {
            comment.CreatedAt = settings.Time.GetUtcNow();
            await CommentTransitions.RestoreAsync(db, comment, state, null, cancel);
        }

        if (input.Image is { } image && state != CommentState.Refused)
        {
            (comment.ImageHash, comment.ImageAlt, comment.ImageWidth, comment.ImageHeight) = (image.Hash, image.Alt, image.Width, image.Height);
            db.CommentImages.Add(new CommentImage { CommentId = comment.Id, Bytes = image.Bytes });
        }

        comment.Revision = await record.AddRevisionAsync(db, comment, input.Body, (DiscussionRecord.KindOf(judged.Decision.Verdict), judged, isNew), cancel);
        if (state != CommentState.Refused)
            judging.Remember(comment);
        await settings.Nudges.SentAsync(db, comment.SiteId, input.Nudge, (input.Body, judged.Decision.Verdict), cancel);
        if (await db.Members.FindAsync([comment.AuthorId], cancel) is { IsGuest: false })
            await Drafts.ForgetAsync(db, comment.StoryId, comment.AuthorId, cancel);
        if (!isNew)
            await settings.Settling.OfCommentAsync(db, comment, cancel);
    }
}

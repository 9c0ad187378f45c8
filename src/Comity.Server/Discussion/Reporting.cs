using Comity.Server.Members;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>A reader's word that a comment breaks a clause: once for each reader and comment.</summary>
internal sealed class Reporting(Writer writer, AuthorStanding standing, DiscussionRecord record, ReportTools tools, TimeProvider time)
{
    public const int MaxLength = 1000;

    /// <param name="NewSecret">Becomes the secret of a reporter nobody knows yet.</param>
    /// <param name="TellMe">The reporter wants to be told by mail what came of it.</param>
    internal sealed record Input(string? Clause, string? Text, string NewSecret, string? AddressHash, bool TellMe = false);

    /// <param name="Reporter">Null with a problem.</param>
    /// <param name="Again">The same reader had reported it before; nothing changed.</param>
    internal sealed record Result(Problem? Problem, Member? Reporter, bool IsNew, bool Again);

    public async Task<Result> ReportAsync(long commentId, Visitor visitor, Input input, CancellationToken cancel)
    {
        var text = CommentShape.FromForm(input.Text).Trim();
        if (text.Length > 0 && CommentShape.ProblemOfBody(text, MaxLength) is { } shape)
            return Cannot(Problem.Shape(shape));
        return await writer.RunAsync(Reach.Stories, (db, c) => WriteAsync(db, commentId, visitor, input with { Text = text }, c), cancel);
    }

    private static Result Cannot(Problem problem) => new(problem, null, false, false);

    private async Task<Result> WriteAsync(ComityDb db, long commentId, Visitor visitor, Input input, CancellationToken cancel)
    {
        var comment = await db.Comments.FindAsync([commentId], cancel);
        if (comment is not { IsPublic: true })
            return Cannot(Problem.NotFound(Say.NoSuchComment));
        if (visitor.Is(comment.AuthorId))
            return Cannot(Problem.Conflict(Say.OwnWithdrawInstead));
        var policy = (await tools.Policies.InForceAsync(comment.SiteId, cancel)).Policy;
        if (input.Clause is null || policy.Find(input.Clause) is null)
            return Cannot(Problem.Shape(Say.ChooseClause));
        var member = await ReporterAsync(db, visitor, input, cancel);
        if ((await standing.OfAsync(db, comment.SiteId, new AuthorTraces(member, null, member?.DisplayName, input.AddressHash), cancel)).Says is { } barred)
            return Cannot(Problem.Forbidden(barred));
        if (member is not null && await db.Reports.AnyAsync(r => r.CommentId == commentId && r.ReporterId == member.Id, cancel))
            return new Result(null, member, false, true);

        var isNew = member is null;
        if (member is null)
        {
            member = GuestMembers.New(input.NewSecret, "", time.GetUtcNow());
            db.Members.Add(member);
            await db.SaveChangesAsync(cancel);
        }

        await AddAsync(db, comment, member, input, cancel);
        return new Result(null, member, isNew, false);
    }

    private static async Task<Member?> ReporterAsync(ComityDb db, Visitor visitor, Input input, CancellationToken cancel)
    {
        if (visitor.Id is { } id)
            return await db.Members.FindAsync([id], cancel);
        var hash = Visitors.HashOf(input.NewSecret);
        return await db.Members.SingleOrDefaultAsync(m => m.GuestKeyHash == hash, cancel);
    }

    private async Task AddAsync(ComityDb db, Comment comment, Member reporter, Input input, CancellationToken cancel)
    {
        db.Reports.Add(new Report
        {
            SiteId = comment.SiteId,
            CommentId = comment.Id,
            ReporterId = reporter.Id,
            Clause = input.Clause!,
            Text = input.Text!,
            WantsOutcome = input.TellMe,
            At = time.GetUtcNow(),
        });
        comment.OpenReports++;
        await record.AddAsync(db, comment, (LedgerKind.ReportFile, reporter.Id, input.Clause), cancel);
        await tools.Weighing.HoldIfDueAsync(db, comment, cancel);
    }
}

internal sealed record ReportTools(PolicyBook Policies, Weighing Weighing);

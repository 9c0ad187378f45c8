using System.Security.Cryptography;
using Comity.Policy;
using Comity.Server.Outside;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>A decision with what outside models said of the text, without which it cannot be made again.</summary>
internal sealed record Judged(Decision Decision, IReadOnlyList<OutsideAnswer> Outside);

/// <summary>Keeps what was decided over a text: the revision with its findings, the ledger entry that seals it, and the mail that tells the author.</summary>
internal sealed class DiscussionRecord(LedgerWriter ledger, PolicyBook policies, Statements statements, TimeProvider time)
{
    /// <summary>Adds the next revision of a comment and its entry; returns the revision's number.</summary>
    /// <param name="decided">A <see cref="LedgerKind"/>, the decision, and whether the comment has been added by this very change.</param>
    public async Task<int> AddRevisionAsync(ComityDb db, Comment comment, string body, (string Kind, Judged Judged, bool IsFirst) decided, CancellationToken cancel)
    {
        var decision = decided.Judged.Decision;
        var policy = (await policies.AtAsync(db, comment.SiteId, decision.PolicyVersion, cancel)).Policy;
        var revision = new CommentRevision
        {
            CommentId = comment.Id,
            Number = decided.IsFirst ? 1 : 1 + (await db.CommentRevisions.Where(r => r.CommentId == comment.Id).MaxAsync(r => (int?)r.Number, cancel) ?? 0),
            Body = body,
            Salt = RandomNumberGenerator.GetBytes(32),
            At = time.GetUtcNow(),
            Verdict = FindingJson.Word(decision.Verdict),
            Findings = FindingJson.Write(decision, policy),
            Shadow = FindingJson.WriteShadow(decision, policy),
            PolicyVersion = decision.PolicyVersion,
            Model = decision.Model,
            Outside = OutsideJson.Write(decided.Judged.Outside),
        };
        await db.InsertAsync(revision, cancel);
        await ledger.AppendAsync(db, comment.SiteId, new LedgerEvent
        {
            Kind = decided.Kind,
            At = revision.At,
            Subject = "comment:" + comment.Id,
            Content = LedgerEvent.Salted(revision.Salt, body),
            Image = ImageOf(comment, revision.Salt),
            Clause = decision.Decisive is { Clause.Length: > 0 } decisive ? decisive.Clause : null,
            Policy = decision.PolicyVersion,
            Model = decision.Model,
            Findings = [.. decision.Findings.Select(f => new LedgerFinding(f.Clause.Length > 0 ? f.Clause : "-", f.Check, (int)Math.Round(f.Score * 1000)))],
        }, cancel);
        await statements.AddAsync(db, comment, decision, policy, cancel);
        return revision.Number;
    }

    /// <summary>The seal of the image that a comment has; null: it has none, or its text is erased.</summary>
    public static byte[]? ImageOf(Comment comment, byte[]? salt) =>
        salt is null || comment.ImageHash is null ? null : LedgerEvent.Salted(salt, comment.ImageHash);

    /// <summary>The entry of what a person did to a comment.</summary>
    public Task AddAsync(ComityDb db, Comment comment, (string Kind, long ActorId, string? Clause) deed, CancellationToken cancel) =>
        ledger.AppendAsync(db, comment.SiteId, new LedgerEvent
        {
            Kind = deed.Kind,
            At = time.GetUtcNow(),
            Actor = "member:" + deed.ActorId,
            Subject = "comment:" + comment.Id,
            Clause = deed.Clause,
        }, cancel);

    public static string KindOf(Verdict verdict) => verdict switch
    {
        Verdict.Publish => LedgerKind.CommentPublish,
        Verdict.Hold => LedgerKind.CommentHold,
        _ => LedgerKind.CommentRefuse,
    };
}

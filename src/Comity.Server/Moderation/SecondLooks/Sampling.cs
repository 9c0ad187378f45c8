using System.Buffers.Binary;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Moderation.SecondLooks;

/// <summary>
/// Draws the decisions that a second person is asked about. The draw is the first eight bytes of the keyed seal of the decision's ledger
/// entry: nobody without the ledger's key can foretell it, and who has it can check that nothing was picked by hand.
/// </summary>
internal sealed class Sampling(IOptions<ModerationOptions> options)
{
    /// <summary>Within the change that adds the decisions; only approvals, removals and dismissed reports are drawn.</summary>
    public async Task DrawAsync(ComityDb db, IReadOnlyList<ModerationAction> actions, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var share = options.Value.SecondLookPercent / 100;
        if (share <= 0 || actions.Count == 0)
            return;
        var seals = LedgerWriter.AddedBy(db).Where(e => e.SiteId == actions[0].SiteId).ToDictionary(e => e.Index, e => e.Seal);
        var byId = comments.ToDictionary(c => c.Id);
        foreach (var action in actions)
        {
            if (action.Kind is not (ModerationKind.Approve or ModerationKind.Remove or ModerationKind.DismissReports) || !IsDrawn(seals[action.LedgerIndex], share))
                continue;
            var comment = byId[action.CommentId!.Value];
            db.SecondLooks.Add(new SecondLook
            {
                ActionId = action.Id,
                SiteId = action.SiteId,
                CommentId = comment.Id,
                Revision = comment.Revision,
                FirstById = action.ActorId,
                FirstRemoved = action.Kind == ModerationKind.Remove,
                Clause = action.Clause ?? await LikelyClauseAsync(db, action, comment, cancel),
                At = action.At,
            });
        }
    }

    /// <summary>Whether a seal falls into the share, 0–1.</summary>
    internal static bool IsDrawn(ReadOnlySpan<byte> seal, double share) => BinaryPrimitives.ReadUInt64BigEndian(seal) < share * ulong.MaxValue;

    /// <summary>What the comment was reported or held for.</summary>
    private static async Task<string> LikelyClauseAsync(ComityDb db, ModerationAction action, Comment comment, CancellationToken cancel)
    {
        var reported = db.Reports.Local.Where(r => r.ClosedByActionId == action.Id).OrderBy(r => r.Id).Select(r => r.Clause).FirstOrDefault();
        if (reported is not null)
            return reported;
        var findings = await db.CommentRevisions.Where(r => r.CommentId == comment.Id && r.Number == comment.Revision).Select(r => r.Findings).SingleOrDefaultAsync(cancel);
        return findings is null ? "" : FindingJson.Read(findings).Select(f => f.Clause).FirstOrDefault(c => c.Length > 0) ?? "";
    }
}

using Comity.Storage.Ledger;

namespace Comity.Server.Webhooks;

/// <summary>What webhooks can be told of, by the kind of the ledger entry that it follows from.</summary>
internal static class WebhookKinds
{
    public const string Ping = "ping";

    private static readonly Dictionary<string, string> s_byEntry = new(StringComparer.Ordinal)
    {
        [LedgerKind.CommentPublish] = "comment.published",
        [LedgerKind.CommentHold] = "comment.held",
        [LedgerKind.CommentRefuse] = "comment.refused",
        [LedgerKind.CommentEdit] = "comment.edited",
        [LedgerKind.CommentApprove] = "comment.approved",
        [LedgerKind.CommentRemove] = "comment.removed",
        [LedgerKind.CommentRestore] = "comment.restored",
        [LedgerKind.CommentWithdraw] = "comment.withdrawn",
        [LedgerKind.CommentErase] = "comment.erased",
        [LedgerKind.CommentEscalate] = "comment.escalated",
        [LedgerKind.CommentHighlight] = "comment.highlighted",
        [LedgerKind.DecisionUndo] = "decision.undone",
        [LedgerKind.ReportFile] = "report.filed",
        [LedgerKind.ReportDismiss] = "report.dismissed",
        [LedgerKind.AppealFile] = "appeal.filed",
        [LedgerKind.AppealUphold] = "appeal.upheld",
        [LedgerKind.AppealReject] = "appeal.rejected",
        [LedgerKind.AppealSettle] = "appeal.settled",
        [LedgerKind.AppealReopen] = "appeal.reopened",
        [LedgerKind.NoticeFile] = "notice.filed",
        [LedgerKind.NoticeDecide] = "notice.decided",
        [LedgerKind.SanctionImpose] = "sanction.imposed",
        [LedgerKind.SanctionLift] = "sanction.lifted",
        [LedgerKind.PolicyEnact] = "policy.enacted",
        [LedgerKind.DiscussionState] = "discussion.changed",
    };

    /// <summary>All that can be chosen.</summary>
    public static IReadOnlyList<string> All { get; } = [.. s_byEntry.Values];

    /// <summary>Null: webhooks are not told of such entries.</summary>
    public static string? Of(string ledgerKind) => s_byEntry.GetValueOrDefault(ledgerKind);
}

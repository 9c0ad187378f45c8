using System.Security.Cryptography;
using System.Text;

namespace Comity.Storage.Ledger;

/// <summary>
/// What is to be sealed. Identifiers and hashes only: names, addresses and texts never enter the ledger, so that
/// erasing them later leaves every seal whole. docs/reference/ledger.md explains each field.
/// </summary>
public sealed record LedgerEvent
{
    /// <summary>One of <see cref="LedgerKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>When it was decided; kept to the millisecond, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who decided: "program", "operator" (the command line) or "member:ID".</summary>
    public string Actor { get; init; } = "program";

    /// <summary>What it is about, as "comment:ID", "member:ID", "policy:VERSION" …</summary>
    public string? Subject { get; init; }

    /// <summary><see cref="Salted"/> hash of the text decided on.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Id of the decisive clause.</summary>
    public string? Clause { get; init; }

    /// <summary><see cref="Salted"/> hash, with the text's salt, of the SHA-256 of the image that the comment had, in lower-case hex.</summary>
    public byte[]? Image { get; init; }

    /// <summary>Version of the policy applied.</summary>
    public int? Policy { get; init; }

    /// <summary>Version of the scoring model that the decision rests on.</summary>
    public string? Model { get; init; }

    /// <summary>The evidence in brief, in the order of the decision.</summary>
    public IReadOnlyList<LedgerFinding>? Findings { get; init; }

    /// <summary><see cref="Salted"/> hash of what a person wrote as the reason.</summary>
    public byte[]? Note { get; init; }

    /// <summary>The sanction (warning, premoderation, suspension, block) or the role of staff.</summary>
    public string? Measure { get; init; }

    /// <summary>When the measure ends by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Index of the entry that this one takes back.</summary>
    public long? Undoes { get; init; }

    /// <summary>
    /// How many things it covers: an import its comments, the head of a unit the entries that are its parts and follow it,
    /// a dismissal or signing out the API tokens that ended with it.
    /// </summary>
    public long? Count { get; init; }

    /// <summary>
    /// SHA-256 of the salt followed by the text in UTF-8. Keep the salt beside the text and erase both together:
    /// without the salt the hash says nothing about the text.
    /// </summary>
    /// <exception cref="ArgumentException">The salt has fewer than 16 bytes.</exception>
    public static byte[] Salted(ReadOnlySpan<byte> salt, string text)
    {
        if (salt.Length < 16)
        {
            throw new ArgumentException("A salt has at least 16 bytes.", nameof(salt));
        }

        return SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(text)]);
    }
}

/// <param name="Clause">The clause's id.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Thousandths">The score, 0–1000.</param>
public sealed record LedgerFinding(string Clause, string Check, int Thousandths);

/// <summary>The kinds of entries. Other lower-case dotted names are allowed; these are the ones with a meaning.</summary>
public static class LedgerKind
{
    public const string CommentPublish = "comment.publish";
    public const string CommentHold = "comment.hold";
    public const string CommentRefuse = "comment.refuse";
    public const string CommentApprove = "comment.approve";
    public const string CommentRemove = "comment.remove";
    public const string CommentRestore = "comment.restore";
    public const string CommentWithdraw = "comment.withdraw";
    public const string CommentEdit = "comment.edit";
    public const string CommentErase = "comment.erase";
    public const string ReportFile = "report.file";
    public const string ReportDismiss = "report.dismiss";
    public const string AppealFile = "appeal.file";
    public const string AppealUphold = "appeal.uphold";
    public const string AppealReject = "appeal.reject";
    public const string AppealSettle = "appeal.settle";
    public const string AppealReopen = "appeal.reopen";
    public const string NoticeFile = "notice.file";
    public const string NoticeDecide = "notice.decide";
    public const string NoticeErase = "notice.erase";
    public const string SanctionImpose = "sanction.impose";
    public const string SanctionLift = "sanction.lift";
    public const string DecisionUndo = "decision.undo";
    public const string DecisionUnit = "decision.unit";
    public const string CommentEscalate = "comment.escalate";
    public const string WarningAcknowledge = "warning.acknowledge";
    public const string NoteAdd = "note.add";
    public const string NoteDelete = "note.delete";
    public const string SecondLook = "decision.second-look";
    public const string TextsChange = "texts.change";
    public const string EmailDomainsChange = "email-domains.change";
    public const string PolicyEnact = "policy.enact";
    public const string PolicyDraft = "policy.draft";
    public const string PolicyDiscard = "policy.discard";
    public const string PolicyTry = "policy.try";
    public const string PolicyTryCancel = "policy.try-cancel";
    public const string DiscussionState = "discussion.state";
    public const string SiteOrigins = "site.origins";
    public const string SiteImages = "site.images";
    public const string StoryUrl = "story.url";
    public const string StoryMerge = "story.merge";
    public const string CommentHighlight = "comment.highlight";
    public const string AnnouncementMake = "announcement.make";
    public const string AnnouncementDelete = "announcement.delete";
    public const string WebhookAdd = "webhook.add";
    public const string WebhookChange = "webhook.change";
    public const string WebhookDelete = "webhook.delete";
    public const string MemberAppoint = "member.appoint";
    public const string MemberDismiss = "member.dismiss";
    public const string MemberSignOut = "member.sign-out";
    public const string MemberErase = "member.erase";
    public const string AddressesForget = "addresses.forget";
    public const string KeyAdd = "key.add";
    public const string KeyRevoke = "key.revoke";
    public const string ImportRun = "import.run";
    public const string ImportUndo = "import.undo";
}

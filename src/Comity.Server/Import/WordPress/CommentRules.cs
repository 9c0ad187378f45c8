using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Comity.Server.Discussion;
using Comity.Server.Members;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

namespace Comity.Server.Import.WordPress;

/// <summary>What WordPress' comment fields mean here.</summary>
internal static class CommentRules
{
    /// <summary>Stands in <see cref="Comment.RemovedClause"/> of what was spam there: kept for staff, shown to nobody, without a number.</summary>
    public const string Spam = "spam";

    /// <summary>
    /// Beginning of <see cref="Comment.RemovedClause"/> of a comment that waits for its number and place in the thread;
    /// behind it the state that it will have. Until then it is Refused, so that readers do not meet it half-way.
    /// </summary>
    public const string Pending = "pending:";

    /// <summary>Depth of a comment that waits for its place; its thread id then holds the negative id of its parent in WordPress.</summary>
    public const int Unplaced = -1;

    /// <summary>Why a comment is left out; null when it comes.</summary>
    public static string? LeftOut(WxrComment comment) => comment.Type switch
    {
        "" or "comment" => null,
        "pingback" or "trackback" => comment.Type,
        _ => $"comment of type {comment.Type}",
    };

    /// <summary>Refused: spam.</summary>
    public static CommentState StateOf(WxrComment comment) => comment.Approved switch
    {
        "1" or "approve" or "approved" => CommentState.Published,
        "spam" => CommentState.Refused,
        "trash" or "post-trashed" => CommentState.Removed,
        _ => CommentState.Held,
    };

    /// <summary>One person there: by e-mail address, else by user id, else by name.</summary>
    public static string MemberKey(WxrComment comment)
    {
        var email = NormalEmail(comment.Email);
        if (email.Length > 0)
            return Short("email:" + email);
        return comment.UserId > 0
            ? string.Create(CultureInfo.InvariantCulture, $"user:{comment.UserId}")
            : Short("name:" + NameOf(comment).ToLowerInvariant());
    }

    public static Member NewMember(WxrComment comment, ImportSession session, DateTimeOffset now)
    {
        var email = NormalEmail(comment.Email);
        var unique = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{session.SiteId} {session.Source} {MemberKey(comment)}")))[..24];
        return new Member
        {
            DisplayName = NameOf(comment),
            IsGuest = true,
            UserName = "imported-" + unique,
            NormalizedUserName = "IMPORTED-" + unique.ToUpperInvariant(),
            Email = email.Length > 0 ? comment.Email.Trim() : null,
            NormalizedEmail = email.Length > 0 ? comment.Email.Trim().ToUpperInvariant() : null,
            EmailNormalForm = email.Length > 0 ? email : null,
            SecurityStamp = unique,
            CreatedAt = WordPressDates.FirstOf(comment.DateGmt, comment.Date) ?? now,
            ImportId = session.RunId,
        };
    }

    /// <summary>At most 80 characters; WordPress shows "Anonymous" where there is none.</summary>
    public static string NameOf(WxrComment comment)
    {
        var name = GuestNames.Clean(StoryRules.PlainWords(comment.Author));
        if (name.Length == 0)
            return "Anonymous";
        return name.Length <= 80 ? name : name[..(char.IsHighSurrogate(name[79]) ? 79 : 80)];
    }

    /// <summary>Empty for what cannot be an address.</summary>
    private static string NormalEmail(string email)
    {
        var text = email.Trim();
        return EmailAddress.Read(text) is not null ? EmailAddress.NormalForm(text) : "";
    }

    private static string Short(string key) =>
        key.Length <= 200 ? key : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

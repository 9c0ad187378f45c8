using System.Globalization;
using Comity.Storage.Discussion;

namespace Comity.Server.Moderation;

/// <summary>
/// What a moderator saw of a comment when deciding, carried by every form as one word such as "Held.1.0", so that
/// a decision over something else than what was seen is refused.
/// </summary>
public sealed record Seen(CommentState State, int Revision, int OpenReports)
{
    public static Seen Of(Comment comment) => new(comment.State, comment.Revision, comment.OpenReports);

    /// <summary>Null when the word is not one of ours.</summary>
    public static Seen? Parse(string? word) =>
        word?.Split('.') is [var state, var revision, var reports]
        && Enum.TryParse<CommentState>(state, out var s) && Enum.IsDefined(s)
        && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
        && int.TryParse(reports, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new Seen(s, r, n)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State}.{Revision}.{OpenReports}");

    /// <summary>Whether a decision over this may be carried out over the comment as it stands now.</summary>
    /// <param name="now">The comment as it stands.</param>
    /// <param name="aboutReports">The decision is over the reports, so that new ones count too.</param>
    public bool Holds(Seen now, bool aboutReports) =>
        State == now.State && Revision == now.Revision
        && (aboutReports ? OpenReports == now.OpenReports : OpenReports <= now.OpenReports);
}

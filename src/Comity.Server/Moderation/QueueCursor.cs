using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Comity.Storage.Discussion;

namespace Comity.Server.Moderation;

/// <summary>The last entry of a page; the next page begins behind it, whatever was decided meanwhile.</summary>
internal sealed record QueueCursor(DateTimeOffset At, long Id)
{
    public static QueueCursor Behind(Comment comment) => new(comment.CreatedAt, comment.Id);

    /// <summary>Null when the text is not one of ours.</summary>
    public static QueueCursor? Parse(string? text)
    {
        if (text is null || text.Length > 100 || !Base64Url.IsValid(text))
            return null;
        return Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.') is [var at, var id]
            && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new QueueCursor(DateTimeOffset.FromUnixTimeMilliseconds(ms), number)
                : null;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}.{Id}")));
}
